import type { PatternRule } from '../pattern-rule.ts';
import {
  adultAffair,
  childAndAdult,
  fiction,
  laterLife,
  ownChildren,
  statistics,
  trust,
  youngPeople,
} from './pattern-contexts.ts';

/** Sex and relationships: words for two who choose each other. */
export const relationsPatterns: readonly PatternRule[] = [
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<[{had}] [{times}] [{someSex}] {sex} [{kind}] [{kind}] [{times}] con {child}>',
      '<(se acostaba|se acostó|se acuesta|acostarse|se acostaban|se acostaron|haberse acostado|se había acostado|se ha acostado|se habían acostado) [{times}] con {child}>',
      '<(hizo|hacía|hacer|hecho|hicieron) el amor (con|a) {child}>',
      '<{had} con {child} [{someSex}] {intimacy} [{kind}]>',
      '<[{someSex}] {intimacy} entre {..6} y {child}>',
      '<(pagó|pagaba|pagar|pagaron|pagado) a {child} (por|a cambio de) [mantener|tener] {sex}>',
    ],
    suppress: [
      '(?:quien|el que) (?:con \\p{L}+ )?se acuesta',
      '(?:sobre|habl\\p{L}+ de) (?:el )?sexo',
      'sobre relaciones',
      'educación sexual',
      'anticoncep\\p{L}*',
      '(?:habl|convers|charl|pregunt)\\p{L}* (?:de|sobre) (?:el )?(?:sexo|relaciones|sexualidad) (?:\\p{L}+ )?con (?:sus|los|las|nuestros|mis)',
    ],
  },
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<(se acostaba|se acostó|acostarse|se acostaban) [{times}] con (ella|él|ellas|ellos)>',
      '<(hizo|hacía|hacer|hecho|hicieron) el amor con (ella|él|ellas|ellos)>',
      '<[{had}] [{someSex}] {sex} [{kind}] con (ella|él|ellas|ellos|su víctima|sus víctimas|la víctima)>',
      '<[{had}] [{someSex}] {sex} [{kind}]> con {..2} {adults}',
    ],
    requires: ['@age + @adult', '@child + @grown', '@child + @abuse', '@childHere + @crime'],
    suppress: [...ownChildren, 'anticoncep\\p{L}*', 'educación sexual'],
  },
  {
    concept: 'sex-with-a-child',
    sentences: ['<{had} [{someSex}] {intimacy} [{kind}]> {alone}'],
    requires: ['@age + @adult', '@age + @crime', '@childHere + @grown'],
    suppress: [
      ...ownChildren,
      ...youngPeople,
      'anticoncep\\p{L}*',
      'educación sexual',
      'primer(?:a|as)? relaci\\p{L}+',
      ...statistics,
    ],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{hadRelation}] [{poss}] {affair} [{kind}] con {child}>',
      '<[{poss}] {affair} [{kind}] entre {..6} y {child}>',
      '<[{poss}] {affair} [{kind}] que {..3} {hadRelation} con {child}>',
    ],
    suppress: fiction,
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{hadRelation}] [{poss}] (relación|relaciones) [{kind}] con {oneChild}>',
      '<[{poss}] (relación|relaciones) que {..3} {hadRelation} con {oneChild}>',
      '<[{poss}] (relación|relaciones) (de|del) {..3} con {oneChild}>',
    ],
    suppress: trust,
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<[{poss}] (relación|relaciones) entre {..6} y {oneChild}>'],
    requires: ['@age', '@abuse', '@crime'],
    suppress: trust,
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[un|una|el|la|su|nuestro|nuestra|aquel|aquella] (romance|idilio|pasión mutua|amor correspondido|amor mutuo|aventura amorosa|amorío|[bonita|bella|hermosa|gran] historia de amor|noviazgo|affaire|flirteo)>',
      '<[una|la|su|aquella] relación {bareKind}>',
    ],
    requires: childAndAdult,
    suppress: [...fiction, ...adultAffair, ...laterLife],
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<una aventura>', '<(su|esa|esta|aquella) relación> {lasting}'],
    requires: ['@age + @grown', '@age + @adult'],
    suppress: [
      ...fiction,
      ...adultAffair,
      'parque',
      'viaje',
      'libro de aventuras',
      'montaña',
      'excursión',
      'campamento',
    ],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{poss}] [joven|pequeña|jovencísima] {mistress} [,] {aged}>',
      '<[{poss}] [joven|jóvenes] {mistress} {minor}>',
    ],
    suppress: fiction,
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<[el|la|un|una] (amante)> (de|del) {oneChild}'],
    requires: ['@grown', '@abuse'],
    within: 'sentence',
    suppress: [...fiction, ...laterLife],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{poss}] [joven|pequeña|jovencísima] {sweetheart} [,] {aged}>',
      '<[{poss}] [joven] {sweetheart} {minor}>',
      '<(se lió|se lio|se liaba|se enrolló|salía|salió|salir|ligaba|flirteaba|se veía) [desde {..3}] con {child}>',
      '<[en|era|es|fue] pareja> de {oneChild}',
      '<(en pareja|en concubinato|en unión libre) con {oneChild}>',
      'como <[su|una|un] [joven] {sweetheart}>',
    ],
    requires: ['@adult', '@crime', '@abuse', 'biografía', 'escritor', 'biógraf[oa]'],
    within: 'sentence',
    suppress: [...fiction, ...youngPeople],
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<[se] (enamorado|enamorada|enamoró|enamora|enamorarse) de {oneChild}>'],
    requires: ['@age + @adult', '@childHere + @grown', '@age + @crime', '@age + @abuse'],
    within: 'sentence',
    suppress: [...fiction, ...youngPeople],
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<(amante|amantes)>'],
    requires: ['@age + @adult', '@age + @abuse', '@age + @crime', '@age + él'],
    within: 'sentence',
    suppress: [...fiction, 'amante de (?:la|las|los|el)', ...adultAffair, ...laterLife, 'ambos de'],
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<[{hadRelation}] [{poss}] ({affair}|relación|relaciones) [{kind}] con {elder}>'],
    requires: ['@age + @grown'],
    suppress: [...fiction, ...trust, ...ownChildren, ...laterLife],
  },
  {
    concept: 'older-boyfriend',
    severity: 'attention',
    sentences: [
      '<[el|un] (novio|pareja)> de (la|esta|una) {childNoun}',
      '<novio (mayor|adulto|mayor de edad)>',
      '<[un|su] novio [,] de {number} [años]>',
    ],
    requires: ['@age + @grown', '@childHere + @grown', '@childHere + @abuse', '@childHere + @crime'],
    within: 'sentence',
    suppress: fiction,
  },
];
