/** Going from the month to a screen and back: with the keyboard's focus, and with Esc to the cell at which one was. */
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Area, Workbook } from '../workbook/port';
import { useEscape, type Levels } from './components/leaving';
import { HOME } from './use-screen';

interface Travelling {
  /** What each screen has open. */
  readonly levelsOf: (screen: string) => Levels;
  readonly open: (screen: string, area?: Area) => void;
  readonly home: () => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function useTravel(workbook: Workbook, screen: string, show: (screen: string) => void): Travelling {
  const [levels] = useState(() => new Map<string, Levels>());
  const heading = useRef<HTMLHeadingElement>(null);
  /** Null at home. */
  const from = useRef<Promise<Area | null> | null>(null);
  const pressed = useRef<Element | null>(null);
  /** Whether the next screen was asked for here, so that the focus goes along. */
  const asked = useRef(false);
  const levelsOf = useCallback(
    (id: string): Levels => {
      const own = levels.get(id) ?? [];
      levels.set(id, own);
      return own;
    },
    [levels],
  );
  useEffect(() => {
    if (screen === HOME) from.current = null;
    else from.current ??= selected(workbook);
    if (!asked.current) return;
    asked.current = false;
    const before = screen === HOME ? pressed.current : null;
    if (before instanceof HTMLElement && before.isConnected) before.focus();
    else heading.current?.focus();
  }, [workbook, screen]);
  const open = useCallback(
    (id: string, area?: Area): void => {
      from.current = selected(workbook);
      pressed.current = document.activeElement;
      asked.current = true;
      const shown = (): void => show(id);
      if (area === undefined) shown();
      else void from.current.then(() => workbook.select(area)).then(shown, shown);
    },
    [workbook, show],
  );
  const home = useCallback((): void => {
    asked.current = true;
    show(HOME);
  }, [show]);
  useEscape(() => {
    const open = [...levelsOf(screen)].reverse();
    if (open.some((level) => level()) || screen === HOME) return;
    const cell = from.current;
    home();
    void cell?.then((area) => area && workbook.select(area)).catch(() => undefined);
  });
  return { levelsOf, open, home, heading };
}

/** Nothing where the program cannot say: then there is nothing to return to. */
const selected = (workbook: Workbook): Promise<Area | null> => workbook.selection().catch(() => null);
