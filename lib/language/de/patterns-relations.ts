import type { PatternRule } from '../pattern-rule.ts';
import { childAndAdult, fiction, sexual } from './patterns-conditions.ts';

/** Children of one of the two, who stand by. */
const bystander =
  'here: (?:seine?n?|ihre?n?|unsere?n?|meine?n?|der gemeinsame|die gemeinsame) (?:\\p{L}+ )?(?:sohn|söhne|tochter|töchter|kinder|kind|familie)';

/** What a club has with a player. */
const transfer =
  '(?:romanze|flirt|affäre|liebesaffäre|beziehung) (?:mit|zu|zwischen [\\p{L} ]{1,25} und) (?:dem |der |einem )?(?:{n}[- ]?jährigen |jungen )?(?:talent|torwart|torhüter|stürmer|mittelfeldspieler|verteidiger|neuzugang)';

/** A child as the lover, the mistress or the other half of a relationship. */
export const relationsPatterns: readonly PatternRule[] = [
  {
    concept: 'relationship-with-child',
    term: 'Beziehung mit einem Kind',
    sentences: [
      '<[hatte|hatten|unterhielt|unterhielten|führte|führten] [{poss}] [{kind}] {affair} mit {child} [hatte|hatten|gehabt haben|gehabt zu haben|gehabt|geführt haben|unterhalten haben]>',
      '<[{poss}] {kind} {affair} zu {child}>',
      '<[hatte|hatten|unterhielt|unterhielten] [{poss}] (liebesbeziehung|liebesaffäre|liebesverhältnis|liebschaft) zu {child} [unterhalten|gehabt]>',
      '<[{poss}] [{kind}] {affair} (des|seines|ihres|eines|der|einer|von) {..3} mit {child}>',
      '<[{poss}] [{kind}] {affair} (des|seines|ihres|eines) {..2} zu {aged}>',
      '<[{poss}] [{kind}] {affair} zwischen {..4} und {aged}>',
      '<[{poss}] {kind} {affair} zwischen {..4} und {child}>',
    ],
    suppress: [
      transfer,
      'vertrauensvolle*',
      'gute beziehung',
      'beziehung zu seine*',
      'beziehung zu ihre*',
      '(?<!(?:sexuelle|intime|geheime) )beziehung mit (?:seine|ihre|meine|unsere|eure)[rmn] (?:\\d{1,2}-|\\p{L}+)j[aä]hrigen (?:tochter|sohn)',
      'eltern',
      'vater',
      'mutter',
      'lehrern und schülern',
      'großen klassen',
    ],
  },
  {
    concept: 'relationship-with-child',
    term: 'Beziehung mit einem Kind',
    sentences: [
      '<[{poss}] [{kind}] (affäre|liebesaffäre|liebesbeziehung|romanze|liebschaft|liaison|liebesgeschichte)> {noPartner}',
      '<[eine|die|ihre] [{kind}] (beziehung|verhältnis|verhältnisses)> [,|bestanden|gehabt|geführt] {noPartner}',
      '<[eine|die] [{kind}] (beziehung|verhältnis)> (mit|zu) (ihr|ihm) {noPossessed}',
      '<ein [{kind}] verhältnis> {noPartner}',
    ],
    requires: childAndAdult,
    suppress: [
      ...fiction,
      bystander,
      'witwe',
      'vertrauensvolle*',
      'gute beziehung',
      'im verhältnis',
      'eltern',
      'büroleiter*',
      'lehrern und schülern',
      'klassen',
      'neue beziehung',
    ],
  },
  {
    concept: 'relationship-with-child',
    term: 'Beziehung mit einem Kind',
    sentences: [
      '<[hatte|hatten] (eine affäre|eine beziehung|ein verhältnis|eine liebesbeziehung) (mit|zu) {..3} {adults}>',
    ],
    requires: ['@age'],
    within: 'sentence',
    suppress: [...fiction, bystander, 'mutter', 'vater', 'eltern', '(?:die|deren|dessen) kinder'],
  },
  {
    concept: 'relationship-with-child',
    term: 'Geliebte',
    sentences: [
      '<{young} (geliebte|geliebten|geliebter|mätresse|gespielin|liebhaber|liebhabers|liebhabern|lover)>',
      '<(geliebte|geliebten|geliebter|mätresse)> , [damals|erst] {n}',
      '<(geliebte|geliebten|geliebter|mätresse) von {n} [jahren]>',
    ],
    suppress: fiction,
  },
  {
    concept: 'relationship-with-child',
    term: 'Geliebte',
    sentences: ['<(seine|ihr|seiner|ihre) [(muse|modell|schülerin) und] (geliebte|geliebten|geliebter)>'],
    requires: ['@age'],
    within: 'sentence',
    suppress: ['@grown', bystander, ...fiction],
  },
  {
    concept: 'relationship-with-child',
    term: 'Beziehung mit einem Kind',
    sentences: ['<[die|eine|der] (verbotene|verbotenen|heimliche|heimlichen|unmögliche) liebe> {noPartner}'],
    requires: ['@ageHere + @grown', '@ageHere + @adult'],
    within: 'sentence',
    suppress: [...fiction, bystander, 'serie'],
  },
  {
    concept: 'relationship-with-child',
    term: 'Geliebte',
    sentences: ['<{young} (freundin|freundinnen)>'],
    requires: [
      '@adult',
      '(?:2[2-9]|[3-9][0-9])[- ]?jährige[nrm]?',
      '@age + (?:war|damals|selbst) (?:2[2-9]|[3-9][0-9])',
      sexual,
    ],
    suppress: fiction,
  },
  {
    concept: 'relationship-with-child',
    term: 'Geliebte',
    sentences: ['(nannte|nennt) (sie|ihn) <(seine|ihren|ihre|seinen) [kleine] (freundin|freund|geliebte|geliebten)>'],
    requires: ['@age + @adult', '@age + @grown', '@age + @crime'],
    suppress: fiction,
  },
  {
    concept: 'older-boyfriend',
    severity: 'attention',
    sentences: [
      '<(älterer|älteren|ältere|älterem|erwachsener|erwachsenen|volljähriger|volljährigen) (freund|freunde|freundes|liebhaber|verehrer)>',
    ],
    requires: ['@age'],
    within: 'sentence',
    suppress: ['enkel*', 'mühle'],
  },
];
