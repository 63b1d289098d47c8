import type { Language } from '../../glossary/concept.ts';
import { rulesOf } from '../language/language.ts';
import type { TextRange } from './finding.ts';
import { foldedText } from './folded-text.ts';
import { filledExpression, numberSource } from './pattern-expression.ts';
import { matchesOf, plainExpression, wordExpression } from './plain-expression.ts';

/** An age as the text gives it. Offsets into the folded text that was read. */
export interface Age extends TextRange {
  readonly years: number;
}

interface PeopleExpressions {
  readonly number: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
  readonly noBefore: RegExp;
  readonly noAfter: RegExp;
  readonly below: RegExp;
  readonly lasting: RegExp;
  readonly functionWords: ReadonlySet<string>;
  readonly ordinal: RegExp;
  readonly child: RegExp;
  readonly oneChild: RegExp;
  readonly bystanders: RegExp | undefined;
  readonly adult: RegExp;
  readonly sameAge: RegExp;
  readonly years: ReadonlyMap<string, number>;
}

const compiled = new Map<Language, PeopleExpressions>();
const adultFrom = 18;
/** `forty-two`: an adult's; which one does not matter. */
const ageOfCompound = 40;
/** `her fifteenth year`: under 18; which one does not matter. */
const ageOfOrdinal = 15;
/** Young people of like age: at most so many years between them, and none of them older than this. */
const likeAge = 3;
const oldestOfLikeAge = 20;
const yearWord = /^(?:jaar|years?|yrs?|jahre?|ans|anos)$/;

/** All ages in folded text. */
export function agesIn(folded: string, language: Language): Age[] {
  const people = peopleOf(language);
  const ages: Age[] = [];
  for (const found of matchesOf(people.number, folded)) {
    const end = found.index + found[0].length;
    const before = folded.slice(Math.max(0, found.index - 40), found.index);
    const after = folded.slice(end, end + 30);
    const sure = people.after.test(after);
    if (!sure && (people.lasting.test(`${before}#${after}`) || countsNoun(before, after, people))) continue;
    if (!sure && (people.noAfter.test(after) || people.noBefore.test(before) || !people.before.test(before))) continue;
    if (sure && people.noBefore.test(before)) continue;
    const years = people.years.get(found[0]) ?? (Number(found[0]) || ageOfCompound);
    ages.push({ start: found.index, end, years: people.below.test(before) ? years - 1 : years });
  }
  for (const found of matchesOf(people.ordinal, folded)) {
    ages.push({ start: found.index, end: found.index + found[0].length, years: ageOfOrdinal });
  }
  return ages;
}

/** `two hookers, four bikers`, `en hij drie goals`, `between two residents`: a number that counts the noun behind it. */
function countsNoun(before: string, after: string, { functionWords }: PeopleExpressions): boolean {
  const noun = /^[ \n]([a-z]{3,})/.exec(after)?.[1];
  return (
    /(?:,|(?<![a-z])(?:hij|zij|ze|between))[ \n]$/.test(before) &&
    noun !== undefined &&
    !functionWords.has(noun) &&
    !yearWord.test(noun)
  );
}

export function hasChild(folded: string, language: Language): boolean {
  return peopleOf(language).child.test(folded) || agesIn(folded, language).some(({ years }) => years < adultFrom);
}

/** The text without the children who only stand by: `his wife and their son of four`. */
export function withoutBystanders(folded: string, language: Language): string {
  const { bystanders } = peopleOf(language);
  return bystanders === undefined ? folded : folded.replace(bystanders, ' … ');
}

/** Is there one child of whom something can be told, by a word or by an age? */
export function hasOneChild(folded: string, language: Language): boolean {
  return peopleOf(language).oneChild.test(folded) || agesIn(folded, language).some(({ years }) => years < adultFrom);
}

/** Is there an adult: by a word for one who works with children or by an age? */
export function hasAdult(folded: string, language: Language): boolean {
  return peopleOf(language).adult.test(folded) || agesIn(folded, language).some(({ years }) => years > oldestOfLikeAge);
}

/** Are the people here young people of like age, with no adult among them? */
export function isSameAge(folded: string, language: Language): boolean {
  const people = peopleOf(language);
  const ages = apart(agesIn(folded, language), folded).map(({ years }) => years);
  if (ages.some((years) => years > oldestOfLikeAge)) return false;
  const closest = ages.length > 1 && Math.max(...ages) - Math.min(...ages) <= likeAge;
  if (closest) return true;
  return people.sameAge.test(folded) && !people.adult.test(folded);
}

/** Ages of different people: `boys of 10 and 13` are one group, not a couple. */
function apart(ages: readonly Age[], folded: string): Age[] {
  return ages.filter((age, place) => {
    const before = ages[place - 1];
    const between = before === undefined ? '.' : folded.slice(before.end, age.start);
    return !/^(?:[- ]|[a-z]{0,8}){0,4}?(?:and|or|to|en|of|tot|und|bis|oder|et|ou|y|o|a|,|-)[- ]?$/.test(between);
  });
}

function peopleOf(language: Language): PeopleExpressions {
  const found = compiled.get(language) ?? compilePeople(language);
  compiled.set(language, found);
  return found;
}

function compilePeople(language: Language): PeopleExpressions {
  const { people } = rulesOf[language];
  const fill = (expression: string) => filledExpression(expression, language);
  const word = (expression: string) => wordExpression(fill(expression));
  const years = new Map(people.numbers.map((text, place) => [foldedText(text), place + 1]));
  people.tens.forEach((text, place) => void years.set(foldedText(text), 20 + 10 * place));
  return {
    // A number word within a word is one of `-jarig` and `-jährig`, or it is no number: `twosome`, `tieners`.
    number: plainExpression(
      `(?<![a-z0-9.,:/€$£])${numberSource(language, 99)}(?![0-9%€$£]|[.,:/][0-9]|(?<=[a-z])[a-ik-z])`,
      'g',
    ),
    before: plainExpression(`(?:${fill(people.ageBefore)})$`),
    after: plainExpression(`^(?:${fill(people.ageAfter)})(?![a-z0-9])`),
    noBefore: plainExpression(`(?:${fill(people.noAgeBefore)})$`),
    noAfter: plainExpression(`^(?:${fill(people.noAgeAfter)})`),
    below: plainExpression(`(?:${fill(people.below)})$`),
    lasting: plainExpression(`(?<![a-z])(?:${fill(people.lasting)})`),
    functionWords: new Set(foldedText(rulesOf[language].functionWords).split(' ')),
    ordinal: wordExpression(fill(people.ordinal), 'g'),
    child: word(people.child),
    oneChild: word(people.oneChild ?? people.child),
    bystanders: people.bystanders === undefined ? undefined : wordExpression(fill(people.bystanders), 'g'),
    adult: word(people.adult),
    sameAge: word(people.sameAge),
    years,
  };
}
