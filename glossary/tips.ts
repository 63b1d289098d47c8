import type { Tip } from './glossary-data.ts';

/** Advice for writing about abuse that no single word carries. */
export const tips: readonly Tip[] = [
  {
    id: 'abuse-not-sex',
    text: {
      nl: 'Is het slachtoffer een kind, schrijf dan misbruik, aanranding of verkrachting. Woorden van liefde of vrije keuze passen daar niet bij.',
      en: 'When the victim is a child, write abuse, assault or rape. Words of love or free choice do not belong there.',
    },
    sources: ['usatoday-2019', 'd2l-media', 'childabusesurvivor-2020', 'houston-2019', 'inhope-sensitive'],
  },
  {
    id: 'say-material',
    text: {
      nl: 'Schrijf de eerste keer voluit ‘beeldmateriaal van seksueel kindermisbruik’ en kort daarna af. De oude wetstaal hoort alleen in een citaat, met het artikelnummer erbij.',
      en: 'Spell out “child sexual abuse material” the first time and shorten it after that. Keep the older legal wording for a quoted charge, with the number of the section.',
    },
    sources: ['interpol-en', 'iwf-nosuchthing', 'safeonline-2025', 'hotline-ie', 'devijftees'],
  },
  {
    id: 'offender-acts',
    text: {
      nl: 'Laat de zin beginnen bij wie het deed en noem de daad: ‘een man misbruikte een meisje van 15’. Dan verdwijnt de verantwoordelijke niet uit beeld.',
      en: 'Begin the sentence with the person who did it and name the act: “a man abused a girl of 15”. Then responsibility stays in view.',
    },
    sources: ['inhope-sensitive', 'usatoday-2019', 'childrens-society-2024'],
  },
  {
    id: 'age-first',
    text: {
      nl: 'Noem de leeftijd vroeg, tenzij die naar het kind leidt. Onder de 18 is het een meisje, een jongen of een kind; vrouw en man zijn voor volwassenen.',
      en: 'Give the age early, unless it leads to the child. Under 18 it is a girl, a boy or a child; woman and man are for adults.',
    },
    sources: ['npr-2025', 'jezebel-2019', 'houston-2019', 'termenchecker-nl'],
  },
  {
    id: 'protect-identity',
    text: {
      nl: 'Ook zonder naam kunnen details samen naar één kind wijzen: de school, de straat, de familieband, een foto. Haal weg wat de lezer niet nodig heeft.',
      en: 'Even without a name, details can add up to one child: the school, the street, the family tie, a photograph. Take out what readers do not need.',
    },
    sources: ['incacs-2020', 'poynter-2020', 'inhope-media', 'childsafety-au'],
  },
  {
    id: 'no-blame-details',
    text: {
      nl: 'Kleding, uiterlijk, drank en schoolcijfers van een kind verklaren geen misdrijf. Zonder zulke details blijft het verhaal bij de dader.',
      en: 'What a child wore, drank or scored at school does not explain a crime. Without such details the story stays with the offender.',
    },
    sources: ['childrens-society-2024', 'dci-press-2022', 'nspcc-language'],
  },
  {
    id: 'doubt-and-fairness',
    text: {
      nl: 'Wees eerlijk naar beide kanten: ‘verdachte’ voor de volwassene, ‘zegt’ of ‘meldt’ voor het kind. Woorden die twijfel zaaien, lopen vooruit op een oordeel dat aan de rechter is.',
      en: 'Be fair to both sides: “suspect” for the adult, “says” or “told” for the child. Words that sow doubt run ahead of a judgement that belongs to the court.',
    },
    sources: ['aces-2018', 'nspcc-language', 'inhope-sensitive'],
  },
  {
    id: 'victim-or-survivor',
    text: {
      nl: 'Vraag welk woord iemand zelf kiest. Weet je dat niet, dan is ‘het meisje’, ‘de jongen’ of ‘iemand die misbruikt is’ altijd goed.',
      en: 'Ask which word a person prefers. Where that is not known, “the girl”, “the boy” or “a person who was abused” is always right.',
    },
    sources: ['inhope-sensitive', 'nota-2025', 'aces-2018', 'nspcc-language'],
  },
  {
    id: 'no-monster',
    text: {
      nl: 'De meeste kinderen worden misbruikt door iemand die ze kennen. Beelden van onmensen en enge vreemden maken het moeilijker om dat te herkennen.',
      en: 'Most children are abused by somebody they know. Images of inhuman strangers make that harder to recognise.',
    },
    sources: ['cypnow', 'dci-project', 'inhope-sensitive', 'incacs-2020'],
  },
  {
    id: 'name-the-offence',
    text: {
      nl: 'Noem bij een veroordeling het delict en niet een diagnose. Medische woorden vragen om een medische bron.',
      en: 'After a conviction, name the offence and not a diagnosis. Medical words ask for a medical source.',
    },
    sources: ['nspcc-language', 'devijftees', 'demorgen-2023', 'rtbf-2021'],
  },
  {
    id: 'no-how-to',
    text: {
      nl: 'Beschrijf geen werkwijze, zoekterm, forum of site. ‘Online gevonden’ is genoeg; zet er een meldpunt bij.',
      en: 'Describe no method, search term, forum or site. “Found online” is enough; add a place to report.',
    },
    sources: ['inhope-sensitive'],
  },
  {
    id: 'no-images',
    text: {
      nl: 'Toon misbruikbeelden nooit, ook niet onherkenbaar gemaakt, en link niet naar de bron. Een slachtoffer herkent zich ook in een uitsnede.',
      en: 'Never show images of abuse, not even blurred, and never link to the source. A cropped detail is enough for a victim to recognise the picture.',
    },
    sources: ['childsafety-au'],
  },
  {
    id: 'headline-check',
    text: {
      nl: 'Lees kop en foto apart na. Veel mensen zien alleen die, en vaak zijn ze door een ander gemaakt.',
      en: 'Read the headline and the picture on their own. Many people see nothing else, and often somebody else made them.',
    },
    sources: ['uc-au-2023'],
  },
  {
    id: 'help-box',
    text: {
      nl: 'Zet er hulp bij: voor kinderen, voor wie het heeft meegemaakt en voor wie zich zorgen maakt over zichzelf. Controleer de nummers op de dag van publicatie.',
      en: 'Add help: for children, for people who lived through it and for those who worry about themselves. Check the numbers on the day you publish.',
    },
    sources: ['d2l-media', 'inhope-media', 'childsafety-au'],
  },
  {
    id: 'context-and-numbers',
    text: {
      nl: 'Geef bij een cijfer de bron, het jaar en de groep. Zeg of er meldingen zijn geteld of kinderen.',
      en: 'Give a number its source, its year and its group. Say whether reports were counted or children.',
    },
    sources: ['rd-2025', 'ipsos-2025'],
  },
];
