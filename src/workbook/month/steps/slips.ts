/** 工资条: whether the month's pay sheets have their slips, and whether they still say what the sheets do. */
import { isError } from '../../../core/cell';
import { add, compare, exact, ZERO, type Exact } from '../../../core/number/exact';
import { text } from '../../../core/words/text';
import { amountOf } from '../../salary/other-money';
import { slipEntries, type SlipEntry } from '../../slips/entries';
import type { MonthTable } from '../reading';
import type { Step } from '../step';
import { line, MAKE, nameCell, OPEN } from '../words';

export const slips: Step = {
  id: 'slips',
  title: text('工资条', 'Pay slips'),
  state({ tables, journal, survey }) {
    const sheets = tables.filter(({ kind }) => kind === 'pay');
    const own =
      sheets.length > 0 ? sheets : tables.filter(({ mapping }) => mapping.columns.total !== undefined);
    const [first] = own;
    if (first === undefined) return null;
    const there = new Set(survey.sheets.map(({ name }) => name));
    const entries = slipEntries(journal).filter(({ sheet }) => there.has(sheet));
    const made = own.map((table) => ({
      table,
      entry: entries.filter(({ source }) => source === table.sheet).at(-1),
    }));
    const missing = made.find(({ entry }) => entry === undefined);
    const last = made.filter(({ entry }) => entry !== undefined).at(-1);
    if (last?.entry === undefined)
      return {
        words: text('还没有工资条', 'No pay slips yet'),
        how: 'none',
        action: { label: MAKE, screen: 'slips', area: nameCell(first) },
      };
    const changed = made.find(({ table, entry }) => entry !== undefined && isOther(table, entry));
    const { sheet, slips: count, time } = last.entry;
    const again = changed ?? missing;
    return {
      words: line([
        text(sheet, sheet),
        text(`${count} 张`, `${count} slips`),
        text(time, time),
        changed ? text('工资表合计已变', 'the pay sheet’s total has changed') : undefined,
        missing ? text(`${missing.table.sheet} 还没有`, `none of ${missing.table.sheet} yet`) : undefined,
      ]),
      how: again === undefined ? 'done' : 'open',
      action:
        again === undefined
          ? { label: OPEN, area: { sheet, row: 0, column: 0, rows: 1, columns: 1 } }
          : {
              label: changed ? text('重做', 'Make again') : MAKE,
              screen: 'slips',
              area: nameCell(again.table),
            },
    };
  },
};

/** Whether the totals of the people come to something else than when the slips were made. */
function isOther(table: MonthTable, { total }: SlipEntry): boolean {
  if (typeof total !== 'number') return false;
  const now = table.people.reduce<Exact>((sum, { row }) => {
    const cell = table.cell(row, 'total');
    return isError(cell) ? sum : add(sum, exact(amountOf(cell)));
  }, ZERO);
  return compare(now, exact(total)) !== 0;
}
