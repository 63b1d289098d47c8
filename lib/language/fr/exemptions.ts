import type { Exemptions } from '../language.ts';

export const frenchExemptions: Exemptions = {
  mention: {
    before: [
      "(?:termes?|mots?|expressions?|vocables?|appellations?|formules?|intitulés?|titre|étiquettes?|mention)(?: de| comme| d')?",
      "(?:plutôt que|plutôt qu'|au lieu de|à la place de|éviter|évitez|évitons|ne dites pas|ne pas dire|bannir|remplacer|remplacez|remplace|synonyme de|traduction de|veut dire|signifie)(?: de| d')?(?: la| le| l'| les| un| une)?",
      "n'(?:écri\\p{L}+|utilis\\p{L}+|emplo\\p{L}+)(?: pas| plus| jamais)(?: le mot| le terme)?(?: de| d')?",
      "ne (?:parl\\p{L}+|di\\p{L}+)(?: pas| plus| jamais)(?: de| d')?",
      '(?:→|=>|->|autrefois|anciennement)',
      '(?:biffé|rayé|barré|supprimé)',
      'ce que (?:\\p{L}+ ){1,3}(?:appellent|appelle|nomment)',
    ],
    after: [
      ' ?(?:→|=>|->)',
      ' (?:est|était) (?:un |une )?(?:terme|mot|expression|impropre|trompeur|trompeuse|contesté|contestée|inapproprié|inappropriée|à éviter|à bannir)',
      ' (?:efface|suggère|banalise|laisse entendre|sous-entend)',
      ", et d'où vient ce mot",
    ],
    sentence: [
      '(?:terme|termes|mot|mots|expression|vocabulaire|dictionnaire|guide de (?:la rédaction|style)|traduction|intitulée?|mention)(?! encore)',
    ],
  },
  denial: {
    before: [
      "(?:ce n'est|ce n'était|n'est|n'était|il ne s'agit|il ne s'agissait|ne fut|n'a jamais été|n'était jamais)(?: pas| jamais| en rien)?(?: de| d'| une| un| des)?",
      "(?:n'a|n'ont|n'avait) (?:pas|jamais) (?:de|d')",
      "(?:il n'y a pas|il n'existe pas) (?:de|d')(?: telle chose que)?",
      "(?:n'est jamais|n'est pas|ne peut être|ne peut pas être)",
      'aucun (?:enfant|mineur)(?: ne)?',
    ],
    after: [
      " n'existe pas",
      " n'a aucun sens",
      " n'est (?:pas|jamais) (?:du sexe|une relation|de l'amour)",
      ' ne sont pas (?:du sexe|des relations)',
    ],
  },
  clinical:
    "dsm(?:-?(?:5|iv|v))?|cim(?:-?1[01])?|diagnosti\\p{L}*|troubles?|paraphili\\p{L}*|attirances?|attirée?s?|psychiatr\\p{L}*|sexolog\\p{L}*|thérap\\p{L}*|traitement|n'ont jamais commis|jamais passée?s? à l'acte|prévention|clinique",
  ageOfConsent: "majorité sexuelle|âge du consentement|âge de consentement|seuil d'âge",
  names: [
    '(?:Protocole facultatif|Convention|Directive|directive|décision-cadre|Décision-cadre|Règlement|règlement|loi|Loi)(?: n°)?(?: [0-9/-]+(?:/[A-Z]+)*)?(?: du [0-9]{1,2}(?:er)? \\p{L}+ [0-9]{4})? (?:relative?|concernant|contre|visant|sur|portant|renforçant|à la Convention)(?:(?! (?:doit|doivent|a été|ont|est|sont|prévoit|impose))[^.;!?]){0,180}',
    "[Ll]['’]article [0-9-]+(?: de la [^,.;]{3,50}| du [^,.;]{3,40})?,? ?(?:intitulé|\\()[^.;!?)]{0,120}",
    "(?:association|Association|fondation|Fondation|ONG|collectif|Office|Brigade|brigade) [^.;,!?]{0,12}\\p{Lu}[\\p{L}’']+ (?:contre|pour|de) [^.;,!?]{0,60}?(?:enfants|mineurs|ACPE)",
    'Agir contre la prostitution des enfants',
    'End Child Prostitution[^.;,»]{0,80}',
  ],
  workBefore:
    '(?:le |la |un |une |du |son |leur )?(?:roman|livre|film|documentaire|chanson|album|groupe|série|podcast|pièce|opéra|émission|essai|exposition|écrivit|publié|publia|lut|lu|réédition de|traduction de|colloque|conférence|étude)',
  workAfter:
    'roman|livre|film|documentaire|chanson|album|série|podcast|opéra|émission|essai|exposition|rediffusé|nabokov|colloque|conférence',
};
