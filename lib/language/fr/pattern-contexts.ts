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
  'téléfilms?',
  'feuilletons?',
  'public',
  'supporters',
];
/** Young people with each other, and what they are told about it. */
export const youngPeople = [
  'infirmi(?:er|ère)s?',
  'gynécologues?',
  'expliqu\\p{L}+',
  '(?:deux|entre) (?:adolescente?s|ados|lycéen(?:ne)?s|collégien(?:ne)?s|jeunes|mineure?s)(?! et)',
  'planning familial',
  'préservatifs?',
  'camarades?',
];
/** An adult's own children make nobody a child. */
export const ownChildren = [
  '(?:ses|leurs) (?:{number} |jeunes |petits )?enfants',
  '(?:père|mère|parents?) (?:célibataires? )?de (?:famille|(?:{number} |jeunes )?(?:enfants?|filles?|fils|garçons?))',
];
export const adultAffair = [
  ...ownChildren,
  '(?:sa|une|un|son) (?:secrétaire|collègue|assistante?|consœur|confrère|ministre|voisine?|journaliste)',
  'adultère',
  '(?:son|leur|le) mari',
  'épou(?:x|se)',
  'trompe\\p{L}*',
  'infid\\p{L}+',
  'mariée?s?',
  'veu(?:f|ve)',
  'divorc\\p{L}*',
  'extraconjugale?s?',
  'rois?',
  'reines?',
  'conjugale?s?',
  '(?:leurs?|son|sa) (?:fils|filles?|enfants?)',
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
  'jurés?',
  'sa classe',
  'juges',
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
/** Relations that a child may have with an adult. */
export const trust = [
  'relations? entre (?:\\p{L}+ ){1,2}(?:mères?|pères?|parents|frères?|sœurs?|grands?-\\p{L}+|chiens?|chats?|animal|animaux|fratrie|famille)',
  'confiance',
  'bonnes? relations?',
  'éducati\\p{L}*',
  'pédagogi\\p{L}*',
  'thérapeut\\p{L}*',
  'parents?',
  "d'accueil",
  'naissance',
  'adopti\\p{L}+',
];
/** A part in a play or a film. */
export const acting = [...fiction, 'jou(?:e|ait|ée?)', 'incarn\\p{L}+', 'interpr\\p{L}+', 'rôles?'];
/** Where guests and customers of a house are spoken of, and who works for them. */
export const guests = [
  'clients? (?:fidèles?|de (?:passage|l)|du (?:bar|café|magasin|supermarché|salon|marché))',
  'service(?:s)? (?:aux? )?clients?',
  'hôteli\\p{L}+',
  'petit-déjeuner',
  'vacances',
  'valises?',
  'apprentie?s?',
  'stages?',
  'stagiaires?',
  'saisonni\\p{L}+',
  'prostituées? (?:majeure|adulte)s?',
  'braqu\\p{L}+',
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
/** What one sells oneself to that is no person: `se prostituer à la publicité`. */
export const figurative = [
  "(?:se (?:sont )?|s'\\p{L}+ )prostitu\\p{L}+ (?:à|aux?|pour|devant) (?:l'|la |le |les )?(?:publicité|pub|télé\\p{L}*|pouvoir|politique|marchés?|presse|mode|audience|argent roi|gloire|système|capital\\p{L}*|industrie|sponsors?|électeurs|sondages|lobbys?|partis?|(?:quelques|des) (?:voix|sièges|suffrages|clics|points))",
];
/** A life told from childhood on: who loves whom, loves as an adult. */
export const laterLife = [
  'plus tard',
  "à l'âge adulte",
  "(?:(?<=[;,] |puis )à|vers|(?:à|vers) l'âge de) (?:ses )?(?:1[89]|[2-9][0-9]|vingt|trente|quarante|cinquante|soixante)(?:-\\p{L}+| et un)? ans",
  'devenue? (?:adulte|majeure?)',
];
/** How many of an age, not who with whom. */
export const statistics = [
  '%',
  'pour cent',
  '(?:un|les deux|le) (?:tiers|quart|cinquième)',
  'moitié',
  'en moyenne',
  'sondage',
  'baromètre',
  'statisti\\p{L}+',
];
/** A love story that is told to somebody. */
export const tales = [
  'naissance',
  "(?:racont|narr|li[ts]|lu[est]?|lire|écri)\\p{L}* (?:une|l'|la|cette) ?(?:\\p{L}+ )?(?:histoire|romance|idylle)(?: d'amour)? (?:à|aux)",
];
/** How people get on with each other. */
export const goodTerms = [
  '(?:excellent|bon|cordia|étroit|chaleureu|meilleur|mauvais|difficil|tendu)\\p{L}* (?:rapports|relations)',
  '(?:rapports|relations) (?:excellent|cordia|étroit|chaleureu|difficil|tendu|humain|socia|entre)\\p{L}*',
  'patients?',
];
/** Talk about sex and lessons in it, not sex. */
export const talk = [
  'sur les (?:relations|rapports)',
  'éducation (?:sexuelle|à la sexualité)',
  '(?:parl|discut|question|échang)\\p{L}* (?:de|des|du|sur les?) (?:relations|rapports|sexe|sexualité) (?:\\p{L}+ )?avec (?:ses|les|leurs|mes|nos|des)',
  'questions sur',
  'contraception',
];
