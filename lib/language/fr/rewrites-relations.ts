import { type Rewrite, rule } from '../found.ts';
import { abuses, acts, adjective, bond, bondNoun, child, of, perfect, sex } from './rewrite-parts.ts';

/** Abuse is not sex, and no relationship. */
export const relationsRewrites: readonly Rewrite[] = [
  // With a grown man the child is the other: no swap can turn the sentence round.
  rule('.+ avec .+ (?:(?:vingt|trente|quarante|cinquante|soixante)[\\p{L}-]*(?: et un)?|[2-9]\\d) ans', []),
  rule(
    "(?:(?:une?|l'|la|le|cette) ?)?(?:liaison|relation|romance|idylle|amourette|flirt|passion|aventure|histoire d'amour)(?: \\p{L}+)?",
    [],
    {
      after: /^entre(?!\p{L})/iu,
    },
  ),
  rule(`(?:leur|notre|sa|son|la|cette|ce) ${bondNoun}`, ["l'abus", 'les violences sexuelles', "l'agression sexuelle"]),
  rule(`(?<whose>ses|leurs) amours avec ${child}`, [
    '{whose} abus sexuels sur {child}',
    '{whose} violences sexuelles sur {child}',
  ]),
  rule(`d'une ${bondNoun}`, ["d'abus", "d'agressions sexuelles", "d'abus sexuels"]),
  rule(`(?:sa|son|leur|cette) ${bondNoun} avec ${child}`, (slots) => [
    `l'agression sexuelle ${of(slots.child ?? '')}`,
    `les violences sexuelles sur ${slots.child}`,
  ]),
  rule(
    `(?<aux>a|ai|as|avons|avez|ont|avait|avaient|aviez|ait|avoir|aurait|auraient) eu (?:${sex}|${bond}) avec ${child}`,
    (slots) => perfect(slots.aux ?? 'a', slots.child ?? ''),
  ),
  rule(
    `(?<aux>a|ai|as|avons|avez|ont|avait|avaient|aviez|avoir|aurait|auraient) (?:entretenu|noué|vécu) (?:${sex}|${bond}) avec ${child}`,
    (slots) => perfect(slots.aux ?? 'a', slots.child ?? ''),
  ),
  rule(`(?<aux>a|ai|as|avons|avez|ont|avait|avaient|aviez|avoir|aurait|auraient) couché avec ${child}`, (slots) =>
    perfect(slots.aux ?? 'a', slots.child ?? ''),
  ),
  rule(
    `(?<aux>a|ai|as|avons|avez|ont|avait|avaient|aviez|avoir|aurait|auraient) (?:eu|entretenu) avec (?<child>.+?) (?:${sex}|${bond})`,
    (slots) => perfect(slots.aux ?? 'a', slots.child ?? ''),
  ),
  rule(`(?:avait|entretenait|vivait) avec (?<child>.+?) (?:${sex}|${bond})`, (slots) =>
    abuses('ait', slots.child ?? ''),
  ),
  rule(`(?:avait|entretenait|vivait) (?:${sex}|${bond}) avec ${child}`, (slots) => abuses('ait', slots.child ?? '')),
  rule(`(?:avaient|entretenaient) (?:${sex}|${bond}) avec ${child}`, (slots) => abuses('aient', slots.child ?? '')),
  rule(`(?:a|entretient) (?:${sex}|${bond}) avec ${child}`, (slots) => abuses('e', slots.child ?? '')),
  rule(`(?:avoir|entretenir) (?:${sex}|${bond}) avec ${child}`, (slots) => abuses('er', slots.child ?? '')),
  rule(`(?:eu|entretenu) (?:${sex}|${bond}) avec ${child}`, (slots) => abuses('é', slots.child ?? '')),
  rule(
    `couch(?<end>ait|aient|e|er|é) (?<times>plusieurs fois|à plusieurs reprises|régulièrement|souvent) avec ${child}`,
    ['viol{end} {times} {child}', 'agress{end} sexuellement {times} {child}'],
  ),
  // With a grown man behind it the child is the one who is told of: no swap can turn the sentence round.
  rule('couch\\p{L}+', []),
  rule(`couch(?<end>ait|aient|e|er|é) avec ${child}`, (slots) => abuses(slots.end ?? 'ait', slots.child ?? '')),
  // A child that is said to have seduced has met somebody, and no more can be said.
  rule('séduit', ['rencontré'], {
    before:
      /(?:enfant|fillette|fille|garçon|élève|adolescente?|mineure?|collégienne?|lycéenne?|nièce|neveu| ans|elle)(?: (?:a|avait|aurait))$/iu,
    after: /^(?:le|la|l'|un|une|son|cet|ce) ?/iu,
  }),
  rule('séduite?s?', [], { before: /l'(?:a|avait|aurait)$/iu }),
  rule('séduits?', [], { after: /^par /iu }),
  rule('séduit', ['manipulé', 'agressé sexuellement'], {
    before: /(?:^|\s|')(?:a|ai|ont|avait|avaient|aurait|auraient|avoir|ayant)$/iu,
  }),
  rule(`fait l'amour (?:à|avec) ${child}`, (slots) => abuses('é', slots.child ?? ''), {
    before: /(?:^|\s|')(?:a|ai|as|avons|avez|ont|avait|avaient|aviez|avoir|aurait|auraient|ayant)$/iu,
  }),
  rule(`fai(?<end>sait|saient|t|re) l'amour (?:à|avec) ${child}`, (slots) =>
    abuses({ sait: 'ait', saient: 'aient', t: 'e', re: 'er' }[slots.end ?? ''] ?? 'ait', slots.child ?? ''),
  ),
  rule(`de relations(?: ${adjective})* avec ${child}`, ["d'agressions sexuelles sur {child}"]),
  rule(`(?<des>(?:des |plusieurs |ses |leurs |les )?)relations(?: ${adjective})* avec ${child}`, [
    '{des}agressions sexuelles sur {child}',
    '{des}violences sexuelles sur {child}',
  ]),
  rule(
    `(?<une>(?:une )?)relation (?:sexuelle|intime)(?: ${adjective})* avec ${child}`,
    ['{une}agression sexuelle sur {child}'],
    { notBefore: /(?:^|\s)(?:la|sa|ma|de)$/iu },
  ),
  rule(`(?:la )(?:liaison|relation|aventure|romance|idylle)(?: \\p{L}+)? avec ${child}`, [
    "l'agression sexuelle de {child}",
    'les violences sexuelles sur {child}',
  ]),
  rule(`(?:une )(?:liaison|relation|aventure|romance|idylle|histoire d'amour)(?: \\p{L}+)? avec ${child}`, [
    'des violences sexuelles sur {child}',
    'des abus sexuels sur {child}',
  ]),
  rule(`(?:liaison|relation|aventure|romance|idylle)(?: \\p{L}+)? avec ${child}`, ['agression sexuelle sur {child}'], {
    before: /(?:^|\s)une$/iu,
  }),
  rule(
    `(?:liaison|relation|aventure|romance|idylle)(?: \\p{L}+)? avec ${child}`,
    ['violences sexuelles sur {child}', 'abus sexuels sur {child}'],
    { notBefore: /(?:^|\s)(?:la|sa|cette|leur|une)$/iu },
  ),
  rule(
    "une (?:(?:belle|grande|jolie|véritable) )?(?:passion(?: réciproque| amoureuse)?|aventure amoureuse|amourette|romance|liaison|idylle|histoire d'amour|relation(?: consentie| amoureuse)?)",
    ['un abus', 'une agression sexuelle'],
  ),
  rule(`.*(?:eu|entretenu|avai(?:t|ent)|entretenai(?:t|ent)) .*(?:relations?|rapports?).*`, []),
  // What no rule above reads is no place for a noun of ours.
  rule(
    `.*(?:${acts}|liaisons?|romance|idylle|aventures?|passion|love story|amour|amoureu\\p{L}+|épris|couple|ménage|flirt\\p{L}*|sort\\p{L}*|fréquent\\p{L}+|pay\\p{L}+).* (?:avec|entre|pour|sur|de|du|d'|une?|la|l'|cette) ?.+`,
    [],
  ),
];
