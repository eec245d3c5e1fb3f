/** What people do to a rules table and what does it no harm. */
import type { Cell } from '../../../src/core/cell';
import { printTable } from '../../../src/core/table/print';
import { readTable } from '../../../src/core/table/read';
import { schemes } from '../../../src/schemes/all';
import { schemeNotes } from '../../../src/schemes/all-notes';
import type { Scheme } from '../../../src/schemes/scheme';

type Rows = Cell[][];

const tableOf = (scheme: Scheme): Rows =>
  printTable(scheme, schemeNotes(scheme), 'zh').map((row) => [...row]);

const fullWidth = (words: string): string =>
  words.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const isTitle = (row: readonly Cell[]): boolean => String(row[0] ?? '').startsWith('【');

/** Each part's rows without its title, put back by `change`. */
function inParts(rows: Rows, change: (rows: Rows, title: string) => Rows): Rows {
  const parts: Rows[] = [];
  for (const row of rows) {
    if (isTitle(row)) parts.push([]);
    parts.at(-1)?.push(row);
  }
  return parts.flatMap(([head = [], ...rest]) => [head, ...change(rest, String(head[0]))]);
}

const harmless: readonly (readonly [string, (rows: Rows) => Rows])[] = [
  ['blank rows between all rows', (rows) => rows.flatMap((row) => [row, row.map(() => null)])],
  ['no blank rows at all', (rows) => rows.filter((row) => row.some((cell) => cell !== null))],
  ['columns in reverse', (rows) => rows.map((row) => [row[0] ?? null, ...row.slice(1).reverse()])],
  ['the title column last', (rows) => rows.map(([title = null, ...rest]) => [...rest, title])],
  [
    'a column of comments in front',
    (rows) => rows.map((row, index) => [index % 3 === 0 ? '请经理确认' : null, ...row]),
  ],
  [
    'a column of comments under a header of its own',
    (rows) => rows.map((row) => [...row.slice(0, 2), isTitle(row) ? '谁负责' : '王经理', ...row.slice(2)]),
  ],
  [
    'a heading above',
    (rows) => [['2026 年考核规则', ...Array<null>((rows[0]?.length ?? 1) - 1).fill(null)], ...rows],
  ],
  [
    'spaces around every text',
    (rows) => rows.map((row) => row.map((cell) => (typeof cell === 'string' ? `  ${cell} ` : cell))),
  ],
  [
    'the signs of limits in other forms',
    (rows) => {
      const forms: Readonly<Record<string, string>> = { '≥': '≧', '≤': '⩽', '>': '＞', '<': '﹤' };
      return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? (forms[cell] ?? cell) : cell)));
    },
  ],
  [
    'numbers as text in full width',
    (rows) =>
      rows.map((row) => row.map((cell) => (typeof cell === 'number' ? fullWidth(String(cell)) : cell))),
  ],
  [
    'numbers as text in percent',
    (rows) =>
      inParts(rows, (part, title) =>
        title === '【分档】'
          ? part.map((row) => row.map((cell) => (cell === 0.55 ? '55%' : cell === 0.9986 ? '99.86％' : cell)))
          : part,
      ),
  ],
  [
    'full-width signs',
    (rows) => rows.map((row) => row.map((cell) => (cell === '<' ? '＜' : cell === '>' ? '＞' : cell))),
  ],
  [
    'signs as typed on a keyboard',
    (rows) => rows.map((row) => row.map((cell) => (cell === '≥' ? '>=' : cell === '≤' ? '<=' : cell))),
  ],
  [
    'brackets of the other kind',
    (rows) =>
      rows.map((row) =>
        row.map((cell) => (isTitle([cell]) ? String(cell).replace('【', '[').replace('】', ']') : cell)),
      ),
  ],
  [
    'bands in reverse',
    (rows) =>
      inParts(rows, (part, title) =>
        title === '【评级】' || (title === '【分档】' && plainBands(part)) ? part.reverse() : part,
      ),
  ],
  [
    'stars and their gates in reverse',
    (rows) => inParts(rows, (part, title) => (title === '【星级】' ? reversedByStar(part) : part)),
  ],
];

/** Deductions and conditions stand in the order of their cells. */
const plainBands = (part: Rows): boolean =>
  part.every(
    (row) =>
      row.slice(1).every((cell) => cell !== null) ||
      row.includes('其余') ||
      row.every((cell) => cell === null),
  );

/** The rows of a star stay together: roles have an order. */
const reversedByStar = (part: Rows): Rows => {
  const stars = [...new Set(part.map((row) => row[1] ?? null))].reverse();
  return stars.flatMap((star) => part.filter((row) => (row[1] ?? null) === star));
};

describe.each(harmless)('%s', (_, change) => {
  test.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s', (_id, scheme) => {
    const [draft, ...others] = readTable(change(tableOf(scheme)));
    expect(others).toEqual([]);
    expect(draft?.faults).toEqual([]);
    expect(sorted(draft?.scheme)).toEqual(sorted(scheme));
  });
});

/** What comes of sorted rows: the order of facts' gates inside a star is no matter. */
const sorted = (scheme: Scheme | undefined): unknown => JSON.parse(JSON.stringify(scheme ?? null));

describe('English headers over a Chinese table, and the other way about', () => {
  test.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
    const notes = schemeNotes(scheme);
    const [zh, en] = [printTable(scheme, notes, 'zh'), printTable(scheme, notes, 'en')];
    const mixed = zh.map((row, index) => (isTitle(row) ? (en[index] ?? []) : row));
    expect(readTable(mixed)[0]?.scheme).toEqual(scheme);
  });
});
