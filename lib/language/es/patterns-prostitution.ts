import type { PatternRule } from '../pattern-rule.ts';
import { fiction, lawyers, ownChildren } from './pattern-contexts.ts';

/** Prostitution: a child as the seller, and the one who pays. */
export const prostitutionPatterns: readonly PatternRule[] = [
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<[primer|último|mejor] (cliente|clientes)>'],
    requires: [
      '@child + {sold}',
      '{childIs}',
      '@child + @crime + {places}',
      '@child + (?:ignoraba|desconocía|no sabía) (?:\\p{L}+ ){0,3}(?:edad|menor)',
    ],
    suppress: ['@trade', ...lawyers],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: [
      '<(cliente|clientes)> (de|del) [la|las|una|un|unas|los|estas|esas|esta] {childNoun}',
      '<(cliente|clientes)> de {word} , de {n} años',
    ],
    suppress: ['@trade', ...lawyers],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<(putero|puteros|prostituidor|prostituidores)>'],
    requires: ['@child'],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<{prostitute} {minor}>',
      '<{prostitute} [,] {aged}>',
      '<{prostitute} {inBrackets}>',
      '<{childWord} (prostituta|prostitutas|prostituto|prostitutos|prostituido|prostituidos|prostituida|prostituidas)>',
      '<{childWord} que se (prostituye|prostituyen|prostituía|prostituían)>',
    ],
    suppress: ['prostituid[oa]s? por'],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<(trabajaba|trabajaban|trabaja|trabajan|trabajar|trabajó) (como|de) {prostitute}>',
      '<(joven|jóvenes) {prostitute}>',
      '<(prostituta|prostitutas)>',
    ],
    requires: ['@age'],
    within: 'sentence',
    suppress: [
      '@grown',
      'mayores? de edad',
      'adult[oa]s?',
      ...ownChildren,
      ...fiction,
      'interpret\\p{L}+',
      'encarn\\p{L}+',
      'papel',
    ],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '<(trabajadora|trabajadoras|trabajador|trabajadores) (sexual|sexuales) {minor}>',
      '<(trabajadora|trabajadoras|trabajador|trabajadores) (sexual|sexuales) [,] {aged}>',
      '<(escort|escorts) {minor}>',
      '<(escort|escorts) [,] {aged}>',
      '<trabajo sexual (de|de las|de los|con) {kids}>',
    ],
  },
  {
    concept: 'exploitation-of-children-in-prostitution',
    sentences: [
      '<[la|esta|una] prostitución [voluntaria|forzada|ocasional|callejera] (de|con|entre) [las|los] {kids}>',
      '<[la|de la] (prostitución y la pornografía|pornografía y la prostitución) (infantiles|juveniles|de menores)>',
      '<[la|esta] prostitución (infantil|juvenil|adolescente)>',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      '<(se prostituía|se prostituyó|se prostituye|se prostituían|prostituirse|prostituyéndose|se prostituyen|se prostituyeron|se ha prostituido|se habían prostituido|se había prostituido)>',
      '<(vendía|vendían|vende|venden|vendió|vendieron|vender|vendiendo) (su cuerpo|sus cuerpos|el cuerpo)>',
      '<(se vendía|se vendían|se vende por|se venden por|venderse)> (por|a) ',
      '<(ejercía|ejercían|ejerce|ejercen|ejercer|ejerció|ejerciendo|ejercieron) [de|como] (la prostitución|prostituta|prostitutas)>',
      '<(ofrecía|ofrecían|ofrece|ofrecen|ofrecer|ofreció|vendía|vendían|ofreciendo) [sus] (servicios sexuales|sexo|servicios)> [a|en|por]',
      '<(cayó|cayeron|acabó|acabaron|caer|acabar|entró|entraron|terminó|terminaron) en la prostitución>',
      '<hacía la calle>',
    ],
    requires: ['@child'],
    suppress: [
      'ningún niño',
      'ninguna niña',
      'mayores de edad',
      'canguro',
      'jardiner\\p{L}*',
      'limpieza',
      'voluntari\\p{L}*',
      ...ownChildren,
    ],
  },
];
