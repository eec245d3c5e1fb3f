/**
 * Whether a sheet's own net pay (实发) is what its own figures come to after a run: the pay, its additions, its deductions. None of them
 * is computed or written here; tax and insurance count as the sheet has them.
 */
import { isError } from '../../core/cell';
import { add, compare, exact, multiply, roundToCents, subtract } from '../../core/number/exact';
import { text, type Text } from '../../core/words/text';
import { cellAddress } from '../formula/address';
import { cellAt, formulaAt } from '../people/cells';
import type { People } from '../people/people';
import { isAmount, saysNothing, type PreviewCell } from './choice';
import { netColumns, type NetColumns, type NetItem } from './net-columns';
import { outcomeOf, signedWords, startOf, type NetCheck } from './net-words';
import { amountOf } from './other-money';
import type { Role } from './roles';
import type { RowFormulas, Standing } from './row-formulas';

/** The check of one row. @param cells those of the row under a choice; @param total the scheme's, where the sheet has no such column */
export type NetOfRow = (cells: readonly PreviewCell[], total: number) => NetCheck;

/** Undefined where the sheet has no net pay. */
export function netReader(
  sheet: People<Role>,
  formulas: RowFormulas,
): ((row: number) => NetOfRow) | undefined {
  const found = netColumns(sheet);
  if (found === undefined) return undefined;
  const items = found.items.flatMap((item) => signedBy(sheet, item));
  return (row) => (cells, total) => new NetRow(sheet, formulas, { ...found, items }, row, cells).check(total);
}

/** Columns without any amount are left out; deductions that are written as minus already are added. */
function signedBy({ block, people }: People<Role>, item: NetItem): readonly NetItem[] {
  const amounts = people.flatMap(({ row }) => {
    const cell = cellAt(block, row, item.column);
    return isAmount(cell) ? [amountOf(cell)] : [];
  });
  if (amounts.length === 0) return [];
  const minus = item.sign === -1 && amounts.some((one) => one < 0) && !amounts.some((one) => one > 0);
  return [minus ? { ...item, sign: 1 } : item];
}

class NetRow {
  private readonly standing: Standing;
  private readonly inPay: ReadonlySet<number>;

  constructor(
    private readonly sheet: People<Role>,
    private readonly formulas: RowFormulas,
    private readonly columns: NetColumns,
    private readonly row: number,
    private readonly cells: readonly PreviewCell[],
  ) {
    this.standing = new Map(cells.map(({ column, stands }) => [column, stands]));
    this.inPay = new Set(cells.flatMap(({ column }) => [...formulas.taken(row, column)]));
  }

  check(byScheme: number): NetCheck {
    const { net } = this.columns;
    const address = cellAddress(this.row, net.column);
    const label = `${net.title} ${address}`;
    const reckoned = this.reckoned(byScheme);
    if ('zh' in reckoned) {
      const words = text(
        `${label}：${reckoned.zh}，无法核对`,
        `${label}: ${reckoned.en}, so it cannot be checked`,
      );
      return { address, agrees: undefined, words };
    }
    const formula = formulaAt(this.sheet.block, this.row, net.column);
    return { address, ...outcomeOf(label, reckoned, formula) };
  }

  private reckoned(byScheme: number) {
    const start = startOf(this.cells, byScheme);
    if (start === undefined) return text('应发的结果无法预知', 'the pay cannot be told');
    const shown = this.amountAt(this.columns.net.column);
    if (shown === null) return text('没有填写', 'it is empty');
    if (typeof shown !== 'number') return shown;
    let sum = start.amount;
    const said = [start.words];
    for (const { column, title, sign: told } of this.counted()) {
      const amount = this.amountAt(column);
      if (amount === null || amount === 0) continue;
      if (typeof amount !== 'number') return amount;
      const sign = told ?? this.signInFormula(column);
      if (sign === undefined) {
        const what = `${title} ${cellAddress(this.row, column)}`;
        return text(`不知道 ${what} 是加还是减`, `whether ${what} is added or taken off is not told`);
      }
      sum = add(sum, multiply(exact(amount), exact(sign)));
      said.push(signedWords(title, sign, exact(amount)));
    }
    return { said, computed: roundToCents(sum), shown: roundToCents(exact(shown)) };
  }

  /** After the run; null where nothing stands, or why there is no amount. */
  private amountAt(column: number): number | null | Text {
    const address = cellAddress(this.row, column);
    const held = this.formulas.value(this.row, column, this.standing);
    if (held === undefined)
      return text(`${address} 的公式要由表格算出`, `the spreadsheet reckons the formula of ${address}`);
    if (saysNothing(held)) return null;
    if (isError(held) || !isAmount(held)) return text(`${address} 不是金额`, `${address} is no amount`);
    return amountOf(held);
  }

  /** A sum beside its parts counts once, and what the pay holds already does not count again. */
  private counted(): readonly NetItem[] {
    const { items, net } = this.columns;
    const inNet = this.formulas.taken(this.row, net.column);
    const dropped = new Set(this.inPay);
    let parts: NetItem[] = [];
    for (const item of items) {
      for (const column of this.formulas.taken(this.row, item.column)) dropped.add(column);
      if (!item.sum) {
        parts.push(item);
        continue;
      }
      const own = parts.filter(({ sign }) => sign === item.sign);
      parts = [];
      if (own.length === 0 || formulaAt(this.sheet.block, this.row, item.column) !== null) continue;
      const used = this.inPay.has(item.column) || inNet.has(item.column);
      for (const { column } of used ? own : [item]) dropped.add(column);
    }
    return items.filter(({ column }) => !dropped.has(column));
  }

  /** What the net pay's formula makes of one yuan more. */
  private signInFormula(column: number): 1 | -1 | undefined {
    const held = amountOf(cellAt(this.sheet.block, this.row, column));
    const [before, after] = [held, held + 1].map((amount) =>
      this.formulas.value(this.row, this.columns.net.column, new Map([...this.standing, [column, amount]])),
    );
    if (typeof before !== 'number' || typeof after !== 'number') return undefined;
    const more = subtract(exact(after), exact(before));
    return ([1, -1] as const).find((sign) => compare(more, exact(sign)) === 0);
  }
}
