import { type Rewrite, rule, type Slots } from '../found.ts';

const sex =
  '(?:(?:consensual|unprotected|oral|anal|penetrative|unlawful|illicit|paid|underage|regular|full) )?(?:sex(?: acts?)?|sexual (?:relations|intercourse|contact|activity|encounters?)|intercourse|(?:intimate )?relations|intimacy)';
const kinds = '(?:relationship|affair|romance|fling|liaison|love affair|love story|entanglement|encounter|dalliance)';
const quality = '(?:(?:sexual|romantic|intimate|physical|inappropriate|consensual|secret|illicit|loving|\\p{L}+) )*?';
const bond = `(?:(?:an? |the )?${quality}${kinds})`;
const either = `(?:${sex}|${bond})`;
const child = '(?<child>.+)';
const aux = '(?<aux>(?:(?:had|has|have) been |was |were |is |are |been )?)';
const adverb = '(?:(?:\\p{L}+ly|never|also|first|then) )?';

type Form = 'base' | 'third' | 'past' | 'ing';

const abuse: { readonly [F in Form]: string } = { base: 'abuse', third: 'abuses', past: 'abused', ing: 'abusing' };
const rape: { readonly [F in Form]: string } = { base: 'rape', third: 'rapes', past: 'raped', ing: 'raping' };

/** The form of the verb that is replaced, carried over to `abuse`. */
function abuses(slots: Slots): readonly string[] {
  const form = formOf((slots.verb ?? '').toLowerCase().split(' ')[0] ?? '');
  const whom = slots.child ? ` ${slots.child}` : '';
  const front = slots.aux ?? '';
  return [`${front}sexually ${abuse[form]}${whom}`, `${front}${abuse[form]}${whom}`, `${front}${rape[form]}${whom}`];
}

/** Who pays exploits: `bought sex from {child}`. */
function exploits(slots: Slots): readonly string[] {
  const verb = (slots.verb ?? '').toLowerCase();
  const ending = verb.endsWith('ing') ? 'ing' : /^(?:bought|paid)$/u.test(verb) ? 'ed' : verb.endsWith('s') ? 's' : '';
  const abused = { ing: 'abusing', ed: 'abused', s: 'abuses', '': 'abuse' }[ending];
  return [`sexually exploit${ending} ${slots.child}`, `sexually ${abused} ${slots.child}`];
}

function formOf(verb: string): Form {
  if (verb.endsWith('ing')) return 'ing';
  if (/^(?:has|goes|is|\p{L}+[^s]s)$/u.test(verb) && verb !== 'was') return 'third';
  return /^(?:sleep|have|date|bed|go|conduct|pursue|engage|begin|start)$/u.test(verb) ? 'base' : 'past';
}

/** An adult, right behind: the one who abuses. */
const adultBehind =
  /^(?:(?:an?|the|his|her|their|adult|older|grown|strange|two|three|several|many|some|other) ){0,3}(?:\p{L}+ )?(?:m[ae]n|adults?|coach(?:es)?|teachers?|trainers?|tutors?|uncles?|stepfather|priests?|pastor|officers?|guards?|instructors?|tourists?|drivers?|soldiers?|chaplain|bishop|boss|landlord|headmaster|choirmaster|counsell?or|politician|businessm[ae]n)(?!\p{L})/iu;
const severalBefore =
  /(?:girls|boys|children|teenagers|teens|pupils|students|minors|victims|youngsters|they|-year-olds)(?:,? (?:aged |of |as young as )?[^,]*,?| who)?$/iu;
const childOrAge =
  /child|girl|boy|minor|pupil|student|teen|year-old|aged (?:\d|1[0-7])(?!\d)|of (?:\d|1[0-7]|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?!\d)/iu;

const modalHave = /(?:^|\s)(?:to|would|could|can|will|might|may|should|not|never|didn't|don't) have$/iu;
const afterBegin =
  /(?:^|\s)(?:after|before|by|without|began|begun|started|continued|kept|resumed|denied|admitted|denies|admits)$/iu;
const adultRole =
  '(?<whose>his|her|their) (?<role>(?:\\p{L}+ )?(?:coach|teacher|trainer|tutor|boss|uncle|stepfather|father|priest|pastor|doctor|therapist|instructor|headmaster|manager|director|minder|guardian|lodger|neighbou?r|professor|choirmaster))';

export const relationRewrites: readonly Rewrite[] = [
  // `The girl had sex with her coach`: who is named last did it.
  rule(
    `(?<verb>had|having|slept|sleeping)(?: ${either})? with`,
    ({ verb = '' }, found) => {
      const be = /ing$/iu.test(verb) ? 'being' : severalBefore.test(found.before) ? 'were' : 'was';
      return [`${be} sexually abused by`, `${be} abused by`];
    },
    { after: adultBehind },
  ),
  rule(
    `(?<own>(?:an? |the |any )?)${either} between (?<one>.+) and (?<other>.+)`,
    ({ own = '', one = '', other = '' }) => {
      const [child, adult] = childOrAge.test(other) ? [other, one] : [one, other];
      return [`${/^the /iu.test(own) ? own : ''}sexual abuse of ${child} by ${adult}`];
    },
  ),
  rule(`in ${bond} with ${child}`, ['abusing {child}', 'sexually abusing {child}'], {
    before: /(?:^|\s)(?:was|were|is|been)$/iu,
  }),
  rule(`(?:began|begun|started|had) ${bond}`, [], { after: /^with/iu }),
  rule(`(?:the |their |his |her )?(?:love )?(?:affair|romance|relationship)`, [], { after: /^with/iu }),
  rule(`(?:their|this) ${quality}${kinds}`, ['the abuse', 'the sexual abuse']),
  rule('the (?:love )?(?:affair|romance|relationship)', ['the abuse', 'the sexual abuse']),
  rule('dating(?<rest> .+)?', ['abused by{rest}', 'sexually abused by{rest}'], {
    before: /(?:girl|boy|child|pupil|teenager|she|-year-old|teen|minor)(?: had| has|'s)? been$/iu,
  }),
  rule(`(?<verb>paid|pays|pay|paying) for ${sex} with ${child}`, [
    '{verb} to sexually abuse {child}',
    '{verb} to abuse {child}',
  ]),
  rule(`(?<verb>bought|buys?|buying) ${sex} (?:with|from) ${child}`, exploits),
  rule(`(?<verb>paid|pays?|paying) ${child} for ${sex}`, exploits),
  rule('(?:sleeps|has sex) with', ['sexually abuses', 'abuses']),
  rule('(?:sleep|have sex) with', ['sexually abuse', 'abuse']),
  rule('dated(?<child> .+)?', ['abused{child}', 'sexually abused{child}']),
  rule('(?:their|his|her) (?:love )?(?:affair|romance|relationship)', ['the abuse', 'the sexual abuse']),
  rule(`in an? ${quality}${kinds}`, []),
  rule(`(?<be>was|is) an? ${quality}${kinds}`, ['{be} abuse', '{be} sexual abuse']),
  rule('having (?:underage|under-age) sex', [], { after: /^with/iu }),
  rule('having (?:underage|under-age) sex', ['sexually abusing a child', 'sexually abusing children']),
  rule(`${aux}(?<verb>having) ${either} with ${child}`, abuses),
  rule(`${aux}(?<verb>dating|seeing|bedding|seducing) ${child}`, abuses),
  rule(`(?<verb>had|has|have|enjoyed|had had|has had|entered into|struck up) ${adverb}${either} with ${child}`, abuses),
  rule(
    `${aux}(?<verb>sleeping|going to bed|making love|carrying on ${either}|engaging in ${either}) (?:with|to) ${child}`,
    abuses,
  ),
  rule(
    `(?<verb>slept|sleeps|sleep|lay|bedded|made love|makes love|went to bed|was in bed|carried on|conducted|pursued|entered into|engaged in|struck up) (?:${either} )?(?:with |to )?${child}`,
    abuses,
  ),
  rule(
    `(?:was|were|got|became|had been) (?:sexually |romantically |intimately )?(?:involved|intimate) with(?<child> .+)?`,
    ['sexually abused{child}', 'abused{child}'],
  ),
  rule(`(?<verb>took|takes?|taking|taken) (?<child>him|her|them|.+) to bed`, (slots) => {
    const form = /ing$/iu.test(slots.verb ?? '')
      ? 'abusing'
      : /s$/iu.test(slots.verb ?? '')
        ? 'abuses'
        : /^take$/iu.test(slots.verb ?? '')
          ? 'abuse'
          : 'abused';
    return [`sexually ${form} ${slots.child}`, `${form} ${slots.child}`];
  }),
  rule(`(?:fell|falls|falling|fallen) in love with ${child}`, []),
  rule(`(?<be>was|were|is|had been) in ${bond} with ${child}`, [
    '{be} abusing {child}',
    '{be} sexually abusing {child}',
  ]),
  rule(`in ${bond} with ${child}`, ['sexually abusing {child}', 'abusing {child}']),
  rule(`(?<verb>began|begun|started) ${either} with ${child}`, [
    '{verb} sexually abusing {child}',
    '{verb} abusing {child}',
  ]),
  rule(`(?:slept|having sex|sleeping) with`, (_, found) =>
    /ing/iu.test(found.words) ? ['sexually abusing', 'abusing'] : ['sexually abused', 'abused', 'raped'],
  ),
  rule(`(?:had|has|have) sex with`, ['sexually abused', 'abused', 'raped']),
  rule('dating', ['abused by', 'sexually abused by'], {
    before: /(?:girl|boy|child|pupil|teenager|she|-year-old|teen|minor)(?: had| has|'s)? been$/iu,
  }),
  rule('dating|seeing', ['sexually abusing', 'abusing']),
  rule('had an? (?:\\p{L}+ )?(?:relationship|affair|romance)', []),
  rule(`(?:an? |the |any )?${quality}${kinds} with ${adultRole}`, [
    'the abuse by {whose} {role}',
    'the sexual abuse by {whose} {role}',
  ]),
  rule(`${either} with ${child}`, ['sexually abusing {child}', 'abusing {child}', 'sexual abuse of {child}'], {
    before: afterBegin,
  }),
  rule(`${either} with ${child}`, (slots) => abuses({ ...slots, verb: 'had' }), {
    before: /(?:^|\s)(?:had|has|have|having)(?: (?:\p{L}+ly|never|also|once|twice|a))?$/iu,
    notBefore: modalHave,
  }),
  rule(`${either} with ${child}`, [], { before: modalHave }),
  rule(
    `(?<own>(?:(?:his|her|their|this|that|the|any|such) )?)(?:${sex}|${quality}${kinds}) (?:with|w/) ${child}`,
    ['{own}sexual abuse of {child}', '{own}abuse of {child}', '{own}rape of {child}'],
    { notBefore: /(?:^|\s)an?$/iu },
  ),
  rule(`an? ${quality}${kinds} with ${child}`, [
    'sexual abuse of {child}',
    'abuse of {child}',
    'the sexual abuse of {child}',
  ]),
  rule(`${sex} with`, ['sexual abuse of']),
  rule(`an? ${quality}${kinds}`, [], { after: /^with/iu }),
  rule(`an? ${quality}${kinds}`, ['abuse', 'sexual abuse']),
  rule(`${quality}${kinds}`, ['sexual abuse', 'abuse'], { notBefore: /(?:^|\s)an?(?: \p{L}+)?$/iu }),
  rule(
    `(?<verb>travel|travels|travelled|traveled|travelling|traveling|pay|pays|paid|paying|go|went|look|looks|looking|looked) (?<where>(?:abroad |overseas )?)for (?:child|underage|teen) sex`,
    ['{verb} {where}to sexually abuse children', '{verb} {where}to abuse children'],
  ),
  rule('for (?:child|underage) sex', ['to sexually abuse children', 'for child sexual abuse'], {
    before: /(?:travel\p{L}*|pay\p{L}*|paid|abroad|overseas)$/iu,
  }),
  rule('child[- ]sex (?<what>trips?|holidays?|tours?)', [
    '{what} to sexually abuse children',
    '{what} to abuse children',
  ]),
  rule('child[- ]sex (?<what>rings?|networks?|gangs?)', [
    'child sexual exploitation {what}',
    'child sexual abuse {what}',
  ]),
  rule(
    '(?:child|underage|under-age|teen|kiddie)[- ]sex|sex with (?:children|minors)|(?:sex|relations) with underage (?:girls|boys|children)',
    ['child sexual abuse', 'sexual abuse of children', 'sexual abuse of a child'],
  ),
  rule('intergenerational (?:sex|love|relationships?)', ['child sexual abuse', 'sexual abuse of children']),
  rule(
    'seduced(?<whom> him| her| them)?',
    (slots) => [`been abused by${slots.whom}`, `been sexually abused by${slots.whom}`],
    {
      before:
        /(?:girl|boy|child|minor|pupil|student|teenager|-year-old|\bshe|of (?:eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen))(?: \p{L}+)? (?:had|has)$/iu,
    },
  ),
  rule(
    '(?<had>had )?seduced(?<whom> him| her| them)?',
    (slots) => [`${slots.had ? 'had been' : 'was'} abused by${slots.whom}`, `was abused by${slots.whom}`],
    {
      before:
        /(?:girl|boy|child|minor|pupil|student|teenager|-year-old|of (?:eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen))$/iu,
    },
  ),
  rule('seduced', [], {
    after:
      /^by (?:an?|the|his|her|their) (?:\S+ ){0,3}?(?:girl|boy|child|minor|pupil|student|teen(?:ager)?|\S*-year-old)(?!\p{L})/iu,
  }),
  rule('seduced(?<rest> .+)?', ['sexually abused{rest}', 'groomed{rest}', 'manipulated{rest}']),
  rule('seduces(?<rest> .+)?', ['sexually abuses{rest}', 'grooms{rest}']),
  rule('seducing(?<rest> .+)?', ['sexually abusing{rest}', 'grooming{rest}']),
  rule('seduce(?<rest> .+)?', ['sexually abuse{rest}', 'groom{rest}']),
  rule('(?:came|come|threw|thrown|led) .+', []),
  rule('seduction', ['sexual abuse', 'grooming']),
  rule('(?<det>the |a )?(?:seductress|temptress)', ['{det}victim', '{det}child', '{det}girl']),
  rule('(?<det>a )?willing (?:participant|partner)', ['{det}victim']),
];
