/** What a build of WPS has and does, as far as it shows only on trying. */
import { withoutPrefix, withPrefix } from '../prefixed-formula';
import type { EtRange } from './et';

export class Dialect {
  /**
   * Whether WPS drops matrices of several rows without a word, as was reported of macOS. Rows are then written one by one.
   */
  rowsOnly = false;
  private spilling: boolean | undefined;
  private prefix: string | undefined;

  /** `prefixInForce`: what stands before the names of our functions here. */
  constructor(private readonly prefixInForce: () => string) {}

  /** `Formula2` says and takes formulas that spill; builds without it have `Formula` alone. */
  formulasOf(range: EtRange): unknown {
    const formulas = this.spilling === false ? undefined : range.Formula2;
    this.spilling = formulas !== undefined;
    return this.spilling ? formulas : range.Formula;
  }

  write(range: EtRange, values: unknown, hasFormulas: boolean): void {
    if (!hasFormulas) {
      range.Value2 = values;
      return;
    }
    this.spilling ??= range.Formula2 !== undefined;
    if (this.spilling) range.Formula2 = values;
    else range.Formula = values;
  }

  /** Where this is false, a formula over arrays must be told to be one. */
  get dynamicArrays(): boolean {
    return this.spilling !== false;
  }

  /** A formula as the rest of the add-in writes it. */
  inward(formula: string): string {
    return withoutPrefix(formula, this.ownPrefix());
  }

  outward(formula: string): string {
    return withPrefix(formula, this.ownPrefix());
  }

  private ownPrefix(): string {
    this.prefix ??= this.prefixInForce();
    return this.prefix;
  }
}
