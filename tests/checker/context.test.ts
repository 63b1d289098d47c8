import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './marked.ts';

describe('who is the child and who the adult', () => {
  test.each([
    'Een man van vijftig had volgens de aanklacht [!seks met een 12-jarig meisje].',
    'The priest carried on [!a relationship with a 13-year-old altar server] for two years.',
    "The singer's [!15-year-old lover] was introduced to guests as his niece.",
    'Haar [!minnaar] was 44, zij was nog geen vijftien.',
    'Der Lehrer gestand [!ein Verhältnis mit seiner 14-jährigen Schülerin].',
    'Bij de controle troffen wij twee [!minderjarige prostituees] aan.',
    'Una [!prostituta de quince años] declaró por videoconferencia.',
  ])('is flagged: %s', (sentence) => {
    expect(marked(unmarked(sentence))).toBe(sentence);
  });

  test.each([
    'Twee vijftienjarigen die verkering hebben en elkaar zoenen: dat meldt een school niet.',
    'Many 16-year-olds have questions about sex with their boyfriend or girlfriend.',
    'He has a warm relationship with his 14-year-old daughter.',
    'The age of consent is 16 in England and Wales.',
    'Outreach nurses offer sex workers over 18 free screening every Thursday.',
    'Wij hebben al vijftien jaar een relatie met deze leverancier.',
    'Après une relation de 14 ans, le club et son équipementier se séparent.',
    'Un avocat soutient que son client, âgé de 15 ans, dormait.',
  ])('is left alone: %s', (sentence) => {
    expect(marked(sentence)).toBe(sentence);
  });
});

describe('the topic of an earlier sentence', () => {
  test('is carried over within a paragraph', () => {
    const sentence = 'Sanne was vijftien en zat in de opvang. [!Ze prostitueerde zichzelf] in ruil voor een telefoon.';
    expect(marked(unmarked(sentence)).replace('Ze [!pros', '[!Ze pros')).toBe(sentence);
  });

  test('is carried over from the text before, which is never flagged itself', () => {
    const heading = 'Meisje van 14 misbruikt in hotel, verdachten vast';
    expect(marked('De klant op kamer 212 zegt dat hij niets wist.')).not.toContain('[');
    expect(marked('De klant op kamer 212 zegt dat hij niets wist.', { before: heading })).toBe(
      'De [!klant] op kamer 212 zegt dat hij niets wist.',
    );
  });
});

describe('severity and sensitivity', () => {
  test('sex tourism needs attention where children are one group among others', () => {
    const sentence = 'Police warned of [?sex tourism] in the city, in which adults and children are exploited alike.';
    expect(marked(unmarked(sentence))).toBe(sentence);
  });

  test('a word that needs attention is left out when only words to avoid are asked for', () => {
    const text = 'De pedofiel had kinderporno op zijn telefoon.';
    expect(marked(text)).toBe('De [?pedofiel] had [!kinderporno] op zijn telefoon.');
    expect(marked(text, { sensitivity: 'avoid' })).toBe('De pedofiel had [!kinderporno] op zijn telefoon.');
  });

  test('a language that is not asked for is not looked for', () => {
    expect(marked('They found child pornography in the flat.', { languages: ['nl'] })).not.toContain('[');
  });
});
