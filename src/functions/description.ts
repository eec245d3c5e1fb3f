/** How a custom function is described. The catalogue is a list of these; all that hosts, help and documents need comes from it. */
import type { Cell } from '../core/cell';
import type { Language } from '../core/words/language';
import type { Text } from '../core/words/text';

export interface Choice {
  readonly value: string;
  readonly label: Text;
  /** Other words for it. */
  readonly aliases?: readonly string[];
}

export interface Parameter {
  /** Name in the formula bar; English, lower case. */
  readonly name: string;
  /** `matrix`: a cell or a range, always handed over as rows of cells. `scalar`: one cell. */
  readonly shape: 'scalar' | 'matrix';
  readonly optional?: true;
  /** Its place must be kept, and may be empty: `KPIPOOL(A1:A4,,1000000)`. */
  readonly mayBeBlank?: true;
  readonly choices?: readonly Choice[];
}

export type Grid = readonly (readonly Cell[])[];

export interface Example {
  readonly formula: string;
  /** What the cell, or the block that it spills, shows. */
  readonly result: Cell | Grid;
  /** Ranges that the formula names, by the address of their first cell. */
  readonly ranges?: Readonly<Record<string, Grid>>;
  readonly about: Text;
}

/** A cell, rows of cells, or nothing where an optional argument was left out. */
export type Argument = Cell | Grid | undefined;

/** What a function needs in order to run. */
export interface CustomFunction<Name extends string = string> {
  readonly name: Name;
  readonly parameters: readonly Parameter[];
  /** Arguments in order: `matrix` parameters as rows of cells, blanks null. Never throws; errors are cells. */
  readonly run: (args: readonly Argument[], language: Language) => Cell | Grid;
}

/** What people are told about it: an export of its own beside the function, so that the functions bundle need not carry it. */
export interface FunctionHelp {
  readonly summary: Text;
  /** What each parameter is, in order. */
  readonly arguments: readonly Text[];
  readonly result: { readonly about: Text; readonly shape: 'scalar' | 'matrix' };
  readonly errors: readonly Text[];
  readonly examples: readonly Example[];
}

export interface DescribedParameter extends Parameter {
  readonly about: Text;
}

export interface FunctionDescription<Name extends string = string>
  extends CustomFunction<Name>, Omit<FunctionHelp, 'arguments'> {
  readonly parameters: readonly DescribedParameter[];
}
