import type { PatternRule } from '../pattern-rule.ts';

/** Porn words for abuse material. */
export const materialPatterns: readonly PatternRule[] = [
  {
    concept: 'deepfake-sexual-imagery',
    severity: 'avoid',
    sentences: ['<(deepfakeporno|deepfake-porno|nepporno) van {child}>'],
  },
  {
    concept: 'child-sexual-abuse-material',
    sentences: [
      "<(porno|pornografie|pornofilms|pornofilmpjes|pornobeelden|pornovideo's) (met|van|waarin|waarop) [een|jonge|zeer jonge|hele jonge] {kids}>",
      "<(pornografische|pornografisch) (beelden|afbeeldingen|foto's|video's|films|filmpjes|opnames|materiaal) (met|van|waarop) [een|jonge|zeer jonge] {kids}>",
      '<pornografische kindersites>',
      '<kinder- (en|of) (dierenporno|dierporno|wraakporno|geweldsporno|volwassenenporno|nepporno)>',
      '<(tienerporno*|babyporno*|peuterporno*|kleuterporno*|minderjarigenporno*|schoolmeisjesporno*|jongensporno*|meisjesporno*)>',
      '<(kinder-porno*|jeugd-porno*|tiener-porno*|kinder porno*)>',
    ],
  },
  {
    concept: 'trivialising-abbreviations',
    term: 'kiporno',
    sentences: [
      '<{ofAbbreviation}>',
      '(bezit|bezitten|verspreiden|verspreiding|downloaden|vervaardigen|verzamelen|handel) [van|in] <kp>',
    ],
    requires: ['@crime', '@abuse', '@child'],
    suppress: ['communist*', 'kommunist*', 'noorderlicht', 'zonnestorm*', 'magne*'],
  },
  {
    concept: 'livestreamed-abuse',
    sentences: ['<(webcam-sekstoerist|webcam-sekstoeristen|webcam-sekstoerisme)>'],
  },
  {
    concept: 'self-generated-material',
    term: 'zelfgegenereerd',
    sentences: [
      "<(zelfgemaakt|zelfgemaakte|zelf gemaakt|zelf gemaakte|zelf vervaardigd|zelf vervaardigde) [seksueel|seksuele|naakt] (beeldmateriaal|beelden|materiaal|naaktbeelden|naaktfoto's|foto's|video's|afbeeldingen|opnames)>",
    ],
    requires: ['@childHere'],
    suppress: ['spreekbeurt', 'vakantie*', 'knutsel*', 'school*'],
  },
];
