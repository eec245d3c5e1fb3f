/** The guards of imports, whatever the rows: what is nobody's never counts, what is missing is never 0, and how a file is written does not matter. */
import fc from 'fast-check';
import { headerKey } from '../../../src/core/import/header-key';
import type { Source } from '../../../src/core/import/source';
import type { Cell } from '../../../src/core/cell';
import { NO_CHOICES } from '../../../src/workbook/import/choices';
import { cellsToImport } from '../../../src/workbook/import/plan';
import { recognisable, type ImportBook } from '../../../src/workbook/import/read';
import { makeImport } from '../../../src/workbook/import/session';
import { addStaff, afterOf, assessment, bookOf, type AssessmentBook } from '../../support/import-book';
import { read, sourceOf } from '../../support/import-source';

const NAMES = ['青禾', '白芷', '玄参'];
const HEADER = ['姓名', '接待人数', '付款人数', '平均响应时长（秒)', '回复率', '差评数'];
const KEYS = ['in:conversion:0', 'in:response:0', 'in:reply:0', 'in:badreview:0'];

let made: AssessmentBook;
let book: ImportBook;
beforeAll(async () => {
  made = await assessment(NAMES);
  book = await bookOf(made);
});

const figures = fc.tuple(
  fc.integer({ min: 1, max: 2000 }),
  fc.integer({ min: 0, max: 2000 }),
  fc.integer({ min: 1, max: 600 }),
  fc.integer({ min: 0, max: 100 }).map((value) => `${value}%`),
  fc.integer({ min: 0, max: 9 }),
);
/** Of three people, payers among those received. */
const people = fc
  .tuple(figures, figures, figures)
  .map((rows) =>
    rows.map(([received, payers, ...rest], at): readonly (string | number)[] => [
      NAMES[at] ?? '',
      received,
      Math.min(received, payers),
      ...rest,
    ]),
  );

const fileOf = (rows: readonly (readonly Cell[])[], header: readonly string[] = HEADER): Source =>
  sourceOf('2026-03.xlsx', [header, ...(rows as readonly (string | number | null)[][])]);
const planOf = (source: Source) => makeImport(book, [recognisable(source)], NO_CHOICES);
const after = (source: Source) => afterOf(planOf(source));
const fixed = { seed: 15, numRuns: 60 };

it('rows that are nobody’s change nothing, wherever they stand', () => {
  const nobody = fc.constantFrom(
    '汇总',
    '均值',
    '合计',
    '全店平均值',
    '同行同层优秀',
    '同行同层均值',
    null,
    '',
  );
  fc.assert(
    fc.property(
      people,
      fc.array(fc.tuple(nobody, figures, fc.nat({ max: 3 })), { maxLength: 4 }),
      (rows, more) => {
        const all: (readonly Cell[])[] = [...rows];
        for (const [name, own, at] of more) all.splice(at, 0, [name, ...own]);
        const { plan } = planOf(fileOf(all));
        expect(afterOf({ plan } as never)).toEqual(after(fileOf(rows)));
        expect([plan.left.length, plan.unmatched]).toEqual([more.length, []]);
      },
    ),
    fixed,
  );
});

it('what is missing or pending is written for nobody, and named', () => {
  const none = fc.constantFrom<Cell>(null, '-', '--', '—', 'NaN', 'null', '#N/A', '#DIV/0!', '延迟统计');
  fc.assert(
    fc.property(
      people,
      none,
      fc.nat({ max: 2 }),
      fc.integer({ min: 3, max: 5 }),
      (rows, cell, who, column) => {
        const cells = rows.map((row, at) =>
          at === who ? row.map((one, index) => (index === column ? cell : one)) : row,
        );
        const { plan } = planOf(fileOf(cells));
        const key = KEYS[column - 2] ?? '';
        const written = afterOf({ plan } as never);
        expect(Object.keys(written[NAMES[who] ?? ''] ?? {}).sort()).toEqual(
          KEYS.filter((one) => one !== key).sort(),
        );
        const named = plan.without.map(({ person, key: lacking }) => [person.name, lacking]);
        expect(named).toEqual([[NAMES[who], key]]);
      },
    ),
    fixed,
  );
});

it('the order of rows and of columns does not matter', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  const lines = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
  fc.assert(
    fc.property(people, order, lines, (rows, columns, whose) => {
      const moved = (row: readonly Cell[]): readonly Cell[] => columns.map((column) => row[column] ?? null);
      const source = fileOf(
        whose.map((at) => moved(rows[at] ?? [])),
        moved(HEADER) as string[],
      );
      expect(after(source)).toEqual(after(fileOf(rows)));
    }),
    fixed,
  );
});

it('a header is the same in either width, with spaces, line breaks and any kind of brackets', () => {
  const wide = (words: string): string =>
    words.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  const ways = [
    (words: string) => words,
    wide,
    (words: string) => [...words].join(' '),
    (words: string) => words.replace('（', '\n('),
    (words: string) => words.replace('（', '【').replace(')', '】'),
    (words: string) => ` ${words}：`,
  ];
  fc.assert(
    fc.property(
      people,
      fc.array(fc.nat({ max: ways.length - 1 }), { minLength: 6, maxLength: 6 }),
      (rows, how) => {
        const header = HEADER.map((words, at) => ways[how[at] ?? 0]?.(words) ?? words);
        expect(header.map((words) => headerKey(words))).toEqual(HEADER.map((words) => headerKey(words)));
        expect(after(fileOf(rows, header))).toEqual(after(fileOf(rows)));
      },
    ),
    fixed,
  );
});

it('a time is the same in every form', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3599 }), (seconds) => {
      const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
      const forms: readonly (readonly [Cell, string])[] = [
        [`${seconds}秒`, 'General'],
        [`${minutes}分${rest}秒`, 'General'],
        [`${minutes}分钟${two(rest)}秒`, 'General'],
        [`00:${two(minutes)}:${two(rest)}`, 'General'],
        [`${minutes}:${two(rest)}`, 'General'],
        [seconds / 86_400, 'h:mm:ss'],
        [seconds / 86_400, '[m]:ss'],
      ];
      for (const [cell, format] of forms) {
        const source = sourceOf('a.xlsx', [
          ['姓名', '平均响应时长'],
          ['青禾', cell as string],
        ]);
        const table = read({
          ...source,
          formats: [
            ['General', 'General'],
            ['General', format],
          ],
        });
        expect([cell, table.people.map((row) => table.figure('response', row))]).toEqual([cell, [seconds]]);
      }
    }),
    fixed,
  );
});

it('figures of another month are written only where that is wanted', () => {
  fc.assert(
    fc.property(
      people,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 2024, max: 2027 }),
      (rows, month, year) => {
        const source = { ...fileOf(rows), name: `${year}-${String(month).padStart(2, '0')}.xlsx` };
        const other = month !== 3 || year !== 2026;
        const { plan } = planOf(source);
        expect(plan.stops.map(({ kind }) => kind)).toEqual(other ? ['month'] : []);
        expect(cellsToImport(plan, true).length > 0).toBe(!other);
      },
    ),
    fixed,
  );
});

it('an account is whose it is alone: that of two people is nobody’s', async () => {
  const accounts = ['a1', 'a2', 'a3'];
  const owners = fc.array(fc.subarray(accounts), { minLength: 3, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(owners, fc.constantFrom(...accounts), async (owned, who) => {
      const own = await assessment(NAMES);
      await addStaff(
        own.workbook,
        NAMES.map((name, at) => [name, `K${at}`, (owned[at] ?? []).join('；')]),
      );
      const source = fileOf([[who, 100, 50, 30, '99%', 0]]);
      const { plan } = makeImport(await bookOf(own), [recognisable(source)], NO_CHOICES);
      const claiming = NAMES.filter((_, at) => owned[at]?.includes(who));
      expect(plan.rows.map(({ person }) => person.name)).toEqual(claiming.length === 1 ? claiming : []);
      expect(plan.unmatched).toHaveLength(claiming.length === 1 ? 0 : 1);
    }),
    { seed: 15, numRuns: 8 },
  );
});
