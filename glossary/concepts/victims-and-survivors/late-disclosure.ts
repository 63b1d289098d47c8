import type { Concept } from '../../concept.ts';

export const lateDisclosure = {
  id: 'late-disclosure',
  domain: 'victims-and-survivors',
  definition: {
    en: 'Suggesting that a delay in reporting makes the account less credible; late disclosure is common after child sexual abuse.',
    nl: 'De suggestie dat laat melden het verhaal ongeloofwaardig maakt; laat melden is na seksueel kindermisbruik juist normaal.',
  },
  terms: {
    nl: [
      {
        text: 'pas nu naar buiten komen',
        status: 'attention',
        pos: 'phrase',
        forms: [
          'kwam pas jaren later',
          'komt pas nu naar buiten',
          'waarom nu pas',
          'wachtte jaren met aangifte',
          'wachtte jaren',
          'zweeg jarenlang',
          'waarom zweeg',
        ],
        condition: { requires: ['@abuse', 'aangifte', 'misbruik'] },
        why: 'Zet de vertraging bij het slachtoffer neer. Leg uit waarom laat melden gewoon is.',
        alternatives: [
          { text: 'meldde het na jaren', use: 'act' },
          { text: 'kon er pas na jaren over spreken', use: 'act' },
        ],
      },
      {
        text: 'meldde het na jaren',
        status: 'preferred',
        pos: 'verb',
        forms: [
          'meldden het na jaren',
          'meldde het misbruik na jaren',
          'deed na jaren aangifte',
          'deden na jaren aangifte',
        ],
      },
      {
        text: 'kon er pas na jaren over spreken',
        status: 'admitted',
        pos: 'verb',
        forms: ['konden er pas na jaren over spreken'],
      },
    ],
    en: [
      {
        text: 'only now coming forward',
        status: 'attention',
        pos: 'phrase',
        forms: [
          'waited years to report',
          'waited decades',
          'why now',
          'came forward only',
          'finally came forward',
          'kept silent for years',
          'stayed silent',
          'years later she claimed',
        ],
        condition: { requires: ['@abuse', 'report', 'allegation'] },
        why: 'Blames the person for the delay. Delayed disclosure is common; say so.',
        alternatives: [
          { text: 'reported it years later', use: 'act' },
          { text: 'was able to speak about it only years later', use: 'act' },
        ],
      },
      {
        text: 'reported it years later',
        status: 'preferred',
        pos: 'verb',
        forms: ['reported the abuse years later', 'reports the abuse years later'],
      },
      {
        text: 'was able to speak about it only years later',
        status: 'admitted',
        pos: 'verb',
        forms: ['were able to speak about it only years later'],
      },
    ],
    de: [
      {
        text: 'warum erst jetzt',
        status: 'attention',
        pos: 'phrase',
        forms: [
          'schwieg jahrelang',
          'schwiegen jahrelang',
          'wartete jahrelang',
          'wartete Jahre mit der Anzeige',
          'packt erst jetzt aus',
        ],
        condition: { requires: ['@abuse', 'Anzeige'] },
        why: 'Setzt Zweifel beim Opfer an. Verspätetes Erzählen ist normal.',
        alternatives: [{ text: 'Jahre später darüber gesprochen', use: 'act' }],
      },
      {
        text: 'Jahre später darüber gesprochen',
        status: 'preferred',
        pos: 'verb',
        forms: ['sprach Jahre später darüber', 'sprachen Jahre später darüber', 'zeigte Jahre später an'],
      },
    ],
    fr: [
      {
        text: 'pourquoi maintenant',
        status: 'attention',
        pos: 'phrase',
        forms: [
          'des années plus tard seulement',
          'a attendu des années',
          'a gardé le silence des années',
          'sort enfin du silence',
        ],
        condition: { requires: ['@abuse', 'plainte'] },
        why: "La révélation tardive est la règle, pas l'exception.",
        alternatives: [{ text: 'a révélé les faits des années plus tard', use: 'act' }],
      },
      {
        text: 'a révélé les faits des années plus tard',
        status: 'preferred',
        pos: 'verb',
        forms: ['ont révélé les faits des années plus tard', 'révèle les faits des années plus tard'],
      },
    ],
    es: [
      {
        text: 'por qué ahora',
        status: 'attention',
        pos: 'phrase',
        forms: ['tardó años en denunciar', 'esperó años', 'años después lo contó', 'calló durante años'],
        condition: { requires: ['@abuse', 'denuncia'] },
        why: 'El silencio prolongado es habitual; no resta credibilidad.',
        alternatives: [{ text: 'lo reveló años después', use: 'act' }],
      },
      {
        text: 'lo reveló años después',
        status: 'preferred',
        pos: 'verb',
        forms: ['lo revelaron años después', 'lo contó años después'],
      },
    ],
  },
  related: ['accuser', 'non-recent-abuse'],
  sources: ['nspcc-language'],
} satisfies Concept;
