/** Words that change as the user works: shown at once, and announced only once they rest. */
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
      const seen = place.current?.closest('[hidden]') === null;
      const words = seen ? (place.current?.textContent ?? '') : '';
      if (words !== '' && words !== said.current) announce(words, { polite: true });
      if (seen) said.current = words;
    }, RESTS);
    return () => clearTimeout(timer);
  });
  return (
    <div ref={place} className={className}>
      {children}
    </div>
  );
}
