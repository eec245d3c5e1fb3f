/** What Fluent UI expects of a browser and jsdom lacks. */
class ResizeObserverStub {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= ResizeObserverStub;
globalThis.Element.prototype.scrollIntoView ??= () => {};
/** In Node and in every browser, but not in jsdom. */
globalThis.structuredClone ??= (value) => {
  const { deserialize, serialize } = require('node:v8');
  return deserialize(serialize(value));
};

// Nothing has a size in jsdom: a pane without width would have no room for its tabs.
Object.defineProperty(globalThis.HTMLElement.prototype, 'clientWidth', {
  configurable: true,
  get: () => 350,
});

// Ends what hangs: on a busy machine a screen may take longer to appear than the library's second.
require('@testing-library/dom').configure({ asyncUtilTimeout: 120_000 });

// Every browser has it; jsdom leaves it out.
globalThis.TextEncoder ??= require('node:util').TextEncoder;

// How things look is seen in Chromium. Here each question after a style would hold the element against all rules there are, which
// takes most of a test's time, and names of controls ask it of every element within.
const BLOCKS = new Set(
  (
    'ARTICLE ASIDE DD DETAILS DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY ' +
    'TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
globalThis.getComputedStyle = ({ classList, hidden, style, tagName }) => {
  const display = hidden ? 'none' : style?.display || (BLOCKS.has(tagName) ? 'block' : 'inline');
  // A tab holds its words twice, so that it keeps its width when they become bold.
  const twin = classList.contains('fui-Tab__content--reserved-space');
  const visibility = twin ? 'hidden' : style?.visibility || 'visible';
  const shown = { display, visibility, pointerEvents: 'auto' };
  return { ...shown, getPropertyValue: (name) => shown[name] ?? '' };
};
