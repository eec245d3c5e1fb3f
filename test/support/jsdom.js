/** What Fluent UI expects of a browser and jsdom lacks. */
class ResizeObserverStub {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= ResizeObserverStub;
globalThis.Element.prototype.scrollIntoView ??= () => {};
