/** Words that change as the user types: shown at once, and announced only once the typing rests. */
import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

/** Milliseconds. */
const RESTS = 1000;

export function Status({
  className,
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { announce } = useAnnounce();
  const place = useRef<HTMLDivElement>(null);
  const said = useRef('');
  useEffect(() => {
    const timer = setTimeout(() => {
      const words = place.current?.textContent ?? '';
      if (words !== '' && words !== said.current) announce(words, { polite: true });
      said.current = words;
    }, RESTS);
    return () => clearTimeout(timer);
  });
  return (
    <div ref={place} className={className}>
      {children}
    </div>
  );
}
