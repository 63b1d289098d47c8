import type { PatternRule } from '../pattern-rule.ts';

/** Porn words for abuse material. */
export const materialPatterns: readonly PatternRule[] = [
  {
    concept: 'deepfake-sexual-imagery',
    severity: 'avoid',
    sentences: ['<(deepfake|deep-fake|fake) (porn|pornography) (of|with|featuring|showing) {child}>'],
  },
  {
    concept: 'image-based-sexual-abuse',
    severity: 'avoid',
    sentences: ['<revenge (porn|pornography)>'],
    requires: ['@age'],
  },
  {
    concept: 'child-sexual-abuse-material',
    sentences: [
      '<(porn|pornography|porno) (with|of|involving|featuring|depicting|showing) [underage|young|very young|the] {kids}>',
      '<(porn|pornography|porno) (with|of|involving|featuring|depicting|showing) {child}>',
      '<(pornographic|obscene|erotic|smutty) (images|pictures|photos|photographs|videos|films|material|content|footage|clips|image|video|photo|photograph|movies) (of|with|involving|featuring|depicting|showing) [underage|young|very young] {kids}>',
      '<(pornographic|obscene|erotic|smutty) (images|pictures|photos|photographs|videos|films|material|content|footage|clips|image|video|photo|photograph|movies) (of|with|involving|featuring|depicting|showing) {child}>',
      '<(child pornographic|child-pornographic) {content}>',
      '<(underage|minor|preteen|schoolgirl|infant|toddler|kid|kiddie|kiddy|baby) (porn|porno|pornography)>',
      '<(underage-porn*|preteen-porn*|toddler-porn*|kiddie-porn*|kiddy-porn*|child-porn*|childporn*|kiddieporn*|kiddyporn*)>',
      '<child (porn|porno|pornography|pornographer|pornographers)>',
      '<child and youth pornography>',
      '<(computer-generated|virtual|animated|simulated|synthetic|ai-generated|ai|cartoon) child (porn|pornography)>',
      'child prostitution and <(pornography|porn)>',
    ],
    within: 'sentence',
    suppress: [
      'about porn*',
      'anti-porn*',
      '(?:watch|view|look at|see|show)\\p{L}* (?:\\p{L}+ )?porn(?:ography)? with',
    ],
  },
  {
    concept: 'child-sexual-abuse-material',
    sentences: ['<(teen porn|teenage porn|teen pornography)>'],
    requires: ['@age', 'minors', 'child', 'children', 'underage', 'pupils', 'schoolgirls'],
  },
  {
    concept: 'self-generated-material',
    severity: 'attention',
    sentences: [
      '<(self-generated|self-produced|self-made) [sexual|indecent|intimate|nude|explicit] (images|imagery|material|content|videos|photos|pictures|csam) of {kids} {noAge}>',
    ],
  },
  {
    concept: 'self-generated-material',
    term: 'racy photo',
    severity: 'attention',
    sentences: [
      '<(racy|saucy|sexy|raunchy|naughty) (photo|photos|picture|pictures|selfie|selfies|image|images|video|videos)>',
    ],
    requires: ['@youth'],
  },
];
