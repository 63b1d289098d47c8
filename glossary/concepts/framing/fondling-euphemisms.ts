import type { Concept } from '../../concept.ts';

export const fondlingEuphemisms = {
  id: 'fondling-euphemisms',
  domain: 'framing',
  definition: {
    en: "Soft words for sexual assault of a child ('fondled', 'caressed', 'inappropriate touching').",
    nl: "Zachte woorden voor aanranding van een kind ('strelen', 'betasten', 'ongepaste aanraking').",
  },
  terms: {
    nl: [
      {
        text: 'betasten',
        status: 'attention',
        pos: 'verb',
        variants: ['streelden', 'strelen', 'ongepast aanraken', 'ongepaste aanrakingen'],
        forms: ['knuffelen met', 'knuffelde', 'onzedelijk betasten', 'aan haar zitten', 'aan hem zitten'],
        condition: { requires: ['@child'] },
        ordinary: true,
        why: 'Verzacht een aanranding. Noem de handeling, of het misdrijf.',
        alternatives: [
          { text: 'aanranden', use: 'act' },
          { text: 'seksueel misbruiken', use: 'act' },
        ],
        sources: ['incacs-2020'],
      },
      { text: 'aanranden', status: 'preferred', pos: 'verb' },
    ],
    en: [
      {
        text: 'fondle',
        status: 'attention',
        pos: 'verb',
        variants: ['caress', 'grope'],
        forms: [
          'inappropriate touching',
          'inappropriately touched',
          'touched inappropriately',
          'kissed and cuddled',
          'petting',
        ],
        condition: { requires: ['@child + @abuse'] },
        ordinary: true,
        why: 'Softens a sexual assault. Name the act or the offence.',
        alternatives: [
          { text: 'sexually assault', use: 'act' },
          { text: 'sexually abuse', use: 'act' },
        ],
        sources: ['incacs-2020'],
      },
      {
        text: 'sexually assault',
        status: 'preferred',
        pos: 'verb',
        forms: ['sexually assaults', 'sexually assaulted', 'sexually assaulting'],
      },
    ],
    de: [
      {
        text: 'begrapschen',
        status: 'attention',
        pos: 'verb',
        variants: ['betatschen', 'streicheln'],
        forms: ['unsittlich berühren', 'unsittliche Berührung', 'unangemessene Berührungen'],
        condition: { requires: ['@child'] },
        why: 'Verniedlicht einen sexuellen Übergriff.',
        alternatives: [
          { text: 'sexuell nötigen', use: 'act' },
          { text: 'sexuell missbrauchen', use: 'act' },
        ],
      },
      { text: 'sexuell nötigen', status: 'preferred', pos: 'verb', forms: ['sexuelle Nötigung'] },
    ],
    fr: [
      {
        text: 'attouchements',
        status: 'attention',
        pos: 'noun',
        number: 'plural-only',
        variants: ['caresses', 'caressait', 'tripotait', 'tripoter', 'gestes déplacés', 'geste déplacé'],
        forms: ['attouchement', 'attouchement sexuel'],
        condition: { requires: ['@child'] },
        why: 'Minimise une agression sexuelle.',
        alternatives: [
          {
            text: 'agression sexuelle sur un enfant',
            plural: 'agressions sexuelles sur des enfants',
            gender: 'f',
            use: 'act',
          },
        ],
      },
      {
        text: 'geste à caractère sexuel',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'gestes à caractère sexuel',
      },
    ],
    es: [
      {
        text: 'tocamientos',
        status: 'attention',
        pos: 'noun',
        number: 'plural-only',
        variants: ['caricias', 'acarició', 'acariciaba', 'manoseo', 'manoseos'],
        forms: ['tocamiento', 'tocamientos impúdicos'],
        condition: { requires: ['@child'] },
        why: 'Minimiza una agresión sexual.',
        alternatives: [
          {
            text: 'agresión sexual a una niña o un niño',
            plural: 'agresiones sexuales a niñas y niños',
            gender: 'f',
            use: 'act',
          },
        ],
      },
      {
        text: 'acto de contenido sexual',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'actos de contenido sexual',
      },
    ],
  },
  related: ['sexual-assault-of-a-child', 'sex-with-a-child'],
  sources: ['incacs-2020'],
} satisfies Concept;
