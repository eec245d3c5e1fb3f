/** Turns the formulas of a sheet from functions into native formulas or values, and native formulas back into functions. */
import type { Cell } from '../../core/cell';
import type { Language } from '../../core/text/language';
import { inLanguage, text } from '../../core/text/text';
import type { Text } from '../../schemes/indicator';
import { cellAddress, quotedSheet } from '../address';
import { contentAt, isFormula, sameContent } from '../content';
import type { Block, Content, Patch, Write } from '../port';
import type { CallContext } from './calls/context';
import { Inexpressible } from './inexpressible';
import { builtInIs } from './built-in';
import { Recogniser, type Known } from './recognise/recognise';
import type { RulesReference } from './rules-reference';
import type { AddedRules } from './added-rules';
import { callsOurs, translate } from './translate';
import { monthCell } from './month-cell';
import { spilledFrom } from './spilled';

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

interface Cells {
  readonly block: Block;
  readonly after: Map<string, Content>;
  readonly refused: Refusal[];
  readonly notes: Map<string, Text>;
}

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

const keyOf = (row: number, column: number): string => `${row},${column}`;
const placeOf = (key: string): readonly [number, number] => key.split(',').map(Number) as [number, number];
const addressOf = ({ area }: Block, row: number, column: number): string =>
  `${quotedSheet(area.sheet)}!${cellAddress(row, column)}`;

interface Place {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Every formula of the block with the place where it stands. */
function formulasIn({ area, formulas }: Block): readonly Place[] {
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      formula === null ? [] : [{ formula, row: area.row + r, column: area.column + c }],
    ),
  );
}

/** Cells of the block's own sheet, and of others where the book knows them. */
function cellLookup(block: Block, book: Book): CallContext['cellAt'] {
  const { area, cells } = block;
  return (sheet, row, column) =>
    sheet === undefined || sheet === area.sheet
      ? (cells[row - area.row]?.[column - area.column] ?? null)
      : book.cellAt?.(sheet, row, column);
}

function toNative({ block, after, refused, notes }: Cells, book: Book, added: Map<string, AddedRules>): void {
  const made = new Map<string, AddedRules>();
  const ofScheme = (id: string): RulesReference => {
    const standing = book.tables.find(({ reference }) => builtInIs(reference, id));
    if (standing !== undefined) return standing.reference;
    const sheet = made.get(id) ?? book.rulesSheet(id);
    made.set(id, sheet);
    return sheet.reference;
  };
  const context: CallContext = {
    tables: {
      ofScheme,
      at(reference, month) {
        const found = book.tableAt(reference, month);
        if (!('zh' in found) && (found.versions ?? 1) > 1) notes.set(reference, oneVersion(reference, found));
        return found;
      },
    },
    cellAt: cellLookup(block, book),
    formulasIn: (row) => formulasIn(block).filter((one) => one.row === row),
  };
  for (const { formula, row, column } of formulasIn(block)) {
    if (!callsOurs(formula)) continue;
    try {
      translate(formula, context).forEach((line, r) =>
        line.forEach((native, c) => after.set(keyOf(row + r, column + c), { formula: native })),
      );
    } catch (fault) {
      if (!(fault instanceof Inexpressible)) throw fault;
      refused.push({ address: addressOf(block, row, column), row, column, formula, why: fault.why });
    }
  }
  const used = [...after.values()].flatMap((one) => (isFormula(one) ? [one.formula] : []));
  for (const [id, sheet] of made)
    if (used.some((formula) => formula.includes(`${quotedSheet(sheet.reference.sheet)}!`)))
      added.set(id, sheet);
}

function oneVersion(reference: string, { compiled }: RulesReference): Text {
  const from = compiled.scheme.effectiveFrom;
  return text(
    `规则表 ${reference} 有多个版本：原生公式固定用${from === undefined ? '最早' : ` ${from} 起`}的版本，换月份后请重新转换。`,
    `The rules table ${reference} holds several versions: native formulas keep to the one ${from === undefined ? 'that was first' : `from ${from}`}. Convert again when the month changes.`,
  );
}

function toFunctions({ block, after }: Cells, book: Book): void {
  const tables = book.tables.map((table): Known => {
    const { id } = table.reference.compiled.scheme;
    const builtIn = builtInIs(table.reference, id);
    return { ...table, builtIn, argument: builtIn ? `"${id}"` : table.argument };
  });
  const month = monthCell(block);
  // What has been recognised so far: a total from score columns is known by the calls in those columns.
  const formulaOf = (at: Place): string => {
    const found = after.get(keyOf(at.row, at.column));
    return isFormula(found) ? found.formula : at.formula;
  };
  const recogniser = new Recogniser(tables, {
    cellAt: cellLookup(block, book),
    formulasIn: (row) =>
      formulasIn(block)
        .filter((one) => one.row === row)
        .map((one) => ({ column: one.column, formula: formulaOf(one) })),
    ...(month === undefined ? {} : { month }),
  });
  for (const { formula, row, column } of formulasIn(block)) {
    const found = recogniser.recognise(formula);
    if (found !== formula) after.set(keyOf(row, column), { formula: found });
  }
}

function toValues({ block, after }: Cells): void {
  for (const { formula, row, column } of formulasIn(block)) {
    if (!callsOurs(formula)) continue;
    for (const place of spilledFrom(block, row, column, formula))
      after.set(keyOf(place.row, place.column), place.value);
  }
}

/** One step over all changed cells; the others are left alone. */
function writeOf({ block, after }: Cells): Write {
  const places = [...after.keys()].map(placeOf);
  const rows = places.map(([row]) => row);
  const columns = places.map(([, column]) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const area = {
    sheet: block.area.sheet,
    row: top,
    column: left,
    rows: Math.max(...rows) - top + 1,
    columns: Math.max(...columns) - left + 1,
  };
  const grid = (content: (row: number, column: number) => Content | undefined) =>
    Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_unused, c) => content(top + r, left + c)),
    );
  const changed = (row: number, column: number): boolean => after.has(keyOf(row, column));
  return {
    kind: 'write',
    area,
    contents: grid((row, column) => after.get(keyOf(row, column))),
    expected: grid((row, column) => (changed(row, column) ? contentAt(block, row, column) : undefined)),
  };
}
