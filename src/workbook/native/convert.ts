/** Turns the formulas of a sheet from functions into native formulas or values, and native formulas back into functions. */
import type { Cell } from '../../core/cell';
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { contentAt, sameContent } from '../patch/content';
import type { Block, Content, Patch } from '../port';
import type { AddedRules } from './added-rules';
import { addressOf, placeOf, writeOf, type Cells } from './conversion-cells';
import type { Known } from './recognise/known';
import type { RulesReference } from './rules-reference';
import { toFunctions } from './to-functions';
import { toNative } from './to-native';
import { toValues } from './to-values';

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

const TITLES: Readonly<Record<Direction, Text>> = {
  native: text('函数转为原生公式', 'Functions to native formulas'),
  functions: text('原生公式转为函数', 'Native formulas to functions'),
  values: text('函数转为数值', 'Functions to values'),
};

/** What would change, and a patch that does it as long as nobody changes the sheet before. */
export function convert(block: Block, direction: Direction, book: Book, language: Language): Conversion {
  const added = new Map<string, AddedRules>();
  const cells: Cells = { block, after: new Map(), refused: [], notes: new Map() };
  const step = { native: toNative, functions: toFunctions, values: toValues }[direction];
  step(cells, book, added);
  const changes = [...cells.after].flatMap(([key, after]): readonly Change[] => {
    const [row, column] = placeOf(key);
    const before = contentAt(block, row, column);
    // Cells that a formula spilled into are written as values, which they show already.
    return sameContent(before, after) ? [] : [{ address: addressOf(block, row, column), before, after }];
  });
  const sheets = [...added.values()].flatMap((sheet) => sheet.writes);
  return {
    changes,
    refused: cells.refused,
    added: [...added.keys()],
    notes: [...cells.notes.values()],
    patch: {
      title: inLanguage(TITLES[direction], language),
      writes: [...sheets, ...(changes.length === 0 ? [] : [writeOf(cells)])],
    },
  };
}
