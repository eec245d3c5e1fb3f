/** One cell of a preview: what stands there, what would, and whether it is the user's own. */
import { isError, type Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import { compare, exact } from '../../core/number/exact';
import { formatNumber } from '../../core/number/format';
import { join, text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { cellAddress } from '../formula/address';
import { cellAt, formulaAt } from '../people/cells';
import type { People } from '../people/people';
import type { LastWritten } from './journal-read';
import type { PayPlan } from './pay-plan';
import { amountOf } from './other-money';
import { roleLabel, type Role } from './roles';
import { isAmount, saysNothing, stateOf, type PreviewCell } from './choice';

export interface Surroundings {
  readonly compiled: CompiledScheme;
  readonly plan: PayPlan;
  readonly people: People<Role>;
  readonly written: LastWritten;
}

interface Where {
  readonly role: Role;
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

export function previewCell(
  { people: { block }, written }: Surroundings,
  { role, row, column, name }: Where,
  after: number,
): PreviewCell {
  const before = cellAt(block, row, column);
  const formula = formulaAt(block, row, column) ?? undefined;
  const last = written.find(name, role, cellAddress(row, column));
  const byHand = formula === undefined && isByHand(before, last);
  return {
    role,
    row,
    column,
    before,
    after,
    byScheme: after,
    state: stateOf({ before, byHand: byHand || undefined, formula }, after),
    ...(formula === undefined ? {} : { formula }),
    ...(byHand ? { byHand } : {}),
    ...(last.length > 0 ? { known: true } : {}),
  };
}

/** Another amount than StarBand left there, or words such as 停发, which nobody writes by mistake. */
function isByHand(before: Cell, last: readonly Cell[]): boolean {
  if (saysNothing(before) || isError(before)) return false;
  if (!isAmount(before)) return true;
  return (
    last.length > 0 &&
    !last.some((value) => isAmount(value) && compare(exact(amountOf(value)), exact(amountOf(before))) === 0)
  );
}

/** The reason of the amounts, and which parts of the row stay as they are. */
export function keptNote(cells: readonly PreviewCell[], because: Text): Text {
  const kept = cells.filter(
    ({ role, state, before }) =>
      role !== 'total' && (state === 'override' || state === 'formula') && !saysNothing(before),
  );
  const differing = kept.filter(
    (cell) => !isAmount(cell.before) || compare(exact(amountOf(cell.before)), exact(cell.byScheme)) !== 0,
  );
  if (differing.length === 0) return because;
  const parts = differing.map(({ role, before }) => {
    const [label, shown] = [roleLabel(role), wordsOf(before)];
    return text(`${label.zh}保留原值 ${shown}`, `the ${label.en.toLowerCase()} stays ${shown}`);
  });
  const list = join(parts, '，', ', ');
  return text(`${because.zh}；${list.zh}，合计按此计算`, `${because.en}; ${list.en}, and the total follows`);
}

function wordsOf(cell: Cell): string {
  if (isError(cell)) return cell.error;
  return typeof cell === 'number' ? formatNumber(cell) : String(cell).trim();
}
