import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../glossary/concept.ts';
import { languages } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import { suggest } from '../../lib/checker/suggest.ts';
import { toAmericanSpelling } from '../../lib/language/en/american-spelling.ts';
import { suggestionsFor, withFirst } from './suggestion-example.ts';

describe('the first suggestion stands right in the sentence', () => {
  const examples: readonly (readonly [Language, string])[] = [
    // Number, article, capitals.
    ['nl', 'Een agent werd veroordeeld voor het bezit van [kinderporno → misbruikbeelden van kinderen].'],
    ['nl', '[KINDERPORNO → MISBRUIKBEELDEN VAN KINDEREN] OP SCHOOLCOMPUTER'],
    ['nl', 'Daarom is [kinderporno → beeldmateriaal van seksueel kindermisbruik] strafbaar.'],
    ['nl', 'Het was [een 15-jarige prostituee → een 15-jarig slachtoffer van seksuele uitbuiting] uit Gent.'],
    [
      'nl',
      'Bij de controle troffen wij twee [minderjarige prostituees → minderjarige slachtoffers van seksuele uitbuiting] aan.',
    ],
    [
      'nl',
      'In dit portret is zijn [dertienjarige vriendinnetje → dertienjarige slachtoffer] een voetnoot; hij was veertig.',
    ],
    ['en', 'Officers found [child pornography → child sexual abuse material] in the caravan.'],
    ['en', "The [child prostitute's → sexually exploited child's] statement was read to the court."],
    ['en', 'Documents list the names of [underage women → girls] flown to the ranch.'],
    ['en', '[An underage woman → A girl] was flown to the ranch.'],
    // Compounds.
    ['nl', 'In drie [kinderpornozaken → zaken over misbruikbeelden van kinderen] eist de officier celstraffen.'],
    ['nl', 'De politie rolde [een kinderpornonetwerk → een netwerk dat misbruikbeelden van kinderen verspreidt] op.'],
    ['nl', 'De [kinderpornoring → ring rond misbruikbeelden van kinderen] is opgerold.'],
    ['nl', 'In het dossier zitten elf [kinderpornobestanden → bestanden met misbruikbeelden van kinderen].'],
    // A child is not one who sells.
    ['nl', 'De 14-jarige [prostitueerde zich → werd seksueel uitgebuit] in een hotel.'],
    ['nl', 'Het meisje van 14 [bood zich online aan → werd online seksueel uitgebuit].'],
    ['en', 'The girl, 14, had been [prostituting herself → sexually exploited] since she ran away.'],
    ['en', 'The girl, 14, had [prostituted herself → been sexually exploited], the report said.'],
    ['en', 'The girl, 14, was caught [prostituting herself → being sexually exploited].'],
    // Abuse is not sex, a child is not a partner.
    [
      'nl',
      'Een man van vijftig had volgens de aanklacht [seks met een 12-jarig meisje → een 12-jarig meisje misbruikt].',
    ],
    ['nl', 'Hij bekende dat hij [seks had met een 14-jarige → een 14-jarige misbruikte].'],
    ['nl', 'Hij [heeft seks gehad met een minderjarige → heeft een minderjarige misbruikt].'],
    ['en', 'The governor [had sex with a minor → sexually abused a minor] while in office.'],
    ['en', 'He was convicted of [sex with a 14-year-old → sexual abuse of a 14-year-old].'],
    ['en', "The singer's [15-year-old lover → 15-year-old victim] was introduced as his niece."],
    // What is not ours stays.
    ['en', 'Platforms matched minors with [paying customers → paying abusers] through coded adverts.'],
  ];
  test.each(examples)('%s: %s', (language, example) => {
    expect(withFirst(example, language)).toBe(example);
  });
});

describe('there is none where no swap can be right', () => {
  test('after an article that would have to change outside the range', () => {
    expect(suggestionsFor('Hij noemde haar een echte [lolita], het meisje van twaalf.', 'nl')).toEqual([]);
  });
  test('for an adjective that could also be a noun', () => {
    expect(suggestionsFor('[Het minderjarige] slachtoffer deed aangifte van misbruik.', 'nl')).toEqual([]);
    expect(suggestionsFor('[De minderjarige] deed aangifte van misbruik.', 'nl')[0]).toBe('Het kind');
  });
  test('for an adjective that stands alone', () => {
    expect(suggestionsFor('Twee van de clips bleken [kinderpornografisch].', 'nl')).toEqual([]);
  });
});

test('a wording of another region comes last', () => {
  const example = 'Hij bezat [kinderporno].';
  const flemish = 'seksuele misbruikbeelden van minderjarigen';
  expect(suggestionsFor(example, 'nl', { region: 'nl-BE' })[0]).toBe(flemish);
  expect(suggestionsFor(example, 'nl', { region: 'nl-NL' })[0]).not.toBe(flemish);
});

test('spells as the region of the readers does', () => {
  const example = 'Two [child sex tourists] were arrested.';
  expect(suggestionsFor(example, 'en', { region: 'en-GB' })[0]).toBe('travelling child sex offenders');
  expect(suggestionsFor(example, 'en', { region: 'en-US' })[0]).toBe('traveling child sex offenders');
});

test('no American wording keeps a British spelling', () => {
  const kept = glossary.concepts.flatMap((concept) =>
    (concept.terms.en ?? []).flatMap((term) =>
      (term.alternatives ?? [])
        .map(({ text }) => toAmericanSpelling(text))
        .filter((text) => /lling\b|llers?\b|is(?:ed|ing|ation)\b|[aei]our\b|(?<!viol)ence\b|paedo/iu.test(text)),
    ),
  );
  expect(kept, 'add the spelling to lib/language/en/american-spelling.ts').toEqual([]);
});

test('never throws, never gives more than four, never the same words', () => {
  const terms = glossary.concepts.flatMap((concept) =>
    languages.flatMap((language) =>
      (concept.terms[language] ?? []).map((term) => ({ concept: concept.id, term: term.text, language })),
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...terms),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.nat(60),
      fc.nat(30),
      (term, text, start, length) => {
        const range = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) };
        const suggestions = suggest(glossary, text, { ...term, ...range, severity: 'avoid', quoted: false });
        expect(suggestions.length).toBeLessThanOrEqual(4);
        for (const suggestion of suggestions) expect(suggestion.text).not.toBe(text.slice(range.start, range.end));
      },
    ),
  );
});
