/** Esc leaves what was opened last: a card, a screen one level down, at last the screen itself. */
import { createContext, useContext, useEffect, useRef, type RefObject } from 'react';

/** What a screen has open, the innermost last; each says whether there was something to leave. */
export type Levels = (() => boolean)[];

export const LevelsContext = createContext<Levels>([]);

/** While this component is there and seen, Esc calls `leave`; null where nothing is open. */
export function useLeave(leave: (() => void) | null, seen?: RefObject<Element | null>): void {
  const levels = useContext(LevelsContext);
  const newest = useRef(leave);
  useEffect(() => {
    newest.current = leave;
  });
  useEffect(() => {
    const level = (): boolean => {
      if (newest.current === null || seen?.current?.closest('[hidden]')) return false;
      newest.current();
      return true;
    };
    levels.push(level);
    return () => void levels.splice(levels.indexOf(level), 1);
  }, [levels, seen]);
}

/** Keys that nothing in the pane has made use of. */
export function useEscape(leave: () => void): void {
  const newest = useRef(leave);
  useEffect(() => {
    newest.current = leave;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      // There it empties the field.
      if (
        event.target instanceof HTMLInputElement &&
        event.target.type === 'search' &&
        event.target.value !== ''
      )
        return;
      event.preventDefault();
      newest.current();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
