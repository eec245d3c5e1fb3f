/** Native formulas in the browser workbook without any of our functions, beside what the functions say. */
import type { Cell } from '../../../src/core/cell';
import type { Scheme } from '../../../src/schemes/scheme';
import { bootHeadless } from '../../../src/hosts/browser/univer/headless';
import { Inexpressible } from '../../../src/workbook/native/inexpressible';
import { addedRules, type AddedRules } from '../../../src/workbook/native/added-rules';
import { translate } from '../../../src/workbook/native/translate';
import type { Content, Write } from '../../../src/workbook/port';
import { functionValue } from './function-values';
import { same } from './same';
import type { CaseRow } from './sheet-cases';

export interface Outcome {
  readonly compared: number;
  readonly differences: readonly string[];
  readonly longest: number;
}

/** As written to a sheet: an empty text and a blank are the same there. */
const cellIn =
  (rows: readonly CaseRow[]) =>
  (row: number, column: number): Cell =>
    rows[row]?.cells[column] ?? null;

export async function compareInUniver(
  scheme: Scheme,
  groups: readonly (readonly CaseRow[])[],
): Promise<Outcome> {
  const rules = addedRules(scheme, '规则 1', 'RULES', 'zh');
  const host = bootHeadless();
  try {
    const sheets = groups.map((rows, index) => sheetOf(`组${index + 1}`, rows, rules));
    const applied = await host.workbook.apply({
      title: 'native',
      writes: [...rules.writes, ...sheets.flatMap((sheet) => sheet.writes)],
    });
    if (!applied.ok) throw new Error(applied.fault.en);
    const differences: string[] = [];
    let compared = 0;
    for (const sheet of sheets) {
      if (sheet.checks.length === 0) continue;
      const block = await host.workbook.readUsed(sheet.name);
      for (const check of sheet.checks) {
        compared++;
        const came = block?.cells[check.row]?.[check.column] ?? null;
        if (!same(check.expected, came))
          differences.push(
            `${check.formula} over ${JSON.stringify(check.cells)}: function ${JSON.stringify(check.expected)}, native ${JSON.stringify(came)}\n${check.native}`,
          );
      }
    }
    return { compared, differences, longest: Math.max(0, ...sheets.map((sheet) => sheet.longest)) };
  } finally {
    host.dispose();
  }
}

interface Check {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly native: string;
  readonly expected: Cell;
  readonly cells: readonly Cell[];
}

/** @param refused hears of each formula without a native form; without it there must be none */
export function sheetOf(
  name: string,
  rows: readonly CaseRow[],
  rules: AddedRules,
  refused?: (formula: string) => void,
) {
  const width = Math.max(1, ...rows.map((row) => row.cells.length));
  const cells = cellIn(rows);
  const context = {
    tables: { ofScheme: () => rules.reference, at: () => rules.reference },
    cellAt: (_: string | undefined, r: number, c: number) => cells(r, c),
  };
  const checks: Check[] = [];
  let longest = 0;
  const contents = rows.map((row, at): Content[] => {
    const natives = row.formulas(at).map((formula, index): Content => {
      const [[native = ''] = []] = attempt(formula, () => translate(formula, context), refused);
      if (native === '') return null;
      longest = Math.max(longest, native.length);
      checks.push({
        row: at,
        column: width + index,
        formula,
        native,
        expected: expectedOf(formula, cells, rules),
        cells: row.cells,
      });
      return { formula: native };
    });
    return [...Array.from({ length: width }, (_, i) => row.cells[i] ?? null), ...natives];
  });
  const columns = Math.max(width, ...contents.map((row) => row.length));
  const writes: Write[] =
    rows.length === 0
      ? []
      : [
          { kind: 'addSheet', name },
          {
            kind: 'write',
            area: { sheet: name, row: 0, column: 0, rows: rows.length, columns },
            contents: contents.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? null)),
          },
        ];
  return { name, writes, checks, longest };
}

function attempt(
  formula: string,
  make: () => readonly (readonly string[])[],
  refused?: (formula: string) => void,
): readonly (readonly string[])[] {
  try {
    return make();
  } catch (fault) {
    if (fault instanceof Inexpressible && refused !== undefined) {
      refused(formula);
      return [];
    }
    if (fault instanceof Inexpressible) throw new Error(`${formula}: ${fault.en}`, { cause: fault });
    throw fault;
  }
}

/** What the function says, of the rules table rather than the built-in scheme: settings may be filled in there. */
function expectedOf(
  formula: string,
  cells: (row: number, column: number) => Cell,
  { reference }: AddedRules,
): Cell {
  const id = `"${reference.compiled.scheme.id}"`;
  const offset = 100_000;
  const table = reference.cells;
  const last = table.length - 1;
  const columns = table[0]?.length ?? 1;
  const letters = String.fromCharCode(64 + columns);
  const withTable = formula.replace(id, `A${offset + 1}:${letters}${offset + last + 1}`);
  return functionValue(withTable, (row, column) =>
    row >= offset ? (table[row - offset]?.[column] ?? null) : cells(row, column),
  );
}
