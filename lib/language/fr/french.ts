import type { LanguageRules } from '../language-rules.ts';
import { frenchExemptions } from './exemptions.ts';
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
    sex: '(relations sexuelles|relation sexuelle|rapports sexuels|rapport sexuel|relations intimes|relations charnelles|rapports intimes|contacts sexuels|rapports|du sexe|sexe)',
    sexAct:
      '(relations sexuelles|relation sexuelle|rapports sexuels|rapport sexuel|relations intimes|relations charnelles|rapports intimes|contacts sexuels|du sexe|sexe)',
    affair:
      "(liaison|liaisons|romance|romances|idylle|idylles|amourette|amourettes|amours|flirt|flirts|aventure|aventures|passion|histoire d'amour|love story|relation {bondKind}|relations {bondKind})",
    prostitute:
      '(prostituée|prostituées|prostitué|prostitués|escort|escorts|escorte|escortes|escort-girl|escort-girls|call-girl|call-girls|fille de joie|filles de joie|péripatéticienne|péripatéticiennes|pute|putes)',
    mistress: '(maîtresse|maîtresses|amante|amantes|amant|amants|concubine|concubines|favorite)',
    sweetheart: '(petite amie|petites amies|petit ami|copine|compagne|compagnon|fiancée|amoureuse|conquête|conquêtes)',
    picture:
      '(photos|photo|images|image|représentations|représentation|vidéos|vidéo|films|film|fichiers|fichier|clichés|cliché|contenus|contenu|photographies|matériel|matériels|scènes|scène|séquences|dessins|manga|mangas|montages)',
    pornAdjective:
      '(pornographiques|pornographique|pédophiles pornographiques|à caractère pornographique|porno|pornos|érotiques|érotique)',
    childWord:
      '(enfant|enfants|gamin|gamins|gamine|gamines|fillette|fillettes|mineure|mineures|mineur|mineurs|collégien|collégiens|collégienne|collégiennes|lycéen|lycéens|lycéenne|lycéennes|écolière|écolières|adolescente|adolescentes|adolescent|adolescents|ado|ados)',
    intimacy:
      '(relations sexuelles|relation sexuelle|rapports sexuels|rapport sexuel|relations intimes|relations charnelles|rapports intimes|rapports charnels)',
    bedWords:
      '(relations sexuelles|relation sexuelle|rapports sexuels|rapport sexuel|rapports|relations intimes|relation|relations|actes sexuels)',
  },
  expressions: {
    adults:
      "(?:(?:un|une|le|la|son|sa|des|l')? ?(?:hommes?|adultes?|professeure?|profs?|enseignante?|surveillante?|éducat(?:eur|rice)|animat(?:eur|rice)|monit(?:eur|rice)|entraîneu(?:r|se)|coach|oncle|prêtre|curé|beau-père|voisin|patron|inconnus?))",
    ordinal:
      'troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième',
    dEnfants: "d'(?:(?:un|une) (?:jeune |petite? )?{kids}(?: {aged})?|enfants?|adolescente?s?)",
    /** What was done with the pictures agrees with their noun. */
    participle: '(?=\\p{L})(?!(?:année|idée|durée|journée|soirée|armée)(?!\\p{L}))\\p{L}{2,}(?:ée|ie|ue)(?!\\p{L})',
    kids: '(?:mineure?s?|enfants?|fillettes?|garçons?|adolescente?s?|collégiennes?|lycéennes?|petites filles|jeunes filles|bébés|nourrissons|gamine?s?|ados|gosses)',
    minor:
      '(?:mineure?s?|adolescente?s?|lycéennes?|collégiennes?|(?:âgée?s? )?de moins de (?:18|dix-huit|16|seize|15|quinze) ans)',
    /** How often: between a verb and what belongs to it. */
    times:
      '(?:plusieurs fois|à plusieurs reprises|à de nombreuses reprises|régulièrement|souvent|parfois|déjà|également|aussi|ensuite|(?:une|deux|trois|quatre|dix) fois|pendant {word} (?:mois|ans|semaines))',
    /** An adult by the age that is told: `son psychiatre, quarante-neuf ans`. */
    elder:
      "(?:une?|son|sa|le|la|l'|cet|cette) ?(?!(?:père|mère|frère|sœur|oncle|tante|grand-père|grand-mère|parents?)(?!\\p{L}))(?:{word} )?{word}(?:,| \\()? ?(?:alors )?(?:âgée? )?(?:de |d')?{number} ans",
    aged: "(?:âgée?s? )?(?:de |d')(?:seulement |à peine |tout juste |moins de )?{n}(?: (?:et|à|ou) {n})? ans",
    inBrackets: '\\({n}(?: ans)?\\)',
    adverb: '(?:régulièrement|gravement|elle-même|librement|pleinement|volontairement)',
    /** A child whose age or state is told as a fact of its own: what follows is about that child. */
    childIs:
      "(?:fillettes?|filles?|victimes?|adolescente?s?|collégiennes?|lycéennes?|mineures?|garçons?|enfants?|gamines?|fugueuses?|plaignantes?|sœurs|jumelles|elles?) (?:n')?(?:avai(?:t|ent)|a|ont|venai(?:t|ent) d'avoir) (?:entre |à peine |pas |tout juste )?{n}(?: (?:et|à|ou) {n})? ans",
    /** Words of a trade in which the ware is a person. */
    sold: "prostitu\\p{L}*|proxén\\p{L}*|exploit\\p{L}+ sexuel\\p{L}*|exploitée?s?|bordels?|maisons? closes?|(?:des|de|les) passes|trottoirs?|escorts?|escort-girls?|michet\\p{L}*|loverboys?|services sexuels|prestations sexuelles|relations tarifées|tarifs?|abus\\p{L}*|viol(?:s|ée?s?|er|ait)?|agress\\p{L}* sexuel\\p{L}*|pédocriminel\\p{L}*|pédoporn\\p{L}*|directs|pay\\p{L}+ (?:une|la|des|les|cette|ces|deux) (?:\\p{L}+ )?{childNoun}|victimes|(?:annonces|messages) (?:codée?s|cryptée?s)|recrut\\p{L}+ (?:des |les |de jeunes )?{childNoun}|en (?:relation|contact) avec (?:des|ses|les|leurs) clients|(?:lou|vend|offr|livr|propos)\\p{L}+ (?:sa|son|ses|leurs?|la|une|des|les) (?:\\p{L}+ )?(?:filles?|fils|{childNoun})|(?:livrée?s?|vendue?s?|offertes?|proposée?s?|louée?s?|conduite?s?|amenée?s?) (?:à|aux|chez) (?:des |ses |leurs |les )?clients?|fugu\\p{L}+|réseau|clients? (?:par|chaque) (?:jour|nuit|soir|semaine)|d'hôtel en hôtel|d'un hôtel à (?:l'|un )autre|services (?:sexuels )?(?:de|des|d'une?) (?:jeunes )?{childNoun}",
    /** The same, strong enough to set the topic of a whole passage. */
    soldHere:
      "prostitu\\p{L}*|proxén\\p{L}*|exploit\\p{L}+ sexuel\\p{L}*|exploitée?s? sexuellement|maisons? closes?|(?:des|de|les) passes|michet\\p{L}*|pédocriminel\\p{L}*|traite d\\p{L}+ (?:d'enfants|de mineure?s|êtres)",
    /** Who pays for a child knows, or does not ask, how old it is. */
    knowsAge:
      "(?:demand|ignor|connaiss|sav|dout)\\p{L}+ (?:\\p{L}+ ){0,4}?(?:[dls]')?(?:âge|mineure?s?|collège|enfants?|fillettes?)",
    /** Rooms and ways in which a child is met. */
    rooms:
      'airbnb|motels?|meublés?|(?:la|sa|les|une|leur) chambres?|webcams?|camionnettes?|(?:des|les) passes|défil\\p{L}+|escorts?|annonces?|clients? (?:par|chaque) (?:jour|nuit|soir|semaine)|en liquide|escalier de (?:service|secours)',
    few: "(?:des|les|de|d'|du|une|la|le|un|deux|trois|plusieurs)",
    clientDet: '(?:le|de|du|au|un|les|des|aux|ce|ces)',
    rank: '(?:premier|deuxième|troisième|quatrième|cinquième|dernier|seul|meilleur)',
    /** Where a child is met by strangers. */
    meeting:
      '(?:des |les |une |un |ses )?(?:hommes|clients?|touristes|inconnus|passants|routiers|adultes|snapchat|instagram|internet|telegram|tiktok|la toile|réseaux(?: sociaux)?|applications?|sites?|plateformes?|petites annonces)',
    /** Whom the child is said to have seduced. */
    seducing: "(?:l'|les |m'|lui )?(?:a|avait|aurait|ait)",
    /** With what was done, not with something else. */
    /** Not where one goes: `sortir avec un enfant pour jouer`. */
    notOut: '(?! (?:pour|de|du|des|vers|au|aux|dans|en (?:promenade|balade|ville|récré\\p{L}*|forêt))(?!\\p{L}))',
    agreed: '(?! (?:pour|avec|sur|que|de) (?!(?:avoir|coucher|ces?|des|un rapport|faire l))\\p{L})',
    girl: '(?:elles?|{childNoun}|qui|filles?|{n} ans|jumelles|sœurs)',
    /** Where and how a child is offered. */
    places:
      'annonces?|rendez-vous|meublés?|appartements?|chambres?|hôtels?|studio|payaient|payait|camionnettes?|webcams?|messagerie',
    sexual:
      'sexuel\\p{L}*|viol(?:s|ée?s?|er|ait|ences)?|abus\\p{L}*|agress\\p{L}* sexuel\\p{L}*|attouch\\p{L}*|pédo\\p{L}*|prostitu\\p{L}*|proxén\\p{L}*|coucher|rapports?|relations?|lit|exploit\\p{L}*',
    welfare:
      'signalement|foyer|fugue\\p{L}*|placée?s?|éducatri?(?:eur|ce)|assistante? sociale|travailleu(?:r|se)s? socia\\p{L}+|rapport social|aide sociale|mesure éducative|protection',
    des: '(?:des|une|un|de|plusieurs|du|les|la|ses|leurs|sa|son|ces|cette|ce)',
    poss: "(?:une|un|notre|la|le|les|sa|son|ses|leur|leurs|cette|d'une|des|d'un|plusieurs)",
    had: '(?:(?:ont|a|avait|avaient|aurait|auraient|avoir|ayant|ait) (?:eu|entretenu)|eu|avait|avaient|avoir|ayant|entretenait|entretenaient|entretient|entretenir|entretenu|eut)',
    hadRelation:
      '(?:(?:ont|a|avait|avaient|aurait|auraient|avoir|ayant|ait) (?:eu|entretenu|noué|vécu)|eu|avait|avaient|avoir|ayant|entretenait|entretenaient|entretient|entretenir|entretenu|noué|vivait|eut)',
    bondKind:
      '(?:amoureuses?|intimes?|sentimentales?|charnelles?|homosexuelles?|suivies?|durables?|clandestines?|secrètes?|cachées?|interdites?|passionnelles?|ambiguës?|inappropriées?|extraconjugales?)',
    bareKind: '(?:amoureuse|de couple|intime|sentimentale|charnelle|suivie|secrète|cachée|interdite|passionnelle)',
    kind: '(?:interdite?s?|consenties?|consentis?|librement consentis?|tarifées?|tarifés?|rémunérées?|amoureuses?|intimes?|sexuel(?:le)?s?|secrètes?|sentimentales?|cachées?|régulières?|réguliers?|complètes?|complets?|non protégée?s?|répétées?|répétés?)',
    pronoun: "(?:elle|il|qu'elle|qu'il|elles|ils|qu'elles|qu'ils)",
    was: "(?:n')?(?:est|était|étaient|sont|serait|seraient|fut|furent|a été|ont été|avait été|avaient été|aurait été|auraient été|soit|fût)",
    /** A bond tells how long it was: it is between two people. */
    lasting:
      '(?:a|avait|aurait|avaient) (?:débuté|commencé|duré|pris fin)|(?:débute|débuta|débutait|commence|commença|commençait|dure|dura|durait|remonte)',
    /** Nobody is named behind it: who is meant was said before. */
    alone: '(?! ?(?:\\p{L}+ )?(?:avec|entre|sur)(?!\\p{L}))',
    childHere:
      "(?:(?:(?:la|le|une?|cette|cet|sa|son) |l')(?:\\p{L}+ )?{childNoun}|(?:la|cette) petite(?! \\p{L}+(?:e|ion|té)(?!\\p{L})))(?:{ageOf})?",
    det: "(?:(?:une?|la|le|les|des|sa|son|ses|deux|trois|quatre|cinq|six|sept|plusieurs|certaine?s|cette|cet|ce|ces|leurs?|de|d'une?|[0-9]+) |d'autres |l'|d')",
    word: '(?=\\p{L})(?!(?:et|ou|qui|que|dans|à|en|de|du|des|le|la|les|un|une|avec|pour|par|sur|a|est|était|il|elle|lors|selon|au|aux|depuis|pendant|après|ans)(?![\\p{L}\\p{N}]))\\p{L}[\\p{L}-]*',
    childNoun:
      '(?:enfants?|mineure?s?|fillettes?|garçons?|garçonnets?|petites? filles?|jeunes? filles?|adolescente?s?|préadolescente?s?|collégien(?:ne)?s?|lycéen(?:ne)?s?|écoli(?:er|ère)s?|élèves?|gamine?s?|ados?|bébés?|louveteaux?)',
    grade: '(?:sixième|cinquième|quatrième|troisième|seconde|première|terminale|maternelle|primaire|cp|ce[12]|cm[12])',
    ageOf:
      "(?:,? (?:alors )?(?:âgée?s? )?(?:de |d')(?:seulement |à peine |tout juste |moins de )?{n}(?: (?:et|à|ou) {n})? ans|, {n} ans| \\({n}(?: ans)?\\))",
    child:
      "{det}?(?:(?:très )?(?:jeunes?|petite?s?|autres?|propres?|ancienne?s?) )?(?:{childNoun}(?: {word}| (?:de|en) {word}){0,2}{ageOf}|{childNoun}(?: (?:de|en) {grade})?|{word} mineure?s?|(?!(?:père|mère|parents?|frère|sœur|oncle|tante|homme|femme|âge|poids|taille|santé|niveau|sommeil|consommation|revenus?)(?!\\p{L})){word}(?: (?:d[eu] |en |d'|des )?(?:la |sa |son |l')?(?:{word}|[0-9]e)){0,2}{ageOf}|(?<=sa |propre )(?:belle-)?fille|(?<=son |propre )(?:beau-)?fils)",
    /** A child, but not the children of a class or of one's own: with them one has a relation like any other. */
    oneChild:
      "(?=[\\p{L}0-9])(?!(?:(?:ses|leurs|mes|nos|vos|les|des|sa|son|ma|mon|notre|l') ?)(?:\\p{L}+ )?(?:élèves|enfants?|filles?|fils|petits-enfants|petite-fille|jeunes|bébé|ados?|adolescents)(?!\\p{L})){child}",
  },
  exemptions: frenchExemptions,
  trade:
    'mot de passe|logiciels?|client (?:mail|de messagerie|léger|lourd|vpn|ssh|ftp|web|torrent)|courriels?|serveurs?|réseau (?:local|informatique|sans fil)|nfs|requêtes?|programmes?|navigateur|processus|magasins?|boutiques?|banques?|bancaires?|restaurants?|boulang\\p{L}*|librairies?|fournisseurs?|commandes?|produits?|abonn\\p{L}*|coiffeu\\p{L}*|supermarchés?|vendeu\\p{L}*|rayons?|caisses?|assur\\p{L}*|commerçants?|commerces?|service client|pharmac\\p{L}*|garag\\p{L}*|livr(?:aison|eur)s?|achats?|agence|opérateurs?|camping|buffet|piscine|club enfants|menu',
  abuse:
    'abus|abusée?s?|abuser|abusait|agress\\p{L}*|viols?|violée?s?|violer|violences sexuelles|exploit(?:ation|ée?s?) sexuel\\p{L}*|exploitée?s?|attouchements?|pédocriminel\\p{L}*|victimes?|sexuel(?:le)?s?|prostitu\\p{L}*',
  justice:
    'inculpée?s?|défense|avocate?s?|procureure?|parquet|tribunal|la cour|cour (?:d.assises|d.appel|de justice|de cassation|supérieure)|juge|magistrate?|procès|police|polici\\p{L}*|gendarmes?|enquêt\\p{L}*|mise? en examen|(?:m\\.|mme|monsieur|madame) l[ea] (?:présidente?|juge|procureure?)|l[ea] présidente? ?:|prévenu|accusée?|condamnée?s?|plaignante?|parties? civiles?|prétend\\p{L}*|garde à vue|plaid\\p{L}*|jugée?s?|barre|assises|interpell\\p{L}*|écroué',
  exploitation:
    'trafiquants?|bordels?|proxén\\p{L}*|traite|exploitation sexuelle|exploitée?s? sexuellement|trottoirs?|prostitu\\p{L}*|(?:des|de|les) passes',
  otherGroups:
    "(?:des |les |de )?(?:femmes|hommes|adultes)(?:,? (?:et )?(?:des |les |de |d')?(?:femmes|hommes|adultes))? (?:et|comme|ou) (?:des |les |de |d'|aux )?(?:enfants|mineurs|fillettes)|(?:enfants|mineurs) (?:et|comme|ou) (?:des |les |aux )?(?:femmes|adultes)",
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
