import type { Concept } from '../../concept.ts';

export const lateDisclosure = {
  id: 'late-disclosure',
  domain: 'victims-and-survivors',
  name: { nl: 'pas na jaren vertellen', en: 'late disclosure' },
  definition: {
    nl: 'Zinnen die suggereren dat een verhaal minder waar is omdat het laat komt. Na seksueel misbruik zwijgen de meeste kinderen lang.',
    en: 'Phrases suggesting that an account is less true because it comes late. After sexual abuse most children stay silent for a long time.',
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
          'waarom zweeg',
        ],
        condition: { requires: ['@child + @abuse'] },
        ordinary: true,
        why: 'De nadruk op het wachten wekt twijfel aan het verhaal. Lang zwijgen komt na seksueel misbruik veel voor.',
        rewrite:
          'Schrijf wanneer iemand het vertelde of aangifte deed, en leg zo nodig uit waarom dat vaak pas na jaren kan.',
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
          'why now',
          'came forward only',
          'finally came forward',
          'years later she claimed',
        ],
        condition: { requires: ['@child + @abuse'] },
        ordinary: true,
        why: 'Dwelling on the delay raises doubt about the account. A long silence is common after sexual abuse.',
        rewrite: 'Write when the person told or reported it, and explain where needed why that often takes years.',
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
        forms: ['wartete Jahre mit der Anzeige', 'packt erst jetzt aus'],
        condition: { requires: ['@child + @abuse'] },
        ordinary: true,
        why: 'Die Betonung des Wartens weckt Zweifel. Langes Schweigen ist nach sexuellem Missbrauch häufig.',
        rewrite: 'Schreiben, wann jemand davon erzählt oder Anzeige erstattet hat, und warum das oft Jahre dauert.',
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
        forms: ['des années plus tard seulement', 'sort enfin du silence'],
        condition: { requires: ['@child + @abuse'] },
        ordinary: true,
        why: 'Insister sur l’attente fait douter du récit. Un long silence est fréquent après des violences sexuelles.',
        rewrite: 'Écrire quand la personne a parlé ou porté plainte, et pourquoi cela prend souvent des années.',
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
        forms: ['tardó años en denunciar', 'años después lo contó'],
        condition: { requires: ['@child + @abuse'] },
        ordinary: true,
        why: 'Insistir en la espera siembra dudas sobre el relato. Un largo silencio es frecuente tras el abuso sexual.',
        rewrite: 'Escribir cuándo lo contó o denunció la persona, y por qué suele llevar años.',
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
