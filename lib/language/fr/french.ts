import type { LanguageRules } from '../language.ts';
import { frenchExemptions } from './exemptions.ts';
import { frenchPatterns } from './patterns.ts';
import { frenchPeople } from './people.ts';

const functionWords =
  'le la les un une des du de au aux et ou mais donc car ni si que qui quoi dont où je tu il elle on nous vous ils elles me te se lui leur leurs y en mon ton son ma ta sa mes tes ses notre votre ce cet cette ces est était sont étaient a avait ont avaient été être avoir sera serait ne pas plus jamais à dans par pour sur avec sans sous vers chez entre depuis pendant avant après contre très bien tout toute tous même aussi encore déjà comme';

/** What the checker knows of French. */
export const french: LanguageRules = {
  code: 'fr',
  commonWords:
    'le la les des du et est une un dans pour que qui sur avec par au aux ce cette ces pas plus ont était été il elle son sa ses leur nous vous je ne se mais ou où à en de très sans sous entre',
  people: frenchPeople,
  slots: {
    sex: '(relations sexuelles|relation sexuelle|rapports sexuels|rapport sexuel|relations intimes|rapports intimes|rapports)',
    affair: "(relation|relations|liaison|romance|idylle|aventure|histoire d'amour|relation amoureuse|amourette)",
    prostitute: '(prostituée|prostituées|prostitué|prostitués|escort|escorts|escort-girl|call-girl|call-girls)',
    adults: '(homme|hommes|adulte|adultes|professeur|entraîneur|oncle|prêtre)',
  },
  expressions: {
    ordinal:
      'troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième',
    direct: '(?:en direct|les directs|webcam|virements?)',
    order: '(?:premier|dernier|prochain) client',
    dEnfants: "d'(?:enfants?|adolescente?s?)",
    des: '(?:des|une|un|de|plusieurs)',
    poss: "(?:une|un|la|sa|son|leur|l'|cette|d'une)",
    had: '(?:a eu|avait eu|ont eu|avoir eu|avait|entretenait|a entretenu|eut|avoir)',
    hadRelation: '(?:a eu|avait|a entretenu|entretenait|entretient|avoir eu|a noué|a vécu|vivait)',
    kind: '(?:consenties?|consentis?|tarifées?|amoureuse|intime|sexuelle|secrète|sentimentale|cachée|régulières?)',
    pronoun: "(?:elle|il|qu'elle|qu'il|elles|ils)",
    det: '(?:une?|la|le|les|des|sa|son|ses|deux|trois|quatre|cinq|plusieurs|cette|cet|ce|de|[0-9]+)',
    word: '(?!(?:et|ou|qui|que|dans|à|en|de|du|des|le|la|les|un|une|avec|pour|par|sur|a|est|était|il|elle|lors|selon|au)(?!\\p{L}))\\p{L}[\\p{L}-]*',
    childNoun:
      '(?:enfants?|mineure?s?|fillettes?|garçons?|garçonnets?|petites? filles?|jeunes? filles?|adolescente?s?|collégien(?:ne)?s?|lycéen(?:ne)?s?|écoli(?:er|ère)s?|élèves?|gamine?s?|ados?)',
    child:
      '(?:{det} )?(?:(?:jeunes?|petite?s?|autres?) )?(?:{childNoun}(?: de (?:seulement |à peine )?{n}(?: et {n}| à {n})? ans|,? âgée?s? de {n} ans)?|{word} (?:mineure?s?|de (?:seulement |à peine )?{n}(?: et {n}| à {n})? ans|âgée?s? de {n} ans))',
  },
  patterns: frenchPatterns,
  exemptions: frenchExemptions,
  trade:
    "magasins?|boutiques?|banques?|bancaire|conseiller bancaire|avocate? (?:refuse|soutient|affirme|explique)|son client mineur|l'avocat(?:e)? soutient|restaurants?|boulanger\\p{L}*|boulangerie|librairie|fournisseurs?|commandes?|produits?|abonnement|coiffeu\\p{L}*|supermarché|vendeu\\p{L}*|rayon|caisse|assurance|hôtelier|commerçants?|service client",
  abuse:
    'abus\\p{L}*|agress\\p{L}*|viols?|violée?s?|violer|violences sexuelles|exploit\\p{L}*|attouchements?|pédocriminel\\p{L}*|victimes?|sexuel(?:le)?s?|prédateur sexuel',
  justice:
    'défense|avocate?s?|procureure?|parquet|tribunal|cour|juge|magistrate?|procès|police|gendarmes?|enquêt\\p{L}*|mise? en examen|prévenu|accusé|condamnée?s?|plaignante?|partie civile|parties civiles|victimes?|soutient|affirme|prétend\\p{L}*|garde à vue|plaide|jugée?s?|signalement',
  exploitation:
    'hôtel|hôtels|chambre|réception|appartements?|bordel|proxén\\p{L}*|traite|exploit\\p{L}*|payaient|payait|payer|a payé|annonces?|trottoirs?|en direct|prostitu\\p{L}*|vendue?s?|passes?|tarifs?',
  otherGroups:
    '(?:femmes|hommes|adultes)(?:, (?:des )?(?:femmes|hommes|adultes))? et (?:des )?enfants|(?:femmes|hommes), (?:des )?(?:femmes|hommes) et (?:des )?(?:enfants|mineurs)|enfants (?:et|comme) adultes',
  quotationMarks: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"],
    ['‹', '›'],
  ],
  functionWords,
  nounOfAdjective: 'before',
  determiners: "(?:(?:le|la|les|un|une|des|du|de la|de|ce|cet|cette|ces|au|aux|à la) |l'|d'|de l'|à l')",
};
