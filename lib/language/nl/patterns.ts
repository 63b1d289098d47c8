import type { PatternRule } from '../language.ts';

/** Sentences of Dutch that no list of forms can hold. */
export const dutchPatterns: readonly PatternRule[] = [
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<[had|hadden|heeft|hebben|hebt] [{seksueel}] {sex} [gehad|hebben] met {child} [had|hadden|heeft|hebben|gehad]>',
      '<(vrijde|vrijden|vrijt|vrijen|gevrijd|sliep|sliepen|slaapt|slapen|geslapen) met {child}>',
      '<(vrijde|vrijden|sliep|sliepen|gevrijd|geslapen) met> (haar|hem)',
      '<naar bed (ging|gingen|gaan|gegaan|geweest) met {child}>',
      '<[deelde|deelden] het bed [delen|gedeeld] met {child}>',
    ],
    requires: ['@child'],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[een|de|zijn|haar|hun|die] [seksuele|intieme|geheime|langdurige|korte|stiekeme] {affair} [gehad|hebben|had|begonnen|te hebben|aangegaan] met {child} [had|hadden|heeft|hebben]>',
      '<[een|de|hun] [seksuele|intieme|geheime] {affair} tussen {..3} en {child}>',
      '<verkering [gehad|hebben|had] met {child} [had|hadden|heeft]>',
      '<{young} (minnares|minnaar|vriendinnetje|vriendje|geliefde|liefje|maîtresse|scharrel|vlam)>',
      '<(minnares|minnaar|vriendinnetje|geliefde|liefje|maîtresse) van (nog geen|pas|amper) {n}>',
    ],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[een] (romance|liefdesaffaire|liefdesverhouding|liefdesrelatie|liefdesgeschiedenis|flirt)>',
      '<(minnaar|minnares|maîtresse)>',
    ],
    requires: ['@child'],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<{young} (prostituee|prostituees|prostitué|prostitués|hoer|hoeren|hoertje|hoertjes|escort|escorts|escortdame|escortmeisje|callgirl|callgirls)>',
      '<(prostituee|prostituees|prostitué|escort|escorts) van [nog geen|pas|amper|slechts] {n} [jaar]>',
      '<(prostituee|prostituees|prostitué|escort|escorts) (onder|jonger) (de|dan) (18|16|achttien|zestien)>',
      '<(prostituee|prostituees|prostitué|escort)> , {n} [jaar]',
    ],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '<{young} (sekswerker|sekswerkers|sekswerkster|sekswerksters|webcammodel|webcammodellen|stripper|strippers|stripster)>',
      '<(sekswerker|sekswerkers|sekswerkster|sekswerksters) van [nog geen|pas] {n} [jaar]>',
      '<(sekswerker|sekswerkers) (onder|jonger) (de|dan) (18|16|achttien|zestien)>',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      '[ze|zij|hij|die] <(prostitueerde|prostitueerden|prostitueert|prostitueren) (zich|zichzelf)>',
      '<(zich|zichzelf) {..2} (prostitueerde|prostitueerden|prostitueert|prostitueren|geprostitueerd)>',
      '<(bood|boden|biedt|bieden) (zich|zichzelf) {..3} aan>',
      '<(zich|zichzelf) {..2} (aanbood|aanboden|aanbiedt|aanbieden|aangeboden|verkocht|verkochten|verkopen|verkoopt|verhuurde|verhuren)>',
      '<(verkocht|verkochten|verkoopt|verkopen|verhuurde|verhuurden) (zich|zichzelf|haar lichaam|zijn lichaam|hun lichaam)>',
      '<(haar|zijn|hun) lichaam (verkocht|verkochten|verkopen|verkoopt|te verkopen)>',
    ],
    requires: ['@child'],
    suppress: ['hulp', 'excuses', 'vrijwilliger*', 'stage', 'kandidaat', 'diensten als oppas'],
  },
  {
    concept: 'underage-woman',
    sentences: ['<(minderjarige|{young}) (vrouw|vrouwen|dame|dames|mannen)>'],
  },
  {
    concept: 'child-sexual-abuse-material',
    sentences: [
      '<(porno|pornografie|pornofilms|pornobeelden) (met|van|waarin|waarop) [een|jonge|jonge,|zeer jonge] (minderjarigen|minderjarige|kinderen|kind|meisje|meisjes|jongens|tieners|leerlingen|scholieren)>',
      "<(pornografische|pornografisch) (beelden|afbeeldingen|foto's|video's|films|filmpjes|opnames|materiaal) (met|van) [een|jonge] (minderjarigen|minderjarige|kinderen|kind|meisje|meisjes|jongens|tieners)>",
      '<(tienerporno|jeugdporno|jeugdpornografie|schoolmeisjesporno)>',
    ],
  },
];
