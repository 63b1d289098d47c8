import type { PatternRule } from '../language.ts';

/** A child and an adult in one sentence, or a child where abuse or a court is spoken of. */
const childAndAdult = ['@age + @adult', '@child + @grown', '@childHere + @abuse', '@childHere + @crime'];
const fiction = ['roman', 'film', 'opéra', 'ballet', 'comédie', 'conte'];

/** Sentences of French that no list of forms can hold. */
export const frenchPatterns: readonly PatternRule[] = [
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<[{had}] [{des}] {sex} [{kind}] (avec|sur) {child}>',
      '<(couchait|couché|couche|coucher|couchaient) avec {child}>',
      "<(fait|faisait|faire) l'amour (avec|à) {child}>",
    ],
    suppress: ['sur les relations', 'éducation', 'parle* de', 'questions sur', 'contraception', "il ne s'agit pas"],
  },
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<(couchait|couché|couche|coucher) avec (elle|lui|eux|elles)>',
      '<[{had}] [{des}] {sex} avec (elle|lui|eux|elles|sa victime)>',
    ],
    requires: childAndAdult,
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{hadRelation}] [{poss}] {affair} [{kind}] avec {child}>',
      '<[{poss}] {affair} [{kind}] entre {..4} et {child}>',
    ],
    suppress: [
      'excellente relation',
      'bonne relation',
      'relation de confiance',
      'relation éducative',
      'avec sa fille',
      'avec son fils',
      'parents',
      'relations entre élèves',
      'mère',
      "n'a pas de",
      'les relations avec',
    ],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      "<[une|d'une|cette|leur|sa] (romance|idylle|liaison|histoire d'amour|aventure|amourette|passion amoureuse)>",
      '<[{poss}] relation (amoureuse|intime|sexuelle|sentimentale)>',
    ],
    requires: childAndAdult,
    suppress: [...fiction, 'leurs parents', 'ligne aérienne', 'compagnie', 'sac à dos'],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[sa|son|une|la|le] [jeune|petite] (maîtresse|amant|amante|petite amie|concubine|favorite|amoureuse) de [seulement|à peine] {n} ans>',
      '<[sa|son|une] [jeune|petite] (maîtresse|amant|amante|petite amie) , [alors] [âgée de|âgé de] {n} ans>',
      '<[sa|son|une] (maîtresse|amante|petite amie) mineure>',
    ],
    suppress: [...fiction, "maîtresse d'école", 'classe', 'élèves'],
  },
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '<[{poss}] (relation|relations|rapport|rapports) [sexuelle|sexuelles|sexuel|sexuels] (consentie|consenties|consenti|consentis|librement consentie)>',
      '<[{pronoun} était] (consentante|consentant|consentantes|consentants|consentie|consentis|consenties)>',
      '<(avait|aurait|a|ait) consenti>',
      '<(son|leur) consentement>',
      '<(de son plein gré|volontairement)>',
    ],
    requires: childAndAdult,
    suppress: [
      'parents',
      'médical*',
      'opération',
      'adultes consentants',
      'publication',
      'traitement',
      'le consentement',
    ],
  },
  {
    concept: 'seduction',
    severity: 'avoid',
    sentences: ['<(séduit|séduite|séduits|séduisit|séduisait|séduire|aguichait|aguiché)>'],
    requires: ['@age + @adult', '@childHere + @abuse', '@childHere + @crime'],
    suppress: [...fiction, 'jury', 'public', 'lecteurs', 'électeurs', 'sonate', 'spectateurs'],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<(client|clients)> de [ces|cette|la|ces jeunes] {child}'],
    requires: ['@crime', '@exploit', '@abuse', '@age'],
    suppress: ['@trade'],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<[premier|dernier|meilleur] (client|clients|michetons|micheton)>'],
    requires: ['@child + @exploit', '@age + @crime', '@childHere + @abuse', '@child + {direct}', '@child + {order}'],
    suppress: ['@trade'],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<[jeune|jeunes] {prostitute} (mineure|mineures|mineur|mineurs|adolescente|adolescentes)>',
      '<[jeune|jeunes] {prostitute} de [seulement|à peine] {n} ans>',
      '<{prostitute} , [âgée de|âgé de|âgées de] {n} ans>',
      '<(enfant|enfants|fillette|fillettes|mineure|mineures|mineur|mineurs|collégienne|collégiennes|adolescente|adolescentes) (prostitué|prostitués|prostituée|prostituées)>',
    ],
    suppress: ['@grown'],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '<(travailleuse|travailleuses|travailleur|travailleurs) du sexe (mineure|mineures|mineur|mineurs)>',
      '<(travailleuse|travailleuses) du sexe de {n} ans>',
      '<(escort|escorts|escort-girl|escort-girls) (mineure|mineures)>',
    ],
  },
  {
    concept: 'exploitation-of-children-in-prostitution',
    sentences: [
      '<[la|de la] prostitution (des|de) [jeunes] (mineurs|mineures|enfants|adolescents|adolescentes|fillettes|collégiennes)>',
      '<[la|de la] prostitution {dEnfants}>',
      '<(la prostitution et la pornographie|la pornographie et la prostitution) (enfantines|infantiles|juvéniles)>',
      '<[la] prostitution (enfantine|infantile|juvénile|adolescente)>',
      '<réseau de prostitution (enfantine|infantile|juvénile)>',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      "<(se prostituait|se prostitue|se prostituaient|se prostituent|se prostituer|s'est prostituée|s'est prostitué|s'était prostitué|s'était prostituée|s'étaient prostituées)>",
      '<(vendait|vendaient|vend|vendent|vendre|vendu|monnayait|monnayaient|offrait) (son|leur|leurs) (corps|charmes)>',
      '<(proposait|proposaient|proposer) (des services sexuels|ses services|leurs services)>',
      '<(tombée|tombées|tombé|entrée|entrées) dans la prostitution>',
    ],
    requires: ['@child'],
    suppress: ['aucun enfant', 'babysitt*', 'aide'],
  },
  { concept: 'underage-woman', sentences: ['<(femme|femmes) (mineure|mineures)>', '<(femme|femmes) de {n} ans>'] },
  {
    concept: 'child-sexual-abuse-material',
    sentences: [
      '<[du|de la|de] (porno|pornographie) (avec|impliquant|mettant en scène) (des|un|une) [jeunes] (mineurs|mineures|mineur|mineure|enfants|enfant|fillettes|adolescents)>',
      '<[des|les] (photos|images|vidéos|films|fichiers|clichés|contenus) (pornographiques|érotiques|à caractère pornographique) {dEnfants}>',
      '<[des|les] (photos|images|vidéos|films|fichiers|clichés|contenus) (pornographiques|à caractère pornographique) (de|avec|mettant en scène) [des] (mineurs|mineures|enfants|fillettes|garçons|adolescents)>',
      '<[des|de] deepfakes pornographiques (de|représentant) {child}>',
      '<pornographie {dEnfants}>',
      '<pédo-pornographi*>',
    ],
  },
  {
    concept: 'deepfake-sexual-imagery',
    severity: 'avoid',
    sentences: ['<(deepfakes|deepfake|hypertrucages) (pornographiques|pornographique|porno)>'],
    requires: ['@childHere'],
    within: 'sentence',
  },
  {
    concept: 'image-based-sexual-abuse',
    severity: 'avoid',
    sentences: ['<revenge porn>'],
    requires: ['@childHere'],
    within: 'sentence',
  },
  {
    concept: 'sectt',
    sentences: [
      '<[le|du|un] tourisme sexuel (impliquant|avec|sur|visant) (des|les) (enfants|mineurs|fillettes)>',
      '<[le] tourisme sexuel (pédophile|infantile|enfantin)>',
    ],
  },
  {
    concept: 'risky-behaviour',
    severity: 'attention',
    sentences: [
      '<se (met|mettait|mettaient|mettre) en danger>',
      '<(conduites|conduite|comportement|comportements) à risque>',
      '<(mise en danger volontaire|mode de vie|promiscuité)>',
    ],
    requires: ['@age', '@childHere + @abuse'],
    suppress: ['route', 'alcool', 'cyclisme', 'vélo', 'trottinette'],
  },
  {
    concept: 'children-displaying-harmful-sexual-behaviour',
    sentences: ['<(délinquant|délinquants|agresseur|agresseurs) (sexuel|sexuels) (mineur|mineurs)>'],
  },
];
