/** Stem, past singular, past plural and participle of the strong verbs of the glossary. */
const strong: {
  readonly [infinitive: string]: readonly [stem: string, past: string, pasts: string, participle: string];
} = {
  bieden: ['bied', 'bood', 'boden', 'geboden'],
  brengen: ['breng', 'bracht', 'brachten', 'gebracht'],
  gaan: ['ga', 'ging', 'gingen', 'gegaan'],
  hebben: ['heb', 'had', 'hadden', 'gehad'],
  komen: ['kom', 'kwam', 'kwamen', 'gekomen'],
  kopen: ['koop', 'kocht', 'kochten', 'gekocht'],
  raken: ['raak', 'raakte', 'raakten', 'geraakt'],
  slapen: ['slaap', 'sliep', 'sliepen', 'geslapen'],
  verkopen: ['verkoop', 'verkocht', 'verkochten', 'verkocht'],
  vergrijpen: ['vergrijp', 'vergreep', 'vergrepen', 'vergrepen'],
  verliezen: ['verlies', 'verloor', 'verloren', 'verloren'],
  wijten: ['wijt', 'weet', 'weten', 'geweten'],
};

const particles = /^(aan|in|op|uit|mee|terecht|af|om|over)(?=\p{L}{4,})/u;
const unstressed = /^(?:be|ge|her|ont|ver)(?=\p{L}{3,})/u;

/**
 * All forms of a Dutch verb with what belongs to it, in main and in subordinate clauses:
 * `zich aanbieden` gives `biedt zich aan`, `zich aanbiedt`, `zich aangeboden`, `zich aan te bieden`.
 */
export function conjugateDutch(text: string): string[] {
  const words = text.split(' ');
  const tail = words.at(-1) === 'aan' ? ' aan' : '';
  const infinitive = (tail === '' ? words.at(-1) : words.at(-2)) ?? '';
  const complement = words.slice(0, tail === '' ? -1 : -2).join(' ');
  const particle = particles.exec(infinitive)?.[1] ?? '';
  const forms = verbForms(infinitive.slice(particle.length));
  const complements = complement === 'zich' || complement === 'zichzelf' ? ['zich', 'zichzelf'] : [complement];
  return complements.flatMap((own) => clauses(own, particle, forms, tail));
}

interface VerbForms {
  readonly finite: readonly string[];
  readonly infinitive: string;
  readonly participle: string;
}

function clauses(complement: string, particle: string, forms: VerbForms, tail: string): string[] {
  const main = forms.finite.map((form) => `${form} ${complement}${tail} ${particle}`);
  const late = [...forms.finite, forms.infinitive, forms.participle].flatMap((form) => [
    `${complement} ${particle}${form}${tail}`,
    `${complement}${tail} ${particle}${form}`,
  ]);
  const withTe = particle === '' ? [] : [`${complement} ${particle} te ${forms.infinitive}${tail}`];
  return [...main, ...late, ...withTe].map((form) => form.replace(/\s+/gu, ' ').trim());
}

function verbForms(infinitive: string): VerbForms {
  const [stem, past, pasts, participle] = strong[infinitive] ?? weakForms(infinitive);
  const third = stem.endsWith('t') ? stem : `${stem}t`;
  return { finite: [...new Set([stem, third, infinitive, past, pasts])], infinitive, participle };
}

function weakForms(infinitive: string): [stem: string, past: string, pasts: string, participle: string] {
  const stem = stemOf(infinitive);
  const voiceless = /(?:[tkfsp]|ch|x)en$/u.test(infinitive) && !/(?:ven|zen)$/u.test(infinitive);
  const joint = voiceless ? 't' : 'd';
  const prefix = unstressed.test(infinitive) ? '' : 'ge';
  const participle = stem.endsWith(joint) ? stem : stem + joint;
  return [stem, `${stem}${joint}e`, `${stem}${joint}en`, prefix + participle];
}

/** `betasten` gives `betast`, `lokken` `lok`, `rekruteren` `rekruteer`, `strelen` `streel`. */
function stemOf(infinitive: string): string {
  const bare = infinitive.replace(/en$/u, '');
  const single = bare.replace(/([bdfgklmnprst])\1$/u, '$1');
  if (single !== bare) return single;
  const long = bare.replace(/(^|[^aeiou]|[iu](?=er$))([aeou])([bdfgklmnprstvz])$/u, '$1$2$2$3');
  return long.replace(/v$/u, 'f').replace(/z$/u, 's');
}
