import type { PatternRule } from '../pattern-rule.ts';

/** Images of abuse, travel, and words of adults for the young. */
export const materialPatterns: readonly PatternRule[] = [
  {
    concept: 'child-sexual-abuse-material',
    sentences: [
      '<[la|el|de] (pornografía|porno) (de|con|sobre|que involucra a|protagonizada por|que muestra a|en la que aparecen|en la que participan) [las|los|un|una|unos|unas] {kids}>',
      '<[la|el|de] (pornografía|porno) (infanto-juvenil|infantojuvenil|infanto juvenil)>',
      '<[{few}] {picture} {pornAdjective} (de|con|en que aparecen|en las que aparecen|en los que aparecen|que muestran a|protagonizados por|protagonizadas por) [las|los|un|una|unos|unas] {kids}>',
      '<[{few}] {picture} [de contenido|de carácter] {pornAdjective} (infantil|infantiles|juvenil|juveniles|infanto-juvenil)>',
      '<[{few}] {picture} (de contenido|de carácter) pedopornográfico>',
      '<[el|la] (porno|pornografía) (pedófilo|pedófila|pederasta)>',
      '<[la] pornografía (infantil|de menores|con menores) {participle}>',
      '<[la] pornografía (infantil|juvenil|adolescente) (y|e|o) (infantil|juvenil|adolescente)>',
      '<pedo-pornograf*>',
      '<ciberpornografía infantil>',
      '<(pornógrafo|pornógrafos) (infantil|infantiles)>',
    ],
  },
  {
    concept: 'deepfake-sexual-imagery',
    severity: 'avoid',
    sentences: [
      '<[un] (montaje|montajes) (porno|pornográfico|pornográficos)>',
      '<(deepfake|deepfakes) (porno|pornográfico|pornográficos)>',
    ],
    requires: ['@childHere'],
    within: 'sentence',
  },
  {
    concept: 'image-based-sexual-abuse',
    severity: 'avoid',
    sentences: ['<(porno de venganza|pornovenganza|revenge porn)>'],
    requires: ['@childHere'],
    within: 'sentence',
  },
  {
    concept: 'sectt',
    sentences: [
      '<[el|del|al|este] turismo sexual (infantil|con menores|con niñas|con niños|de menores|pedófilo)>',
      '<[el|del|al|este] turismo sexual (con|de|que explota a) [niñas y] {kids}>',
      '<[el] turismo-sexual infantil>',
    ],
  },
  {
    concept: 'travelling-child-sex-offender',
    sentences: [
      '<(turista|turistas) (sexual|sexuales) [infantil|infantiles|pedófilo|pedófilos]>',
      '<(turista-sexual|turistas-sexuales) [infantil|infantiles]>',
    ],
    requires: ['@child'],
  },
  {
    concept: 'underage-woman',
    sentences: [
      '<(mujer|mujeres) (menor|menores) de edad>',
      '<[joven|jóvenes] (mujer|mujeres) [joven] {aged}>',
      '<(señorita|señoritas) (menor|menores) de edad>',
    ],
    suppress: ['años (?:más|menos|mayor|menor|de diferencia|después|antes)'],
  },
  {
    concept: 'children-displaying-harmful-sexual-behaviour',
    sentences: [
      '<(agresor|agresores|delincuente|delincuentes|depredador|depredadores) (sexual|sexuales) (menor|menores|adolescente|adolescentes|juvenil|juveniles) [de edad]>',
    ],
  },
];
