import { type Rewrite, rule } from '../found.ts';
import { headNouns } from './words.ts';

const csam = ['child sexual abuse material', 'images of child sexual abuse', 'child sexual abuse images'];
const porn = '(?:porn|pornography)';
const kid = '(?:child|kiddie|kiddy|kid|underage|teen|juvenile)';
const young =
  '(?:(?:young|small|underage|under-age) )?(?:children|minors|kids|girls|boys|teens|teenagers|a child|a minor)';
const pictures = 'images?|photos?|photographs?|pictures?|videos?|films?|clips?|scenes?';

/** Abuse is recorded in images: a picture or a photograph is something to look at. */
function imageOf(noun: string): string {
  return noun.replace(/^(?:photo|photograph|picture)(?=s?$)/iu, 'image');
}

export const materialRewrites: readonly Rewrite[] = [
  rule(
    '(?:child[ -])?sex (?<noun>tours?|trips?|holidays?|vacations?)(?: (?:with|for|involving) (?<child>.+))?',
    (slots) => [
      `${slots.noun} to abuse ${slots.child === '' ? 'children' : slots.child}`,
      `${slots.noun} to sexually abuse ${slots.child === '' ? 'children' : slots.child}`,
    ],
  ),
  rule(`${porn} (?:featuring|involving|with|of|showing|starring|depicting) ${young}`, csam),
  rule(`child and youth ${porn}`, csam),
  rule('(?:child[- ]?|kiddie[- ]?)pornographic (?<noun>\\p{L}+)', [
    'child sexual abuse {noun}',
    'child sexual abuse material',
  ]),
  rule('child[- ]?pornographic', []),
  rule(
    `(?:pornographic|obscene) (?<noun>${pictures}|material|content|imagery) (?:of|involving|with|showing|featuring|depicting) ${young}`,
    (slots) => {
      const noun = imageOf(slots.noun ?? '');
      return [
        `child sexual abuse ${noun}`,
        ...(/^(?:material|content|imagery)/iu.test(noun) ? [] : [`${noun} of child sexual abuse`]),
      ];
    },
  ),
  rule(
    `pornographic (?<noun>${pictures}|material|content|imagery) (?:of|involving|with|showing|featuring|depicting) (?<child>.+)`,
    (slots) => {
      const noun = imageOf(slots.noun ?? '');
      return [`sexual abuse ${noun} of ${slots.child}`, `${noun} of the sexual abuse of ${slots.child}`];
    },
  ),
  rule(`(?:erotic|sexy) (?<noun>${pictures}) of (?<child>${young})`, [
    'sexualised {noun} of {child}',
    'child sexual abuse {noun}',
  ]),
  rule('child pornographer(?<many>s?)', ['producer{many} of child sexual abuse material', 'child sex offender{many}']),
  rule(`(?:child|kiddie) ${porn} (?:users?|viewers?|consumers?|fans?|addicts?)`, (_, found) =>
    found.words.endsWith('s')
      ? ['people who viewed child sexual abuse material', 'people in possession of child sexual abuse material']
      : ['person who viewed child sexual abuse material', 'person in possession of child sexual abuse material'],
  ),
  rule(`${kid} ${porn} and prostitution`, ['child sexual abuse material and the sexual exploitation of children']),
  rule(`${kid}[- ]?${porn} (?<noun>${pictures}|imagery|content|material|files?|recordings?|footage)`, (slots) => {
    const noun = imageOf(slots.noun ?? '');
    return [`child sexual abuse ${noun}`, ...(/s$/iu.test(noun) ? [`${noun} of child sexual abuse`] : [])];
  }),
  rule(`${kid}[- ]?${porn} (?<second>(?!and|or|on|in|of|for)\\p{L}+(?: \\p{L}+)?)`, [
    'child sexual abuse material {second}',
    'child sexual abuse {second}',
    'CSAM {second}',
  ]),
  rule(`(?:virtual|simulated|pseudo|fake|cartoon|computer-generated|animated|synthetic) child ${porn}`, [
    'computer-generated child sexual abuse material',
    'virtual child sexual abuse material',
    'AI-generated child sexual abuse material',
  ]),
  rule(`(?:AI|AI-generated|AI-made|deepfake|artificial-intelligence) (?:child|kiddie) ${porn}`, [
    'AI-generated child sexual abuse material',
    'computer-generated child sexual abuse material',
  ]),
  rule('(?:self-generated|self generated|self-made|self-produced) .*', [], {
    after: /^of (?:children|minors|girls|boys|kids)/iu,
  }),
  rule(`self-(?:generated|made|produced) (?:child )?${porn}`, [
    'sexual images a child made of themselves',
    'sexual images a child was coerced into making',
  ]),
  rule(
    '(?:self-generated|self generated|self-made|self-produced) (?:(?:sexual|indecent|nude|intimate|explicit) )?(?<noun>images|photos|videos|pictures|imagery)(?: of (?:the )?(?<who>children|minors|girls|boys|young people|teenagers|pupils|kids))?',
    (slots) => {
      const noun = slots.noun === 'imagery' ? 'images' : slots.noun;
      const who = slots.who || 'children';
      return [
        `sexual ${noun} ${who} made of themselves`,
        `sexual ${noun} ${who} were coerced into making`,
        ...(slots.who ? [] : [`sexual ${noun} a child made of themselves`]),
      ];
    },
  ),
  rule(
    '(?:self-generated|self generated|self-made|self-produced) (?<noun>(?:child sexual abuse )?(?:material|content)|csam)(?: of (?:the )?(?<who>children|minors|girls|boys|young people|teenagers|pupils|kids))?',
    (slots) => {
      const noun = /csam/iu.test(slots.noun ?? '') ? 'child sexual abuse material' : slots.noun;
      const who = slots.who || 'children';
      return [`${noun} ${who} were coerced into making`, `${noun} made by ${who} themselves`];
    },
  ),
  rule('sextorted', ['sexually extorted', 'blackmailed with sexual images']),
  rule('sextorting', ['sexually extorting', 'blackmailing with sexual images']),
  rule('sextortionist(?<many>s?)', ['perpetrator{many} of sexual extortion', 'extortionist{many}']),
  rule('(?:webcam|virtual|cyber|online) (?:child )?sex tourism(?: with children)?', [
    'live streaming of child sexual abuse',
    'online child sexual exploitation',
  ]),
  rule('child[- ]?sex[- ]tourism', ['child sexual exploitation'], { after: headNouns }),
  rule('child[- ]?sex[- ]tourism', ['child sexual exploitation'], { before: /(?:^|\s)an?(?: \S+)?$/iu }),
  rule('sex tourism', ['sexual exploitation in travel and tourism', 'sexual exploitation in tourism'], {
    passage: /\b(?:adults|women|men)\b/iu,
  }),
];
