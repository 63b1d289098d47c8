import { describe, expect, test } from 'vitest';
import { marked, unmarked } from '../checker/marked.ts';
import { suggested } from './suggested.ts';

describe('Spanish that harms', () => {
  test.each([
    'La madre alquilaba a su hija de seis años a [!clientes] por internet, según la fiscalía.',
    'Los [!clientes] de Noa, de 15 años, eran padres de familia.',
    'Tenía 14 años y cada noche la esperaban cinco [!clientes].',
    'El pastor hablaba de [!una «relación amorosa» con una feligresa de trece años].',
    'Se investiga si el educador [!mantuvo relaciones con tres internas menores de edad].',
    'Un entrenador de 33 años [!tuvo relaciones sexuales con una jugadora de 13].',
    '«Fue [!"una relación consentida]», dice en el documental el exentrenador de la nadadora de 13 años.',
    'Una joven de 17 años [!ofrecía servicios sexuales] en internet.',
    'A los 15 años [!trabajaba como prostituta] en La Jonquera.',
    'El juez da por probado que el tío [!se había acostado con su sobrina de 12 años].',
    'El [!putero] alegó que la menor parecía adulta.',
  ])('is found: %s', (sentence) => {
    expect(marked(unmarked(sentence), { language: 'es' })).toBe(sentence);
  });

  test.each([
    'Se prostituía para mantener a sus tres hijos, de dos, cinco y ocho años.',
    'En el hotel, los menores de doce años se alojan gratis y los clientes lo agradecen.',
    'La letrada anunció que sus clientes, dos menores de 16 años, recurrirán.',
    'La profesora habló de relaciones sexuales con sus alumnos de bachillerato.',
    'La Fiscalía Especializada en Pornografía Infantil emitió un comunicado.',
    'La campaña «No al Turismo Sexual Infantil» cumple diez años.',
    'Conviene decir «material de abuso sexual infantil» y no «pornografía infantil».',
    'Una niña no puede consentir una relación sexual con un adulto.',
    'No existen las prostitutas menores de edad, existen las víctimas.',
    'Su novia de 16 años estudia en el mismo instituto; él tiene 17.',
    'Quien con niños se acuesta, mojado se levanta.',
    'Los psicólogos atienden a personas con pedofilia que nunca han agredido.',
  ])('is left alone: %s', (sentence) => {
    expect(marked(sentence, { language: 'es' })).toBe(sentence);
  });
});

test.each([
  'La [prostituta de quince años → adolescente de quince años explotada sexualmente] declaró por videoconferencia.',
  'Detectan a tres [menores prostitutas → menores explotadas sexualmente] en un club de carretera.',
  'El acusado afirma que [el sexo con la menor → el abuso sexual de la menor] ocurrió una vez.',
  'Una [pedófila → agresora sexual de menores] fue condenada en Lima.',
  'Una red [pedófila → de explotación sexual infantil] operaba en tres países.',
  'El escritor presumía de [sus amantes adolescentes → sus víctimas adolescentes].',
])('Spanish stands right in the sentence: %s', (sentence) => {
  expect(suggested(sentence, 'es')).toBe(sentence);
});
