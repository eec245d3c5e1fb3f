/** What counts as arrived, when the program answered and when its answer was lost. */
import { checkArrived } from '../../../src/workbook/patch/check-arrived';
import type { Area, Content, Held } from '../../../src/workbook/port';

const area: Area = { sheet: 'Data', row: 4, column: 1, rows: 1, columns: 1 };
const f = (formula: string): Content => ({ formula });

function heldOf(content: Content): Held {
  const formula =
    typeof content === 'object' && content !== null && 'formula' in content ? content.formula : null;
  const cell = formula === null ? (content as Exclude<Content, { formula: string }>) : 1;
  return { area, cells: [[cell]], formulas: [[formula]], merges: [] } as unknown as Held;
}

test.each<[string, Content, Content, Content, boolean, boolean]>([
  // before, written, found; arrived when answered, arrived when the answer was lost
  ['a number over another', 1, 2, 2, true, true],
  ['a number that did not come', 1, 2, 1, false, false],
  ['a formula over a number', 1, f('=A1'), f('=A1'), true, true],
  ['a formula over another', f('=A1'), f('=B1'), f('=B1'), true, true],
  ['a formula spelled anew by the program', f('=A1'), f('=B1*1%'), f('=B1*0.01'), true, true],
  ['a formula that stands as before', f('=A1'), f('=B1'), f('=A1'), true, false],
  ['a formula written as it was', f('=A1'), f('=A1'), f('=A1'), true, true],
  ['a number where a formula was to be', f('=A1'), f('=B1'), 3, false, false],
])('%s', (_, before, written, found, answered, lost) => {
  const patch = { title: 't', writes: [{ kind: 'write', area, contents: [[written]] }] } as const;
  const held = [heldOf(found)];
  expect([
    checkArrived(patch, [area], held) === null,
    checkArrived(patch, [area], held, new Map([[area, heldOf(before)]])) === null,
  ]).toEqual([answered, lost]);
});
