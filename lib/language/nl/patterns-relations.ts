import type { PatternRule } from '../pattern-rule.ts';
import { sexual, youngster } from './patterns-conditions.ts';

/** Children of one of the two, who stand by. */
const bystander =
  'here: (?:zijn|haar|hun|mijn|onze) (?:\\p{L}+ )?(?:zoons?|dochters?|kinderen|kind|gezin|zoontje|dochtertje|kleinkinderen)';

/** What a club has with a player. */
const transfer =
  '(?:flirt|romance|affaire|relatie) (?:met|tussen [\\p{L} ]{1,25} en) (?:het |de |een )?(?:{n}[- ]jarige? |jonge |minderjarige )?(?:talent|doelman|keeper|spits|middenvelder|aanvaller|verdediger|aanwinst)';

/** What somebody became when grown. */
const later = '(?:later|latere|toekomstige|biogra\\p{L}+|jaren daarna)';

/** A father and his daughter: an ordinary bond, unless the sentence says otherwise. */
const bondWithOwnChild =
  '(?<!(?:seksuele|intieme|geheime|romantische) )relatie met (?:zijn|haar|hun|mijn|onze|je|uw) (?:\\d{1,2}-|\\p{L}+)jarige (?:dochter|zoon)';

/** A child as the lover, the mistress or the other half of a relationship. */
export const relationsPatterns: readonly PatternRule[] = [
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[een|de|zijn|haar|hun|die] (seksuele|intieme|geheime|stiekeme|amoureuze|romantische|wederzijdse|vrijwillige|consensuele|heimelijke) {affair} [hebben gehad|gehad hebben|gehad|hebben|had|hadden|heeft|begon|begonnen|te hebben|aanging|aangegaan|onderhield|onderhielden] met {child} [had|hadden|heeft|hebben] [gehad|onderhouden]>',
      '<[een|de|zijn|haar|hun|die] (affaire|romance|liefdesrelatie|seksrelatie|liaison|liefdesverhouding|liefdesaffaire) [hebben gehad|gehad hebben|gehad|hebben|had|hadden|heeft|begon|begonnen|te hebben|aanging|aangegaan|onderhield|onderhielden] met {child} [had|hadden|heeft|hebben] [gehad|onderhouden]>',
    ],
    suppress: ['roman', 'film', 'opera', 'musical', 'boek', 'serie'],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[een|de|zijn|haar|hun|die] [{bondKind}] {affair} [hebben gehad|gehad hebben|gehad|hebben|had|hadden|heeft|begon|begonnen|te hebben|aanging|aangegaan|onderhield|onderhielden] met {child} [had|hadden|heeft|hebben] [gehad|onderhouden]>',
      '<[een|de|hun] [seksuele|intieme|geheime] {affair} tussen {..3} en {aged}>',
      '<[een|de|hun] (seksuele|intieme|geheime|romantische) {affair} tussen {..3} en {child}>',
      '<[een|de] [seksuele|intieme|geheime|{amorous}] ({affair}|avontuur|avontuurtje) van {..3} met {child}>',
      '<[een|het|hun|zijn] {amorous} [en {amorous}] (avontuur|avontuurtje|contact|relatie|band) met {child}>',
      '<[een|de|hun] [seksuele|intieme|geheime] {affair} tussen {aged} en {..2} {adults}>',
      '<{young} (minnares|minnaressen|minnaar|minnaars|vriendinnetje|vriendje|geliefde|liefje|maîtresse|scharrel|vlam)>',
      '<(minnares|minnaar|vriendinnetje|vriendje|geliefde|liefje|maîtresse) van (nog geen|pas|amper|net) {n}>',
      '<(minnares|minnaar|vriendinnetje|geliefde|liefje|maîtresse) van {n} [jaar]>',
      '<verkering [gehad|hebben|had] met {child} [had|hadden|heeft]>',
    ],
    suppress: [
      'vertrouwensrelatie',
      'werkrelatie',
      '(?:een|de|hun|goede|hechte|sterke|warme) band',
      'vertrouwensband',
      'ouders',
      'vader',
      'moeder',
      'oma',
      'opa',
      bondWithOwnChild,
      transfer,
      'zijn dochter*',
      'haar dochter*',
      'zijn zoon*',
      'haar zoon*',
      'onderwijsrelatie',
      'pedagogische relatie',
      'verstoorde relatie',
      'goede relatie',
      'parallelklas',
      'bibliotheek',
    ],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[een|de|hun|zijn] (romance|wederzijdse liefde|verliefd stel|verliefd paar|liefdespaar|liefdesaffaire|liefdesverhouding|liefdesrelatie|liefdesgeschiedenis|flirt|affaire|liefdesverhaal)> {noPartner}',
      '<[een|de|hun|zijn] [geheime|seksuele|intieme] (relatie|verhouding)> (met (hem|de jongste|de oudste)|was met hem)',
      '<[een] (relatie|verhouding|affaire) met (haar|hem) [begon|had|aanging|begonnen]> {noPossessed}',
      '<(een relatie|een verhouding)> {noPartner}',
      '(was|noemde het|noemt het|sprak van|spreekt van|ging om) [gewoon|echte|ware|pure|oprechte] <liefde> {noPartner}',
      '<(minnaar|minnares|maîtresse|geliefde|liefje|vriendinnetje)>',
    ],
    requires: ['@age + @grown', '@age + @adult', `${youngster} + ${sexual}`],
    suppress: [
      bystander,
      'beethoven',
      'roman',
      'film',
      'musical',
      'opera',
      'ballade',
      'speelt',
      'toneel*',
      'boek*',
      'weduwe',
      'vertrouwensrelatie',
    ],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[een|de|hun] (romance|liefdesaffaire|liefdesverhouding|liefdesgeschiedenis|liefdesverhaal)> {noPartner}',
      '(noemde|noemt) (haar|hem) <(zijn|haar) (geliefde|minnares|minnaar|liefje)>',
    ],
    requires: ['@age + @crime'],
    suppress: [bystander, 'roman', 'film', 'opera', 'musical', 'toneel*', 'boek*'],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[een] (relatie|verhouding|affaire|romance|liefdesrelatie) [had|gehad|begonnen] met (haar|zijn|de|een)> {..1} {adults}',
    ],
    requires: ['@age'],
    within: 'sentence',
    suppress: [bystander, 'roman', 'film', 'opera', 'musical', 'speelt', 'boek*'],
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<[de|een] (verboden|onmogelijke|geheime) liefde> {noPartner}'],
    requires: ['@ageHere + @grown', '@ageHere + @adult'],
    within: 'sentence',
    suppress: [bystander, 'roman', 'film', 'opera', 'musical', 'toneel*', 'boek*', 'serie'],
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<(zijn|haar) (minnares|minnaar|maîtresse)>'],
    requires: ['@age'],
    within: 'sentence',
    suppress: [
      later,
      '@grown',
      'speelt',
      'roman',
      'film',
      'opera',
      'musical',
      'toneel*',
      '(?:{number}|enkele) (?:dochters|zonen|zoons|kinderen)',
    ],
  },
  {
    concept: 'older-boyfriend',
    severity: 'attention',
    sentences: [
      '<(oudere|volwassen|meerderjarige) (vriend|vrienden|vriendje|vriendjes|aanbidder|bewonderaar)>',
      '<vriend van {number}>',
    ],
    requires: [
      `@age + ${sexual}`,
      '@age + @crime',
      '@age + (?:wegloop\\p{L}*|weggelopen|weg|vermist|politie\\p{L}+)',
      `${youngster} + ${sexual}`,
    ],
    suppress: ['opa', 'oma', 'voorlas', 'voorleest'],
  },
];
