/** Converts formulas that are filled down or across once for all of them. */
import type { CallContext } from './calls/context';
import type { Place } from './conversion-cells';
import { absoluteFrom, relativeTo } from './formula/relative';

type Lookup = Pick<CallContext, 'cellAt' | 'formulasIn'>;

/**
 * A conversion that remembers how a formula, as seen from its own cell, was converted. What was looked up in cells that move with
 * the formula makes the result its own, and it is not remembered.
 */
export class FilledDown {
  private readonly known = new Map<string, readonly (readonly string[])[]>();
  private own = false;

  /** The lookups of a context, watched. */
  watched(lookup: Lookup): Lookup {
    const { cellAt, formulasIn } = lookup;
    return {
      cellAt: (sheet, row, column, fixed) => {
        this.own ||= fixed !== true;
        return cellAt(sheet, row, column, fixed);
      },
      ...(formulasIn && {
        formulasIn: (row: number) => {
          this.own = true;
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
    const before = this.known.get(relative)?.map((line) => line.map((one) => absoluteFrom(one, row, column)));
    if (before !== undefined && before.every((line) => line.every((one) => one !== undefined)))
      return before as readonly (readonly string[])[];
    this.own = false;
    const after = compute(formula);
    if (!this.own)
      this.known.set(
        relative,
        after.map((line) => line.map((one) => relativeTo(one, row, column))),
      );
    return after;
  }
}
