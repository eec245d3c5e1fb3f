/** Converts formulas that are filled down or across once for all of them. */
import type { CallContext } from './calls/context';
import type { Place } from '../formula/formula-cells';
import { absoluteFrom, relativeTo } from '../formula/relative';

type Lookup = Pick<CallContext, 'cellAt' | 'formulasIn'>;

interface Known {
  readonly result: readonly (readonly string[])[];
  /** The scores beside the formula, as seen from its row, where the result depends on them. */
  readonly beside?: string;
}

/**
 * A conversion that remembers how a formula, as seen from its own cell, was converted. What was looked up in cells that move with
 * the formula makes the result its own, and it is not remembered.
 */
export class FilledDown {
  private readonly known = new Map<string, Known>();
  private own = false;
  private asked = false;
  private formulasIn: CallContext['formulasIn'];

  /** The lookups of a context, watched. */
  watched(lookup: Lookup): Lookup {
    const { cellAt, formulasIn } = lookup;
    this.formulasIn = formulasIn;
    return {
      cellAt: (sheet, row, column, fixed) => {
        this.own ||= fixed !== true;
        return cellAt(sheet, row, column, fixed);
      },
      ...(formulasIn && {
        formulasIn: (row: number) => {
          this.asked = true;
          return formulasIn(row);
        },
      }),
    };
  }

  convert(
    { formula, row, column }: Place,
    compute: (formula: string) => readonly (readonly string[])[],
  ): readonly (readonly string[])[] {
    const relative = relativeTo(formula, row, column);
    const known = this.known.get(relative);
    const usable = known && (known.beside === undefined || known.beside === this.scoresIn(row));
    const before = usable && known.result.map((line) => line.map((one) => absoluteFrom(one, row, column)));
    if (before !== undefined && before !== false && before.every((line) => !line.includes(undefined)))
      return before as readonly (readonly string[])[];
    [this.own, this.asked] = [false, false];
    const after = compute(formula);
    const beside = this.asked ? { beside: this.scoresIn(row) } : {};
    const result = after.map((line) => line.map((one) => relativeTo(one, row, column)));
    if (!this.own) this.known.set(relative, { result, ...beside });
    return after;
  }

  private scoresIn(row: number): string {
    const beside = this.formulasIn?.(row) ?? [];
    return beside
      .filter(({ formula }) => formula.includes('KPIBAND('))
      .map(({ formula, column }) => `${column} ${relativeTo(formula, row, column)}`)
      .join('\n');
  }
}
