import type { PatternRule } from '../pattern-rule.ts';
import { fiction, sexual, youngster } from './patterns-conditions.ts';

/** Consent and seduction, said of a child. */
export const consentPatterns: readonly PatternRule[] = [
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '<(einvernehmlich|einvernehmlicher|einvernehmliche|einvernehmlichem|einvernehmlichen) [sex|geschlechtsverkehr|sexuelle|sexuellen] [kontakt|kontakte|handlungen|beziehung]>',
      '<(freiwillig|freiwillige|freiwilligen)>',
      '<[mit] [ihrer|seiner|ihrem] (einverständnis|zustimmung|einwilligung)>',
      '<(eingewilligt|zugestimmt|einverstanden|willigte {..2} ein|gewollt)>',
    ],
    requires: [
      `@age + ${sexual}`,
      `${youngster} + ${sexual}`,
      '@age + @grown',
      `${youngster} + @grown`,
      '@age + (?:anwalt|verteidig\\p{L}*|angeklagte\\p{L}*|beschuldigte\\p{L}*)',
    ],
    suppress: [
      'here: (?:der )?polizei',
      'here: (?:stellten? sich|sich gestellt|meldeten? sich|sich gemeldet|verließ(?:en)?|trat(?:en)? zurück|zurückgetreten)',
      'here: unterbringung',
      'here: (?:rückkehr|ausreise|rücktritt|spende\\p{L}*)',
      'here: ab 18',
      'ehrenamt\\p{L}*',
      'feuerwehr',
      'freiwilliges jahr',
      'soziales jahr',
      'helfer',
      'eltern',
      'operation',
      'behandlung',
      'vertrag',
      'studie',
      'veröffentlich*',
      'schwebend',
      'freiwillige selbstkontrolle',
    ],
  },
  {
    concept: 'seduction',
    severity: 'avoid',
    sentences: [
      '(kind|mädchen|schülerin|junge|tochter|stieftochter) [habe|hat|hatte] <(ihn|mich) [habe|hat|hatte] verführt>',
      '(kind|mädchen|schülerin|junge|tochter|stieftochter) <verführte (ihn|mich)>',
    ],
    requires: ['@crime', '@abuse', '@grown'],
    suppress: fiction,
  },
  {
    concept: 'seduction',
    severity: 'avoid',
    sentences: ['<(verführt|verführte|verführten|verführen)>', '<(umgarnt|umgarnte)>'],
    requires: ['@age + @adult', '@age + @grown', `${youngster} + ${sexual}`, `${youngster} + @grown`],
    suppress: [...fiction, 'publikum', 'zum lesen', 'zum lernen', 'jury', 'gaumen', 'leser*', 'zuschauer*', 'wähler*'],
  },
];
