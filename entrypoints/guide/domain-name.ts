import { i18n } from '#i18n';
import type { Domain } from '../../glossary/concept.ts';

const { t } = i18n;

const names: { readonly [D in Domain]: () => string } = {
  'child-and-age': () => t('domain.childAndAge'),
  'abuse-and-violence': () => t('domain.abuseAndViolence'),
  material: () => t('domain.material'),
  'exploitation-in-prostitution': () => t('domain.exploitationInProstitution'),
  trafficking: () => t('domain.trafficking'),
  'travel-and-tourism': () => t('domain.travelAndTourism'),
  'online-facilitated': () => t('domain.onlineFacilitated'),
  'marriage-and-harmful-practices': () => t('domain.marriageAndHarmfulPractices'),
  perpetrators: () => t('domain.perpetrators'),
  'victims-and-survivors': () => t('domain.victimsAndSurvivors'),
  'law-and-justice': () => t('domain.lawAndJustice'),
  framing: () => t('domain.framing'),
};

export function domainName(domain: Domain): string {
  return names[domain]();
}
