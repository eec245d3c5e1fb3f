/**
 * A column's formulas that read alike from their own cells are read once: all but the first are told to the engine as that one, so many
 * rows further down, as it does itself with formulas that were filled down by hand. What the cells hold stays as it is.
 */
import { downColumn, relativeTo } from '../../../workbook/formula/relative';
import type { Item, Sizes, Tree } from './dependency-trees';

/** What stands for something else elsewhere without saying so in an address, or has a memory of its own. */
const OWN_WAY = /[[\]@#{}]|\b(OFFSET|INDIRECT|LET|LAMBDA|MAP|REDUCE|SCAN|BYROW|BYCOL|MAKEARRAY)\(|\d:\$?\d/i;
/** A range of which one end moves along and the other does not. */
const HALF_FIXED =
  /\ue000\$?-?\d+,(\$?)-?\d+\ue001:(?:[^\ue000]*!)?\ue000\$?-?\d+,(?!\1-?\d+\ue001)\$?-?\d+\ue001/;
const TEXTS = /"(?:[^"]|"")*"/g;
/** Then it begins anew. */
const MOST = 20_000;

/** What was read last in a column: most often the next row goes on so. */
interface Run {
  readonly relative: string;
  readonly alone: boolean;
  readonly textAt: (row: number) => string | undefined;
}

interface First {
  readonly row: number;
  readonly item: Item;
  /** Stands for the formula where others are told by it; it is no cell of the sheet. */
  model?: Tree;
}

export class SameFormulas {
  private firsts = new Map<string, First>();
  private readonly runs = new Map<number, Run>();
  private readonly texts = new WeakMap<Tree, string>();
  private read = new WeakSet<Tree>();

  constructor(
    private readonly create: (
      ...of: [unit: string, sheet: string, row: number, column: number, sizes: Sizes, item: Item]
    ) => Tree,
    private readonly createVirtual: (first: Tree, item: Item) => Tree,
  ) {}

  /** What formulas refer to may be something else now. */
  forget(): void {
    this.firsts = new Map();
    this.read = new WeakSet();
  }

  /** Does this tree stand for the formula, told by another one? */
  stands(tree: Tree, text: string | undefined, size: Sizes[string][string] | undefined): boolean {
    return (
      this.texts.get(tree) === text &&
      text !== undefined &&
      tree.rowCount === size?.rowCount &&
      tree.columnCount === size.columnCount
    );
  }

  /** Null for a formula that is not like one before. */
  told(unit: string, sheet: string, row: number, column: number, sizes: Sizes, item: Item): Tree | null {
    const { f: text, x = 0, y = 0 } = item;
    const size = sizes[unit]?.[sheet];
    if (text === undefined || x !== 0 || y !== 0 || size === undefined) return null;
    const { relative, alone } = this.readIn(column, row, text);
    if (alone) return null;
    const key = [unit, sheet, column, size.rowCount, size.columnCount, relative].join('\n');
    const first = this.firsts.get(key);
    if (!first) {
      if (this.firsts.size >= MOST) this.firsts = new Map();
      this.firsts.set(key, { row, item });
      return null;
    }
    first.model ??= this.create(unit, sheet, first.row, column, sizes, first.item);
    const tree = this.createVirtual(first.model, { x: 0, y: row - first.row });
    this.texts.set(tree, text);
    return tree;
  }

  private readIn(column: number, row: number, text: string): Run {
    const before = this.runs.get(column);
    if (before?.textAt(row) === text) return before;
    const relative = relativeTo(text, row, column);
    const alone = OWN_WAY.test(relative.replace(TEXTS, '')) || HALF_FIXED.test(relative);
    const run = { relative, alone, textAt: downColumn(relative, column) };
    this.runs.set(column, run);
    return run;
  }

  /** To be asked before what a tree refers to is looked at. */
  async prepare(tree: Tree, rangesOf: (model: Tree) => Promise<unknown>): Promise<void> {
    const model = this.texts.has(tree) ? tree.refTree : undefined;
    if (!model) return;
    if (!this.read.has(model)) {
      this.read.add(model);
      model.pushRangeList(await rangesOf(model));
    }
    // The engine works it out every time it is asked, and asks often.
    Object.defineProperty(tree, 'rangeList', { value: tree.rangeList });
  }
}
