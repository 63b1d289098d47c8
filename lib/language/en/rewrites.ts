import type { Found, Rewrite, Slots } from '../found.ts';
import { ageWord, numberWord } from './words.ts';

const sex =
  '(?:(?:consensual|unprotected|oral|anal|penetrative|unlawful|illicit|paid|underage|regular) )?(?:sex|sexual (?:relations|intercourse|contact|activity|encounters?)|intercourse|(?:intimate )?relations)';
const bond =
  '(?:an? |the )?(?:(?:\\p{L}+|year-long|months-long|long-term|long-running|on-off|two-year) )?(?:(?:sexual|romantic|intimate|physical|inappropriate|consensual|secret|illicit|loving) )*(?:relationship|affair|romance|fling|liaison|love affair|entanglement)';
const either = `(?:${sex}|${bond})`;
const child = '(?<child>.+)';
const self = '(?:herself|himself|themselves|themself|myself|ourselves|yourself)';
const body = '(?:(?:her|his|their) (?:body|bodies))';
const adverb = '(?<adverb>(?:(?:\\p{L}+ly|never|also|first|then) )?)';

const rule = (found: string, to: Rewrite['to'], more: Omit<Rewrite, 'found' | 'to'> = {}): Rewrite => ({
  found: new RegExp(`^(?:${found})$`, 'iu'),
  to,
  ...more,
});

/** The form of a verb that is replaced, carried over: base, third person, past, -ing. */
type Form = 'base' | 'third' | 'past' | 'ing';

function formOf(verb: string): Form {
  const word = verb.toLowerCase();
  if (word.endsWith('ing')) return 'ing';
  if (/^(?:has|goes|does)$|(?:[^s]s)$/u.test(word) && !/^(?:was)$/u.test(word)) return 'third';
  return /(?:ed|sold|slept|had|bought|went|made|fell|got|carried|began|begun|was|lay|did|put|became|gave)$/u.test(
    word,
  ) && word !== 'put'
    ? 'past'
    : 'base';
}

const abuse: { readonly [F in Form]: string } = { base: 'abuse', third: 'abuses', past: 'abused', ing: 'abusing' };
const rape: { readonly [F in Form]: string } = { base: 'rape', third: 'rapes', past: 'raped', ing: 'raping' };

function abuses(slots: Slots): readonly string[] {
  const form = formOf((slots.verb ?? '').split(' ')[0] ?? '');
  const whom = `${slots.child === '' || slots.child === undefined ? '' : ` ${slots.child}`}`;
  return [`sexually ${abuse[form]}${whom}`, `${abuse[form]}${whom}`, `${rape[form]}${whom}`];
}

const modal =
  /(?:^|\s)(?:to|can|could|would|will|may|might|must|should|shall|cannot|not|n't|didn't|don't|did|do|does|let|make|made|makes|help|helped|or)$/iu;

/** The passive that says who is wronged: `had been [prostituting herself]` → `had been [sexually exploited]`. */
function exploited(verb: string, found: Found, participles: readonly string[]): readonly string[] {
  const before = found.before;
  const be = (): string => {
    switch (formOf(verb)) {
      case 'ing':
        return /(?:^|\s)been(?: \p{L}+ly)?$/iu.test(before) ? '' : 'being ';
      case 'third':
        return 'is ';
      case 'base':
        return modal.test(before) || before === '' ? 'be ' : 'are ';
      case 'past':
        if (/(?:^|\s)(?:had|has|have|having|'ve|'d)(?: \p{L}+)?$/iu.test(before)) return 'been ';
        if (/(?:^|\s)(?:was|were|been|be|being|is|are|get|got|gets)(?: \p{L}+ly)?$/iu.test(before)) return '';
        return isPlural(found) ? 'were ' : 'was ';
    }
  };
  return participles.map((participle) => be() + participle);
}

function isPlural(found: Found): boolean {
  if (/(?:themselves|their bod)/iu.test(found.words)) return true;
  if (/(?:herself|himself|myself|her body|his body)/iu.test(found.words)) return false;
  const subject = found.before.replace(/ (?:who|that|also|often|then|later|first|sometimes)$/iu, '');
  return /(?:^|\s)(?:they|we|children|women|men|people|these|those|some|many|\p{L}{3,}(?:[^su'i]s|ers|ies))$/iu.test(
    subject,
  );
}

const victimised = ['sexually exploited', 'exploited in prostitution', 'exploited'];
const sold = ['sexually exploited', 'sold for sex', 'exploited'];

/** The one who abuses or the one who is abused: told by an age in the words, else by who owns them. */
function partner(slots: Slots, found: Found): readonly string[] {
  const owner = (slots.owner ?? '').toLowerCase() || (/(\S+)(?: \S+)?$/u.exec(found.before)?.[1] ?? '').toLowerCase();
  const age = Number.parseInt(slots.age ?? '', 10);
  const adult = age >= 18 || /adult|older|\b(?:twenty|thirty|forty|fifty)/iu.test(slots.age ?? '');
  const young = !adult && (slots.age ?? '') !== '';
  const word = (slots.word ?? '').toLowerCase();
  const feminine = /^(?:mistress|girlfriend|muse|conquest|lolita|temptress)/u.test(word);
  const hers = /^(?:her|the girl's|the boy's)/u.test(owner);
  const victim = young || (!adult && (feminine || (!hers && !/^(?:boyfriend|admirer|suitor)/u.test(word))));
  const plural = /s$/u.test(word) && !/ss$/u.test(word) ? 's' : '';
  const nouns = victim ? ['victim'] : ['abuser', 'exploiter'];
  return nouns.map((noun) => `${slots.owner ?? ''}${slots.age ?? ''}${noun}${plural}`);
}

export const englishRewrites: readonly Rewrite[] = [
  // Sex with, a relationship with a child.
  rule(`(?<verb>had|has|have|having|had had|enjoyed|enjoying) ${adverb}${either} with ${child}`, abuses),
  rule(
    `(?<verb>slept|sleeps|sleeping|sleep|lay|bedded|made love|makes love|making love|went to bed|going to bed|was in bed|got involved|gets involved|was (?:sexually )?(?:intimate|involved)|became (?:sexually )?(?:intimate|involved)|carried on|carrying on|began|begun|started|starting|beginning|conducted|pursued|entered into|engaged in|engaging in) (?:${either} )?(?:with|to) ${child}`,
    (slots, found) =>
      /^(?:began|begun|beginning|start)/iu.test(found.words)
        ? [
            `${/ing/iu.test(slots.verb ?? '') ? 'starting' : 'started'} sexually abusing ${slots.child}`,
            ...abuses(slots),
          ]
        : abuses(slots),
  ),
  rule(`(?<verb>bedded|seduced|seducing|seduces|bedding) ${child}`, abuses),
  rule(`(?<verb>slept|sleeps|sleeping|had sex|has sex|having sex|have sex) with`, abuses),
  rule(`${either} with ${child}`, (slots) => abuses({ ...slots, verb: 'had' }), {
    before: /(?:^|\s)(?:had|has|have|having)(?: \p{L}+)?$/iu,
    notBefore: /(?:^|\s)(?:to|would|could|will|might|may|should|not|never) have$/iu,
  }),
  rule(`${either} with ${child}`, [], { before: /(?:^|\s)(?:to|would|could|will|might|may|should|not|never) have$/iu }),
  rule(
    `(?<own>(?:(?:his|her|their|this|that|the|any|such) )?)(?:${sex}|(?:(?:sexual|romantic|intimate|consensual|secret|illicit|inappropriate) )*(?:relationship|affair|romance|fling|liaison)) with ${child}`,
    ['{own}sexual abuse of {child}', '{own}abuse of {child}', '{own}rape of {child}'],
    { notBefore: /(?:^|\s)an?$/iu },
  ),
  rule(`an? (?:\\p{L}+ )*?(?:relationship|affair|romance|fling|liaison|love affair|encounter) with ${child}`, [
    'sexual abuse of {child}',
    'abuse of {child}',
    'the sexual abuse of {child}',
  ]),
  rule(`${sex} with`, ['sexual abuse of']),
  rule(
    `(?:an? )?(?:\\p{L}+ )?(?:relationship|affair|romance|fling|love affair|love story)`,
    ['sexual abuse', 'abuse'],
    { notBefore: /(?:^|\s)an?$/iu },
  ),
  rule(
    `(?<verb>travel|travels|travelled|traveled|travelling|traveling|pay|pays|paid|paying|go|went|look|looks|looking|looked) (?<where>(?:abroad |overseas )?)for (?:child|underage|teen) sex`,
    ['{verb} {where}to sexually abuse children', '{verb} {where}to abuse children'],
  ),
  rule('for (?:child|underage) sex', ['to sexually abuse children', 'for child sexual abuse'], {
    before: /(?:travel\p{L}*|pay\p{L}*|paid|abroad|overseas)$/iu,
  }),
  rule('(?:child|underage|under-age|teen|under-age child|kiddie) sex|sex with (?:children|minors)', [
    'child sexual abuse',
    'sexual abuse of children',
    'sexual abuse of a child',
  ]),
  rule('intergenerational (?:sex|love|relationships?)', ['child sexual abuse', 'sexual abuse of children']),
  // The child as one who sells.
  rule(`(?<verb>prostitut(?:e|es|ed|ing)) ${self}`, (slots, found) => exploited(slots.verb ?? '', found, victimised)),
  rule(
    `(?<verb>sell|sells|sold|selling|offer|offers|offered|offering|rent|rents|rented|renting|hire|hired|hiring|pimp|pimped|pimping|trade|traded|trading|advertise|advertised|advertising|give|gave|giving|make|made|making) (?:${self}|${body})(?: out)?(?: (?:for sex|for money|available|up))?`,
    (slots, found) => exploited(slots.verb ?? '', found, sold),
  ),
  rule(
    `(?<verb>sell|sells|sold|selling|trade|trades|traded|trading|exchange|exchanged|exchanging|offer|offers|offered|offering|provide|provided|providing|perform|performed|performing) (?:sex|sexual (?:services|favou?rs|acts))(?<rest>(?: (?:for|in exchange for|in return for) .+)?)`,
    (slots, found) => exploited(slots.verb ?? '', found, victimised).map((text) => text + (slots.rest ?? '')),
  ),
  rule(`(?<verb>turn|turns|turned|turning|do|did|doing) tricks`, (slots, found) =>
    exploited(slots.verb ?? '', found, victimised),
  ),
  rule(
    `(?<verb>work|works|worked|working) (?:as (?:an? )?(?:(?:child|underage|teen|teenage) )?(?:prostitutes?|escorts?|sex workers?|hookers?|call girls?)|in (?:prostitution|the sex (?:trade|industry)|sex work))`,
    (slots, found) => exploited(slots.verb ?? '', found, ['exploited in prostitution', 'sexually exploited']),
  ),
  rule(
    `(?<verb>end|ends|ended|ending|fall|falls|fell|fallen|falling|turn|turns|turned|turning|drift|drifts|drifted|drifting|slip|slipped|enter|entered|entering|go|goes|went|going|get|got) (?:up )?(?:into |in |to )?prostitution`,
    (slots, found) => exploited(slots.verb ?? '', found, ['exploited in prostitution', 'sexually exploited']),
  ),
  rule(`(?:lured|drawn|tricked|sold) into prostitution`, ['exploited in prostitution', 'sexually exploited']),
  rule(
    `prostituted (?<who>(?:children|girls|boys|minors|teenagers|teens|youth|young people|child|girl|boy|minor|teenager))`,
    ['sexually exploited {who}', '{who} exploited in prostitution'],
  ),
  rule(`prostituted`, ['sexually exploited', 'exploited in prostitution']),
  rule(`(?:children|girls|boys|minors|teenagers) (?:involved )?in prostitution`, (_, found) => [
    `${found.words.split(' ')[0]} exploited in prostitution`,
    `sexually exploited ${found.words.split(' ')[0]}`,
  ]),
  rule(`prostitution and pornography (?<of>of|involving|with) (?<child>.+)`, [
    'sexual exploitation of {child} and child sexual abuse material',
  ]),
  rule(
    `(?<count>(?:${numberWord} )?)(?<age>${ageWord}) (?:child )?(?:prostitute|sex worker|escort|hooker|call girl|rent boy)(?<many>s?)`,
    (slots) => [
      `${slots.count}${slots.age} victim${slots.many} of sexual exploitation`,
      `${slots.count}sexually exploited ${slots.age}${slots.many}`,
      `${slots.count}${slots.age} victim${slots.many} of child sexual exploitation`,
    ],
    { notAfter: /^'/u },
  ),
  rule(
    `an? (?<age>${ageWord}) (?:child )?(?:prostitute|sex worker|escort|hooker|call girl|rent boy)`,
    (slots, found) => [
      `${found.words.split(' ')[0]} ${slots.age} victim of sexual exploitation`,
      `a sexually exploited ${slots.age}`,
    ],
  ),
  rule(
    `(?:prostitutes?|sex workers?|hookers?|escorts?)(?<many>(?<=s))?(?<age>,? (?:aged|as young as|of|under) .+)`,
    (slots, found) => [
      `${/^\S+s\b/u.test(found.words) || /workers/u.test(found.words) ? 'victims' : 'victim'} of sexual exploitation${slots.age}`,
    ],
  ),
  // Material.
  rule(`(?:child[- ]?|kiddie[- ]?)pornographic (?<noun>\\p{L}+)`, [
    'child sexual abuse {noun}',
    'child sexual abuse material',
  ]),
  rule(`child[- ]?pornographic`, ['child sexual abuse']),
  rule(
    `(?:pornographic|erotic|obscene|sexy) (?<noun>images?|photos?|photographs?|pictures?|videos?|films?|material|content) (?:of|involving|with|showing|featuring|depicting) (?:(?:young|small|underage) )?(?:children|minors|kids|a child|a minor)`,
    (slots) => [
      `child sexual abuse ${slots.noun}`,
      ...(/^(?:material|content)/iu.test(slots.noun ?? '') ? [] : [`${slots.noun} of child sexual abuse`]),
    ],
  ),
  rule(`child pornographer(?<many>s?)`, (slots) => [
    `producer${slots.many} of child sexual abuse material`,
    `child sex offender${slots.many}`,
  ]),
  rule(`child (?:porn|pornography) (?:users?|viewers?|consumers?|fans?|addicts?)`, (_, found) =>
    found.words.endsWith('s')
      ? ['people who viewed child sexual abuse material', 'child sexual abuse material offenders']
      : ['person who viewed child sexual abuse material', 'child sexual abuse material offender'],
  ),
  rule(
    `(?:child|kiddie|kiddy|kid|underage|teen|juvenile)[- ]?(?:porn|pornography) (?<second>(?:\\p{L}+ ){0,2}?\\p{L}+)`,
    ['child sexual abuse material {second}', 'child sexual abuse {second}', 'CSAM {second}'],
    { notAfter: /^\b$/u },
  ),
  rule(`(?:virtual|simulated|pseudo|fake|cartoon) child (?:porn|pornography)`, [
    'computer-generated child sexual abuse material',
    'virtual child sexual abuse material',
    'AI-generated child sexual abuse material',
  ]),
  rule(`(?:AI|AI-generated|AI-made|deepfake|artificial-intelligence) (?:child|kiddie) (?:porn|pornography)`, [
    'AI-generated child sexual abuse material',
    'computer-generated child sexual abuse material',
  ]),
  rule(
    `(?:self-generated|self generated|self-made|self-produced|selfmade) (?:(?:sexual|indecent|nude|intimate) )?(?<noun>images|photos|videos|pictures)(?: of (?:children|minors))?`,
    ['sexual {noun} a child made of themselves', '{noun} a child was coerced into making'],
  ),
  rule(`(?:self-generated|self generated|self-made|self-produced) (?<noun>imagery|material|content)`, [
    '{noun} a child was coerced or tricked into making',
    '{noun} made by the child',
  ]),
  // Lovers, seduction, choice.
  rule(
    `(?<owner>(?:(?:his|her|their|the|an?) )?)(?<age>(?:(?:${ageWord}|teenage|teen|young|underage|child|schoolgirl|schoolboy|adult|older|much older|married) )?)(?<word>lovers?|mistress|mistresses|girlfriends?|boyfriends?|paramours?|sweethearts?|conquests?|admirers?|suitors?)`,
    partner,
  ),
  rule(`(?<owner>(?:his|her) )(?<first>\\p{L}+) and (?<word>mistress|lover)`, (slots, found) => [
    `${slots.owner}${slots.first} and ${/^her/iu.test(found.words) ? 'abuser' : 'victim'}`,
    `${slots.owner}${/^her/iu.test(found.words) ? 'abuser' : 'victim'}`,
  ]),
  rule('seduced', ['been abused by'], {
    before: /(?:girl|boy|child|minor|pupil|student|teenager|-year-old|\bshe)(?: \p{L}+)? (?:had|has)$/iu,
  }),
  rule('seduced', ['was abused by'], { before: /(?:girl|boy|child|minor|pupil|student|teenager|-year-old)$/iu }),
  rule('seduced', ['sexually abused', 'groomed', 'manipulated']),
  rule('seduces', ['sexually abuses', 'grooms']),
  rule('seducing', ['sexually abusing', 'grooming']),
  rule('seduce', ['sexually abuse', 'groom']),
  rule('seduction', ['sexual abuse', 'grooming']),
  rule(`'?"?lolita'?"?`, ['girl', 'child'], { notBefore: /(?:^|\s)an$/iu }),
  rule('a lolita', ['a girl', 'a child']),
  rule('(?<det>(?:an? )?)lifestyle choice(?<many>s?)', ['{det}form{many} of exploitation', '{det}form{many} of abuse']),
  rule('(?:making|taking) (?:risky|poor|bad|unwise|unsafe) (?:choices|decisions)|taking risks', [
    'being exploited',
    'being abused',
  ]),
  rule('(?:made|took) (?:risky|poor|bad|unwise|unsafe) (?:choices|decisions)|took risks', [
    'was exploited',
    'was put at risk',
  ]),
  rule(
    `(?<verb>put|puts|putting|placed|placing|places) (?:herself|himself|themselves) (?<rest>at risk|in danger|in harm's way)`,
    (slots, found) => {
      const rest = slots.rest ?? '';
      if (/ing$/iu.test(slots.verb ?? ''))
        return [/been$/iu.test(found.before) ? `put ${rest} by others` : `being put ${rest} by others`];
      if (/puts|places/iu.test(slots.verb ?? '')) return [`is put ${rest} by others`];
      if (modal.test(found.before)) return [`be put ${rest} by others`];
      return [
        /(?:had|has|have)$/iu.test(found.before)
          ? `been put ${rest} by others`
          : `${isPlural(found) ? 'were' : 'was'} put ${rest} by others`,
      ];
    },
  ),
  rule('sextorted', ['sexually extorted', 'blackmailed with sexual images']),
  rule('sextorting', ['sexually extorting', 'blackmailing with sexual images']),
  rule('sextortionist(?<many>s?)', ['perpetrator{many} of sexual extortion', 'extortionist{many}']),
  rule('(?:webcam|virtual|cyber|online) (?:child )?sex tourism', [
    'live streaming of child sexual abuse',
    'online child sexual exploitation',
  ]),
];
