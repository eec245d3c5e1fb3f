/** F6 and Shift+F6 go round the page: the bar, the grid, the pane – and in each to where one was. */

/** What the grid listens to for keys. */
const GRID = '#sheet [contenteditable="true"][data-u-comp="editor"]';

const PLACES = ['bar', 'grid', 'pane'] as const;
type Place = (typeof PLACES)[number];

let lastInBar: HTMLElement | null = null;

export function connectLandmarks(frame: HTMLIFrameElement): void {
  window.addEventListener('keydown', hear, true);
  // The pane's own keys do not reach the page, and a pane that is loaded again is another window.
  frame.addEventListener('load', () => frame.contentWindow?.addEventListener('keydown', hear, true));

  function hear(event: KeyboardEvent): void {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const here = placeOf(document.activeElement, frame);
    if (here === 'bar') lastInBar = document.activeElement as HTMLElement;
    const step = event.shiftKey ? -1 : 1;
    const next = PLACES[(PLACES.indexOf(here) + step + PLACES.length) % PLACES.length] ?? 'grid';
    enter(next, frame);
  }
}

function placeOf(focused: Element | null, frame: HTMLIFrameElement): Place {
  if (focused === frame) return 'pane';
  return focused?.closest('header.bar') ? 'bar' : 'grid';
}

function enter(place: Place, frame: HTMLIFrameElement): void {
  if (place === 'bar') (lastInBar ?? document.querySelector<HTMLElement>('header.bar button'))?.focus();
  if (place === 'grid') document.querySelector<HTMLElement>(GRID)?.focus();
  if (place !== 'pane') return;
  frame.focus();
  frame.contentWindow?.focus();
  const inside = frame.contentDocument;
  if (inside !== null && (inside.activeElement === null || inside.activeElement === inside.body))
    inside.querySelector<HTMLElement>('h1')?.focus();
}
