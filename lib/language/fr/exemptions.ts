import type { Exemptions } from '../language-rules.ts';

const noun = "(?: de| du| d'| des)?(?: la| le| l'| les| un| une| «)?";

export const frenchExemptions: Exemptions = {
  mention: {
    before: [
      "(?:termes?|mots?|expressions?|vocables?|appellations?|formules?|formulations?|intitulés?|étiquettes?|mention|locutions?|notions?|mot-clé|mots-clés)(?: (?:anglais|français|juridique|technique|même|ancien))?(?: de| comme| d'| tels? que| telles? que| :)?",
      `(?:plutôt que|plutôt qu'|au lieu|à la place|éviter?|évitez|évitons|ne dites pas|ne pas (?:dire|écrire|parler)|bannir|bannissez|bannissons|banni|remplac\\p{L}+|remplacé|proscrire|proscrit|synonymes?|traduction|veut dire|signifie|préfér\\p{L}+ à)${noun}`,
      "n'(?:écri\\p{L}+|utilis\\p{L}+|emplo\\p{L}+)(?: pas| plus| jamais)(?: le mot| le terme)?(?: de| d')?",
      "ne (?:parl\\p{L}+|di\\p{L}+|dites)(?: pas| plus| jamais)(?: de| d'| du| des)?",
      '(?:→|=>|->|autrefois|anciennement)',
      '(?:biffé|rayé|barré|supprimé|corrigé|raturé)',
      "ce (?:que |qu')(?:[\\p{L}']+ ){1,4}(?:appel\\p{L}+|nomm\\p{L}+|qualifi\\p{L}+)(?: \\p{L}+){0,2}",
      '["»”\'] à',
      'en (?:anglais|néerlandais|allemand|espagnol|italien|portugais|flamand),? [«“"]',
    ],
    after: [
      ' ?(?:→|=>|->)',
      ' (?:est|était|reste) (?:un |une )?(?:terme|mot|expression|formule|impropre|tromp\\p{L}+|contesté|contestée|inapproprié|inappropriée|à éviter|à bannir|à proscrire|banni|bannie|proscrit|proscrite|euphémisme)',
      ' (?:efface|suggère|banalise|laisse (?:entendre|croire|penser)|sous-entend|minimise|masque)',
      ", et d'où vient ce mot",
      " (?:se nomme|s'appelle|se dit|est (?:désormais|aujourd'hui|maintenant) (?:appelée?|nommée?)|est deven(?:u|ue))",
      ' par [«“"]',
      ',? il faut (?:écrire|dire|lire)',
    ],
    sentence: [
      '(?:termes?|mots?|expressions?|vocable|vocabulaire|dictionnaire|guide de (?:la )?(?:rédaction|style)|traduction|intitulée?|mention|synonymes?|locution|définition|lexique|glossaire|préfér\\p{L}+|banni\\p{L}*|proscri\\p{L}+|déconseill\\p{L}+|remplac\\p{L}+|faut(?: \\p{L}+){0,2} dire|(?:on|nous) (?:ne )?di(?:t|sons)|dites|écrivez|écrire|notion)',
    ],
  },
  denial: {
    before: [
      "(?:ce n'est|ce n'était|n'est|n'était|il ne s'agit|il ne s'agissait|ne fut|n'a jamais été|n'était jamais|ce ne sont|ne sont|ce n'étaient)(?: pas| jamais| en rien| point| nullement)?(?: être)?(?: de| d'| du| une| un| des)?",
      "(?:n'a|n'ont|n'avait|n'a-t-il|n'y a|n'y avait|n'existe|n'existent)(?: pas| jamais)?(?: eu)?(?: de|d'| d')(?: telle chose que)?",
      "(?:ne|n'est jamais|n'est pas|ne peut être|ne peut pas être|ne (?:peut|peuvent|saurait|sauraient)(?: pas| jamais| en aucun cas)? (?:consentir|avoir|donner)(?: à| son| leur| de)?)(?: une| un| des)?",
      "(?:aucune?|nulle?) (?:enfant|mineure?|adolescente?|fillette|élève)(?: ne| n')?",
      "(?:peut-on|pouvons-nous|faut-il|doit-on)(?: vraiment| encore| ici)? (?:parler|qualifier)(?: ici)?(?: de| d'| du)?(?: une| un)?",
      "(?:on ne parle|nous ne parlons)(?: pas)?(?: ici)? (?:de|d'|du)(?: une| un)?",
      "rien .{0,70} n'(?:est|était|a été)",
      "(?:et )?encore moins(?: de| d'| une| un| des| à une?)?",
      "(?:et non|et pas|mais pas|non)(?: de| d'| une| un| des| à une?)?",
    ],
    after: [
      ",? (?:cela |ça )?n'existe(?:nt)? pas",
      " n'a (?:pas de |pas d'|aucune? )(?:sens|valeur|portée)",
      " n'est (?:pas|jamais|en aucun cas) (?:du sexe|une (?:simple )?(?:relation|histoire|romance)|de l'amour|possible|valable|[«“\"]? ?(?:librement )?consentie?)",
      ' ne (?:sont|peuvent être) (?:pas|jamais|en aucun cas) (?:du sexe|des relations|[«“"]? ?(?:librement )?consenti)',
      ' (?:est|sont|constitue|constituent|reste|restent)(?: toujours| par définition| légalement| en droit)? (?:un |une |des )?(?:viols?|crimes?|violences?|infractions?|agressions?|délits?|interdite?s?|punie?s?|pénalement)',
      ' (?:est|était) (?:impossible|exclu)',
      ' ne (?:vaut|compte|saurait|peut)',
      ' à une relation sexuelle avec un adulte',
    ],
    nothingSuch: "n'exist(?:e|ent|ait)(?: pas| aucune?)(?: de| d')?",
    nonexistent: "n'existe(?:nt)? pas|n'est pas (?:du porno|de la pornographie)",
  },
  clinical:
    "dsm(?:-?(?:5|iv|v))?|cim(?:-?1[01])?|diagnosti\\p{L}*|troubles?|paraphili\\p{L}*|attirances?|attirée?s?|patiente?s?|atteinte?s? d(?:e|')|psychiatr\\p{L}*|sexolog\\p{L}*|thérap\\p{L}*|traitement|n'ont jamais (?:commis|agressé|abusé)|jamais passée?s? à l'acte|avant (?:tout |le )?passage à l'acte|prévention|clinique|abstinents?|orientation sexuelle|préférence sexuelle",
  ageOfConsent:
    "majorité sexuelle|âge (?:légal )?(?:du|de) consentement(?: sexuel)?|seuil (?:d'âge|de non-consentement)|âge légal",
  names: [
    "(?:Protocole [Ff]acultatif|Convention|[Dd]irective|[Dd]écision-cadre|[Rr]èglement|[Ll]oi|Traité|[Dd]écret|[Cc]irculaire|[Rr]ésolution|[Rr]ecommandation)(?: européenne| cadre)?(?: n°)? ?(?:\\([A-Z]+\\) )?(?:[0-9][0-9/-]*(?:/[A-Z]+)*)?,?(?: du [0-9]{1,2}(?:er)? \\p{L}+ [0-9]{4},?)?(?: d[eu] [\\p{L}’' ]{3,60})?,? (?:relatives?|relatifs?|concernant|contre|visant|sur|portant|renforçant|tendant|à la Convention)(?:(?! (?:doit|doivent|a été|ont|est|sont|prévoi|impose|réprime|punit|entre))[^.;!?]){0,180}",
    '(?:[Aa]rticles?|[Cc]hapitre|[Tt]itre|[Ss]ection) [0-9IVX][0-9IVX.-]*(?: (?:de|du) [^.;]{3,60})?,? ?(?:intitulée?|\\(|:|«)[^.;!?)]{0,120}',
    "(?:[Aa]ssociation|[Ff]ondation|ONG|[Cc]ollectif|Office|[Bb]rigade|Fédération|Observatoire|Commission|Délégation|Mission|Groupe|Comité|Plan|Programme|Plateforme|Réseau|Alliance|Journée|Assises|Centre|Rapport) (?:[^.;,!?«»]{0,40}\\p{Lu})?[\\p{L}’']* ?(?:contre|pour|de lutte contre|de|mondiale?|nationale?) [^.;,!?]{0,60}?(?:Enfants?|Mineurs|ACPE|[Pp]rostitution (?:des [Mm]ineurs|des [Ee]nfants|enfantine|infantile)|[Pp]ornographie (?:enfantine|infantile|juvénile)|[Pp]édopornographie)",
    '(?:[Uu]nité|[Cc]ellule|[Ss]ervice|[Bb]rigade|[Dd]ivision|[Ss]ection|[Pp]ôle|[Gg]roupe|[Dd]irection) [«“]? ?\\p{Lu}\\p{L}{5,}[^.;!?»”]{0,40}',
    '[Aa]rticles? [0-9][0-9-]* du [Cc]ode pénal,? (?:qui )?(?:réprime|punit|sanctionne|définit|incrimine|vise|interdit) [^.;,!?]{0,60}',
    'Agir contre la prostitution des enfants',
    'End Child Prostitution[^.;,»]{0,80}',
  ],
  workBefore:
    "(?:le |la |un |une |du |son |leur |au |ce |cette |l')?(?:romans?|livres?|films?|documentaires?|reportage|chansons?|album|groupe|série|podcast|pièce|opéra|émission|essai|exposition|écrivit|publié|publia|lut|lu|réédition de|traduction de|colloque|conférence|étude|thèse|séminaire|webinaire|journée d'étude|campagne|plan national|rapport annuel|brochure|guide|tribune|spectacle|mémoire|nabokov|formation|module|atelier|table ronde|s'intitul\\p{L}+|intitulée?s?|sous le titre|pour titre)",
  workAfter:
    'romans?|livre|film|documentaire|reportage|chanson|album|série|podcast|opéra|émission|essai|exposition|rediffusé|nabokov|colloque|conférence|étude|thèse|séminaire|webinaire|campagne|plan national|brochure|guide|tribune|spectacle|mémoire|formation|atelier|table ronde|titre (?:du|de la|de l)',
  publication: "(?:le |l'|une? |la )?(?:rapport|étude|article|thèse|brochure|guide|dossier)",
  heading: 'Chapitre|Article|Titre|Section|Partie|Annexe|Module|Leçon|Séance|Thème',
};
