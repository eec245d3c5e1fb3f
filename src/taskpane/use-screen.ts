/**
 * What is shown: a screen, and whether the selected cell is explained below it. The page's address may ask for either, at the start
 * (`taskpane.html?screen=salary`, which Excel's buttons open) or later on (`pane.html#why`, where WPS and the browser workbook go).
 */
import { useCallback, useEffect, useState } from 'react';

/** What an address calls the explanation. */
const WHY = 'why';
/** The screen that the pane opens on. */
export const HOME = 'home';

export interface Shown {
  readonly screen: string;
  readonly why: boolean;
}

export function useScreen(
  screens: readonly { readonly id: string }[],
): [Shown, (change: Partial<Shown>) => void] {
  const [shown, setShown] = useState<Shown>(() => ({
    screen: HOME,
    why: false,
    ...asked(screens, fromHash() ?? fromQuery()),
  }));
  const change = useCallback((parts: Partial<Shown>) => setShown((before) => ({ ...before, ...parts })), []);
  useEffect(() => {
    const follow = (): void => {
      const wanted = asked(screens, fromHash());
      if (wanted === null) return;
      change(wanted);
      forget();
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [screens, change]);
  return [shown, change];
}

const fromHash = (): string | null => window.location.hash.slice(1) || null;
const fromQuery = (): string | null => new URLSearchParams(window.location.search).get('screen');

function asked(screens: readonly { readonly id: string }[], id: string | null): Partial<Shown> | null {
  if (id === WHY) return { why: true };
  return screens.some((screen) => screen.id === id) ? { screen: id as string } : null;
}

/** So that the same screen can be asked for again. Excel takes the function away; nobody asks there. */
function forget(): void {
  try {
    window.history.replaceState(null, '', window.location.href.replace(/#.*$/, ''));
  } catch {
    // Then asking for it again loads the page anew.
  }
}
