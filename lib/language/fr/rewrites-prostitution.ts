import { type Found, type Rewrite, rule, type Slots } from '../found.ts';
import { be, ending, victim } from './rewrite-parts.ts';

/** A child is not one who sells: the passive says who is wronged. */
export const prostitutionRewrites: readonly Rewrite[] = [
  rule(
    "(?<det>(?:(?:la|de la|de|une|cette) )?)prostitution (?:(?:volontaire|forcée|occasionnelle|en ligne|de rue) )?(?<of>des |de |d'|chez les |chez des )(?:(?:très )?jeunes )?(?<who>\\p{L}+)",
    (slots) => {
      const of = (slots.of ?? '').replace(/^chez les /iu, 'des ').replace(/^chez des /iu, 'de ');
      return [
        `${beforeVowel(slots.det ?? '')}exploitation sexuelle ${of}${slots.who}`,
        `${beforeVowel(slots.det ?? '')}exploitation sexuelle des enfants`,
      ];
    },
    { notBefore: /(?:^|\s)(?:la|de|sa)$/iu },
  ),
  rule(
    "(?<det>(?:(?:une|la|cette|des|les|deux|trois|quatre|\\d+) )?)(?<jeune>(?:jeunes? )?)(?:prostituée|travailleuse|péripatéticienne|escorte?|escort-girl|call-girl|fille|filles)(?<s>s?)(?: du sexe| de joie)?(?<age> (?:âgées? )?(?:de |d')[^,]+ ans)",
    ofAge,
  ),
  rule('travaill(?<end>ait|aient|e|ent|er) comme .+', (slots, found) => victim(slots.end ?? 'ait', found)),
  rule(
    '(?:vendu|monnayé|offert|loué) (?:son|ses|leurs?) (?:corps|charmes)',
    (_, found) => {
      const plural = /(?:^|\s)(?:ont|avaient|auraient)$/iu.test(found.before);
      return [
        `été exploité${ending(found, plural)} sexuellement`,
        `été victime${plural ? 's' : ''} d'exploitation sexuelle`,
      ];
    },
    { before: /(?:^|\s|')(?:a|ont|avait|avaient|aurait|auraient|avoir|ayant)$/iu },
  ),
  rule(
    '(?:tombé|entré)(?<end>e?s?) dans la prostitution',
    ['exploité{end} sexuellement', 'exploité{end} dans la prostitution'],
    { before: /(?:^|\s)(?:est|était|sont|étaient|être)$/iu },
  ),
  rule(
    '(?:basculé|sombré) dans la prostitution',
    (_, found) => [`été exploité${ending(found, /(?:ont|avaient)$/u.test(found.before))} sexuellement`],
    { before: /(?:^|\s)(?:a|ont|avait|avaient)$/iu },
  ),
  rule(
    'prostitution (?:des|de) (?<who>mineurs|mineures|enfants|adolescentes)',
    ['exploitation sexuelle des {who}', "exploitation sexuelle d'enfants"],
    { notBefore: /(?:^|\s)(?:la|de|sa)$/iu },
  ),
  rule('la prostitution (?:infantile|enfantine|juvénile|(?:des|de) (?:mineurs|mineures|enfants|adolescentes))', [
    "l'exploitation sexuelle des enfants",
    "l'exploitation sexuelle de mineurs",
  ]),
  rule('de la prostitution (?:infantile|enfantine|juvénile|(?:des|de) (?:mineurs|enfants))', [
    "de l'exploitation sexuelle des enfants",
  ]),
  rule('de prostitution (?:infantile|enfantine|juvénile|(?:des|de) (?:mineurs|enfants))', [
    "d'exploitation sexuelle d'enfants",
  ]),
  rule('réseau(?<x>x?) de prostitution (?:infantile|enfantine|de mineurs)', [
    "réseau{x} d'exploitation sexuelle d'enfants",
    'réseau{x} pédocriminel',
  ]),
  rule('se (?<middle>)prostitu(?<end>ait|aient|ent|er|e|ant)(?<more>(?: \\S+){0,0})', (slots, found) =>
    victim(slots.end ?? 'ait', found),
  ),
  rule("(?<ne>ne )?s'(?<aux>est|était|étaient) prostitué(?<end>e?s?)", (slots) => [
    `${{ est: 'a été', était: 'avait été', étaient: 'avaient été' }[slots.aux ?? '']} exploité${slots.end} sexuellement`,
    `${{ est: 'a été', était: 'avait été', étaient: 'avaient été' }[slots.aux ?? '']} victime${/s$/u.test(slots.end ?? '') ? 's' : ''} d'exploitation sexuelle`,
  ]),
  rule('se sont prostitué(?<end>e?s?)', [
    'ont été exploité{end} sexuellement',
    "ont été victimes d'exploitation sexuelle",
  ]),
  rule(
    '(?:vend|offr|monnay|propos|lou)(?<end>ait|aient|ent|er|e|re|ant|rait)(?:t)? (?:son|ses|leurs?|des|du) (?:corps|charmes|faveurs(?: sexuelles)?|sexe|(?:services|prestations)(?: sexuel(?:le)?s| tarifée?s)?)',
    (slots, found) => victim(slots.end === 're' ? 'er' : (slots.end ?? 'ait'), found),
  ),
  rule('vend (?:son corps|ses charmes)', (_, found) => victim('e', found)),
  rule("s'offr(?<end>ait|aient|ent|ir|e)|se vend(?<fin>ait|aient|ent|re)", (slots, found) =>
    victim((slots.end || slots.fin || 'ait').replace('ir', 'er').replace('re', 'er'), found),
  ),
  rule('(?<aux>est|était|sont|étaient) tombé(?<end>e?s?) dans la prostitution', [
    '{aux} exploité{end} dans la prostitution',
    '{aux} exploité{end} sexuellement',
  ]),
  rule('fai(?:sait|t) (?:des passes|le trottoir|la pute)', (_, found) =>
    victim(/sait/u.test(found.words) ? 'ait' : 'e', found),
  ),
  rule('faisaient des passes', (_, found) => victim('aient', found)),
  rule(
    '(?<det>(?:(?:les|des|une|un|la|le|deux|trois|\\d+|cette|ces) )?)(?<young>(?:jeunes? )?)(?:travailleuse|prostituée|escorte?|escort-girl|call-girl|michetonneuse)(?<s>s?)(?: du sexe)? (?<age>mineure|adolescente|lycéenne|collégienne)s?',
    (slots, found) => {
      // `de jeunes prostituées`: without the adjective it would be `des`.
      const young = /(?:^|\s)de$/iu.test(found.before) && slots.det === '' ? slots.young : '';
      return [
        `${slots.det}${young}${slots.age}${slots.s} victime${slots.s} d'exploitation sexuelle`,
        `${slots.det}${young}${slots.age}${slots.s} exploitée${slots.s} sexuellement`,
      ];
    },
  ),
  rule(
    '(?:prostituée|escorte?|escort-girl|call-girl)(?<s>s?)',
    ['exploitée{s} sexuellement', "victime{s} d'exploitation sexuelle"],
    { after: /^(?:à|dès) .+ ans/iu },
  ),
  rule(
    '(?:escorte?|escort-girl|call-girl)(?<s>s?)',
    ({ s = '' }, found) => [`exploité${ending(found, s !== '')} sexuellement`, `victime${s} d'exploitation sexuelle`],
    { before: /(?:^|\s)(?:est|était|sont|étaient|serait|fut)$/iu },
  ),
  rule('prostitué(?<end>e?s?)', ['exploité{end} sexuellement'], { before: /(?:^|\s)(?:été|furent|étaient)$/iu }),
  rule('(?:travailleuse|travailleur) du sexe', ["victime d'exploitation sexuelle"], { before: /ans,$/iu }),
  rule('(?:prostituée|escorte?|escort-girl|call-girl)', ['exploitée sexuellement', "victime d'exploitation sexuelle"], {
    before: /ans,$/iu,
  }),
  rule(
    '(?<who>enfant|ado|mineure?|adolescente?|jeune|lycéen(?:ne)?|collégien(?:ne)?|gamine?|fillette|écolière|garçon)(?<s>s?) (?:qui se prostitu(?:e|ent|ait|aient)|se prostituant)',
    (slots) => [
      `${slots.who}${slots.s} victime${slots.s} d'exploitation sexuelle`,
      `${slots.who}${slots.s} exploité${/(?:ne|mineure|adolescente|gamine|fillette|écolière)$/iu.test(slots.who ?? '') ? 'e' : ''}${slots.s} sexuellement`,
    ],
  ),
  rule('(?<who>enfant|ado|lycéenne|collégienne|écolière|gamine|jeune fille|fille)(?<s>s?) prostituées?', [
    "{who}{s} victime{s} d'exploitation sexuelle",
    '{who}{s} exploitée{s} sexuellement',
  ]),
  rule('(?<who>ado|lycéen|collégien|gamin|garçon)(?<s>s?) prostitués?', [
    "{who}{s} victime{s} d'exploitation sexuelle",
    '{who}{s} exploité{s} sexuellement',
  ]),
  rule(
    '(?<det>(?:(?:les|des|une?|la|le|deux|trois|\\d+) )?)(?:jeunes? )?(?:travailleu(?:r|se)|prostituée?|escorte?)(?<s>s?)(?: du sexe)?(?<age> (?:âgée?s? )?de moins de .+ ans)',
    ["{det}victime{s} d'exploitation sexuelle{age}", '{det}victime{s}{age}'],
    { notBefore: /(?:^|\s)(?:le|un)$/iu },
  ),
  // `s'offrent aux touristes` → `sont offerts aux touristes`.
  rule(
    "s'(?<y>y )?offr(?<end>e|ent|ait|aient|ir)",
    (slots, found) => {
      const form = slots.end === 'ir' ? 'er' : (slots.end ?? 'ait');
      const plural = /^(?:ent|aient)$/u.test(form);
      return [
        `${slots.y}${be[form]} offert${ending(found, plural)}`,
        ...victim(form, found).map((text) => `${slots.y}${text}`),
      ];
    },
    { after: /^(?:à|aux)(?!\p{L})/iu },
  ),
  rule('travail (?:du sexe|sexuel) (?<of>des|de) (?<who>.+)', ['exploitation sexuelle {of} {who}'], {
    notBefore: /(?:^|\s)(?:le|du|au|un|ce)$/iu,
  }),
  rule(
    '(?:tapin(?<end>ait|aient|e|ent|er)|fai(?<fin>sait|saient|t|re) (?:le tapin|commerce de \\p{L}+ \\p{L}+))',
    (slots, found) =>
      victim(slots.end || ({ sait: 'ait', saient: 'aient', t: 'e', re: 'er' }[slots.fin ?? ''] ?? 'ait'), found),
  ),
  rule('se faisai(?<end>t|ent) payer', (slots, found) => victim(slots.end === 't' ? 'ait' : 'aient', found)),
  rule('se livr(?<end>ait|aient|e|ent|er) à la prostitution', (slots, found) => victim(slots.end ?? 'ait', found)),
  rule(
    '(?<det>(?:(?:les|des|un|le|deux|trois|\\d+|ce|ces) )?)(?:jeunes? )?(?:travailleur|prostitué)(?<s>s?)(?: du sexe)? (?<age>mineur|adolescent)s?',
    (slots) => [
      `${slots.det}${slots.age}${slots.s} victime${slots.s} d'exploitation sexuelle`,
      `${slots.det}${slots.age}${slots.s} exploité${slots.s} sexuellement`,
    ],
  ),
  rule('(?<det>(?:(?:une|la|cette|des|les|deux) )?)prostituée(?<s>s?)(?<age>,? (?:âgées? )?de .+ ans)', [
    "{det}victime{s} d'exploitation sexuelle{age}",
    '{det}victime{s}{age}',
  ]),
  rule('(?<who>enfant|mineur|jeune|garçon)(?<s>s?) (?:prostitué|qui se prostitue)(?:s|nt)?', [
    "{who}{s} victime{s} d'exploitation sexuelle",
    '{who}{s} exploité{s} sexuellement',
  ]),
  rule('(?<who>fille|mineure|adolescente|fillette)(?<s>s?) prostituées?', [
    "{who}{s} victime{s} d'exploitation sexuelle",
    '{who}{s} exploitée{s} sexuellement',
  ]),
  rule('(?<who>.+?) en situation de prostitution', ({ who = '' }, { before }) => {
    const isFeminine =
      /(?:nne|ente|mineure|gamine|ette|ère|fille)s?$/iu.test(who) ||
      (/^enfant$/iu.test(who) && /(?:^|\s)une$/iu.test(before));
    const exploited = `exploité${isFeminine ? 'e' : ''}${/s$/iu.test(who) ? 's' : ''}`;
    return [`${who} ${exploited} dans la prostitution`, `${who} ${exploited} sexuellement`];
  }),
  rule('jeunes? prostituée(?<s>s?)', (slots) => [`jeune${slots.s} fille${slots.s} exploitée${slots.s} sexuellement`]),
];

/** `la` before a vowel: `l'exploitation`. */
function beforeVowel(determiner: string): string {
  const elided: Slots = { 'la ': "l'", 'de la ': "de l'", 'de ': "d'" };
  return elided[determiner.toLowerCase()] ?? determiner;
}

/** `prostituée de quinze ans` → `adolescente de quinze ans exploitée sexuellement`. */
function ofAge({ det = '', jeune = '', s = '', age = '' }: Slots, found: Found): readonly string[] {
  const elides = /(?:^|\s)(?:la|de)$/iu.test(`${found.before} ${det}`.trim());
  const teen =
    /(?:1[3-7]|treize|quatorze|quinze|seize|dix-sept) ans$/iu.test(age) &&
    !/(?:^|\D)(?:[5-9]|1[0-2])\D|(?:cinq|sept|huit|neuf|dix|onze|douze)(?!-)(?!\p{L})/iu.test(age);
  const who = jeune !== '' ? `jeune${s} fille${s}` : teen && !elides ? `adolescente${s}` : `fille${s}`;
  return [
    `${det}${who}${age} exploitée${s} sexuellement`,
    `${det}victime${s} d'exploitation sexuelle${age}`,
    `${det}victime${s}${age}`,
  ];
}
