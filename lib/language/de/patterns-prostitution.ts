import type { PatternRule } from '../pattern-rule.ts';
import { meeting } from './patterns-conditions.ts';

/** A mother who sells sex to feed her children is no child. */
const ownChildren = [
  'ihre (?:zwei |drei |vier )?kinder',
  'ihr kind',
  'ihren sohn',
  'ihrer familie',
  'ihre familie',
  'mutter von',
];

/** The child as prostitute, sex worker, seller or woman. */
export const prostitutionPatterns: readonly PatternRule[] = [
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<{young} (prostituierte|prostituierten|prostituierter|strichjunge|strichjungen|stricher|hure|huren|callgirl|callgirls|escort|escorts|escort-dame)>',
      '<(prostituierte|prostituierten|prostituierter) von {n} [jahren]>',
      '<(prostituierte|prostituierten|prostituierter) {inBrackets}>',
      '<(prostituierte|prostituierten|prostituierter)> , [erst|damals|gerade] {n}',
      '<(prostituierte|prostituierten) unter (18|achtzehn|16|sechzehn)>',
    ],
  },
  {
    concept: 'child-exploited-in-prostitution',
    severity: 'avoid',
    sentences: ['<[als] (prostituierte|prostituierten|prostituierter)>'],
    requires: ['@age'],
    within: 'sentence',
    suppress: ['@grown', 'ihr sohn', 'ihre tochter', 'ihrem sohn', 'ihr kind', 'erwachsene*'],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '<{young} (sexarbeiter|sexarbeiterin|sexarbeiterinnen|sexarbeitern|stripperin|stripperinnen|webcam-model|webcam-models)>',
      '<als (escort|callgirl|stripperin|sexarbeiterin) (arbeiten|arbeitet|arbeitete|arbeiteten|gearbeitet)>',
    ],
    requires: ['@child'],
    suppress: ['@grown'],
  },
  {
    concept: 'exploitation-of-children-in-prostitution',
    sentences: [
      '<prostitution (von|durch|mit) [jungen] (kindern|minderjährigen|mädchen|jungen|jugendlichen|schülerinnen)>',
      '<prostitution minderjähriger>',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      '<(prostituierte|prostituierten|prostituiert|prostituieren) {..2} sich>',
      '<sich {..3} (prostituierte|prostituierten|prostituiert|prostituieren) [haben|hat|habe|hatte|hatten]>',
      '<(ihren|seinen|ihre) körper {..2} (verkaufte|verkauft|verkaufen|anbot|anboten)>',
      '<(geriet|gerieten|rutschte|rutschten|landete|landeten) {..4} in (die|der) prostitution [ab]>',
      '<in (die|der) prostitution (geraten|geriet|gerieten|abgerutscht|gelandet)>',
      '<(anschaffte|(ging|gingen|geht|gehen) [bereits|schon|damals|dort|heimlich|regelmäßig] auf den strich|auf den strich (ging|gehen|gegangen|gingen))>',
    ],
    requires: ['@child'],
    suppress: ['anschaffungs*', 'band', 'sänger', ...ownChildren],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      '<(verkaufte|verkauften|verkauft|verkaufen) {..2} (sich|ihren körper|seinen körper|ihre körper|sex)>',
      '<sich {..3} (verkaufte|verkauften|verkauft|verkaufen)>',
    ],
    requires: ['@age + @exploit', '@childHere + @exploit', '@age + (?:männern?|drogen|körper|sex)'],
    suppress: [
      ...ownChildren,
      'exemplare',
      'mal',
      'millionen',
      'buch',
      'album',
      'gut',
      'besser',
      'schlecht',
      'teuer',
      'bücher',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    term: 'sich anbieten',
    sentences: [
      '<(bieten|bietet|bot|boten) sich [{noRole}] [{noRole}] [{noRole}] [{noRole}] [{noRole}] an> {noJob}',
      '<(bieten|bietet|bot|boten) [{noRole}] [{noRole}] [{noRole}] [{noRole}] sich [{noRole}] [{noRole}] [{noRole}] an> {noJob}',
      '<sich [{noRole}] [{noRole}] [{noRole}] [{noRole}] (anbot|anboten|anbietet|anbieten|angeboten|anzubieten) [haben|hat|hatte]> {noJob}',
      '<(bieten|bietet|bot|boten) sich {..4} (touristen|männern|freiern)>',
    ],
    requires: [`@age + ${meeting}`, `@childHere + ${meeting}`, '@child + @exploit'],
    suppress: [
      'babysitter*',
      'hilfe',
      'helfer',
      'gelegenheit',
      'möglichkeit',
      'lösung',
      'praktikum',
      'kandidat*',
      'job*',
      'ausflug',
    ],
  },
  { concept: 'underage-woman', sentences: ['<(minderjährige|minderjährigen|{age}) (frau|frauen|damen)>'] },
  {
    concept: 'underage-woman',
    severity: 'attention',
    sentences: ['<(junge|jungen) (frau|frauen)> (von|, [damals|erst]) {n}'],
  },
];
