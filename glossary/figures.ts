import type { Figure } from './glossary-data.ts';

/** Numbers that writers like to cite, with what they do and do not show. */
export const figures: readonly Figure[] = [
  {
    id: 'nl-victims-in-view',
    statement: {
      nl: 'In 2018 was 2 tot 3 procent van de geschatte minderjarige slachtoffers van seksuele uitbuiting in Nederland in beeld.',
      en: 'In 2018 the authorities in the Netherlands knew 2 to 3 per cent of the estimated number of under-age victims of sexual exploitation.',
    },
    year: { nl: 'gegevens over 2018, gepubliceerd in 2019', en: 'data for 2018, published in 2019' },
    unit: {
      nl: '29 geregistreerde minderjarige slachtoffers tegenover naar schatting 1.300 per jaar',
      en: '29 registered victims under 18 against an estimated 1,300 a year',
    },
    limits: {
      nl: 'Het is een aandeel in een schatting, geen telling van kinderen, en het zegt niets over latere jaren.',
      en: 'It is a share of an estimate, not a count of children, and says nothing about later years.',
    },
    sources: ['nu-2019', 'metro-2019', 'nji-mensenhandel'],
  },
  {
    id: 'nl-self-generated-share',
    statement: {
      nl: 'Bij het Nederlandse meldpunt toonde in 2024 ongeveer een derde van de webadressen met vastgesteld misbruikmateriaal beelden die kinderen van zichzelf maakten.',
      en: 'At the Dutch hotline in 2024, about a third of the web addresses with confirmed abuse material showed images that children had made of themselves.',
    },
    year: { nl: 'gegevens over 2024, gepubliceerd in april 2025', en: 'data for 2024, published in April 2025' },
    unit: {
      nl: 'ruim 74.000 van ruim 230.000 webadressen met vastgesteld misbruikmateriaal',
      en: 'over 74,000 of over 230,000 web addresses with confirmed abuse material',
    },
    limits: {
      nl: 'Het gaat om webadressen, niet om meldingen, beelden of kinderen. Of er dwang achter zat, laat het cijfer niet zien.',
      en: 'It counts web addresses, not reports, images or children. It does not show whether there was coercion.',
    },
    sources: ['rd-2025'],
  },
  {
    id: 'nl-online-sexual-harm-youth',
    statement: {
      nl: 'De helft van de ondervraagde jongeren van 12 tot en met 25 jaar in Nederland maakte ooit online seksueel misbruik of online seksuele intimidatie mee.',
      en: 'Half of the people aged 12 to 25 surveyed in the Netherlands had at some time experienced online sexual abuse or online sexual harassment.',
    },
    year: { nl: 'onderzoek van mei 2025', en: 'survey of May 2025' },
    unit: { nl: 'ongeveer 2.700 ondervraagden van 12 tot en met 25 jaar', en: 'about 2,700 respondents aged 12 to 25' },
    limits: {
      nl: 'Misbruik en intimidatie zijn samen geteld, en een deel van de ondervraagden is volwassen. Het is geen percentage van kinderen.',
      en: 'Abuse and harassment are counted together, and part of the respondents are adults. It is not a percentage of children.',
    },
    sources: ['ipsos-2025', 'blik-2025', 'anp-2025-05'],
  },
  {
    id: 'nl-hosting-share',
    statement: {
      nl: 'Van het gevonden beeldmateriaal van seksueel kindermisbruik stond in 2024 meer dan 60 procent van het West-Europese deel en ongeveer 30 procent van het wereldtotaal op servers in Nederland.',
      en: 'Of the child sexual abuse material detected in 2024, more than 60 per cent of the Western European part and about 30 per cent of the world total was hosted in the Netherlands.',
    },
    year: { nl: 'gegevens over 2024, gepubliceerd in najaar 2025', en: 'data for 2024, published in autumn 2025' },
    unit: {
      nl: 'gemeld en aangetroffen materiaal naar land van de server',
      en: 'reported and detected material by country of the server',
    },
    limits: {
      nl: 'Het is een aandeel in wat is gevonden, niet in al het materiaal. Een land dat goed zoekt, vindt meer.',
      en: 'It is a share of what was found, not of all material. A country that looks well finds more.',
    },
    sources: ['childlight-tdh-2025', 'childlight-ddi-2025', 'childlight-itl-2025', 'mizan-2025'],
  },
];
