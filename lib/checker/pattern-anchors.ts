import type { Language } from '../../glossary/concept.ts';
import { rulesOf } from '../language/language.ts';
import { type PatternItem, type PatternSequence, parsePattern } from './pattern-syntax.ts';

/** A word, or several side by side, that every match of a pattern holds; `open`: the one word takes any ending. */
export interface Anchor {
  readonly words: readonly string[];
  readonly open: boolean;
}

/**
 * The words by which the sweep finds a pattern: one of them stands in every match. Inside the finding rather than around
 * it, and rare rather than frequent. Throws when the pattern has none: it would have to be tried on every sentence.
 */
export function patternAnchors(pattern: string, language: Language): Anchor[] {
  return anchoring(pattern, language).best.anchors;
}

/** The other words that every match holds, in front of the one by which the pattern is found or behind it. */
export function patternAnchorSets(pattern: string, language: Language): { before: Anchor[][]; after: Anchor[][] } {
  const { sets, best } = anchoring(pattern, language);
  const all = sets.map(({ anchors }) => anchors);
  const place = sets.indexOf(best);
  return { before: all.slice(0, place), after: all.slice(place + 1) };
}

/** The sets of a sequence, in its order, and the one by which it is found. */
interface Anchoring {
  readonly sets: readonly AnchorSet[];
  readonly best: AnchorSet;
}

function anchoring(pattern: string, language: Language): Anchoring {
  const found = anchoringOf(anchorSets(parsePattern(pattern), language), language);
  if (found === undefined) throw new Error(`The pattern has no word of its own: ${pattern}`);
  return found;
}

function anchoringOf(sets: readonly AnchorSet[], language: Language): Anchoring | undefined {
  const best = bestOf(sets, language);
  return best && { sets, best };
}

/** Of several words that every match holds: one inside the finding and rare; otherwise the longest that there is. */
function bestOf(sets: readonly AnchorSet[], language: Language): AnchorSet | undefined {
  const rare = sets.filter(({ anchors }) => anchors.every((anchor) => isRare(anchor, language)));
  const inside = rare.filter((set) => set.inside);
  const usable = inside.length > 0 ? inside : rare.length > 0 ? rare : sets;
  return usable.toSorted((a, b) => shortest(b) - shortest(a))[0];
}

function isRare({ words }: Anchor, language: Language): boolean {
  const { functionWords, commonWords } = rulesOf[language];
  return words.some((word) => word.length > 1 && !` ${functionWords} ${commonWords} `.includes(` ${word} `));
}

function shortest({ anchors }: AnchorSet): number {
  return Math.min(...anchors.map(({ words }) => Math.min(words.join('').length, 8)));
}

interface AnchorSet {
  readonly anchors: Anchor[];
  readonly inside: boolean;
}

function anchorSets(items: PatternSequence, language: Language): AnchorSet[] {
  const sets: AnchorSet[] = [];
  let inside = false;
  let side: string[] = [];
  const addSide = () => {
    if (side.length > 0) sets.push({ anchors: [{ words: side, open: false }], inside });
    side = [];
  };
  for (const item of items) {
    if (item.kind === 'word') {
      for (const { word, open } of partsOfWord(item.text)) {
        if (!open) side.push(word);
        else {
          addSide();
          sets.push({ anchors: [{ words: [word], open }], inside });
        }
      }
      continue;
    }
    addSide();
    if (item.kind === 'open') inside = true;
    else if (item.kind === 'close') inside = false;
    else for (const anchors of anchorsOf(item, language)) sets.push({ anchors, inside });
  }
  addSide();
  return sets;
}

function anchorsOf(item: PatternItem, language: Language): Anchor[][] {
  if (item.kind === 'slot') {
    const slot = rulesOf[language].slots[item.name];
    return slot === undefined
      ? anchorsOfExpression(rulesOf[language].expressions[item.name])
      : anchorSets(parsePattern(slot), language).map(({ anchors }) => anchors);
  }
  if (item.kind !== 'choice') return [];
  return setsOfChoice(item.options.map((option) => anchoringOf(anchorSets(option, language), language)));
}

/** One word of each option; and if every option has another in front of that, or behind it, these too. */
function setsOfChoice(options: readonly (Anchoring | undefined)[]): Anchor[][] {
  if (!options.every((option) => option !== undefined)) return [];
  const unionOf = (pick: (option: Anchoring) => AnchorSet | undefined) => {
    const sets = options.map(pick);
    return sets.every((set) => set !== undefined) ? [sets.flatMap(({ anchors }) => anchors)] : [];
  };
  const placeOf = ({ sets, best }: Anchoring) => sets.indexOf(best);
  return [
    ...unionOf((option) => option.sets[placeOf(option) - 1]),
    ...unionOf(({ best }) => best),
    ...unionOf((option) => option.sets[placeOf(option) + 1]),
  ];
}

/** The parts of a word as hyphens part it; what follows `~` or `*` may be joined to the last of them. */
function partsOfWord(text: string): { word: string; open: boolean }[] {
  const [first = ''] = text.split(/[~*]/u);
  const isOpen = text.length > first.length;
  const parts = first.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  if (parts.length === 0) return [{ word: '', open: isOpen }];
  return parts.map((word, place) => ({ word, open: isOpen && place === parts.length - 1 }));
}

/** An expression that begins with a word of its own: `willing(?! to )`, `john(?= who)`. Others are left to their pattern. */
function anchorsOfExpression(expression = ''): Anchor[][] {
  const word = /^[a-z]{4,}(?=\(\?[!=])/.exec(expression)?.[0];
  return word === undefined || hasChoice(expression) ? [] : [[{ words: [word], open: false }]];
}

/** Is there a choice outside all brackets? */
function hasChoice(expression: string): boolean {
  let depth = 0;
  for (const sign of expression.replace(/\\.|\[[^\]]*\]/g, '')) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) return true;
  }
  return false;
}
