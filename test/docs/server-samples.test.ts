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

const KNOWN = /^(root|gzip|gzip_types|location|add_header|return)$/;

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

describe('nginx', () => {
  const all = statementsOf(sample('nginx'));
  const inside = (list: readonly Statement[]): readonly Statement[] =>
    list.flatMap((one) => [one, ...inside(one.block ?? [])]);

  test('every statement is one, and every expression compiles', () => {
    for (const { words } of inside(all)) expect(words[0]).toMatch(KNOWN);
    for (const { words } of all) if (words[1] === '~') expect(() => new RegExp(words[2] ?? '')).not.toThrow();
    expect(all.length).toBeGreaterThan(8);
  });

  test.each<[string, RegExp | null]>([
    ['taskpane/main.0123abcd.js', /immutable/],
    ['workbook/chunk.0123abcd.css', /immutable/],
    ['taskpane.html', /^Cache-Control: no-cache/],
    ['functions.js', /^Cache-Control: no-cache/],
    ['index.html', /frame-ancestors 'self'/],
    ['functions.zh-CN.json', /Access-Control-Allow-Origin: \*/],
    ['assets/icon-32.0123abcd.png', null],
  ])('%s', (path, expected) => {
    const found = headers(locationOf(`/tools/starband/${path}`, all)).join('\n');
    expect(found).toMatch(/X-Content-Type-Options: nosniff|Access-Control/);
    if (expected === null) expect(found).not.toMatch(/Cache-Control/);
    else expect(found).toMatch(expected);
  });

  test.each(['.built', 'taskpane/.x', 'starband-localhost.xml'])('%s is not there', (path) => {
    const location = locationOf(`/tools/starband/${path}`, all);
    expect(location?.block?.map(({ words }) => words)).toEqual([['return', '404']]);
  });
});

test('web.config is XML, and sets no header twice in one place', () => {
  const [elements = []] = elementsOf(sample('xml'));
  expect(elements[0]?.name).toBe('configuration');
  const paths = elements.flatMap(({ name, attributes }) =>
    name === 'location' ? (attributes.path ?? '') : [],
  );
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(expect.arrayContaining(['taskpane', 'workbook', 'assets', 'functions.json']));
});
