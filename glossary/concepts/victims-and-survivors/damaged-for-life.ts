import type { Concept } from '../../concept.ts';

export const damagedForLife = {
  id: 'damaged-for-life',
  domain: 'victims-and-survivors',
  definition: {
    nl: 'Woorden die iemand na misbruik voorstellen als voorgoed stuk.',
    en: 'Words that present someone as broken for good after abuse.',
  },
  terms: {
    nl: [
      {
        text: 'voor het leven getekend',
        status: 'attention',
        pos: 'adjective',
        forms: ['levenslang getekend', 'kapotgemaakt', 'gebroken leven', 'verwoest leven', 'leven verwoest'],
        condition: { requires: ['@child + @abuse'] },
        ordinary: true,
        why: 'Zo bezien is herstel onmogelijk en is iemand niet meer dan wat een ander deed. Dat kan mensen die misbruikt zijn ontmoedigen om hulp te zoeken.',
        rewrite: 'Beschrijf welke gevolgen iemand ondervindt en wat helpt, liefst in de woorden van de persoon zelf.',
      },
      {
        text: 'heeft ernstige gevolgen ondervonden',
        status: 'preferred',
        pos: 'verb',
        forms: ['heeft ernstige gevolgen ondervonden van het misbruik', 'hebben ernstige gevolgen ondervonden'],
      },
      {
        text: 'kampt met gevolgen van het misbruik',
        status: 'admitted',
        pos: 'verb',
        forms: ['kampte met gevolgen van het misbruik', 'kampen met gevolgen van het misbruik'],
      },
    ],
    en: [
      {
        text: 'scarred for life',
        status: 'attention',
        pos: 'adjective',
        forms: ['ruined for life', 'ruined life', 'destroyed life', 'life destroyed', 'broken girl', 'damaged child'],
        condition: { requires: ['@child + @abuse'] },
        ordinary: true,
        why: 'Seen this way, recovery is impossible and a person is no more than what someone else did. That may discourage people who were abused from seeking help.',
        rewrite: 'Describe the effects a person lives with and what helps, in that person’s own words where possible.',
      },
      {
        text: 'was seriously harmed',
        status: 'preferred',
        pos: 'verb',
        forms: ['were seriously harmed', 'seriously harmed'],
      },
      {
        text: 'lives with the effects of the abuse',
        status: 'admitted',
        pos: 'verb',
        forms: ['lived with the effects of the abuse', 'living with the effects of the abuse'],
      },
    ],
    de: [
      {
        text: 'zerstörtes Leben',
        status: 'attention',
        pos: 'noun',
        gender: 'n',
        forms: ['lebenslang gezeichnet', 'seelisch zerstört', 'für immer zerstört'],
        condition: { requires: ['@child + @abuse'] },
        ordinary: true,
        why: 'So gesehen gibt es keine Heilung. Das kann Betroffene entmutigen, sich Hilfe zu suchen.',
        rewrite: 'Die konkreten Folgen beschreiben und was hilft.',
      },
      {
        text: 'schwer belastet',
        status: 'preferred',
        pos: 'adjective',
        forms: ['unter den Folgen leiden', 'litt unter den Folgen'],
      },
    ],
    fr: [
      {
        text: 'brisé à vie',
        status: 'attention',
        pos: 'adjective',
        forms: [
          'brisée à vie',
          'vie brisée',
          'vies brisées',
          'détruit à jamais',
          'détruite à jamais',
          'souillé à jamais',
        ],
        condition: { requires: ['@child + @abuse'] },
        ordinary: true,
        why: 'Vu ainsi, aucun rétablissement n’est possible. Cela peut décourager les victimes de demander de l’aide.',
        rewrite: 'Décrire les conséquences concrètes et ce qui aide.',
      },
      {
        text: 'gravement atteint',
        status: 'preferred',
        pos: 'adjective',
        forms: ['a subi de graves conséquences', 'vit avec les conséquences'],
      },
    ],
    es: [
      {
        text: 'destrozada de por vida',
        status: 'attention',
        pos: 'adjective',
        forms: ['marcada de por vida', 'marcado de por vida', 'vida arruinada', 'traumatizada para siempre'],
        condition: { requires: ['@child + @abuse'] },
        ordinary: true,
        why: 'Visto así, no hay recuperación posible. Eso puede desanimar a las víctimas a pedir ayuda.',
        rewrite: 'Describir las consecuencias concretas y lo que ayuda.',
      },
      {
        text: 'afectada por el abuso',
        status: 'preferred',
        pos: 'adjective',
        forms: ['afectado por el abuso', 'sufre las consecuencias del abuso'],
      },
    ],
  },
  related: ['defilement', 'survivor-recovery'],
  sources: ['dci-project', 'childsafety-au'],
} satisfies Concept;
