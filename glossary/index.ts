import type { Concept } from './concept.ts';
import { childMaltreatment } from './concepts/abuse-and-violence/child-maltreatment.ts';
import { childMolestation } from './concepts/abuse-and-violence/child-molestation.ts';
import { childSexualAbuse } from './concepts/abuse-and-violence/child-sexual-abuse.ts';
import { childSexualExploitation } from './concepts/abuse-and-violence/child-sexual-exploitation.ts';
import { commercialSexualExploitation } from './concepts/abuse-and-violence/commercial-sexual-exploitation.ts';
import { contactAndNonContactAbuse } from './concepts/abuse-and-violence/contact-and-non-contact-abuse.ts';
import { indecencyOntucht } from './concepts/abuse-and-violence/indecency-ontucht.ts';
import { institutionalAbuse } from './concepts/abuse-and-violence/institutional-abuse.ts';
import { intrafamilialSexualAbuse } from './concepts/abuse-and-violence/intrafamilial-sexual-abuse.ts';
import { nonRecentAbuse } from './concepts/abuse-and-violence/non-recent-abuse.ts';
import { peerSexualAbuse } from './concepts/abuse-and-violence/peer-sexual-abuse.ts';
import { rapeOfAChild } from './concepts/abuse-and-violence/rape-of-a-child.ts';
import { sexualAssaultOfAChild } from './concepts/abuse-and-violence/sexual-assault-of-a-child.ts';
import { sexualHarassmentOfChildren } from './concepts/abuse-and-violence/sexual-harassment-of-children.ts';
import { sexualViolenceAgainstChildren } from './concepts/abuse-and-violence/sexual-violence-against-children.ts';
import { adolescent } from './concepts/child-and-age/adolescent.ts';
import { adultification } from './concepts/child-and-age/adultification.ts';
import { ageOfSexualConsent } from './concepts/child-and-age/age-of-sexual-consent.ts';
import { child } from './concepts/child-and-age/child.ts';
import { lolita } from './concepts/child-and-age/lolita.ts';
import { minor } from './concepts/child-and-age/minor.ts';
import { underageWoman } from './concepts/child-and-age/underage-woman.ts';
import { childExploitedInProstitution } from './concepts/exploitation-in-prostitution/child-exploited-in-prostitution.ts';
import { childOfferedForSex } from './concepts/exploitation-in-prostitution/child-offered-for-sex.ts';
import { childSexWork } from './concepts/exploitation-in-prostitution/child-sex-work.ts';
import { exploitationOfChildrenInProstitution } from './concepts/exploitation-in-prostitution/exploitation-of-children-in-prostitution.ts';
import { loverboy } from './concepts/exploitation-in-prostitution/loverboy.ts';
import { offenderWhoPays } from './concepts/exploitation-in-prostitution/offender-who-pays.ts';
import { pimp } from './concepts/exploitation-in-prostitution/pimp.ts';
import { saleOfChildren } from './concepts/exploitation-in-prostitution/sale-of-children.ts';
import { transactionalSex } from './concepts/exploitation-in-prostitution/transactional-sex.ts';
import { euphemismsForAbuse } from './concepts/framing/euphemisms-for-abuse.ts';
import { fondlingEuphemisms } from './concepts/framing/fondling-euphemisms.ts';
import { minimisingAdverbs } from './concepts/framing/minimising-adverbs.ts';
import { olderBoyfriend } from './concepts/framing/older-boyfriend.ts';
import { relationshipWithChild } from './concepts/framing/relationship-with-child.ts';
import { seduction } from './concepts/framing/seduction.ts';
import { sensationalLabels } from './concepts/framing/sensational-labels.ts';
import { sexWithAChild } from './concepts/framing/sex-with-a-child.ts';
import { allegationWording } from './concepts/law-and-justice/allegation-wording.ts';
import { consensualSex } from './concepts/law-and-justice/consensual-sex.ts';
import { consent } from './concepts/law-and-justice/consent.ts';
import { investigationWording } from './concepts/law-and-justice/investigation-wording.ts';
import { legalTermsInTreaties } from './concepts/law-and-justice/legal-terms-in-treaties.ts';
import { moralityCrimes } from './concepts/law-and-justice/morality-crimes.ts';
import { statutoryRape } from './concepts/law-and-justice/statutory-rape.ts';
import { suspectAndAccused } from './concepts/law-and-justice/suspect-and-accused.ts';
import { childBride } from './concepts/marriage-and-harmful-practices/child-bride.ts';
import { childMarriage } from './concepts/marriage-and-harmful-practices/child-marriage.ts';
import { femaleGenitalMutilation } from './concepts/marriage-and-harmful-practices/female-genital-mutilation.ts';
import { forcedMarriage } from './concepts/marriage-and-harmful-practices/forced-marriage.ts';
import { aiGeneratedCsam } from './concepts/material/ai-generated-csam.ts';
import { childSexualAbuseMaterial } from './concepts/material/child-sexual-abuse-material.ts';
import { childSexualExploitationMaterial } from './concepts/material/child-sexual-exploitation-material.ts';
import { csamOffender } from './concepts/material/csam-offender.ts';
import { deepfakeSexualImagery } from './concepts/material/deepfake-sexual-imagery.ts';
import { imageBasedSexualAbuse } from './concepts/material/image-based-sexual-abuse.ts';
import { indecentImages } from './concepts/material/indecent-images.ts';
import { livestreamedAbuse } from './concepts/material/livestreamed-abuse.ts';
import { possessionVerbs } from './concepts/material/possession-verbs.ts';
import { selfGeneratedMaterial } from './concepts/material/self-generated-material.ts';
import { sexualPerformance } from './concepts/material/sexual-performance.ts';
import { sexualisedImagesOfChildren } from './concepts/material/sexualised-images-of-children.ts';
import { trivialisingAbbreviations } from './concepts/material/trivialising-abbreviations.ts';
import { exposing } from './concepts/online-facilitated/exposing.ts';
import { grooming } from './concepts/online-facilitated/grooming.ts';
import { hotlineAndTakedown } from './concepts/online-facilitated/hotline-and-takedown.ts';
import { offenderNetwork } from './concepts/online-facilitated/offender-network.ts';
import { onlineSolicitation } from './concepts/online-facilitated/online-solicitation.ts';
import { sexting } from './concepts/online-facilitated/sexting.ts';
import { sexualExtortion } from './concepts/online-facilitated/sexual-extortion.ts';
import { technologyFacilitatedAbuse } from './concepts/online-facilitated/technology-facilitated-abuse.ts';
import { childDefiler } from './concepts/perpetrators/child-defiler.ts';
import { childLoverLabels } from './concepts/perpetrators/child-lover-labels.ts';
import { childSexOffender } from './concepts/perpetrators/child-sex-offender.ts';
import { childrenDisplayingHarmfulSexualBehaviour } from './concepts/perpetrators/children-displaying-harmful-sexual-behaviour.ts';
import { facilitator } from './concepts/perpetrators/facilitator.ts';
import { monsterLabels } from './concepts/perpetrators/monster-labels.ts';
import { offenderMotivation } from './concepts/perpetrators/offender-motivation.ts';
import { paedophile } from './concepts/perpetrators/paedophile.ts';
import { paedophilia } from './concepts/perpetrators/paedophilia.ts';
import { pederast } from './concepts/perpetrators/pederast.ts';
import { pedoSlur } from './concepts/perpetrators/pedo-slur.ts';
import { predator } from './concepts/perpetrators/predator.ts';
import { strangerDanger } from './concepts/perpetrators/stranger-danger.ts';
import { vigilantes } from './concepts/perpetrators/vigilantes.ts';
import { childSexTrafficking } from './concepts/trafficking/child-sex-trafficking.ts';
import { childTrafficking } from './concepts/trafficking/child-trafficking.ts';
import { recruit } from './concepts/trafficking/recruit.ts';
import { smugglingVersusTrafficking } from './concepts/trafficking/smuggling-versus-trafficking.ts';
import { trafficker } from './concepts/trafficking/trafficker.ts';
import { sectt } from './concepts/travel-and-tourism/sectt.ts';
import { travellingChildSexOffender } from './concepts/travel-and-tourism/travelling-child-sex-offender.ts';
import { accuser } from './concepts/victims-and-survivors/accuser.ts';
import { confessAdmit } from './concepts/victims-and-survivors/confess-admit.ts';
import { damagedForLife } from './concepts/victims-and-survivors/damaged-for-life.ts';
import { defilement } from './concepts/victims-and-survivors/defilement.ts';
import { lateDisclosure } from './concepts/victims-and-survivors/late-disclosure.ts';
import { livedExperience } from './concepts/victims-and-survivors/lived-experience.ts';
import { revictimisation } from './concepts/victims-and-survivors/revictimisation.ts';
import { riskyBehaviour } from './concepts/victims-and-survivors/risky-behaviour.ts';
import { survivorRecovery } from './concepts/victims-and-survivors/survivor-recovery.ts';
import { victimAndSurvivor } from './concepts/victims-and-survivors/victim-and-survivor.ts';
import { victimBlaming } from './concepts/victims-and-survivors/victim-blaming.ts';
import { vulnerability } from './concepts/victims-and-survivors/vulnerability.ts';
import { cues } from './cues.ts';
import { exceptions } from './exceptions.ts';
import { figures } from './figures.ts';
import type { GlossaryData } from './glossary-data.ts';
import { help } from './help.ts';
import { sources } from './sources.ts';
import { tips } from './tips.ts';

const concepts: readonly Concept[] = [
  child,
  minor,
  adolescent,
  underageWoman,
  ageOfSexualConsent,
  adultification,
  lolita,
  sexualViolenceAgainstChildren,
  childSexualAbuse,
  childSexualExploitation,
  commercialSexualExploitation,
  rapeOfAChild,
  sexualAssaultOfAChild,
  indecencyOntucht,
  childMolestation,
  intrafamilialSexualAbuse,
  contactAndNonContactAbuse,
  sexualHarassmentOfChildren,
  childMaltreatment,
  nonRecentAbuse,
  institutionalAbuse,
  peerSexualAbuse,
  childSexualAbuseMaterial,
  trivialisingAbbreviations,
  childSexualExploitationMaterial,
  indecentImages,
  aiGeneratedCsam,
  selfGeneratedMaterial,
  sexualisedImagesOfChildren,
  deepfakeSexualImagery,
  imageBasedSexualAbuse,
  livestreamedAbuse,
  sexualPerformance,
  csamOffender,
  possessionVerbs,
  exploitationOfChildrenInProstitution,
  childExploitedInProstitution,
  childSexWork,
  childOfferedForSex,
  offenderWhoPays,
  pimp,
  loverboy,
  transactionalSex,
  saleOfChildren,
  childTrafficking,
  childSexTrafficking,
  trafficker,
  recruit,
  smugglingVersusTrafficking,
  sectt,
  travellingChildSexOffender,
  technologyFacilitatedAbuse,
  grooming,
  onlineSolicitation,
  sexting,
  sexualExtortion,
  exposing,
  offenderNetwork,
  hotlineAndTakedown,
  childMarriage,
  childBride,
  forcedMarriage,
  femaleGenitalMutilation,
  childSexOffender,
  paedophile,
  paedophilia,
  pedoSlur,
  vigilantes,
  predator,
  monsterLabels,
  strangerDanger,
  childDefiler,
  childLoverLabels,
  pederast,
  offenderMotivation,
  facilitator,
  childrenDisplayingHarmfulSexualBehaviour,
  victimAndSurvivor,
  livedExperience,
  accuser,
  lateDisclosure,
  confessAdmit,
  victimBlaming,
  riskyBehaviour,
  vulnerability,
  revictimisation,
  damagedForLife,
  defilement,
  survivorRecovery,
  consent,
  consensualSex,
  statutoryRape,
  moralityCrimes,
  suspectAndAccused,
  allegationWording,
  investigationWording,
  legalTermsInTreaties,
  sexWithAChild,
  relationshipWithChild,
  seduction,
  olderBoyfriend,
  fondlingEuphemisms,
  euphemismsForAbuse,
  sensationalLabels,
  minimisingAdverbs,
];

/** The whole glossary. Everything else takes what it needs from here. */
export const glossary: GlossaryData = { concepts, exceptions, cues, sources, help, tips, figures };
