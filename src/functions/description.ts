/** How a custom function is described. The catalogue is a list of these; all that hosts, help and documents need comes from it. */
import type { Cell } from '../core/cell';
import type { Text } from '../schemes/indicator';

export interface Choice {
  readonly value: string;
  readonly label: Text;
}

export interface Parameter {
  /** Name in the formula bar; English, lower case. */
  readonly name: string;
  readonly about: Text;
  /** `matrix`: a cell or a range, always handed over as rows of cells. `scalar`: one cell. */
  readonly shape: 'scalar' | 'matrix';
  readonly optional?: true;
  readonly choices?: readonly Choice[];
}

export interface Example {
  readonly formula: string;
  /** What the cell (or the block it spills) shows. */
  readonly result: Cell | readonly (readonly Cell[])[];
  /** Ranges that the formula names, by their address. */
  readonly ranges?: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  readonly about: Text;
}

export type Argument = Cell | readonly (readonly Cell[])[] | undefined;

export interface FunctionDescription {
  readonly name: string;
  readonly summary: Text;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly about: Text; readonly shape: 'scalar' | 'matrix' };
  readonly errors: readonly Text[];
  readonly examples: readonly Example[];
  /** Arguments in order: `matrix` parameters as rows of cells, blanks null, omitted ones undefined. */
  readonly run: (...args: readonly Argument[]) => Cell | readonly (readonly Cell[])[];
}
