/** Puts a formula into the selected cell; a cell that is not empty wants a second click on the same cell. */
import { isBlank } from '../../../core/cell';
import { cellAddress } from '../../../workbook/address';
import { contentAt } from '../../../workbook/content';
import type { Area, Workbook } from '../../../workbook/port';
import { texts } from '../../texts';
import { outcomeOf, type Outcome } from '../../use-command';

export interface Inserted {
  readonly outcome: Outcome;
  /** The cell that holds something: nothing was written, since the user was not asked about it yet. */
  readonly occupied: Area | null;
}

export async function insertFormula(
  workbook: Workbook,
  formula: string,
  confirmed: Area | null,
): Promise<Inserted> {
  const wanted = formula.trim();
  if (!wanted.startsWith('=')) return { outcome: { tone: 'error', words: texts.notFormula }, occupied: null };
  const selected = await workbook.selection();
  if (selected === null) return { outcome: { tone: 'warning', words: texts.noSelection }, occupied: null };
  const area = { ...selected, rows: 1, columns: 1 };
  const address = cellAddress(area.row, area.column);
  const block = await workbook.read(area);
  const before = contentAt(block, area.row, area.column);
  const empty = block.formulas[0]?.[0] === null && isBlank(block.cells[0]?.[0]);
  if (!empty && !sameCell(confirmed, area))
    return { outcome: { tone: 'warning', words: texts.occupied(address) }, occupied: area };
  const applied = await workbook.apply({
    title: wanted,
    writes: [{ kind: 'write', area, contents: [[{ formula: wanted }]], expected: [[before]] }],
  });
  return { outcome: outcomeOf(applied, texts.inserted(address)), occupied: null };
}

function sameCell(a: Area | null, b: Area): boolean {
  return a !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
