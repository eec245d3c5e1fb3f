/** A conversion of a sheet: what it needs to know, what it has done so far, and what comes of it. */
import type { Cell } from '../../core/cell';
import type { Text } from '../../core/words/text';
import type { Block, Content, Patch } from '../port';
import type { AddedRules } from './added-rules';
import type { Known } from './recognise/known';
import type { RulesReference } from './rules-reference';

export type Direction = 'native' | 'functions' | 'values';

/** What converting needs to know of the workbook beyond the sheet itself. */
export interface Book {
  /** Rules tables that stand in the workbook, with the text by which formulas name them. */
  readonly tables: readonly Omit<Known, 'builtIn'>[];
  /** The table that a reference or a defined name points to; of several versions the one in force in a month. */
  tableAt(reference: string, month: Cell): RulesReference | Text;
  /** A sheet with the rules of a built-in scheme, to be added. */
  rulesSheet(scheme: string): AddedRules;
  /** Cells of other sheets, where they are known. */
  cellAt?(sheet: string, row: number, column: number): Cell | undefined;
}

export interface Change {
  /** `'July'!B2` */
  readonly address: string;
  readonly before: Content;
  readonly after: Content;
}

export interface Refusal {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly why: Text;
}

export interface Conversion {
  readonly changes: readonly Change[];
  readonly refused: readonly Refusal[];
  /** Rules sheets that the patch adds, by the id of their scheme. */
  readonly added: readonly string[];
  /** What to know before applying it. */
  readonly notes: readonly Text[];
  readonly patch: Patch;
}

/** A sheet that is being converted, and what becomes of its formulas. */
export interface Cells {
  readonly block: Block;
  readonly after: Map<string, Content>;
  readonly refused: Refusal[];
  readonly notes: Map<string, Text>;
}
