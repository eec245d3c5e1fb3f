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
import type { CommissionReader } from './commission';
import type { Elsewhere } from './elsewhere';
import type { LastWritten } from './journal-read';
import type { PayPlan } from './pay-plan';
import type { NetOfRow } from './net-pay';
import { amountOf } from './other-money';
import type { ProrateReader } from './prorate';
import { roleLabel, type Mapping, type Role } from './roles';
import { isAmount, saysNothing, stateOf, type PreviewCell } from './choice';
import type { RowFormulas, Standing } from './row-formulas';
import type { ScoreReader } from './score-scale';

export interface Surroundings {
  readonly compiled: CompiledScheme;
  readonly plan: PayPlan;
  readonly people: People<Role>;
  readonly mapping: Mapping;
  readonly written: LastWritten;
  readonly formulas: RowFormulas;
  readonly score: ScoreReader;
  /** Columns of money that the scheme does not know. */
  readonly others: ReadonlySet<number>;
  readonly elsewhere: Elsewhere;
  readonly part: ProrateReader;
  /** Where the run computes commission. */
  readonly commission: CommissionReader | undefined;
  /** Where the sheet has a net pay of its own. */
  readonly net: ((row: number) => NetOfRow) | undefined;
}

interface Where {
  readonly role: Role;
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

export function previewCell(
  { people: { block }, written, formulas, others }: Surroundings,
  { role, row, column, name }: Where,
  after: number,
): PreviewCell {
  const before = cellAt(block, row, column);
  const formula = formulaAt(block, row, column) ?? undefined;
  const last = written.find(name, role, cellAddress(row, column));
  const takesOthers = role !== 'total' && [...formulas.taken(row, column)].some((one) => others.has(one));
  const byHand = formula === undefined && isByHand(before, last);
  return {
    role,
    row,
    column,
    before,
    after,
    byScheme: after,
    stands: after,
    state: stateOf({ before, byHand: byHand || undefined, formula }, after),
    ...(formula === undefined
      ? {}
      : { formula, follow: (standing: Standing) => formulas.value(row, column, standing) }),
    ...(takesOthers ? { locked: true } : {}),
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

/** The reason of the amounts, which parts of the row stay as they are, and where its total comes from. */
export function keptNote(cells: readonly PreviewCell[], because: Text): Text {
  const differing = cells.filter(
    ({ role, state, stands, byScheme }) =>
      role !== 'total' &&
      (state === 'override' || state === 'formula') &&
      (stands === undefined || !saysNothing(stands)) &&
      !(isAmount(stands) && compare(exact(amountOf(stands ?? null)), exact(byScheme)) === 0),
  );
  const notes = differing.map(({ role, stands }) => {
    const [label, shown] = [roleLabel(role), stands === undefined ? UNKNOWN : wordsOf(stands)];
    return text(`${label.zh}保留原值 ${shown}`, `the ${label.en.toLowerCase()} stays ${shown}`);
  });
  const total = cells.find(({ role }) => role === 'total');
  if (differing.length > 0 && total?.formula === undefined)
    notes.push(text('合计按此计算', 'and the total follows'));
  if (total?.formula !== undefined && total.stands !== total.byScheme) {
    const shown = total.stands === undefined ? UNKNOWN : wordsOf(total.stands);
    notes.push(
      text(
        `合计按表中公式 ${total.formula} 为 ${shown}`,
        `by the sheet's formula ${total.formula} the total is ${shown}`,
      ),
    );
  }
  if (notes.length === 0) return because;
  const list = join(notes, '，', ', ');
  return text(`${because.zh}；${list.zh}`, `${because.en}; ${list.en}`);
}

/** What nobody can foretell. */
const UNKNOWN = '?';

function wordsOf(cell: Cell): string {
  if (isError(cell)) return cell.error;
  return typeof cell === 'number' ? formatNumber(cell) : String(cell).trim();
}
