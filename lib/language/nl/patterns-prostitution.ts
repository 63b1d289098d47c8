import type { PatternRule } from '../pattern-rule.ts';
import { meeting, otherOffers } from './patterns-conditions.ts';

/** Others whose age it is: `haar zus van 15`. */
const relatives =
  '(?:haar|zijn|hun) (?:\\p{L}+ )?(?:zus|zusje|broer|broertje|moeder|vader|zoon|dochter|kleinkind|kleinzoon|kleindochter)';

/** A prostitute's child is no prostitute. */
const childOf =
  '(?:dochter|zoon|zus|zusje|broer|broertje|kind|kinderen)(?: van {n}| [(]{n}[)]|, {n},)? van (?:een|de|twee)';

/** Who has children. */
const withChildren =
  '(?:heeft|had|hebben|hadden|met) (?:een|twee|drie|vier) (?:\\p{L}+ )?(?:dochters?|zoon|zoons|zonen|kind|kinderen)';

/** A mother who sells sex to feed her children is no child. */
const ownChildren = 'haar (?:twee |drie |vier )?(?:kinderen|kind|gezin|zoon|dochter|zoontje|dochtertje)';

/** The child as prostitute, sex worker, seller or woman. */
export const prostitutionPatterns: readonly PatternRule[] = [
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<(kindhoer*|kindprostitu*|kindsekswerk*|tienerhoer*|jeugdhoer*|minderjarigenprostitu*|jongenshoer*)>',
      '<{young} {prostitute}>',
      '<{prostitute} van [nog geen|pas|amper|slechts] {n} [jaar]>',
      '<{prostitute} (onder|jonger) (de|dan) (18|16|achttien|zestien)>',
      '<{prostitute}> , {n} [jaar]',
      '<{prostitute} {inBrackets}>',
    ],
  },
  {
    concept: 'child-exploited-in-prostitution',
    term: 'minderjarige prostituee',
    sentences: [
      '<[een|de] {prostitute} [werd|was]>',
      '<[werkte|werken|werkt] [ze|zij|hij] als {prostitute} [werkte|werkten|werkt|werken]>',
    ],
    requires: ['@age'],
    within: 'sentence',
    suppress: [
      '@grown',
      'haar kind*',
      'haar zoon*',
      'haar dochter*',
      'zijn zoon',
      'zijn dochter',
      'volwassen*',
      'moeder',
      'boven de 18',
      'wandel*',
      'motor*',
      'blinde',
      'konvooi',
      'spel*',
      'toneel*',
      'stuk',
      'blijspel',
      'roman',
      'film',
      'serie',
      childOf,
      withChildren,
      relatives,
    ],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '<{young} {sexworker}>',
      '<{sexworker} van [nog geen|pas] {n} [jaar]>',
      '<{sexworker} (onder|jonger) (de|dan) (18|16|achttien|zestien)>',
    ],
  },
  {
    concept: 'child-sex-work',
    sentences: ['<{sexworker}>', '<(sekswerk|seksuele diensten|seksuele dienstverlening)>'],
    requires: ['@age'],
    within: 'sentence',
    suppress: [
      '@grown',
      'boven de 18',
      'volwassen*',
      'meerderjarig*',
      'vanaf 18',
      '18 jaar',
      '21 jaar',
      'hun kinderen',
      'haar kind*',
      childOf,
      withChildren,
      relatives,
      '(?:heeft|hebben|met|van) kinderen',
    ],
  },
  {
    concept: 'exploitation-of-children-in-prostitution',
    sentences: [
      '<(prostitutie|straatprostitutie|raamprostitutie) (door|van|onder) [jonge] {kids}>',
      '<gedwongen prostitutie van {kids}>',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      '[ze|zij|hij|die] <(prostitueerde|prostitueerden|prostitueert|prostitueren) {..3} (zich|zichzelf)>',
      '<(zich|zichzelf) {..4} [had|heeft|hebben|zou hebben] (prostitueerde|prostitueerden|prostitueert|prostitueren|geprostitueerd)>',
      '<(haar|zijn|hun) lichaam (verkocht|verkochten|verkopen|verkoopt|te verkopen)>',
      '<(belandde|belandden|belandt|kwam|kwamen|raakte|raakten|verzeilde) {..3} in de prostitutie [terecht|verzeild]>',
      '<in de prostitutie {..2} (belandde|belandden|belanden|beland|terechtkwam|terechtkomen|terechtgekomen|raakte|verzeilde|verzeild)>',
    ],
    requires: ['@child'],
    suppress: [...otherOffers, ownChildren, 'moeder van'],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      '<(zich|zichzelf) {..4} [zou|zouden] [hebben] (verkocht|verkochten|verkopen|verkoopt|verhuurde|verhuren)>',
      '<(verkocht|verkochten|verkoopt|verkopen|verhuurde|verhuurden) {..4} (zich|zichzelf|haar lichaam|zijn lichaam|hun lichaam)>',
    ],
    requires: ['@age', `@child + ${meeting}`, '@child + @exploit', '@child + @abuse'],
    suppress: [
      ...otherOffers,
      'sollicit*',
      'uitstekend',
      'slecht',
      'makkelijk',
      'in de markt',
      'op het veld',
      'als warme broodjes',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    term: 'zich aanbieden',
    sentences: [
      '<(bood|boden|biedt|bieden) {..5} (zich|zichzelf) [{noRole}] [{noRole}] [{noRole}] [{noRole}] [{noRole}] [{noRole}] aan> {noJob}',
      '<(zich|zichzelf) [{noRole}] [{noRole}] [{noRole}] [{noRole}] [zou|zouden] [hebben] (aanbood|aanboden|aanbiedt|aanbieden|aangeboden)> {noJob}',
      '<(zich|zichzelf) [{noRole}] [{noRole}] [{noRole}] [{noRole}] aan te bieden> {noJob}',
    ],
    requires: ['@age', `@child + ${meeting}`, '@child + @exploit'],
    suppress: otherOffers,
  },
  {
    concept: 'child-offered-for-sex',
    severity: 'attention',
    sentences: [
      '<(werkte|werkten|werkt|werken) {..4} in (de prostitutie|een bordeel|bordelen|een seksclub|een club als)>',
      '<in de prostitutie (werkte|werkten|werkt|werken|gewerkt)>',
    ],
    requires: ['@age'],
    within: 'sentence',
  },
  {
    concept: 'underage-woman',
    sentences: ['<(minderjarige|onderjarige|{age}) (vrouw|vrouwen|dame|dames|mannen)>'],
  },
];
