import type { People } from '../language-rules.ts';

/** What is small and no child: `une blessure mineure`, `si mineur`. */
const minorThing =
  '(?:bless\\p{L}+|fractures?|variations?|incidents?|accidents?|modifications?|changements?|rôles?|genres?|arts?|poètes?|dégâts|infractions?|délits?|défauts?|problèmes?|détails?|corrections?|version|mode|ton|tonalité|gamme|(?:en|ton|sonate|concerto|symphonie|prélude|messe|quatuor|valse|nocturne|fugue) (?:ut|do|ré|mi|fa|sol|la|si)(?: bémol| dièse)?|asie|partie|intérêt|importance)';

const offspring =
  '(?:enfants?|filles?|fillettes?|fils|garçons?|bébés?|jumeaux|jumelles|petits-enfants|petit-fils|petite-fille)';
const kinAge =
  "(?:,? (?:alors )?(?:âgée?s? )?(?:de |d')(?:{n}(?:,| et| à| ou) ){0,3}{n} (?:ans|mois)|, {n}(?: et {n})? ans| \\({n}(?: (?:et|à|ou) {n})?(?: ans)?\\))?";

/** Children who only stand by: those of whom somebody is father or mother. */
const bystanders = [
  `(?:pères?|mères?|parents?|papa|maman|grands?-(?:mère|père|parents))(?: (?:célibataires?|isolée?s?))? d(?:e |'|')(?:une? )?(?:{number} |jeunes? |petite?s? |grande?s? )*${offspring}${kinAge}`,
  `(?:ses|leurs) (?:propres |{number} |jeunes |petits |grands )*(?:enfants|petits-enfants)${kinAge}`,
  `(?:élèv|nourri|(?:vi[tv]|habit)\\p{L}* (?:\\p{L}+ )?avec)\\p{L}* (?:seule? )?(?:sa|son|ses|leurs?) (?:{number} |jeunes? |petite?s? )*${offspring}${kinAge}`,
  `dont (?:la|le|les) (?:{number} |jeunes? |petite?s? )*${offspring} (?:a|ont|avait|avaient) {n}(?: (?:et|ou) {n})? ans`,
].join('|');

export const frenchPeople: People = {
  numbers:
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
      ' ',
    ),
  tens: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix'.split(' '),
  compoundNumber:
    '(?:vingt|trente|quarante|cinquante|soixante)(?:[- ]et[- ]un|-(?:deux|trois|quatre|cinq|six|sept|huit|neuf))',
  ageBefore:
    "(?<!\\p{L})(?:(?:âgée?s? de|avai(?:t|ent)|a|ont|ayant|dès|à|de|d'|entre|jusqu'à|moins de|même pas|pas encore|à peine|seulement|d'avoir|fêté ses|ses) ?|\\p{L}{2,}, |\\p{L}{2,} \\(|{number} (?:et|à|ou) |(?:elle|lui|il|qui),? (?:n'?en (?:a|avait) (?:pas |que |même pas |pas encore )?|en a |en avait (?:à peine )?)?)",
  lasting: '(?!)',
  below: '(?<!\\p{L})(?:moins de|pas encore|même pas|pas) ',
  ordinal: '(?:sa|son) (?:{ordinal}) (?:année|anniversaire)',
  ageAfter:
    " ans(?! (?:de (?:réclusion|prison|détention|relation|liaison|mariage|carrière|cellule|métier|service|travail|procédure|enquête|vie)|plus tard|après|avant|ferme|durant|d'|et demi de))| (?:et|ou|à) {number} ans",
  noAgeBefore:
    "(?<!\\p{L})(?:relations?|liaison|mariage|peine|contrat|durée|période|collaboration|enquête|procédure|depuis|pendant|durant|après|il y a|en|encour\\p{L}+|condamn\\p{L}+ à|écop\\p{L}+|purg\\p{L}+|dur\\p{L}+|fête ses|requ\\p{L}+|pour|prison|risqu\\p{L}+|dans les|tous les|l'article|article|art\\.|vieux|vieille|peine de) (?:de |plus de |près de |presque |environ )?",
  noAgeAfter:
    " (?:%|heures?|minutes?|jours?|semaines?|mois|euros?|pour cent|millions?|mille|cents?|fois|kilomètres?|mètres?|points?|buts|enfants|personnes|cas|pays|départements|disques|fichiers|élèves|vidéos|pièces|images|ans (?:de (?:réclusion|prison|détention|relation|liaison|mariage|carrière|cellule|métier|service|travail|procédure|enquête|vie)|plus tard|après|avant|ferme|durant|d')|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)",
  child: `enfants?|(?<!${minorThing} )mineure?s?(?! (?:de fond|de charbon|en grève))|fillettes?|garçons?|garçonnets?|petites? filles?|jeunes? filles?|adolescente?s?|préadolescente?s?|ados?|collégien(?:ne)?s?|lycéen(?:ne)?s?|écoli(?:er|ère)s?|élèves?|nièces?|bébés?|nourrissons?|gamine?s?|gosses?|moins de (?:18|dix-huit|15|quinze|16|seize) ans|belle-fille|beau-fils|petite-fille|en (?:sixième|cinquième|quatrième|troisième|ce[12]|cm[12])|internat|louveteaux?|scoute?s?`,
  adult:
    '(?:ex-?)?(?:adultes?|majeure?s?(?! sexuelle)|plus de (?:18|dix-huit) ans|hommes?|professeure?s?|profs?|enseignante?s?|institut(?:eur|rice)s?|entraîneu(?:r|se)s?|éducat(?:eur|rice)s?|surveillante?s?|prêtres?|curés?|diacre|abbé|oncle|beau-père|père|grand-père|animat(?:eur|rice)|direct(?:eur|rice)|voisin|prévenu|accusé|mis en cause|suspect|écrivain|romancier|peintre|sculpteur|musicien|pianiste|pasteur|notaire|sénateur|ministre|colonel|poète|conseiller|inculpé|condamné|pompier|facteur|masseur|médecin|chanteur|policier|gendarme|chefs? (?:de guerre|rebelle|de milice|de gang)|commandant|miliciens?|soldats?|monit(?:eur|rice)|photographe|producteur|cinéaste|coach|patron|employeur|élu|maire|député|quadragénaire|quinquagénaire|sexagénaire|septuagénaire|trentenaire)',
  bystanders,
  sameAge:
    "(?:du |de leur |de son )même âge|entre adolescents|entre mineurs|entre eux|l'un l'autre|(?:avec|d'|à|pour) ?(?:une?|son|sa|des|ses) camarades?|s'aiment|deux (?:adolescents|adolescentes|lycéens|lycéennes|collégiens|jeunes|élèves|mineurs)(?: de {n} ans)?|(?:leur|son|sa) premi(?:er|ère) (?:amour|histoire|petit|petite|relation|rapport|fois)|leurs premi(?:ers|ères)|premi(?:ers|ères) (?:relations|rapports|amours)|premier rapport|premi(?:er|ère) (?:histoire|amour)|sortent ensemble|les jeunes|des jeunes",
};
