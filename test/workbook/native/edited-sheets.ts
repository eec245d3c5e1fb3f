/** Edited rules tables that are sound, for LibreOffice to recalculate: native forms over them say what the functions say, or are refused. */
import { Workbook } from 'exceljs';
import { schemes } from '../../../src/schemes/all';
import { tableReference } from '../../../src/workbook/native/table-reference';
import { editedTable } from '../../proof/rules/edited';
import { findingsIn, refuses } from '../../proof/rules/findings';
import { randomFrom } from '../../proof/rules/random';
import { allCases } from './all-cases';
import { sheetOf } from './in-univer';
import { cellOf, isLoose, put } from './proof-sheets';
import { same } from './same';
import type { CaseRow } from './sheet-cases';

/** Rows of each kind of case that are taken of a table. */
const ROWS = 12;

export interface EditedLine {
  readonly tables: number;
  readonly compared: number;
  /** Formulas that have no native form over the edited table. */
  readonly refused: number;
  readonly notCounted: number;
  readonly differences: readonly string[];
}

interface EditedProof {
  readonly file: Workbook;
  check(recalculated: Workbook): EditedLine;
}

export function buildEditedProof(wanted: number): EditedProof {
  const file = new Workbook();
  const made: { readonly about: string; readonly sheet: ReturnType<typeof sheetOf> }[] = [];
  let [tables, refused] = [0, 0];
  for (let seed = 1; tables < wanted; seed++) {
    const scheme = schemes[seed % schemes.length]?.id ?? '';
    const { table, said } = editedTable(scheme, randomFrom(seed));
    if (refuses(findingsIn(table))) continue;
    const reference = tableReference({ sheet: `T${seed}`, row: 0, column: 0, cells: table });
    const cases =
      'zh' in reference || (reference.versions ?? 1) > 1 ? [] : casesOf(reference.compiled.scheme);
    if ('zh' in reference || cases.length === 0) continue;
    tables += 1;
    put(file, reference.sheet, table);
    cases.forEach((rows, index) => {
      const sheet = sheetOf(`C${seed}.${index}`, rows, { reference, writes: [] }, () => (refused += 1));
      for (const step of sheet.writes)
        if (step.kind === 'write') put(file, step.area.sheet, step.contents, step.area.row);
      made.push({ about: `${scheme} (${said.join('; ')})`, sheet });
    });
  }
  return { file, check: (recalculated) => ({ tables, refused, ...compared(made, recalculated) }) };
}

/** Cases are made from a scheme's own figures; an edit may leave figures that make none. */
function casesOf(scheme: Parameters<typeof allCases>[0]): readonly (readonly CaseRow[])[] {
  try {
    return allCases(scheme).map((rows) => {
      const every = Math.ceil(rows.length / ROWS);
      return rows.filter((_, index) => index % every === 0);
    });
  } catch {
    return [];
  }
}

function compared(
  made: readonly { readonly about: string; readonly sheet: ReturnType<typeof sheetOf> }[],
  file: Workbook,
): Pick<EditedLine, 'compared' | 'notCounted' | 'differences'> {
  const checks = made.flatMap(({ about, sheet }) => sheet.checks.map((check) => ({ about, sheet, check })));
  const differing = checks.filter(
    ({ sheet, check }) => !same(check.expected, cellOf(file, sheet.name, check)),
  );
  const known = differing.filter(({ check }) =>
    check.cells.some((cell) => typeof cell === 'boolean' || isLoose(cell)),
  );
  return {
    compared: checks.length - known.length,
    notCounted: known.length,
    differences: differing
      .filter((one) => !known.includes(one))
      .map(
        ({ about, sheet, check }) =>
          `${about}: ${check.formula} over ${JSON.stringify(check.cells)}: function ${JSON.stringify(check.expected)}, LibreOffice ${JSON.stringify(cellOf(file, sheet.name, check))}`,
      ),
  };
}
