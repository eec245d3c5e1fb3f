/**
 * The focus goes to the result, and never to nowhere: where the control that has it is taken away or switched off – a button after it
 * has applied, undone, closed or dropped something –, the message that comes takes it, else what stands nearest to where it was.
 */
import { useEffect, type RefObject } from 'react';

/** What says that a message takes the focus. */
const RESULT = '[data-result]';
/** Milliseconds until a message need no longer be waited for. */
const PATIENCE = 400;
const CONTROLS = 'button, input, select, textarea, a[href], [tabindex]';

export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = place.current;
    if (root === null) return;
    /** What had the focus, and what it stands in. */
    let last: HTMLElement | null = null;
    let around: readonly Element[] = [];
    /** Messages that stood there already: they tell of something else. */
    let known: readonly Element[] = [];
    /** What got the focus for want of a message. */
    let instead: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      if (target !== instead) instead = null;
      last = target;
      around = ancestorsOf(target, root);
      known = resultsIn(root);
    };
    /** Whoever works in the sheet meanwhile is not called back. */
    const leave = (): void => {
      last = null;
      instead = null;
    };
    const look = (): void => {
      const lost = last !== null && isLost(last);
      if (!lost && (instead === null || document.activeElement !== instead)) return;
      const result = resultsIn(around.at(-2) ?? root).find((one) => !known.includes(one));
      if (result !== undefined) {
        clearTimeout(timer);
        result.focus();
      } else if (lost) {
        clearTimeout(timer);
        timer = setTimeout(settle, PATIENCE);
      }
    };
    const settle = (): void => {
      if (last === null || !isLost(last)) return;
      const near = around.find((one) => one.isConnected && controlIn(one) !== null);
      const control = near === undefined ? null : controlIn(near);
      instead = control;
      control?.focus();
    };
    const observer = new MutationObserver(look);
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    root.addEventListener('focusin', remember);
    window.addEventListener('blur', leave);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      root.removeEventListener('focusin', remember);
      window.removeEventListener('blur', leave);
    };
  }, [place]);
}

/** From the innermost outwards, up to `root`. */
function ancestorsOf(element: Element, root: Element): readonly Element[] {
  const all: Element[] = [];
  for (let one = element.parentElement; one !== null; one = one.parentElement) {
    all.push(one);
    if (one === root) break;
  }
  return all;
}

/** Taken away or switched off, and nothing else has the focus. */
function isLost(element: HTMLElement): boolean {
  const active = document.activeElement;
  if (active !== null && active !== document.body && active !== element) return false;
  return !element.isConnected || element.matches(':disabled');
}

function resultsIn(place: Element): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(RESULT)].filter((one) => one.closest('[hidden]') === null);
}

function controlIn(place: Element): HTMLElement | null {
  const all = [...place.querySelectorAll<HTMLElement>(CONTROLS)];
  return all.find((one) => !one.matches(':disabled') && one.closest('[hidden]') === null) ?? null;
}
