import type { People } from '../language.ts';

export const frenchPeople: People = {
  numbers:
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
      ' ',
    ),
  tens: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix'.split(' '),
  compoundNumber:
    '(?:vingt|trente|quarante|cinquante|soixante)(?:[- ]et[- ]un|-(?:deux|trois|quatre|cinq|six|sept|huit|neuf))',
  ageBefore:
    "(?:(?:âgée?s? de|agée?s? de|avai(?:t|ent)|a|ont|ayant|dès|à|de|d'|entre|jusqu'à|moins de|même pas|pas encore|à peine|seulement|d'avoir|fêté ses|ses) ?|\\p{L}{2,}, |\\p{L}{2,} \\(|{number} et |(?:elle|lui|il) )",
  below: '(?:moins de|pas encore|même pas|pas) ',
  ordinal: '(?:sa|son) (?:{ordinal}) (?:année|anniversaire)',
  ageAfter:
    " ans(?! (?:de (?:réclusion|prison|détention|relation|liaison|mariage|carrière|cellule)|plus tard|après|avant|ferme|d'existence|d'enquête))| (?:et|ou|à) {number} ans",
  noAgeBefore:
    "(?:relations?|liaison|mariage|peine|contrat|durée|période|collaboration|enquête|depuis|pendant|durant|après|il y a|en|encourent|encourt|condamné à|fête ses|requis|librairie|pour|prison|risque|dans les|l'article|article|art\\.) (?:de |plus de |presque )?",
  noAgeAfter:
    ' (?:heures?|minutes?|jours?|semaines?|mois|euros?|pour cent|millions?|mille|cents?|fois|kilomètres?|mètres?|points?|buts|enfants|personnes|cas|pays|départements|disques|fichiers|élèves|vidéos|pièces|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
  child:
    'enfants?|mineure?s?(?! (?:de fond|de charbon))|fillettes?|garçons?|garçonnets?|petites? filles?|jeunes? filles?|adolescente?s?|ados?|collégien(?:ne)?s?|lycéen(?:ne)?s?|écoli(?:er|ère)s?|élèves?|nièces?|bébés?|nourrissons?|gamine?s?|gosses?|moins de (?:18|dix-huit|15|quinze|16) ans|belle-fille|beau-fils|gymnaste de|en (?:sixième|cinquième|quatrième|troisième|seconde|ce[12]|cm[12])|internat',
  adult:
    'adultes?|majeure?s?(?! sexuelle)|plus de (?:18|dix-huit) ans|homme|hommes|professeur|prof|instituteur|entraîneur|éducateur|surveillant|prêtre|curé|diacre|oncle|beau-père|père|animateur|directeur|voisin|prévenu|accusé|écrivain|poète|pilote|conseiller|médecin|chanteur|policier|moniteur|photographe',
  sameAge:
    "(?:du |de leur |de son )même âge|entre adolescents|entre mineurs|entre eux|l'un l'autre|camarades?|s'aiment|deux (?:adolescents|lycéens|collégiens|jeunes)(?: de {n} ans)?|leur premi(?:er|ère)|leurs premi(?:ers|ères)|premières relations|première histoire",
};
