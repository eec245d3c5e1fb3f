/** The samples for nginx and IIS can be read by what they are for, and treat every file of the site as they say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf } from '../wps/xml';

const guide = readFileSync(join(__dirname, '../../docs/deploy-excel.md'), 'utf8');
const sample = (language: string): string =>
  new RegExp('```' + language + '\\n([^]*?)\\n```').exec(guide)?.[1] ?? '';

/** As nginx splits its configuration: a quoted word holds anything, elsewhere `{`, `}` and `;` end it. */
const WORD = /\s+|#.*|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([;{}])|([^\s;{}"'][^\s;{]*)/y;

interface Statement {
  readonly words: readonly string[];
  readonly block: readonly Statement[] | null;
}

function statementsOf(text: string): readonly Statement[] {
  const stack: { statements: Statement[] }[] = [{ statements: [] }];
  let words: string[] = [];
  WORD.lastIndex = 0;
  while (WORD.lastIndex < text.length) {
    const at = WORD.lastIndex;
    const match = WORD.exec(text);
    if (match === null) throw new Error(`nginx cannot read: ${text.slice(at, at + 40)}`);
    const [, double, single, mark, plain] = match;
    const word = double ?? single ?? plain;
    if (word !== undefined) words.push(word);
    if (mark === ';') stack.at(-1)?.statements.push({ words, block: null });
    if (mark === '{') stack.push({ statements: [] });
    if (mark === '{') stack.at(-2)?.statements.push({ words, block: stack.at(-1)?.statements ?? [] });
    if (mark === '}') expect([words, stack.length > 1 && stack.pop() !== undefined]).toEqual([[], true]);
    if (mark !== undefined) words = [];
  }
  expect([words, stack.length]).toEqual([[], 1]);
  return stack[0]?.statements ?? [];
}

const KNOWN = /^(root|gzip|gzip_types|disable_symlinks|location|add_header|return)$/;

/** The location that nginx chooses: an exact one, else the first expression that fits, else the longest prefix. */
function locationOf(path: string, all: readonly Statement[]): Statement | undefined {
  const locations = all.filter(({ words }) => words[0] === 'location');
  const exact = locations.find(({ words }) => words[1] === '=' && words[2] === path);
  const byRegex = locations.find(({ words }) => words[1] === '~' && new RegExp(words[2] ?? '').test(path));
  return (
    exact ?? byRegex ?? locations.find(({ words }) => words.length === 2 && path.startsWith(words[1] ?? ''))
  );
}

const headers = (location: Statement | undefined): readonly string[] =>
  (location?.block ?? []).flatMap(({ words: [name, ...rest] }) =>
    name === 'add_header' ? rest.join(': ') : [],
  );

/** As `npm start` treats them: what may be kept, who may use them, who may frame them. */
const TREATED: readonly (readonly [string, Readonly<Record<string, string | undefined>>])[] = [
  ['taskpane/main.0123abcd.js', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ['workbook/chunk.0123abcd.css', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ['taskpane.html', { 'Content-Security-Policy': undefined, 'X-Frame-Options': undefined }],
  ...['functions.html', 'functions.zh-CN.html'].map(
    (page) => [page, { 'Content-Security-Policy': undefined, 'X-Frame-Options': undefined }] as const,
  ),
  ['functions.js', {}],
  ...['index', 'pane', 'help', 'guide', 'linter', 'native-formulas', 'privacy', 'rules-table'].map(
    (page) => [`${page}.html`, { 'Content-Security-Policy': "frame-ancestors 'self'" }] as const,
  ),
  ...['functions.json', 'functions.zh-CN.json'].map(
    (file) =>
      [file, { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }] as const,
  ),
  [
    'assets/icon-32.0123abcd.png',
    { 'Cache-Control': undefined, 'Cross-Origin-Resource-Policy': 'cross-origin' },
  ],
];
const USUAL = {
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

function expectHeaders(found: readonly string[], expected: (typeof TREATED)[number][1]): void {
  const wanted = Object.entries({ ...USUAL, ...expected }).filter(([, value]) => value !== undefined);
  expect([...found].sort()).toEqual(wanted.map(([name, value]) => `${name}: ${value}`).sort());
}

describe('nginx', () => {
  const all = statementsOf(sample('nginx'));
  const inside = (list: readonly Statement[]): readonly Statement[] =>
    list.flatMap((one) => [one, ...inside(one.block ?? [])]);

  test('every statement is one, and every expression compiles', () => {
    for (const { words } of inside(all)) expect(words[0]).toMatch(KNOWN);
    for (const { words } of all) if (words[1] === '~') expect(() => new RegExp(words[2] ?? '')).not.toThrow();
    expect(all.length).toBeGreaterThan(8);
  });

  test.each(TREATED)('%s', (path, expected) => {
    expectHeaders(headers(locationOf(`/tools/starband/${path}`, all)), expected);
  });

  test('follows no link out of the folder', () => {
    expect(all.map(({ words }) => words)).toContainEqual(['disable_symlinks', 'on']);
  });

  test.each(['.built', 'taskpane/.x', 'starband-localhost.xml'])('%s is not there', (path) => {
    const location = locationOf(`/tools/starband/${path}`, all);
    expect(location?.block?.map(({ words }) => words)).toEqual([['return', '404']]);
  });
});

describe('web.config', () => {
  const config = sample('xml');

  /** What IIS sends: the site's headers, changed by the place that a file lies in, and by its own. */
  function sent(path: string): readonly string[] {
    const headers = new Map<string, string>();
    const places = [...config.matchAll(/<location path="([^"]*)">([^]*?)<\/location>/g)];
    const whole = config.replace(/<location[^]*<\/location>/, '');
    const own = places.filter(([, place]) => path === place || path.startsWith(`${place}/`));
    for (const text of [whole, ...own.map(([, , inside = '']) => inside)]) {
      const [, custom = ''] = /<customHeaders>([^]*?)<\/customHeaders>/.exec(text) ?? [];
      for (const [, verb, name = '', value = ''] of custom.matchAll(
        /<(add|remove) name="([^"]*)"(?: value="([^"]*)")? \/>/g,
      )) {
        // IIS refuses the whole place where a header is added twice, or one taken away that is not there.
        expect([name, headers.has(name)]).toEqual([name, verb === 'remove']);
        if (verb === 'remove') headers.delete(name);
        else headers.set(name, value);
      }
    }
    return [...headers].map(([name, value]) => `${name}: ${value}`);
  }

  test('is XML, and speaks of each place once', () => {
    const [elements = []] = elementsOf(config);
    expect(elements[0]?.name).toBe('configuration');
    const paths = elements.flatMap(({ name, attributes }) =>
      name === 'location' ? (attributes.path ?? '') : [],
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  test.each(TREATED)('%s', (path, expected) => expectHeaders(sent(path), expected));

  test('hands out no hidden files and no manifest for development', () => {
    expect(config).toMatch(/<denyUrlSequences><add sequence="\/\." \/>/);
    expect(config).toMatch(/<hiddenSegments><add segment="starband-localhost\.xml" \/>/);
  });
});
