import { useEffect, useRef } from 'preact/hooks';

/** The heading of a page within the guide takes the focus, so that a screen reader says where one is. */
export function PageHeading({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${text} – Woordkeus`;
    heading.current?.focus();
    scrollTo(0, 0);
  }, [text]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}
