import type { PatternRule } from '../pattern-rule.ts';

/** A child and an adult in one sentence, or a child where abuse or a court is spoken of. */
const childAndAdult = ['@age + @adult', '@childHere + @grown', '@childHere + @abuse', '@childHere + @crime'];
/** Made up stories, and what is done to an audience. */
const fiction = [
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
const ownChildren = ['(?:ses|leurs) (?:{number} |jeunes |petits )?enfants', 'mère de (?:famille|{number} enfants)'];
const adultAffair = [
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
const schooling = ["maîtresses? d'école", 'classes?', 'écoles?', 'élèves', 'maternelle', 'cp', 'ce[12]', 'cm[12]'];
const otherConsent = [
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
const otherSeduction = [
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
const lawyers = [
  '(?:son|sa|mon|ma|notre|votre|leur) client',
  'cliente?s? de (?:me|maître) ',
  '(?:avocat|avocate|maître|me|conseil|conseils) (?:\\p{L}+ ){0,5}(?:ses|leurs) clients',
];
const otherRisk = [
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

/** Sentences of French that no list of forms can hold. */
export const frenchPatterns: readonly PatternRule[] = [
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<[{had}] [{des}] {sex} [{kind}] [{kind}] (avec|sur) {child}>',
      '<(couchait|couchaient|couché|couche|couchent|coucher|coucha) avec {child}>',
      "<(fait|faisait|faisaient|faire|font|fit) l'amour (avec|à) {child}>",
      '<(payé|payait|payaient|payer|paye) {child} pour [un|des|avoir|obtenir] [un|des] {sex}>',
    ],
    suppress: [
      'sur les (?:relations|rapports)',
      'éducation (?:sexuelle|à la sexualité)',
      '(?:parl|discut|question|échang)\\p{L}* (?:de|des|du|sur les?) (?:relations|rapports|sexe|sexualité) (?:\\p{L}+ )?avec (?:ses|les|leurs|mes|nos|des)',
      'questions sur',
      'contraception',
    ],
  },
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<(couchait|couchaient|couché|couche|coucher) avec (elle|lui|eux|elles)>',
      '<[{had}] [{des}] {sex} [{kind}] avec (elle|lui|eux|elles|sa victime|ses victimes|la victime)>',
      '<[{had}] [{des}] {sex} [{kind}]> avec {..2} {adults}',
    ],
    requires: ['@age + @adult', '@child + @abuse', '@childHere + @crime'],
    suppress: [...ownChildren, 'contraception', 'éducation sexuelle'],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{hadRelation}] [{poss}] {affair} [{kind}] avec {child}>',
      '<[{poss}] {affair} [{kind}] entre {..4} et {child}>',
    ],
    suppress: fiction,
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<[{hadRelation}] [{poss}] (relation|relations|histoire) avec {oneChild}>'],
    suppress: ['confiance', 'bonnes? relations?', 'éducati\\p{L}*', 'pédagogi\\p{L}*', 'thérapeut\\p{L}*', 'parents?'],
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<[{poss}] (relation|relations) entre {..4} et {oneChild}>'],
    requires: ['@age', '@abuse', '@crime'],
    suppress: ['confiance', 'bonnes? relations?', 'éducati\\p{L}*', 'pédagogi\\p{L}*', 'thérapeut\\p{L}*', 'parents?'],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      "<[une|d'une|cette|leur|notre|sa|son|la] (romance|idylle|histoire d'amour|aventure amoureuse|amourette|passion amoureuse|passion réciproque|amour réciproque|amour partagé)>",
      '<[une|cette|leur|sa|la] relation {bareKind}>',
    ],
    requires: childAndAdult,
    suppress: [...fiction, ...adultAffair, 'leurs parents', 'aérienne', 'ferroviaire', 'covalente'],
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<(une|leur|sa|cette|la) liaison>'],
    requires: ['@age + @adult'],
    suppress: [...fiction, ...adultAffair, 'aérienne', 'ferroviaire', 'covalente', 'satellite', 'réseau'],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{poss}] [jeune|petite|très jeune] {mistress} [,] [alors] {aged}>',
      '<[{poss}] [jeune|petite|très jeune] {mistress} (mineure|mineures|mineur|mineurs|adolescente|adolescent)>',
    ],
    suppress: [...fiction, ...schooling],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{poss}] [jeune|petite] {sweetheart} [,] [alors] {aged}>',
      '<[{poss}] [jeune|petite] {sweetheart} (mineure|mineur)>',
      '<(mis|mise|mettre|met) en couple avec {child}>',
      '<(sortait|sortir|sort|sorti|flirtait|flirté) avec {child}>',
    ],
    requires: ['@adult', '@crime', '@abuse'],
    within: 'sentence',
    suppress: fiction,
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<[{poss}] {mistress}>'],
    requires: ['@age + @adult', '@age + @abuse', '@age + @crime'],
    within: 'sentence',
    suppress: [...fiction, ...schooling, ...adultAffair],
  },
  {
    concept: 'older-boyfriend',
    severity: 'attention',
    sentences: [
      '<(petit ami|copain|petit copain|compagnon|amoureux)> de (la|cette|sa) {childNoun}',
      '<(petit ami|copain|petit copain) (plus âgé|majeur|adulte)>',
      '<[un|son] (petit ami|copain|petit copain|amant) [,] [âgé] de {number} ans>',
    ],
    requires: ['@age + @grown', '@childHere + @grown', '@childHere + @abuse', '@childHere + @crime'],
    within: 'sentence',
    suppress: fiction,
  },
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '<{childWord} (consentante|consentantes|consentant|consentants)>',
      '<[{poss}] (relation|relations|rapport|rapports) [{bondKind}] [librement|mutuellement] (consentie|consenties|consenti|consentis)>',
      '<[{pronoun}] [est|était|étaient|aurait été|avait été|fût|soit] (consentante|consentant|consentantes|consentants)>',
      '<(avait|avaient|aurait|a|ait|eût) [{adverb}] consenti [à {..1}]>',
      '<(son|leur|plein) consentement [mutuel]>',
      '<[le] consentement (de|des) {child}>',
    ],
    requires: ['@age + @adult', '@child + @grown', '@child + @abuse', '@child + @crime'],
    suppress: [...otherConsent, 'adultes consentants'],
  },
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: ["<(de son plein gré|de leur plein gré|volontairement|d'accord|elle le voulait|il le voulait)>"],
    requires: ['@childHere + {sexual}', '@age + {sexual}'],
    within: 'sentence',
    suppress: [...otherConsent, "n'(?:est|était|sont) pas d'accord", 'mise en danger volontaire'],
  },
  {
    concept: 'seduction',
    severity: 'avoid',
    sentences: ['<(séduit|séduisait|séduisit)> {child}'],
    suppress: ['jury', 'public', 'sonate', 'film', 'spectacle'],
  },
  {
    concept: 'seduction',
    severity: 'avoid',
    sentences: [
      '<(séduit|séduite|séduites|séduits|séduisit|séduisait|séduire|séduisant|aguichait|aguiché|aguicher|dragué|draguait)>',
    ],
    requires: ['@age + @adult', '@childHere + @abuse', '@childHere + @crime'],
    within: 'sentence',
    suppress: otherSeduction,
  },
  {
    concept: 'victim-blaming',
    severity: 'attention',
    sentences: ["<(l'a|l'avait|l'aurait|m'a|m'avait|les avait) (provoqué|provoquée|cherché|allumé)>"],
    requires: ['@age + @adult', '@childHere + @abuse', '@childHere + @crime'],
    within: 'sentence',
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<[le|du|au|un|les|des|aux|ce|ces] [premier|dernier|meilleur] (client|clients)>'],
    requires: [
      '@child + {sold}',
      '{childIs}',
      '@child + @crime + {places}',
      "@child + ignor\\p{L}+ (?:son|leur|l'|qu'elle) ?(?:âge|était mineure)",
    ],
    suppress: ['@trade', ...lawyers],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: [
      "<[le|du|au|un|les|des|aux|ce|ces] (client|clients)> (de|d'une|d'un|d') [la|cette|ces|plusieurs|jeunes] {childNoun}",
      '<[le|du|au|un|les|des|aux|ce|ces] (client|clients)> de {word} , [âgée de|âgé de] {n} ans',
    ],
    suppress: ['@trade', ...lawyers],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<(micheton|michetons|prostitueur|prostitueurs)>'],
    requires: ['@child'],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<[jeune|jeunes] {prostitute} {minor}>',
      '<[jeune|jeunes] {prostitute} [,] [alors] {aged}>',
      '<[jeune|jeunes] {prostitute} , {n} ans>',
      '<[jeune|jeunes] {prostitute} {inBrackets}>',
      '<{childWord} (prostitué|prostitués|prostituée|prostituées)>',
      '<{childWord} (qui se prostitue|qui se prostituent|se prostituant)>',
    ],
    suppress: ['prostituée?s? par'],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<(travaillait|travaillaient|travaille|travaillent|travailler|travaillé) comme {prostitute}>',
      '<(jeune|jeunes) {prostitute}>',
      '(comme|une|la|des|les|cette|ces|déjà|devenue|devenir) <(prostituée|prostituées|call-girl|call-girls|escort-girl|escort-girls)>',
    ],
    requires: ['@age'],
    within: 'sentence',
    suppress: [
      '@grown',
      'majeure?s?',
      'adultes?',
      'prostituée?s? par',
      ...ownChildren,
      ...fiction,
      'jou(?:e|ait|ée?)',
      'incarn\\p{L}+',
      'interpr\\p{L}+',
      'rôles?',
    ],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '<(travailleuse|travailleuses|travailleur|travailleurs) du sexe {minor}>',
      '<(travailleuse|travailleuses|travailleur|travailleurs) du sexe [,] {aged}>',
      '<(travail du sexe|travail sexuel) (des|de|chez les) [jeunes] (mineurs|mineures|enfants|adolescents|adolescentes)>',
    ],
  },
  {
    concept: 'exploitation-of-children-in-prostitution',
    sentences: [
      '<[la|de la|cette|une] prostitution [volontaire|forcée|occasionnelle|en ligne|de rue] (des|de|chez les|chez des) [jeunes|très jeunes] {kids}>',
      '<[la|de la|cette|une] prostitution {dEnfants}>',
      '<[la|de la] (prostitution et la pornographie|pornographie et la prostitution) (enfantines|infantiles|juvéniles|des mineurs)>',
      '<[la|de la|cette] prostitution (enfantine|infantile|juvénile|adolescente|estudiantine mineure)>',
      '<(réseau|réseaux) de prostitution (enfantine|infantile|juvénile)>',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      "<(se prostituait|se prostitue|se prostituaient|se prostituent|se prostituer|se prostituant|s'est prostituée|s'est prostitué|s'était prostitué|s'était prostituée|s'étaient prostituées|s'étaient prostitués|se sont prostituées|se sont prostitués)>",
      '<(se livrait|se livre|se livrer|se livraient|se livrent|livrée|livrées) à la prostitution>',
      '<(vendait|vendaient|vend|vendent|vendre|vendu|monnayait|monnayaient|monnayer|monnayé|offrait|offraient|louait) (son|leur|leurs|ses) (corps|charmes)>',
      '<(proposait|proposaient|proposer|proposent|offrait|offraient|vendait|vendaient) (des|ses|leurs) (services|prestations) [sexuels|sexuelles|tarifés|tarifées]>',
      '<(tombée|tombées|tombé|tombés|entrée|entrées|entré|basculé|sombré|tombe|tombent) dans la prostitution>',
      '<(fait|faisait|faisaient|faire) (des passes|le trottoir|la pute)>',
    ],
    requires: ['@child'],
    suppress: ['aucun enfant', 'baby-?sitt\\p{L}*', 'jardin\\p{L}*', '(?:toutes|tous) majeure?s?', ...ownChildren],
  },
  {
    concept: 'underage-woman',
    sentences: ['<(femme|femmes) (mineure|mineures)>', '<[jeune|jeunes] (femme|femmes) {aged}>'],
    suppress: ['ans (?:son|sa|leur) (?:aînée?|cadette?)', 'ans (?:plus|de plus|de moins)'],
  },
  {
    concept: 'child-sexual-abuse-material',
    sentences: [
      '<[du|de la|de|la|le] (porno|pornographie) (avec|impliquant|mettant en scène|de|montrant) [des|un|une] [jeunes|très jeunes] {kids}>',
      "<[des|les|de|d'] {picture} (pornographiques|pornographique|pédophiles pornographiques|à caractère pornographique) {dEnfants}>",
      '<[des|les|de] {picture} (pornographiques|pornographique|à caractère pornographique) (de|avec|mettant en scène|impliquant|montrant|représentant) [des|un|une] [jeunes|très jeunes] {kids}>',
      '<[des|les|de] {picture} (de|montrant) [des] {kids} à caractère pornographique>',
      '<[des|les|de] {picture} à caractère (pédopornographique|pédo-pornographique)>',
      '<[du] (porno|pornographie) pédophile>',
      '<[des|de] (deepfakes|deepfake|hypertrucages) (pornographiques|pornos|porno) (de|représentant|montrant) {child}>',
      '<pornographie {dEnfants}>',
      '<pédo-pornographi*>',
      '<pédoporn*>',
    ],
  },
  {
    concept: 'deepfake-sexual-imagery',
    severity: 'avoid',
    sentences: ['<(deepfakes|deepfake|hypertrucages|montages) (pornographiques|pornographique|porno|pornos)>'],
    requires: ['@childHere'],
    within: 'sentence',
  },
  {
    concept: 'image-based-sexual-abuse',
    severity: 'avoid',
    sentences: ['<(revenge porn|revenge-porn|porno vengeur)>'],
    requires: ['@childHere'],
    within: 'sentence',
  },
  {
    concept: 'sectt',
    sentences: [
      "<[le|du|un|ce] tourisme sexuel (impliquant|avec|sur|visant|aux dépens) (des|les|de|d') [jeunes] {kids}>",
      '<[le|du] tourisme sexuel (pédophile|infantile|enfantin)>',
      '<[le|du] tourisme pédophile>',
    ],
  },
  {
    concept: 'risky-behaviour',
    severity: 'attention',
    sentences: [
      '<(se met|se mettait|se mettaient|se mettent|se mettre) [{adverb}] en danger>',
      "<s'est mise en danger>",
      '<(conduites|conduite|comportement|comportements) (à risque|à risques)>',
      '<(mise en danger volontaire|promiscuité sexuelle|mœurs légères|vie dissolue)>',
    ],
    requires: ['@age + {sexual}', '@childHere + @abuse', '@age + {welfare}', '@childHere + {welfare}'],
    suppress: otherRisk,
  },
  {
    concept: 'children-displaying-harmful-sexual-behaviour',
    sentences: [
      '<(délinquant|délinquants|agresseur|agresseurs|prédateur|prédateurs) (sexuel|sexuels) (mineur|mineurs|adolescent|adolescents)>',
      '<(jeune|jeunes) (délinquant|délinquants|agresseur|agresseurs) (sexuel|sexuels)>',
    ],
  },
];
