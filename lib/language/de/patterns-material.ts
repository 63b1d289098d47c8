import type { PatternRule } from '../pattern-rule.ts';

/** Porn words for abuse material. */
export const materialPatterns: readonly PatternRule[] = [
  {
    concept: 'child-sexual-abuse-material',
    sentences: [
      '<(pornografie|pornographie|pornos|porno|pornofilme|pornofilmen) mit [jungen|kleinen] (kindern|minderjährigen|mädchen|jungen|jugendlichen|schülerinnen)>',
      '<(pornografische|pornografischen|pornografischer|pornographische|pornographischen) (aufnahmen|bilder|bildern|fotos|videos|filme|darstellungen|dateien|inhalte|inhalten|material) (von|mit) [jungen|kleinen] (kindern|minderjährigen|mädchen|jungen|jugendlichen|schülerinnen)>',
      '<(kinder-porno*|jugend-porno*|kinder porno*|kinder-pornogra*)>',
      '<kinder- (und|oder) (tierporno*|gewaltporno*|erwachsenenporno*)>',
      '<(babyporno*|teenieporno*|minderjährigenporno*)>',
    ],
  },
  { concept: 'livestreamed-abuse', sentences: ['<(webcam-sextourismus|webcam-kindersextourismus)>'] },
];
