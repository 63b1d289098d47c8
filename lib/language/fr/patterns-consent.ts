import type { PatternRule } from '../pattern-rule.ts';
import { otherConsent, otherRisk, otherSeduction } from './pattern-contexts.ts';

/** Consent, seduction and blame: words that make the child the one who acts. */
export const consentPatterns: readonly PatternRule[] = [
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '<{childWord} (consentante|consentantes|consentant|consentants)>',
      '<[{poss}] (relation|relations|rapport|rapports) [{bondKind}] [librement|mutuellement] (consentie|consenties|consenti|consentis)>',
      '<[{pronoun}] [est|était|étaient|aurait été|avait été|fût|soit] (consentante|consentant|consentantes|consentants)>',
      '<(avait|avaient|aurait|a|ait|eût) [{adverb}] consenti [à {..1}]>',
      '<{bedWords} {was} [{adverb}] (consenti|consentie|consentis|consenties|voulu|voulue|voulus|voulues)>',
      "<{pronoun} {was} (d'accord|demandeuse|demandeur|demandeuses|demandeurs)> {agreed}",
      "<{childHere} {was} (d'accord|demandeuse|demandeur|demandeuses|demandeurs)> {agreed}",
      '<{pronoun} (avait|a|aurait|avaient|ont) (accepté|voulu|désiré) {des} {bedWords}>',
      '<{pronoun} (voulait|voulaient|désirait|acceptait|souhaitait) {des} {bedWords}>',
      '<{childHere} (voulait|voulaient|désirait|acceptait|souhaitait) {des} {bedWords}>',
      '<jeu (consenti|consentant)>',
      '<(son|leur|plein) consentement [mutuel]>',
      '<[le] consentement (de|des) {child}>',
    ],
    requires: ['@age + @adult', '@child + @grown', '@child + @abuse', '@child + @crime', '@age + {bedWords}'],
    suppress: [...otherConsent, 'adultes consentants'],
  },
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: ['<(de son plein gré|de leur plein gré|volontairement|elle le voulait|il le voulait)>'],
    requires: ['@childHere + {sexual}', '@age + {sexual}'],
    within: 'sentence',
    suppress: [
      ...otherConsent,
      "n'(?:est|était|sont) pas d'accord",
      'mise en danger volontaire',
      "here: (?:s'(?:est|était) (?:rendu|présenté|constitué)|(?:a|avait) (?:quitté|démissionné|coopéré))",
    ],
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
    sentences: ['{childHere} {seducing} <(séduit|séduite)>', '(été|était|fut|est) <séduit> par {oneChild}'],
    suppress: otherSeduction,
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
    concept: 'adultification',
    severity: 'attention',
    sentences: [
      '<(comportement|comportements|attitude|attitudes|conduite|tenue) [sexuellement] (provocant|provocants|provocante|provocantes|aguicheur|aguicheuse|séducteur|séductrice|provocateur|provocatrice)>',
    ],
    requires: ['@age + {sexual}', '@age + {welfare}', '@childHere + @abuse', '@childHere + {welfare}', '@age + @adult'],
  },
  {
    concept: 'risky-behaviour',
    severity: 'attention',
    sentences: [
      '<(se met|se mettait|se mettaient|se mettent|se mettre) [{adverb}] en danger>',
      "<s'est mise en danger>",
      '<(conduites|conduite|comportement|comportements) [sexuel|sexuels|sexuelle|sexuelles] (à risque|à risques)>',
      '<(mise en danger volontaire|promiscuité sexuelle|mœurs légères|vie dissolue)>',
    ],
    requires: ['@age + {sexual}', '@childHere + @abuse', '@age + {welfare}', '@childHere + {welfare}'],
    suppress: otherRisk,
  },
];
