import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { glossary } from '../../glossary/index.ts';
import { type Route, readRoute } from '../../lib/guide/route.ts';
import { ConceptPage } from './concept-page.tsx';
import { FigureList } from './figure-list.tsx';
import { HelpList } from './help-list.tsx';
import { TermFinder } from './term-finder.tsx';
import { TipList } from './tip-list.tsx';
import { Welcome } from './welcome.tsx';

const { t } = i18n;
const conceptsById = new Map(glossary.concepts.map((concept) => [concept.id, concept]));

export function Guide() {
  const route = useRoute();
  const isTerms = route.page === 'terms' || route.page === 'concept';
  return (
    <div class={`guide ${route.page}`}>
      <header>
        <p class="name">Woordkeus</p>
        <nav aria-label={t('guide.title')}>
          <PageLink page="terms" isCurrent={isTerms} label={t('guide.terms')} />
          <PageLink page="tips" isCurrent={route.page === 'tips'} label={t('guide.tips')} />
          <PageLink page="figures" isCurrent={route.page === 'figures'} label={t('guide.figures')} />
          <PageLink page="help" isCurrent={route.page === 'help'} label={t('guide.help')} />
        </nav>
      </header>
      {isTerms && <TermFinder current={route.page === 'concept' ? route.id : undefined} />}
      <main>{pageOf(route)}</main>
    </div>
  );
}

function pageOf(route: Route) {
  if (route.page === 'tips') return <TipList />;
  if (route.page === 'figures') return <FigureList />;
  if (route.page === 'help') return <HelpList />;
  const concept = route.page === 'concept' ? conceptsById.get(route.id) : undefined;
  return concept === undefined ? <Welcome /> : <ConceptPage key={concept.id} concept={concept} />;
}

function PageLink({ page, isCurrent, label }: { page: string; isCurrent: boolean; label: string }) {
  return (
    <a href={`#${page}`} aria-current={isCurrent ? 'page' : undefined}>
      {label}
    </a>
  );
}

/** The address holds the state: links from the card, the history and bookmarks all work. */
function useRoute(): Route {
  const read = (): Route => readRoute(location.hash, (id) => conceptsById.has(id));
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const onChange = (): void => setRoute(read());
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return route;
}
