/** Third person, past singular and participle of the strong verbs of the glossary. */
const strong: { readonly [infinitive: string]: readonly [third: string, past: string, participle: string] } = {
  begeben: ['begibt', 'begab', 'begeben'],
  bieten: ['bietet', 'bot', 'geboten'],
  geben: ['gibt', 'gab', 'gegeben'],
  gehen: ['geht', 'ging', 'gegangen'],
  gestehen: ['gesteht', 'gestand', 'gestanden'],
  greifen: ['greift', 'griff', 'gegriffen'],
  schlafen: ['schläft', 'schlief', 'geschlafen'],
  sehen: ['sieht', 'sah', 'gesehen'],
  vergehen: ['vergeht', 'verging', 'vergangen'],
  vergreifen: ['vergreift', 'vergriff', 'vergriffen'],
};

const particles = /^(an|auf|aus|ein|ab|zu|weg)(?=\p{L}{4,})/u;
const unstressed = /^(?:be|ent|er|ge|ver|zer|miss)(?=\p{L}{3,})|ieren$/u;

/** All forms of a German verb with what belongs to it, in main and in subordinate clauses: `bietet sich an`, `sich anbietet`. */
export function conjugateGerman(text: string): string[] {
  const words = text.split(' ');
  const tail = words.at(-1) === 'an' ? ' an' : '';
  const infinitive = (tail === '' ? words.at(-1) : words.at(-2)) ?? '';
  const complement = words.slice(0, tail === '' ? -1 : -2).join(' ');
  const particle = particles.exec(infinitive)?.[1] ?? '';
  const base = infinitive.slice(particle.length);
  const { finite, participle } = verbForms(base);
  const main = finite.map((form) => `${form} ${complement}${tail} ${particle}`);
  const late = [...finite, base, participle].flatMap((form) => [
    `${complement} ${particle}${form}${tail}`,
    `${complement}${tail} ${particle}${form}`,
  ]);
  const withTe = particle === '' ? [] : [`${complement} ${particle}zu${base}${tail}`];
  return [...new Set([...main, ...late, ...withTe].map((form) => form.replace(/\s+/gu, ' ').trim()))];
}

function verbForms(infinitive: string): { finite: readonly string[]; participle: string } {
  const stem = infinitive.replace(/e?n$/u, '');
  const parts = strong[infinitive];
  if (parts !== undefined) {
    const [third, past, participle] = parts;
    return { finite: [...new Set([infinitive, third, past, `${past}en`])], participle };
  }
  const link = /[td]$/u.test(stem) ? 'e' : '';
  const prefix = unstressed.test(infinitive) ? '' : 'ge';
  const finite = [infinitive, `${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`];
  return { finite, participle: `${prefix}${stem}${link}t` };
}
