/** Puts a formula into the selected cell; a cell that is not empty wants a word of its own, for that very cell. */
import { cellAddress } from '../../../workbook/formula/address';
import type { Area, Workbook } from '../../../workbook/port';
import { functionsTexts } from './texts';
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
  if (!wanted.startsWith('='))
    return { outcome: { tone: 'error', words: functionsTexts.notFormula }, occupied: null };
  const selected = await workbook.selection();
  if (selected === null)
    return { outcome: { tone: 'warning', words: functionsTexts.noSelection }, occupied: null };
  const area = { ...selected, rows: 1, columns: 1 };
  const address = cellAddress(area.row, area.column);
  const step = { kind: 'write' as const, area, contents: [[{ formula: wanted }]] };
  const allowed = sameCell(confirmed, area);
  const applied = await workbook.apply({
    title: wanted,
    writes: [allowed ? step : { ...step, expected: [[null]] }],
  });
  if (!allowed && !applied.ok && applied.fault.kind === 'changed')
    return { outcome: { tone: 'warning', words: functionsTexts.occupied(address) }, occupied: area };
  return { outcome: outcomeOf(applied, functionsTexts.inserted(address)), occupied: null };
}

function sameCell(a: Area | null, b: Area): boolean {
  return a !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
