/** What came into Chromium after 103, the engine that the WPS add-in is built for (WPS's own is 104), and what its pages must not do. */

/** What an engine does not have, with the version or the year that brought it. */
export interface Newer {
  readonly methods: Readonly<Record<string, number>>;
  readonly statics: Readonly<Record<string, number>>;
}

/** Methods by name, wherever they are called, with the version that brought them. */
export const NEWER_METHODS: Readonly<Record<string, number>> = {
  toSorted: 110,
  toReversed: 110,
  toSpliced: 110,
  with: 110,
  withResolvers: 119,
  fromAsync: 121,
  isWellFormed: 111,
  toWellFormed: 111,
  canParse: 120,
  isSubsetOf: 122,
  isSupersetOf: 122,
  isDisjointFrom: 122,
  symmetricDifference: 122,
  union: 122,
  intersection: 122,
  checkVisibility: 105,
  showPopover: 114,
  hidePopover: 114,
  togglePopover: 114,
  startViewTransition: 111,
  moveBefore: 133,
  setHTMLUnsafe: 124,
  getHTML: 125,
  transferToFixedLength: 114,
  toBase64: 140,
  fromBase64: 140,
};

/** Functions of one object: `Object.groupBy`. */
export const NEWER_STATICS: Readonly<Record<string, number>> = {
  'Object.groupBy': 117,
  'Map.groupBy': 117,
  'Promise.try': 128,
  'AbortSignal.any': 116,
  'URL.parse': 126,
  'RegExp.escape': 136,
  'Error.isError': 134,
  'Iterator.from': 122,
  'Symbol.dispose': 134,
  'Symbol.asyncDispose': 134,
  'CSS.highlights': 105,
};

/** Global functions and classes that reach the network, run text as code, or are not there in every page of WPS. */
export const FORBIDDEN: ReadonlySet<string> = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'importScripts'],
  ...['eval', 'Function'],
]);
export const FORBIDDEN_METHODS: ReadonlySet<string> = new Set([
  'sendBeacon',
  // Pages from http or a file may lack it, and a build of WPS was reported to.
  'randomUUID',
]);

/** CSS, in style sheets and in the texts that styles are made of at run time. */
export const NEWER_CSS: readonly (readonly [what: string, RegExp])[] = [
  [':has() (105)', /:has\(/],
  ['@container (105)', /@container\b/],
  ['container properties (105)', /\bcontainer(-type|-name)?\s*:/],
  ['@starting-style (117)', /@starting-style\b/],
  ['@scope (118)', /@scope\b/],
  ['popover (114)', /:popover-open\b/],
  ['view transitions (111)', /::view-transition\b|view-transition-name/],
  ['color-mix() (111)', /\bcolor-mix\(/],
  ['light-dark() (123)', /\blight-dark\(/],
  ['newer colours (111)', /\b(?:ok)?l(?:ab|ch)\(/],
  ['units of the small or large screen (108)', /\b\d+(?:\.\d+)?[dsl]v(?:h|w|min|max)\b/],
  ['media ranges (104)', /@media[^{]*\(\s*(?:width|height|\d)[^:)]*[<>]/],
  ['subgrid (117)', /\bsubgrid\b/],
  [':nth-child(of) (111)', /:nth-(?:last-)?child\([^)]* of /],
  [':user-valid (119)', /:user-(?:in)?valid\b/],
  [':dir() (120)', /:dir\(/],
  ['field-sizing (123)', /\bfield-sizing\b/],
  ['anchors (125)', /\banchor(?:-size)?\(|\bposition-anchor\b/],
];
