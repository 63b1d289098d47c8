import type { Concept } from '../../concept.ts';

export const damagedForLife = {
  id: 'damaged-for-life',
  domain: 'victims-and-survivors',
  definition: {
    en: 'Portraying someone as permanently broken after abuse.',
    nl: 'Iemand voorstellen als blijvend beschadigd na misbruik.',
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
        why: 'Sluit herstel uit en kan ander slachtoffers ervan weerhouden hulp te zoeken. Beschrijf concrete gevolgen.',
        alternatives: [
          { text: 'heeft ernstige gevolgen ondervonden', use: 'act' },
          { text: 'kampt met gevolgen van het misbruik', use: 'act' },
        ],
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
        why: 'Rules out recovery and may keep others from seeking help. Describe concrete effects.',
        alternatives: [
          { text: 'was seriously harmed', use: 'act' },
          { text: 'lives with the effects of the abuse', use: 'act' },
        ],
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
        why: 'Schließt Heilung aus und hält von Hilfe ab.',
        alternatives: [{ text: 'schwer belastet', use: 'act' }],
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
        why: 'Exclut la reconstruction et dissuade de parler.',
        alternatives: [{ text: 'gravement atteint', use: 'act' }],
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
        why: 'Excluye la recuperación. Describir consecuencias concretas.',
        alternatives: [{ text: 'afectada por el abuso', use: 'act' }],
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
