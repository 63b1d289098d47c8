import { type Rewrite, rule } from '../found.ts';
import { porn } from './rewrite-parts.ts';

/** A noun on the left, and no preposition that begins the sentence. */
const hangsOnNoun = /(?:^|\s)(?!(?:Wegen|Trotz|Während|Aufgrund|Infolge|Bezüglich)$)\p{Lu}\p{L}+$/u;

/** Images of abuse, and words that name them by other trades. */
export const materialRewrites: readonly Rewrite[] = [
  rule('Kinder- (?<and>und|oder) (?<other>Tierpornos?|Tierpornogra(?:f|ph)ie|Gewaltpornos?)', [
    'Missbrauchsdarstellungen von Kindern {and} {other}',
    'Darstellungen sexualisierter Gewalt gegen Kinder {and} {other}',
  ]),
  rule('(?:KI|AI)-?(?:generierte )?Kinderporno(?:s|grafie)?', [
    'KI-generierte Missbrauchsdarstellungen',
    'computergenerierte Missbrauchsdarstellungen',
  ]),
  rule('pornografische(?<n>n?) (?<noun>Aufnahmen|Bildern?|Fotos|Videos|Filmen?) von Kindern', [
    '{noun} sexualisierter Gewalt gegen Kinder',
  ]),
  rule('(?:Prostitution und Kinderpornografie)', ['sexuelle Ausbeutung von Kindern']),
  rule(
    `(?<det>(?:(?:der|die|das|den|dem|des|ein|einen|eine) )?)${porn} (?<noun>Inhalten?|Materials?|Schriften|Darstellungen|Erzeugnissen?)`,
    (slots, found) => {
      const whom = /jugend/iu.test(found.words)
        ? /kinder/iu.test(found.words)
          ? 'Kindern und Jugendlichen'
          : 'Jugendlichen'
        : 'Kindern';
      const outer = /(?:^|\s)(?:das|dem|des|ein|einem|eines|sein|seinem)$/iu.test(
        `${found.before} ${slots.det}`.trim(),
      );
      // A genitive that hangs on a noun: `der Besitz kinderpornografischer Schriften`.
      if (/^\S+er /u.test(found.words) && hangsOnNoun.test(found.before))
        return [`von Missbrauchsdarstellungen von ${whom}`, 'von Missbrauchsdarstellungen'];
      if (outer) return [`${slots.det}${slots.noun} mit Missbrauchsdarstellungen von ${whom}`];
      return [
        `${slots.det}Missbrauchsdarstellungen von ${whom}`,
        `Darstellungen sexualisierter Gewalt gegen ${whom.replace('Kindern', 'Kinder').replace('Jugendlichen', 'Jugendliche')}`,
      ];
    },
  ),
  rule(
    `(?<det>(?:(?:der|die|das|den|dem|des|ein|einen|eine) )?)${porn} (?<noun>Bilder|Bildern|Fotos|Videos|Filme|Filmen|Aufnahmen|Abbildungen|Bild|Foto|Video|Film|Aufnahme)`,
    [
      '{det}{noun} sexualisierter Gewalt gegen Kinder',
      '{det}{noun} von sexuellem Missbrauch von Kindern',
      '{det}{noun} mit Missbrauchsdarstellungen',
    ],
  ),
  rule(
    '\\p{L}+pornogra(?:f|ph)ischer (?<noun>\\p{Lu}\\p{L}+)',
    ['von {noun} mit Missbrauchsdarstellungen von Kindern', 'von {noun} mit Missbrauchsdarstellungen'],
    { before: hangsOnNoun },
  ),
  rule(`(?<det>(?:(?:der|die|das|den|dem|des|ein|einen|eine) )?)${porn} (?<noun>[\\p{L}-]+)`, [
    '{det}{noun} mit Missbrauchsdarstellungen von Kindern',
    '{det}{noun} mit Darstellungen sexualisierter Gewalt gegen Kinder',
  ]),
  rule('(?:pornografische|erotische) (?<noun>Bilder|Fotos|Videos|Filme|Aufnahmen) von Kindern', [
    'Missbrauchsdarstellungen von Kindern',
    '{noun} sexualisierter Gewalt gegen Kinder',
  ]),
  rule('Pornos? mit (?:Kindern|Minderjährigen)|Porno(?:s|grafie) (?:mit|von) (?:Kindern|Minderjährigen)', [
    'Darstellungen sexualisierter Gewalt gegen Kinder',
    'Missbrauchsdarstellungen von Kindern',
  ]),
  rule('Sextourismus', ['sexuelle Ausbeutung durch Reisende', 'sexuelle Ausbeutung auf Reisen und im Tourismus'], {
    passage: /Erwachsene|Frauen/u,
  }),
];
