/** What counts as arrived. */
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

test.each<[string, Content, Content, Content, boolean]>([
  // before, written, found; whether it has arrived
  ['a number over another', 1, 2, 2, true],
  ['a number that did not come', 1, 2, 1, false],
  ['a formula over a number', 1, f('=A1'), f('=A1'), true],
  ['a formula over another', f('=A1'), f('=B1'), f('=B1'), true],
  ['a formula spelled anew by the program', f('=A1'), f('=B1*1%'), f('=B1*0.01'), true],
  ['a formula that stands as before', f('=A1'), f('=B1'), f('=A1'), false],
  ['a formula written as it was', f('=A1'), f('=A1'), f('=A1'), true],
  ['a number where a formula was to be', f('=A1'), f('=B1'), 3, false],
  ['the one before, whose sheet went', f('=Rules!A1'), f('=KPIBAND(B1)'), f('=#REF!A1'), false],
  ['one that leads nowhere, as it was written', f('=A1'), f('=#REF!+1'), f('=#REF!+1'), true],
])('%s', (_, before, written, found, arrived) => {
  const patch = { title: 't', writes: [{ kind: 'write', area, contents: [[written]] }] } as const;
  const held = [heldOf(found)];
  expect(checkArrived(patch, [area], held, new Map([[area, heldOf(before)]])) === null).toBe(arrived);
});
