import { type Rewrite, rule } from '../found.ts';

/** Images of abuse, and words that name them by other trades. */
export const materialRewrites: readonly Rewrite[] = [
  rule('(?:seks|sex)(?<noun>reis|reizen|vakantie|vakanties)(?: (?:naar|met|voor) (?<child>.+))?', ({ noun, child }) => [
    `${noun} om ${child === '' ? 'kinderen' : child} te misbruiken`,
    `${noun} om ${child === '' ? 'kinderen' : child} seksueel te misbruiken`,
  ]),
  rule('(?:kinder|jeugd|tiener)- (?:en|of) (?:kinder|jeugd|tiener)-?porno(?:grafie)?', [
    'misbruikbeelden van kinderen en jongeren',
    'beeldmateriaal van seksueel misbruik van kinderen en jongeren',
  ]),
  rule('(?:kinder|jeugd)?porno(?:grafie)?zaak-(?<name>\\p{L}+)', ['misbruikzaak-{name}', 'zaak-{name}']),
  rule('kinder-? (?<and>en|of) (?<other>\\p{L}+porno)', [
    'misbruikbeelden van kinderen {and} {other}',
    'beeldmateriaal van seksueel kindermisbruik {and} {other}',
  ]),
  rule('(?<by>met|door|via) (?<tool>\\p{L}+) (?<made>gemaakte|gegenereerde|vervaardigde) kinder-?porno(?:grafie)?', [
    '{by} {tool} {made} misbruikbeelden van kinderen',
    '{by} {tool} {made} beelden van seksueel kindermisbruik',
  ]),
  rule('(?<det>(?:een|het|dat|dit) )?(?:kinder|kp-?)pornootje', ['{det}filmpje van seksueel kindermisbruik']),
  rule('(?:zelfgemaakte?|zelf gemaakte?|zelfgegenereerde?|zelfgeproduceerde?) (?:kinder)?porno(?:grafie)?', [
    'beelden die kinderen van zichzelf maakten',
    'beeldmateriaal dat een kind van zichzelf maakte',
  ]),
  rule('(?:de )?prostitutie en (?:kinder)?porno(?:grafie)? van (?<child>.+)', (slots, found) => [
    `${/^de /iu.test(found.words) ? 'de ' : ''}seksuele uitbuiting van ${slots.child}`,
  ]),
  rule('(?:kinder|kp-?)?pornootje', ['filmpje van seksueel kindermisbruik']),
  rule('(?:kinder|kp-?)?pornootjes', ['filmpjes van seksueel kindermisbruik']),
  rule('pornografische kinder-?(?<noun>\\p{L}+)', [
    '{noun} met misbruikbeelden van kinderen',
    '{noun} met beeldmateriaal van seksueel kindermisbruik',
  ]),
  rule(`(?<det>(?:(?:het|dit|dat) )?)(?:kinder-? ?|jeugd|pedo-?)pornogra(?:f|ph)ische? (?:beeld)?materiaal`, [
    '{det}beeldmateriaal van seksueel kindermisbruik',
    '{det}materiaal van seksueel kindermisbruik',
    '{det}beeldmateriaal van seksueel misbruik van kinderen',
  ]),
  rule("erotische (?<noun>\\p{L}+'?s?) van (?<child>kinderen|minderjarigen)", ['geseksualiseerde {noun} van {child}']),
  rule('getekende kinderporno(?:grafie)?', [
    'getekend beeldmateriaal van seksueel kindermisbruik',
    'getekende misbruikbeelden van kinderen',
  ]),
  rule(
    '(?:zelfgemaakte?|zelf gemaakte?|zelfgegenereerde?|zelf gegenereerde?|zelfgeproduceerde?|zelf-gegenereerde?) materiaal',
    ['materiaal dat kinderen van zichzelf maakten', 'materiaal dat een kind van zichzelf maakte'],
  ),
  rule('sekstoerisme', ['seksuele uitbuiting door reizigers', 'seksuele uitbuiting in reizen en toerisme'], {
    passage: /volwassenen|vrouwen/iu,
  }),
  rule(
    `(?<det>(?:(?:een|de|het|deze|dit|die|dat) )?)(?:kinder-? ?|jeugd|pedo-?)pornogra(?:f|ph)ische? (?<noun>afbeelding(?:en)?|beelden|beeld|foto's|foto|video's|video|films?|filmpjes?|opname[ns]?|plaatjes?|beeldmateriaal|materiaal|filmmateriaal|fotomateriaal)`,
    ['{det}{noun} van seksueel misbruik van kinderen', '{det}{noun} van seksueel kindermisbruik'],
  ),
  rule(
    `(?<det>(?:(?:een|de|het|deze|dit|die|dat) )?)(?:kinder-? ?|jeugd|pedo-?)pornogra(?:f|ph)ische? (?<noun>\\p{L}+(?:'s)?)`,
    ['{det}{noun} met misbruikbeelden van kinderen', '{det}{noun} met beeldmateriaal van seksueel kindermisbruik'],
  ),
  rule(
    `(?:pornografische|erotische) (?<noun>afbeeldingen|beelden|foto's|video's|films|filmpjes|opnamen|opnames) (?:van|met) (?<whom>kinderen|minderjarigen)`,
    ['{noun} van seksueel misbruik van {whom}', 'misbruikbeelden van {whom}'],
  ),
  rule(
    `(?:zelfgemaakte?|zelf gemaakte?|zelfgegenereerde?|zelf gegenereerde?|zelfgeproduceerde?) (?<noun>(?:seksueel |seksuele )?(?:beeldmateriaal|materiaal))`,
    ['{noun} dat kinderen van zichzelf hebben gemaakt', '{noun} dat een kind van zichzelf maakte'],
  ),
  rule(
    `(?:zelfgemaakte?|zelf gemaakte?|zelfgegenereerde?|zelf gegenereerde?|zelfgeproduceerde?) (?<noun>(?:seksuele |naakt)?(?:beelden|foto's|video's|filmpjes|afbeeldingen|opnames|opnamen|naaktfoto's|naaktbeelden))`,
    ['{noun} die kinderen van zichzelf maakten', '{noun} die een kind van zichzelf maakte'],
  ),
];
