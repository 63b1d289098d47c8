import type { Concept } from '../../concept.ts';

export const ageOfSexualConsent = {
  id: 'age-of-sexual-consent',
  domain: 'child-and-age',
  definition: {
    nl: 'De leeftijd waaronder de wet seksuele handelingen met iemand altijd strafbaar stelt. Wie ouder is en nog geen achttien, blijft een kind.',
    en: 'The age below which the law makes sexual acts with a person an offence in every case. Whoever is older but not yet eighteen is still a child.',
  },
  notes: [
    {
      nl: 'Ook boven deze grens kan een kind worden uitgebuit. Of het kind meewerkte, doet er dan niet toe.',
      en: 'A child above this age can still be exploited. Exploitation is never a matter of consent.',
    },
  ],
  terms: {
    nl: [
      {
        text: 'leeftijdsgrens voor seksuele handelingen',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'leeftijdsgrenzen voor seksuele handelingen',
        forms: ['minimumleeftijd voor seksuele handelingen'],
      },
      {
        text: 'seksuele meerderjarigheid',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        forms: ['seksueel meerderjarig', 'seksueel meerderjarige'],
        condition: { requires: ['@child', '@abuse'] },
        fullOnly: true,
        why: 'Het klinkt alsof een kind vanaf die leeftijd volwassen is. Het is alleen een grens in het strafrecht.',
        alternatives: [
          {
            text: 'leeftijdsgrens voor seksuele handelingen',
            plural: 'leeftijdsgrenzen voor seksuele handelingen',
            article: 'de',
            use: 'statement',
          },
        ],
        rewrite: 'Noem de leeftijdsgrens voor seksuele handelingen, met het land erbij.',
      },
    ],
    en: [
      {
        text: 'age of sexual consent',
        status: 'preferred',
        pos: 'noun',
        plural: 'ages of sexual consent',
        forms: ['age of consent'],
        why: 'A plain legal term. It does not decide about exploitation, against which the law protects children up to eighteen.',
      },
    ],
    de: [
      {
        text: 'Schutzalter',
        status: 'preferred',
        pos: 'noun',
        gender: 'n',
        plural: 'Schutzalter',
        variants: ['Schutzaltersgrenze'],
      },
    ],
    fr: [
      {
        text: 'âge du consentement sexuel',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        forms: ['âge de consentement', "seuil d'âge du consentement", 'seuil de non-consentement'],
        why: 'En France, le seuil est de 15 ans depuis la loi du 21 avril 2021, de 18 ans en cas de violences dans la famille.',
      },
    ],
    es: [
      {
        text: 'edad de consentimiento sexual',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'edades de consentimiento sexual',
        forms: ['edad mínima de consentimiento'],
        why: 'En España, 16 años, con una excepción legal para personas próximas en edad y madurez.',
      },
    ],
  },
  related: ['consent', 'child'],
  sources: ['lux2016', 'lux2025', 'nos-2018'],
} satisfies Concept;
