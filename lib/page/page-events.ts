import { type FormField, isFormField } from './form-field.ts';

/** What the events of a page mean to us. */
export interface PageEvents {
  /** Text has been put into a field; browsers also move the selection of a field when a script sets its value. */
  readonly onField: (field: FormField) => void;
  readonly onTyping: () => void;
  readonly onFocus: (element: Element) => void;
  readonly onClick: (element: Element) => void;
  /** Something may have been shown, hidden or cleared. */
  readonly onSwitched: () => void;
  readonly onScrolled: () => void;
  readonly onComposing: () => void;
  readonly onComposed: () => void;
}

export interface PageListeners {
  /** Listens in a document or shadow root: a closed root hides the target of events from outside. */
  listenIn(root: Document | ShadowRoot): void;
  /** Listens for what is told to the document alone. */
  listenOnPage(): void;
}

/** Each can be asked again, after a document has been opened anew: a listener that is still there is not added twice. */
export function createPageListeners(window: Window, events: PageEvents, signal: AbortSignal): PageListeners {
  const listener = { capture: true, passive: true, signal } as const;
  const onSwitched = createSwitched(window, events.onSwitched, signal);
  const onField = ({ target }: Event): void => {
    if (isFormField(target)) events.onField(target);
  };
  const onInput = (event: Event): void => {
    events.onTyping();
    onField(event);
  };
  const onFocus = ({ target }: Event): void => {
    if (isElement(target)) events.onFocus(target);
  };
  const onClick = ({ target }: Event): void => {
    if (isElement(target)) events.onClick(target);
  };
  return {
    listenIn(root) {
      root.addEventListener('input', onInput, listener);
      root.addEventListener('selectionchange', onField, listener);
      root.addEventListener('change', onField, listener);
      root.addEventListener('focusin', onFocus, listener);
      root.addEventListener('compositionstart', events.onComposing, listener);
      root.addEventListener('compositionend', events.onComposed, listener);
    },
    listenOnPage() {
      const { document } = window;
      for (const type of switches) document.addEventListener(type, onSwitched, listener);
      document.addEventListener('click', onClick, listener);
      document.addEventListener('scroll', events.onScrolled, listener);
    },
  };
}

const switches = ['click', 'toggle', 'transitionend', 'animationend', 'reset', 'submit', 'keyup'];

/** What a click shows or hides has happened by the next frame; a form that is sent is cleared when the server has answered. */
const delays = [20, 300, 1000];

function createSwitched(window: Window, onSwitched: () => void, signal: AbortSignal): () => void {
  let asked = false;
  const look = (): void => {
    asked = false;
    if (!signal.aborted) onSwitched();
  };
  return () => {
    if (asked) return;
    asked = true;
    for (const delay of delays) window.setTimeout(look, delay);
  };
}

function isElement(target: EventTarget | null): target is Element {
  return (target as Partial<Node> | null)?.nodeType === 1;
}
