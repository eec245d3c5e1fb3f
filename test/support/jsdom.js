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
