import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import type { Source } from '../../../src/core/import/source';
import { headerWords } from '../../../src/core/import/header-key';
import { settle } from '../../../src/core/import/settle';
import { NO_CHOICES } from '../../../src/workbook/import/choices';
import { cellsToImport } from '../../../src/workbook/import/plan';
import { recognisable } from '../../../src/workbook/import/read';
import { makeImport } from '../../../src/workbook/import/session';
import { afterOf, assessment, bookOf, imported, planned } from '../../support/import-book';
import { sourceOf } from '../../support/import-source';

const share = fc.oneof(
  fc.double({ min: 0, max: 120, noNaN: true }).map((value) => Math.round(value * 100) / 100),
  fc.constantFrom<Cell>('97.4%', '--', null, 0.4, 0.9, 1.2, 1, 10),
);

it('settles a column whatever the order of its rows', () => {
  fc.assert(
    fc.property(
      fc
        .array(share, { minLength: 1, maxLength: 12 })
        .chain((cells) =>
          fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length })),
        ),
      fc.constantFrom('percent' as const, 'duration' as const),
      ([cells, shuffled], kind) => {
        const of = (list: readonly Cell[]) =>
          settle({
            kind,
            header: headerWords('率'),
            cells: list.map((cell) => ({ cell, format: 'General' })),
          });
        const [a, b] = [of(cells), of(shuffled)];
        expect([a.question?.answers, a.taken]).toEqual([b.question?.answers, b.taken]);
        for (const cell of cells) {
          const one = { cell, format: 'General' };
          expect(a.read(one)).toEqual(b.read(one));
        }
      },
    ),
    { seed: 15 },
  );
});

const row = fc.record({
  received: fc.integer({ min: 1, max: 2000 }),
  payers: fc.integer({ min: 0, max: 2000 }),
  response: fc.integer({ min: 1, max: 600 }),
});
const HEADER = '店铺\t姓名\t接待人数\t付款人数\t平均响应时长（秒）';

it('pools to the same however the rows are split over files', async () => {
  const book = await bookOf(await assessment(['青禾']));
  const after = (sources: readonly Source[]) =>
    afterOf(makeImport(book, sources.map(recognisable), NO_CHOICES));
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }),
      (rows, files) => {
        const lines = rows.map((one, at) => `店${at}\t青禾\t${one.received}\t${one.payers}\t${one.response}`);
        const whole = [sourceOf('2026-03 全部.xlsx', [HEADER, ...lines])];
        const parts = [0, 1, 2]
          .map((file) => lines.filter((_, at) => files[at] === file))
          .filter((own) => own.length > 0)
          .map((own, at) => sourceOf(`2026-03 之${at}.xlsx`, [HEADER, ...own]));
        expect(after(parts)).toEqual(after(whole));
      },
    ),
    { seed: 15 },
  );
});

it('imports nothing twice', async () => {
  const book = await assessment(['青禾']);
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
      const lines = rows.map((one, at) => `店${at}\t青禾\t${one.received}\t${one.payers}\t${one.response}`);
      const source = sourceOf('2026-03.xlsx', [HEADER, ...lines]);
      const first = afterOf(await planned(book, [source]));
      const applied = await imported(book, [source]);
      const again = await planned(book, [source]);
      expect(cellsToImport(again.plan, true)).toEqual([]);
      expect(afterOf(again)).toEqual(first);
      // The same file a second time beside itself, under whatever name, adds nothing either.
      const { plan } = await planned(book, [source, { ...source, name: '2026-03 副本.xlsx' }]);
      expect(cellsToImport(plan, true)).toEqual([]);
      if (applied.ok) await book.workbook.apply(applied.inverse);
    }),
    { seed: 15, numRuns: 10 },
  );
});
