import type { PatternRule } from '../pattern-rule.ts';
import { acting, figurative, ownChildren } from './pattern-contexts.ts';

/** Prostitution: a child as the one who sells. */
export const prostitutionPatterns: readonly PatternRule[] = [
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<{prostitute} {minor}>',
      '<[joven|jóvenes] {prostitute} [,] {aged}>',
      '<{prostitute} {inBrackets}>',
      '<{childWord} (prostituta|prostitutas|prostituto|prostitutos|prostituido|prostituidos|prostituida|prostituidas)>',
      '<{prostitute} (niña|niñas)>',
      '<{childWord} (dedicada|dedicadas|dedicado|dedicados) a la prostitución>',
      '<{childWord} que se (prostituye|prostituyen|prostituía|prostituían)>',
    ],
    suppress: ['prostituid[oa]s? por', ...acting],
  },
  {
    concept: 'child-exploited-in-prostitution',
    term: 'menor en situación de prostitución',
    sentences: ['<{childWord} [de edad] en [situación de] prostitución>'],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<(trabajaba|trabajaban|trabaja|trabajan|trabajar|trabajó) (como|de) ({prostitute}|escort|escorts|trabajadora sexual|acompañante)>',
      '<(joven|jóvenes) {prostitute}>',
      '<(prostituta|prostitutas|sexoservidora|sexoservidoras)>',
      '(es|era|eran|fue|son) <(escort|escorts)>',
      '(fue|fueron|sido|era|eran) <(prostituida|prostituidas|prostituido|prostituidos)>',
      '{n} años , <(escort|prostituta|prostituto)>',
      '<escort> (a|desde) los {n} años',
      '<(estudiante|estudiantes|alumna|alumnas|joven|jóvenes|hija|hijas) (prostituida|prostituidas)>',
    ],
    requires: ['@age'],
    within: 'sentence',
    suppress: ['@grown', 'mayores? de edad', 'adult[oa]s?', 'prostituid[oa]s? por', ...ownChildren, ...acting],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '<(trabajadora|trabajadoras|trabajador|trabajadores) (sexual|sexuales) {minor}>',
      '<(trabajadora|trabajadoras|trabajador|trabajadores) (sexual|sexuales) [,] {aged}>',
      '(menor|niña|niño|chica|chico|adolescente|joven) , [de] {n} años , <(trabajadora|trabajador) sexual>',
      '<(escort|escorts) {minor}>',
      '<(escort|escorts) [,] {aged}>',
      '<trabajo sexual (de|de las|de los|con) {kids}>',
      '<trabajo sexual (infantil|adolescente)>',
    ],
  },
  {
    concept: 'exploitation-of-children-in-prostitution',
    sentences: [
      '<[la|esta|una] prostitución [voluntaria|forzada|ocasional|callejera] (de|con|entre) [las|los] {kids}>',
      '<[la|de la] (prostitución (y|e|o) [la|de] pornografía|pornografía (y|e|o) [la|de] prostitución) (infantiles|infantil|juveniles|juvenil|de menores)>',
      '<[la|de la] (prostitución (y|e|o) [la|de] pornografía|pornografía (y|e|o) [la|de] prostitución) (de|con) [las|los] {kids}>',
      '<[la|esta] prostitución (infantil|juvenil|adolescente|infanto-juvenil|infantojuvenil)>',
    ],
    suppress: ['a (?:su |mi |nuestro )?cargo'],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      '<(se prostituía|se prostituyó|se prostituye|se prostituían|prostituirse|prostituyéndose|se prostituyen|se prostituyeron|se ha prostituido|se habían prostituido|se había prostituido)>',
      '<(vendía|vendían|vende|venden|vendió|vendieron|vender|vendiendo) (su cuerpo|sus cuerpos|el cuerpo)>',
      '<(se vendía|se vendían|se vende por|se venden por|venderse)> (por|a) ',
      '<(ejercía|ejercían|ejerce|ejercen|ejercer|ejerció|ejerciendo|ejercieron) [de|como] (la prostitución|prostituta|prostitutas)>',
      '<(ofrecía|ofrecían|ofrece|ofrecen|ofrecer|ofreció|vendía|vendían|ofreciendo) [sus] (servicios sexuales|sexo|favores sexuales)> {alone}',
      '<(cayó|cayeron|acabó|acabaron|caer|acabar|entró|entraron|terminó|terminaron) en la prostitución>',
      '<(hacía|hacían|hacer|hacen) la calle>',
      '{girl} {..6} <(se ofrecía|se ofrecían|se ofrece|se ofrecen|se ofreció|se ofrecieron|ofrecerse)> (a|por|en) {meeting}',
      '<(ofrecía|ofrecían|ofrece|ofrecen|vendía|vendían) sus servicios> (a|por|en) {meeting}',
    ],
    requires: ['@youth'],
    suppress: [
      'ningún niño',
      'ninguna niña',
      'mayores de edad',
      'canguro',
      'jardiner\\p{L}*',
      'limpieza',
      ...figurative,
      'voluntari\\p{L}*',
      'niñer[oa]s?',
      ...ownChildren,
      ...acting,
    ],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: ['<(cobraba|cobraban|cobrar) por> [tener|mantener] {sex}', '<(hacía|hacían|hacer) (servicios|pases)>'],
    requires: ['@age + {soldHere}', '@age + @grown', '@childHere + {sexual}', '@age + {rooms}', '@age + {sexual}'],
    suppress: [...ownChildren, ...acting],
  },
];
