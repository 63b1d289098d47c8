import type { Concept } from '../../concept.ts';

export const sexualViolenceAgainstChildren = {
  id: 'sexual-violence-against-children',
  domain: 'abuse-and-violence',
  definition: {
    nl: 'De overkoepelende term voor seksueel misbruik en seksuele uitbuiting van kinderen, online en daarbuiten, door volwassenen en door leeftijdgenoten.',
    en: 'The umbrella term for sexual abuse and sexual exploitation of children, online and off, by adults and by peers.',
  },
  terms: {
    nl: [
      {
        text: 'seksueel geweld tegen kinderen',
        status: 'preferred',
        pos: 'noun',
        article: 'het',
        number: 'mass',
        forms: ['seksueel geweld tegen een kind', 'seksueel geweld tegen minderjarigen'],
        sources: ['rd-2022', 'dci-press-2022'],
      },
    ],
    en: [
      {
        text: 'sexual violence against children',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        forms: ['sexual violence against a child', 'child sexual violence'],
      },
    ],
    de: [
      {
        text: 'sexualisierte Gewalt gegen Kinder',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        variants: ['sexuelle Gewalt gegen Kinder'],
        forms: [
          'sexualisierte Gewalt gegen Kinder und Jugendliche',
          'sexualisierte Gewalt an Kindern',
          'sexualisierte Gewalt gegen ein Kind',
        ],
        sources: ['ecpat-de-2019', 'dlf-2020-missbrauch'],
      },
    ],
    fr: [
      {
        text: 'violences sexuelles sur mineurs',
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        forms: [
          'violences sexuelles sur enfants',
          'violences sexuelles faites aux enfants',
          'violence sexuelle sur un mineur',
          'violences sexuelles sur un mineur',
        ],
        sources: ['lci-2021'],
      },
    ],
    es: [
      {
        text: 'violencia sexual contra niñas, niños y adolescentes',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        forms: [
          'violencia sexual contra la infancia',
          'violencia sexual contra niñas y niños',
          'violencia sexual contra menores de edad',
        ],
      },
    ],
  },
  related: ['child-sexual-abuse', 'child-sexual-exploitation'],
  sources: ['lux2016', 'lux2025', 'dci-project', 'ecpat-de-2019', 'lux-es-2016'],
} satisfies Concept;
