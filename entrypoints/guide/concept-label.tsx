import { i18n } from '#i18n';
import type { Concept } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import { type ConceptName, nameConcepts } from '../../lib/guide/concept-names.ts';
import { ownLanguage } from './languages.ts';

const names = nameConcepts(glossary.concepts, ownLanguage);

/** The name of a concept as it is shown everywhere. */
export function ConceptLabel({ concept }: { readonly concept: Concept }) {
  const name = getName(concept);
  return <span lang={name.language}>{toLabel(name)}</span>;
}

export function conceptLabel(concept: Concept): string {
  return toLabel(getName(concept));
}

function toLabel({ text, isFlagged }: ConceptName): string {
  return isFlagged ? i18n.t('guide.aWord', { word: text }) : text;
}

function getName(concept: Concept): ConceptName {
  return names.get(concept.id) ?? { text: concept.id, language: 'en', isFlagged: false };
}
