import type { PatternRule } from '../pattern-rule.ts';
import { otherConsent, otherRisk, otherSeduction } from './pattern-contexts.ts';

/** Consent, seduction and blame: words that make the child the one who acts. */
export const consentPatterns: readonly PatternRule[] = [
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '<{bedWords} {was} [{adverb}] (consentida|consentidas|consentido|consentidos|consensuada|consensuadas|voluntaria|voluntarias)>',
      '<{pronoun} (estaba|estaban|estuvo) (de acuerdo|conforme)> {agreed}',
      '<{childHere} (estaba|estaban|estuvo) (de acuerdo|conforme)> {agreed}',
      '<{pronoun} (quería|querían|deseaba|buscaba|aceptó|aceptaba|había aceptado) [mantener|tener] [{someSex}|esa|ese|esas|esta|estas] {bedWords}>',
      '<{childHere} (quería|querían|deseaba|buscaba|aceptó|aceptaba|había aceptado) [mantener|tener] [{someSex}|esa|ese|esas|esta|estas] {bedWords}>',
      '<[una|la|unas|de|las] (relación|relaciones) [sexual|sexuales] [fue|fueron|era|eran] [plenamente|libremente] (consentida|consentidas|voluntaria|voluntarias|consensuada|consensuadas)>',
      '<[fue|fueron|había|era|eran|sexo|todo] [todo] (consentido|consentida|consentidas|consentidos|consensuado|consensuada|consensuadas)>',
      '<[lo] (consintió|consintieron|consentía|(había|habría|ha|haya|hubiera) consentido)>',
      '<(accedió|había accedido|accedieron) a (tener|mantener|acostarse|ello)>',
      '<(accedió|había accedido|accedieron)> {sheer}',
      '<(con su consentimiento|con el consentimiento de {child}|su consentimiento)>',
      '<el consentimiento de {child}>',
    ],
    requires: ['@age + @adult', '@child + @grown', '@child + @abuse', '@child + @crime', '@age + {bedWords}'],
    suppress: otherConsent,
  },
  {
    concept: 'consent',
    severity: 'avoid',
    sentences: [
      '<[fue|era|por] (voluntaria|voluntario|voluntad propia|voluntariamente|de mutuo acuerdo|por su propia voluntad)>',
    ],
    requires: ['@childHere + {sexual}', '@age + {sexual}'],
    within: 'sentence',
    suppress: [
      ...otherConsent,
      'actividad(?:es)? voluntarias?',
      'voluntaria de',
      'voluntario de',
      'trabajo voluntario',
      'asistencia',
      'here: (?:se (?:presentó|entregó|presentaron|entregaron)|compareció|dejó|abandonó|renunció|colaboró)',
    ],
  },
  {
    concept: 'seduction',
    severity: 'avoid',
    sentences: ['<(sedujo|seducía|seducido)> a {child}'],
    suppress: ['jurado', 'público', 'escala', 'película', 'cuento'],
  },
  {
    concept: 'seduction',
    severity: 'avoid',
    sentences: [
      '{childHere} [lo|le|los|me] [había|habría|haya|hubiera|ha] <(seducido|sedujo|seducía)>',
      '<(seducido|seducidos)> por {oneChild}',
    ],
    suppress: otherSeduction,
  },
  {
    concept: 'seduction',
    severity: 'avoid',
    sentences: ['<(sedujo|seduje|sedujeron|seducía|seducido|seducida|seducidas|seducidos|seducir|seduce|seduciendo)>'],
    requires: ['@age + @adult', '@childHere + @abuse', '@childHere + @crime'],
    within: 'sentence',
    suppress: otherSeduction,
  },
  {
    concept: 'victim-blaming',
    severity: 'attention',
    sentences: ['(lo|le|la|me|los) <(provocó|provocaba|había provocado|buscó|incitó)>'],
    requires: ['@age + @adult', '@childHere + @abuse', '@childHere + @crime'],
    within: 'sentence',
    suppress: ['incendio', 'accidente', 'muerte', 'lesiones', 'heridas'],
  },
  {
    concept: 'adultification',
    severity: 'attention',
    sentences: [
      '<(conducta|conductas|comportamiento|actitud|actitudes) [sexualmente] (provocativa|provocativas|provocativo|provocadora|provocador|seductora|seductor|insinuante)>',
    ],
    requires: ['@age + {sexual}', '@age + {welfare}', '@childHere + @abuse', '@childHere + {welfare}', '@age + @adult'],
  },
  {
    concept: 'risky-behaviour',
    severity: 'attention',
    sentences: [
      '<(conductas|conducta|comportamiento|comportamientos) [sexual|sexuales] de riesgo>',
      '<se (puso|ponía|pone) en (peligro|riesgo)>',
      '<(vida desordenada|vida disoluta|mala vida)>',
    ],
    requires: [
      '@age + {sexual}',
      '@childHere + @abuse',
      '@childHere + {sexual}',
      '@age + {welfare}',
      '@childHere + {welfare}',
    ],
    suppress: otherRisk,
  },
  {
    concept: 'risky-behaviour',
    severity: 'attention',
    sentences: ['<(promiscuidad|promiscua|promiscuo|promiscuas)>'],
    requires: ['@childHere'],
    within: 'sentence',
  },
];
