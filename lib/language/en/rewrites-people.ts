import { type Found, type Rewrite, rule, type Slots } from '../found.ts';
import { isPlural } from './rewrites-prostitution.ts';
import { ageWord } from './words.ts';

const modal = /(?:^|\s)(?:to|can|could|would|will|may|might|must|should|not|didn't|don't|did|do|does)$/iu;

/** The one who abuses or the one who is abused: told by an age in the words, else by who owns them. */
function partner(slots: Slots, found: Found): readonly string[] {
  const outer = /(?:^|\s)(her|his|their|the|\S+'s?)(?: \p{L}+)?$/iu.exec(found.before)?.[1] ?? '';
  const owner = (slots.owner || outer).trim().toLowerCase();
  const age = Number.parseInt(slots.age ?? '', 10);
  const adult = age >= 18 || /adult|older|married|\b(?:twenty|thirty|forty|fifty)/iu.test(slots.age ?? '');
  const young = (!adult && slots.age !== '') || /aged|-year|\bof\b/u.test(slots.tail ?? '');
  const word = (slots.word ?? '').toLowerCase();
  const feminine = /^(?:mistress|girlfriend|muse|conquest)/u.test(word);
  const hers = /^(?:her|the girl's|the boy's|girl's|boy's)$/u.test(owner);
  const victim = young || (!adult && (feminine || (!hers && !/^(?:boyfriend|admirer|suitor)/u.test(word))));
  const plural = /[^s]s$/u.test(word) || /esses$/u.test(word) ? 's' : '';
  const article = /^an? $/iu.test(slots.owner ?? '') && slots.age === '' ? (victim ? 'a ' : 'an ') : slots.owner;
  return (victim ? ['victim'] : ['abuser', 'exploiter']).map(
    (noun) => `${article}${slots.age}${noun}${plural}${slots.tail}`,
  );
}

const mark = '["“”‘’\']?';

/** Behind `paedophile`: a person who has another name already. */
const abuserByTrade =
  /^(?:teachers?|priests?|coach(?:es)?|doctors?|officers?|vicars?|bishops?|headmasters?|monks?|fathers?|uncles?|scout|swimming|football)(?!\p{L})/iu;

export const peopleRewrites: readonly Rewrite[] = [
  rule(
    'pa?edo(?:philia|phile|sexual) (?<noun>scandals?|cases?|charges?|trials?|probes?|offen[cs]es?|crimes?|acts?|allegations?|claims?)',
    ['child sexual abuse {noun}'],
  ),
  rule('pa?edophilic (?<noun>crimes?|acts?|offen[cs]es?|conduct|abuse)', [
    'sexual {noun} against children',
    'abusive {noun}',
  ]),
  rule('pa?edo(?:philic|sexual)', ['sexual', 'abusive'], {
    after: /^(?:crimes?|acts?|offen[cs]es?|conduct|behaviou?r)/iu,
  }),
  rule('an (?:underage|under-age) (?:woman|lady)', ['a girl', 'an underage girl']),
  rule('an (?:underage|under-age) man', ['a boy', 'an underage boy']),
  rule('child[- ]lovers?', (_, found) =>
    found.words.endsWith('s')
      ? ['people with a sexual interest in children', 'child sex offenders']
      : ['person with a sexual interest in children', 'child sex offender'],
  ),
  rule('lovers', ['abuser and victim'], {
    before: /(?:^|\s)(?:were|are|as|became|become|becoming|be|been|being|called|two)$/iu,
  }),
  rule(
    `(?<owner>(?:(?:his|her|their|the|an?) )?)(?<age>(?:(?:${ageWord}|teenage|teen|young|underage|schoolgirl|schoolboy|adult|older|much older|married) )?)(?<word>lovers?|mistress|mistresses|girlfriends?|boyfriends?|paramours?|sweethearts?|conquests?|admirers?|suitors?)(?<tail>(?:,? (?:aged|of) .+)?)`,
    partner,
  ),
  rule('(?<owner>(?:his|her) )(?<first>\\p{L}+) and (?:mistress|lover)', (slots) => {
    const noun = /^her/iu.test(slots.owner ?? '') ? 'abuser' : 'victim';
    return [`${slots.owner}${slots.first} and ${noun}`, `${slots.owner}${noun}`];
  }),
  rule(
    '(?<count>(?:(?!an? )\\p{L}+ )?)(?:underage|under-age|young|minor) (?:woman|lady)',
    ['{count}girl', '{count}underage girl'],
    { notBefore: /(?:^|\s)an$/iu },
  ),
  rule('(?:underage|under-age) (?:woman|lady)', ['underage girl'], { before: /(?:^|\s)an$/iu }),
  rule('(?:underage|under-age|young|minor) (?:women|ladies)', ['girls', 'underage girls', 'children']),
  rule('(?:underage|under-age|young|minor) man', ['boy'], { notBefore: /(?:^|\s)an$/iu }),
  rule('(?:underage|under-age|young|minor) men', ['boys', 'children']),
  rule(`an? ${mark}lolita${mark}`, ['a girl', 'a child']),
  rule(`${mark}lolita${mark}`, ['girl', 'child'], { notBefore: /(?:^|\s)an$/iu }),
  rule(`${mark}lolitas${mark}`, ['girls', 'children']),
  rule('lolita[- ](?:like|esque)(?<rest>(?: .+)?)', ['sexualised{rest}']),
  rule('loverboy', ['trafficking', 'human trafficking'], {
    after:
      /^(?:victims?|suspects?|cases?|gangs?|networks?|problem|trials?|survivors?|charges?|investigations?)(?!\p{L})/iu,
  }),
  rule('pa?edophile', ['abusive', 'offending'], {
    after: abuserByTrade,
    notBefore: /(?:^|\s)a$/iu,
  }),
  rule('pa?edophile', ['sexually abusive', 'child-abusing'], {
    after: abuserByTrade,
    before: /(?:^|\s)a$/iu,
  }),
  rule('loverboy (?:methods?|tactics?|techniques?)', ['grooming for exploitation', 'grooming']),
  rule(
    '(?<det>an? )?incest (?<who>victims?|survivors?)',
    (slots) => [
      `${slots.det === '' ? '' : 'a '}${slots.who} of sexual abuse by a family member`,
      `${slots.det === '' ? '' : 'a '}${slots.who} of intrafamilial child sexual abuse`,
    ],
    { notBefore: /(?:^|\s)an$/iu },
  ),
  rule(
    'sugar dadd(?:y|ies)',
    (_, found) =>
      /ies$/iu.test(found.words)
        ? ['men who exploit children', 'child sex offenders']
        : ['man who exploits children', 'child sex offender'],
    { notBefore: /(?:^|\s)an$/iu },
  ),
  rule('an? (?:adult )?sugar daddy', ['a man who exploits children', 'a child sex offender']),
  // Blame and choice.
  rule('(?<det>(?:an? )?)lifestyle choice(?<many>s?)', ['{det}form{many} of exploitation', '{det}form{many} of abuse']),
  rule('(?:making|taking) (?:risky|poor|bad|unwise|unsafe) (?:choices|decisions)|taking risks', [
    'being exploited',
    'being abused',
  ]),
  rule('(?:makes|takes) (?:risky|poor|bad|unwise|unsafe) (?:choices|decisions|risks)|takes risks', [
    'is being exploited',
    'is being abused',
  ]),
  rule('(?:made|took) (?:risky|poor|bad|unwise|unsafe) (?:choices|decisions)|took risks', [
    'was exploited',
    'was put at risk',
  ]),
  rule(
    `(?<verb>put|puts|putting|placed|placing|places) (?:herself|himself|themselves) (?<rest>at risk|in danger|in harm's way)`,
    (slots, found) => [`${passive(slots.verb ?? '', found)} ${slots.rest} by others`],
  ),
  rule('(?<whose>her|his|their) own fault', ['not {whose} fault'], { before: /(?:^|\s)(?:was|is|were|been|be|'s)$/iu }),
  rule('(?<whose>her|his|their) own fault', []),
  rule('deflowered(?<rest>(?: .+)?)', ['sexually abused{rest}', 'raped{rest}']),
  rule('(?:lost|losing) (?:her|his|their) (?:innocence|virginity)', (_, found) =>
    /^losing/iu.test(found.words) ? ['being sexually abused'] : ['was sexually abused', 'was raped'],
  ),
  rule('(?:stole|took) (?<whose>her|his|their) (?:innocence|virginity)', (slots) => {
    const whom = slots.whose === 'his' ? 'him' : slots.whose === 'their' ? 'them' : 'her';
    return [`sexually abused ${whom}`, `raped ${whom}`];
  }),
];

function passive(verb: string, found: Found): string {
  if (/ing$/iu.test(verb)) return /been$/iu.test(found.before) ? 'put' : 'being put';
  if (/puts|places/iu.test(verb)) return 'is put';
  if (modal.test(found.before)) return 'be put';
  if (/(?:had|has|have)$/iu.test(found.before)) return 'been put';
  return isPlural(found) ? 'were put' : 'was put';
}
