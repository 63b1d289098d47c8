import type { Concept } from '../../concept.ts';

export const vigilantes = {
  id: 'vigilantes',
  domain: 'perpetrators',
  definition: {
    en: 'People who hunt down or confront suspects themselves; the usual labels glorify them.',
    nl: 'Mensen die zelf verdachten opsporen of confronteren; de gangbare namen verheerlijken dat.',
  },
  terms: {
    nl: [
      {
        text: 'pedojager',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        variants: ['pedojacht', 'pedohunter', 'pedofielenjager'],
        why: "'Jager' maakt van eigenrichting een avontuur en herhaalt het scheldwoord.",
        alternatives: [
          { text: 'burgeropspoorder', plural: 'burgeropspoorders', article: 'de', use: 'person', when: 'neutraal' },
          { text: 'eigenrichting tegen een verdachte', number: 'mass', article: 'de', use: 'act', when: 'de daad' },
        ],
      },
      {
        text: 'burgeropspoorder',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'burgeropspoorders',
        forms: ['groep burgers die verdachten opspoort'],
      },
      {
        text: 'eigenrichting tegen een verdachte',
        status: 'admitted',
        pos: 'noun',
        article: 'de',
        number: 'mass',
        forms: ['eigenrichting'],
      },
    ],
    en: [
      {
        text: 'paedophile hunter',
        status: 'attention',
        pos: 'noun',
        variants: ['pedophile hunter', 'paedo hunter', 'pedo hunter', 'predator catcher'],
        why: "'Hunter' turns vigilantism into an adventure and repeats the slur.",
        alternatives: [
          { text: 'online vigilante', plural: 'online vigilantes', use: 'person' },
          { text: 'vigilante group', plural: 'vigilante groups', use: 'person' },
        ],
      },
      { text: 'online vigilante', status: 'preferred', pos: 'noun', plural: 'online vigilantes' },
      {
        text: 'vigilante group',
        status: 'admitted',
        pos: 'noun',
        plural: 'vigilante groups',
        variants: ['online child abuse activist group', 'OCAG'],
      },
    ],
    de: [
      {
        text: 'Pädojäger',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['Pädo-Jagd', 'Pädo-Hunter', 'Pädophilenjäger'],
        why: "'Jäger' verklärt Selbstjustiz.",
        alternatives: [
          { text: 'selbsternannte Fahnder', number: 'plural-only', use: 'person' },
          { text: 'Selbstjustiz gegen Verdächtige', gender: 'f', number: 'mass', use: 'act' },
        ],
      },
      {
        text: 'selbsternannte Fahnder',
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        variants: ['Bürgerwehr'],
      },
      {
        text: 'Selbstjustiz gegen Verdächtige',
        status: 'admitted',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        forms: ['Selbstjustiz'],
      },
    ],
    fr: [
      {
        text: 'chasseur de pédophiles',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['chasseur de pédocriminels'],
        forms: ['chasse aux pédophiles'],
        why: "'Chasseur' fait de la justice privée une aventure.",
        alternatives: [
          { text: 'collectif de justice privée', gender: 'm', plural: 'collectifs de justice privée', use: 'person' },
        ],
      },
      {
        text: 'collectif de justice privée',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'collectifs de justice privée',
        variants: ['justice privée', 'citoyens autoproclamés enquêteurs'],
      },
    ],
    es: [
      {
        text: 'cazador de pedófilos',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['cazapederastas'],
        forms: ['caza de pedófilos', 'cazapedófilos'],
        why: "'Cazador' glorifica la justicia por mano propia.",
        alternatives: [
          {
            text: 'grupo de justicia por mano propia',
            gender: 'm',
            plural: 'grupos de justicia por mano propia',
            use: 'person',
          },
        ],
      },
      {
        text: 'grupo de justicia por mano propia',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'grupos de justicia por mano propia',
        forms: ['justicia por mano propia', 'justicia privada'],
      },
    ],
  },
  related: ['pedo-slur'],
  sources: ['dci-project'],
} satisfies Concept;
