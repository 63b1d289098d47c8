import type { Concept } from '../../concept.ts';

export const csamOffender = {
  id: 'csam-offender',
  domain: 'material',
  definition: {
    en: 'A person who makes, spreads, sells, keeps or views child sexual abuse material.',
    nl: 'Iemand die beeldmateriaal van seksueel kindermisbruik maakt, verspreidt, verkoopt, bezit of bekijkt.',
  },
  terms: {
    nl: [
      {
        text: 'kinderpornogebruiker',
        status: 'avoid',
        pos: 'noun',
        article: 'de',
        variants: ['kinderpornoliefhebber', 'kinderpornoconsument', 'kinderpornodownloader', 'kinderpornoverslaafde'],
        why: 'Gebruiker, liefhebber of verslaafde maakt er een gewoonte van. Het gaat om een strafbaar feit waarvoor een kind is misbruikt.',
        alternatives: [
          {
            text: 'iemand die misbruikbeelden van kinderen bekijkt',
            plural: 'mensen die misbruikbeelden van kinderen bekijken',
            use: 'person',
            when: 'kijker',
          },
          {
            text: 'bezitter van misbruikbeelden van kinderen',
            plural: 'bezitters van misbruikbeelden van kinderen',
            article: 'de',
            use: 'person',
            when: 'bezit',
          },
          {
            text: 'verspreider van misbruikbeelden van kinderen',
            plural: 'verspreiders van misbruikbeelden van kinderen',
            article: 'de',
            use: 'person',
            when: 'delen of verkopen',
          },
        ],
      },
      {
        text: 'iemand die misbruikbeelden van kinderen bekijkt',
        status: 'preferred',
        pos: 'phrase',
        plural: 'mensen die misbruikbeelden van kinderen bekijken',
      },
      {
        text: 'bezitter van misbruikbeelden van kinderen',
        status: 'admitted',
        pos: 'noun',
        article: 'de',
        plural: 'bezitters van misbruikbeelden van kinderen',
      },
      {
        text: 'verspreider van misbruikbeelden van kinderen',
        status: 'admitted',
        pos: 'noun',
        article: 'de',
        plural: 'verspreiders van misbruikbeelden van kinderen',
      },
    ],
    en: [
      {
        text: 'child porn user',
        status: 'avoid',
        pos: 'noun',
        variants: ['child porn viewer', 'child porn addict', 'child porn consumer', 'child porn collector'],
        forms: ['child porn fan'],
        why: 'User, collector or addict makes it a habit or hobby. It is a crime that required the abuse of a child.',
        alternatives: [
          {
            text: 'person who viewed child sexual abuse material',
            plural: 'people who viewed child sexual abuse material',
            use: 'person',
            when: 'viewing',
          },
          {
            text: 'person in possession of child sexual abuse material',
            plural: 'people in possession of child sexual abuse material',
            use: 'person',
            when: 'possession',
          },
          {
            text: 'distributor of child sexual abuse material',
            plural: 'distributors of child sexual abuse material',
            use: 'person',
            when: 'sharing or selling',
          },
        ],
      },
      {
        text: 'person who viewed child sexual abuse material',
        status: 'preferred',
        pos: 'phrase',
        plural: 'people who viewed child sexual abuse material',
        forms: ['people who view child sexual abuse material'],
      },
      {
        text: 'person in possession of child sexual abuse material',
        status: 'admitted',
        pos: 'phrase',
        plural: 'people in possession of child sexual abuse material',
      },
      {
        text: 'distributor of child sexual abuse material',
        status: 'admitted',
        pos: 'noun',
        plural: 'distributors of child sexual abuse material',
      },
    ],
    de: [
      {
        text: 'Kinderporno-Konsument',
        status: 'avoid',
        pos: 'noun',
        gender: 'm',
        plural: 'Kinderporno-Konsumenten',
        forms: ['Kinderpornokonsument', 'Kinderporno-Sammler', 'Kinderporno-User', 'Kinderporno-Süchtiger'],
        why: 'Konsument oder Sammler macht daraus ein Hobby.',
        alternatives: [
          {
            text: 'Person, die Missbrauchsdarstellungen konsumiert',
            plural: 'Menschen, die Missbrauchsdarstellungen konsumieren',
            use: 'person',
            when: 'Betrachten',
          },
          {
            text: 'Besitzer von Missbrauchsdarstellungen',
            gender: 'm',
            plural: 'Besitzer von Missbrauchsdarstellungen',
            use: 'person',
            when: 'Besitz',
          },
        ],
      },
      {
        text: 'Person, die Missbrauchsdarstellungen konsumiert',
        status: 'preferred',
        pos: 'phrase',
        plural: 'Menschen, die Missbrauchsdarstellungen konsumieren',
        forms: ['Nutzer von Missbrauchsdarstellungen'],
      },
      {
        text: 'Besitzer von Missbrauchsdarstellungen',
        status: 'admitted',
        pos: 'noun',
        gender: 'm',
        plural: 'Besitzer von Missbrauchsdarstellungen',
        forms: ['Verbreiter von Missbrauchsdarstellungen'],
      },
    ],
    fr: [
      {
        text: 'consommateur de pédopornographie',
        status: 'avoid',
        pos: 'noun',
        gender: 'm',
        forms: ['amateur de pédopornographie', 'collectionneur de pédopornographie'],
        why: 'Un mot de loisir pour une infraction.',
        alternatives: [
          {
            text: 'personne qui détient des contenus pédocriminels',
            plural: 'personnes qui détiennent des contenus pédocriminels',
            use: 'person',
          },
          {
            text: 'personne qui diffuse des contenus pédocriminels',
            plural: 'personnes qui diffusent des contenus pédocriminels',
            use: 'person',
          },
        ],
      },
      {
        text: 'personne qui détient des contenus pédocriminels',
        status: 'preferred',
        pos: 'phrase',
        plural: 'personnes qui détiennent des contenus pédocriminels',
      },
      {
        text: 'personne qui diffuse des contenus pédocriminels',
        status: 'admitted',
        pos: 'phrase',
        plural: 'personnes qui diffusent des contenus pédocriminels',
      },
    ],
    es: [
      {
        text: 'consumidor de pornografía infantil',
        status: 'avoid',
        pos: 'noun',
        gender: 'm',
        forms: [
          'aficionado a la pornografía infantil',
          'coleccionista de pornografía infantil',
          'adicto a la pornografía infantil',
        ],
        why: 'Consumidor o coleccionista lo convierte en afición.',
        alternatives: [
          {
            text: 'persona que posee material de abuso sexual infantil',
            plural: 'personas que poseen material de abuso sexual infantil',
            use: 'person',
          },
          {
            text: 'persona que difunde material de abuso sexual infantil',
            plural: 'personas que difunden material de abuso sexual infantil',
            use: 'person',
          },
        ],
      },
      {
        text: 'persona que posee material de abuso sexual infantil',
        status: 'preferred',
        pos: 'phrase',
        plural: 'personas que poseen material de abuso sexual infantil',
      },
      {
        text: 'persona que difunde material de abuso sexual infantil',
        status: 'admitted',
        pos: 'phrase',
        plural: 'personas que difunden material de abuso sexual infantil',
      },
    ],
  },
  related: ['child-sexual-abuse-material', 'child-sex-offender', 'offender-network'],
  sources: ['lux2016', 'interpol-en', 'stopitnow-be'],
} satisfies Concept;
