/** The screen that is shown: the first, unless the page's address names one (`pane.html#self-check`), at the start or later on. */
import { useEffect, useState } from 'react';

export function useScreen(screens: readonly { readonly id: string }[]): [string, (id: string) => void] {
  const [screen, setScreen] = useState(() => asked(screens) ?? screens[0]?.id ?? '');
  useEffect(() => {
    const follow = (): void => {
      const id = asked(screens);
      if (id === null) return;
      setScreen(id);
      forget();
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [screens]);
  return [screen, setScreen];
}

function asked(screens: readonly { readonly id: string }[]): string | null {
  const id = window.location.hash.slice(1);
  return screens.some((screen) => screen.id === id) ? id : null;
}

/** So that the same screen can be asked for again. Excel takes the function away; nobody asks there. */
function forget(): void {
  try {
    window.history.replaceState(null, '', window.location.href.replace(/#.*$/, ''));
  } catch {
    // Then asking for it again loads the page anew.
  }
}
