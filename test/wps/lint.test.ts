/** The lint of the output, tested by what it refuses. */
import { cssFindings } from './lint/css';
import { LATER_THAN_2016 } from './lint/features-2016';
import { javascriptFindings } from './lint/javascript';

it.each([
  ['import x from "./x.js"', /not a script/],
  ['export const x = 1', /not a script/],
  ['await f()', /not a script/],
  ['/[\\p{L}--a]/v.test(x)', /not a script/],
  ['new RegExp("a", "v")', /RegExp with v/],
  ['using x = f()', /not a script/],
  ['async () => import("./x.js")', /import\(\)/],
  ['fetch("x")', /fetch/],
  ['window.fetch("x")', /fetch/],
  ['new XMLHttpRequest()', /XMLHttpRequest/],
  ['new WebSocket("wss://x")', /WebSocket/],
  ['navigator.sendBeacon("x")', /sendBeacon/],
  ['eval("1")', /eval/],
  ['new Function("1")', /Function/],
  ['crypto.randomUUID()', /randomUUID/],
  ['[].toSorted()', /toSorted/],
  ['[]["toReversed"]()', /toReversed/],
  ['[].with(0, 1)', /with/],
  ['Promise.withResolvers()', /withResolvers/],
  ['Object.groupBy([], f)', /groupBy/],
  ['const { x } = Map.groupBy([], f)', /groupBy/],
  ['element.checkVisibility()', /checkVisibility/],
  ['const css = "a:has(b){}"', /:has/],
  ['const css = `@container (width > 1px) {}`', /@container/],
  ['const css = ".a{color:color-mix(in srgb, red, blue)}"', /color-mix/],
  ['const css = ".a{height:100dvh}"', /small or large/],
])('%s', (code, what) => {
  expect(
    javascriptFindings(code)
      .map((finding) => finding.what)
      .join(),
  ).toMatch(what);
});

it.each([
  'class A { static #x = 1; static { A.y = 2; } has(o) { return #x in o; } }',
  '[1].findLast((x) => x); [1].at(-1); structuredClone({}); Object.hasOwn({}, "x")',
  'a?.b ?? c; a ||= b; 1_000n; /(?<=a)\\p{L}/du.test(x)',
  'const fetch = 1; const o = { fetch, with: 2, toSorted: 3 }; o.with',
  'const words = "containers: fetch(…) and :focus-visible"',
  'f.import("x"); x.container.type',
])('nothing of: %s', (code) => {
  expect(javascriptFindings(code)).toEqual([]);
});

it.each([
  ['"a".padEnd(3)', /padEnd/],
  ['[..."ab".matchAll(/a/g)]', /matchAll/],
  ['Object.hasOwn({}, "x")', /hasOwn/],
  ['[].toSorted()', /toSorted/],
])('of a script for 2016: %s', (code, what) => {
  const findings = javascriptFindings(code, new Set(), LATER_THAN_2016);
  expect(findings.map((finding) => finding.what).join()).toMatch(what);
});

it('allows what it is told to', () => {
  expect(javascriptFindings('fetch("x"); eval("1")', new Set(['fetch'])).map(({ what }) => what)).toEqual([
    'eval',
  ]);
});

it.each([
  ['a:has(b){color:red}', /:has/],
  ['a{color:red; &:hover{color:blue}}', /nesting/],
  ['a{color:red; b{color:blue}}', /nesting/],
  ['a{@media print{b{color:blue}}}', /nesting/],
  ['@container (min-width:1px){a{color:red}}', /@container/],
  ['a{container-type:inline-size}', /container/],
  ['@media (width >= 400px){a{color:red}}', /media ranges/],
  ['a{color:oklch(1 0 0)}', /newer colours/],
  ['a{height:100svh}', /small or large/],
  ['a{grid-template-rows:subgrid}', /subgrid/],
])('%s', (css, what) => {
  expect(
    cssFindings(css)
      .map((finding) => finding.what)
      .join(),
  ).toMatch(what);
});

it.each([
  '@media (min-width:400px) and (forced-colors:active){a{color:red}}',
  '@supports (display:grid){a:is(b,c):focus-visible{inset:0;gap:1px}}',
  '@layer x{a{aspect-ratio:1;accent-color:red}}',
  '.container{width:100vw;min-height:100vh}',
])('nothing of: %s', (css) => {
  expect(cssFindings(css)).toEqual([]);
});
