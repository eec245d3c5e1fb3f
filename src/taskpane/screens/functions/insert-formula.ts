/** Puts a formula into the selected cell; a cell that is not empty wants a second click. */
import { isBlank } from '../../../core/cell';
import { cellAddress } from '../../../workbook/address';
import { contentAt } from '../../../workbook/content';
import type { Workbook } from '../../../workbook/port';
import { texts } from '../../texts';
import { outcomeOf, type Outcome } from '../../use-command';

export interface Inserted {
  readonly outcome: Outcome;
  /** Nothing was written, since the cell holds something and the user was not asked yet. */
  readonly occupied: boolean;
}

export async function insertFormula(
  workbook: Workbook,
  formula: string,
  confirmed: boolean,
): Promise<Inserted> {
  const wanted = formula.trim();
  if (!wanted.startsWith('='))
    return { outcome: { tone: 'error', words: texts.notFormula }, occupied: false };
  const selected = await workbook.selection();
  if (selected === null) return { outcome: { tone: 'warning', words: texts.noSelection }, occupied: false };
  const area = { ...selected, rows: 1, columns: 1 };
  const address = cellAddress(area.row, area.column);
  const block = await workbook.read(area);
  const before = contentAt(block, area.row, area.column);
  const empty = block.formulas[0]?.[0] === null && isBlank(block.cells[0]?.[0]);
  if (!empty && !confirmed)
    return { outcome: { tone: 'warning', words: texts.occupied(address) }, occupied: true };
  const applied = await workbook.apply({
    title: wanted,
    writes: [{ kind: 'write', area, contents: [[{ formula: wanted }]], expected: [[before]] }],
  });
  return { outcome: outcomeOf(applied, texts.inserted(address)), occupied: false };
}
