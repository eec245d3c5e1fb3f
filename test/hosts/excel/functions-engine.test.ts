/** The built functions in an engine that has the language and the library of 2016 only, as older versions of Excel run them. */
import { createRequire } from 'node:module';
import { catalogue } from '../../../src/functions/catalogue';
import type { Example } from '../../../src/functions/description';
import { built, load } from '../../support/engine-2016/script';
import { javascriptFindings } from '../../wps/lint/javascript';
import { LATER_THAN_2016 } from '../../wps/lint/features-2016';

const { parse } = createRequire(require.resolve('webpack'))('acorn') as {
  parse(code: string, options: { ecmaVersion: number; sourceType: 'script' }): unknown;
};

const FILES = ['functions.en.js', 'functions.zh-CN.js'];

test.each(FILES)('%s is a script of 2016, and asks for nothing that came later', (file) => {
  const code = built(file);
  expect(() => parse(code, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
  expect(javascriptFindings(code, new Set(), LATER_THAN_2016)).toEqual([]);
});

/** A formula of the catalogue's examples: one call over literals and the ranges that the example gives. */
function argumentsOf({ formula, ranges = {} }: Example): {
  readonly name: string;
  readonly args: readonly unknown[];
} {
  const [, name = '', inner = ''] = /^=(\w+)\((.*)\)$/s.exec(formula) ?? [];
  const parts = inner.match(/("(?:[^"]|"")*"|[^,"])+|(?<=,|^)(?=,|$)/g) ?? [];
  const value = (text: string): unknown => {
    if (text === '') return null;
    if (text.startsWith('"')) return text.slice(1, -1).replace(/""/g, '"');
    if (text.endsWith('%')) return Number(text.slice(0, -1)) / 100;
    if (/^(TRUE|FALSE)$/.test(text)) return text === 'TRUE';
    return ranges[text.split(':')[0] ?? ''] ?? Number(text);
  };
  return { name, args: inner === '' ? [] : parts.map((part) => value(part.trim())) };
}

/** One call, nothing around it, nothing to compute within, and each range written down as a whole. */
const ARGUMENT = '(?:"[^"]*"|[A-Z]+\\d+(?::[A-Z]+\\d+)?|-?[\\d.]+%?|TRUE|FALSE)?';
const PLAIN = new RegExp(`^=[A-Z]+\\(${ARGUMENT}(?:\\s*,\\s*${ARGUMENT})*\\)$`);
const isPlain = ({ formula, ranges = {} }: Example): boolean =>
  PLAIN.test(formula) &&
  (formula.replace(/"[^"]*"/g, '').match(/[A-Z]+\d+(?=[:,)])/g) ?? [])
    .filter((address, index, all) => index === 0 || !formula.includes(`${all[index - 1]}:${address}`))
    .every((address) => address in ranges);

test('the examples of every function, in Chinese: as in an engine of today', () => {
  const [then, now] = [load('functions.zh-CN.js', true), load('functions.zh-CN.js', false)];
  const shown = catalogue.flatMap(({ name, examples }) =>
    examples.filter(isPlain).map((example) => {
      const { name: called, args } = argumentsOf(example);
      expect(called).toBe(name);
      return { formula: example.formula, then: then.call(name, args), now: now.call(name, args) };
    }),
  );
  expect(shown.map(({ formula, then: result }) => [formula, result])).toEqual(
    shown.map(({ formula, now: result }) => [formula, result]),
  );
  expect(shown.length).toBeGreaterThan(catalogue.length);
});

const WORDS = { 'functions.en.js': /^[ -~–“”≤≥×]+$/, 'functions.zh-CN.js': /。$/ } as const;

test.each(
  Object.entries(WORDS).flatMap(([file, words]) =>
    [undefined, 'zh-CN', 'en-US'].map((machine) => [file, machine ?? 'unknown', words, machine] as const),
  ),
)('%s speaks its language on a machine whose language is %s', (file, _, words, machine) => {
  const { call } = load(file, true, machine);
  expect(call('KPIBAND', [0.52, 'conversion'])).toBe(80);
  expect(call('KPIBAND', [52, 'conversion'])).toEqual({
    failed: '#VALUE!',
    words: expect.stringMatching(words),
  });
});

test.each([
  ['en', 'functions.en.js', 'functions.html'],
  ['zh', 'functions.zh-CN.js', 'functions.zh-CN.html'],
])(
  'in %s: the scripts differ in their language alone, and the page loads its own',
  (language, file, page) => {
    expect(built(file)).toBe(`var starBandLanguage="${language}";${built('functions.js')}`);
    expect([...built(page).matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, script]) => script)).toContain(
      file,
    );
  },
);
