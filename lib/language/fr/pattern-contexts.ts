/** A child and an adult in one sentence, or a child where abuse or a court is spoken of. */
export const childAndAdult = ['@age + @adult', '@childHere + @grown', '@childHere + @abuse', '@childHere + @crime'];
/** Made up stories, and what is done to an audience. */
export const fiction = [
  'romans?',
  'films?',
  'opéras?',
  'ballets?',
  'comédies?',
  'contes?',
  'pièces? de théâtre',
  'séries?',
  'tragédies?',
];
/** An adult's own children make nobody a child. */
export const ownChildren = [
  '(?:ses|leurs) (?:{number} |jeunes |petits )?enfants',
  'mère de (?:famille|{number} enfants)',
];
export const adultAffair = [
  ...ownChildren,
  '(?:sa|une|un|son) (?:secrétaire|collègue|assistante?|consœur|confrère|ministre|voisine?|journaliste)',
  'adultère',
  'mariée?s?',
  'veu(?:f|ve)',
  'divorc\\p{L}*',
  'extraconjugale?s?',
  'rois?',
  'reines?',
  'conjugale?s?',
];
export const schooling = [
  "maîtresses? d'école",
  'classes?',
  'écoles?',
  'élèves',
  'maternelle',
  'cp',
  'ce[12]',
  'cm[12]',
];
export const otherConsent = [
  'consentement (?:parental|éclairé|écrit|préalable|des parents|des familles|d[eu] (?:ses|leurs|son|sa|la|leur) (?:parents?|père|mère|tuteur|représentants?))',
  '(?:parents|représentants? léga(?:l|ux)|tuteurs?) (?:\\p{L}+ ){0,3}consent\\p{L}+',
  'opérations?',
  'opérée?s?',
  'vaccin\\p{L}*',
  "droit à l'image",
  'cookies',
  'données',
  'publication',
  'traitement',
  'médica\\p{L}*',
  'prêt',
  'effort\\p{L}*',
];
export const otherSeduction = [
  ...fiction,
  'jury',
  'public',
  'lecteurs',
  'électeurs',
  'spectateurs',
  'auditoire',
  'clientèle',
  'supporters',
  'critiques?',
  'concours',
  'parents',
  'investisseurs',
];
export const lawyers = [
  '(?:son|sa|mon|ma|notre|votre|leur) client',
  'cliente?s? de (?:me|maître) ',
  '(?:avocat|avocate|maître|me|conseil|conseils) (?:\\p{L}+ ){0,5}(?:ses|leurs) clients',
];
export const otherRisk = [
  'route',
  'routière?',
  'alcool',
  'vélos?',
  'trottinettes?',
  'tabac',
  'ski',
  'baignade',
  'sport\\p{L}*',
];
