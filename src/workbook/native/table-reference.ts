/** From the cells of a rules table to the references that formulas use. */
import { isBlank, isError, type Cell } from '../../core/cell';
import { compileScheme } from '../../core/compile/compile';
import { readMonth } from '../../core/input/month';
import { noTable, rulesTable, schemeOfTable } from '../../core/table/rules-table';
import type { Text } from '../../core/words/text';
import type { RulesReference } from './rules-reference';

/** Where a table stands, and its cells. */
export interface TableCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * The table as formulas refer to it; of several versions the one in force in a month. In words: why there is none.
 * @param month what the month argument holds, null where there is none
 */
export function tableReference(table: TableCells, month: Cell = null): RulesReference | Text {
  const asked = isBlank(month) ? undefined : readMonth(month);
  if (isError(asked)) return wordsOf(asked.text);
  const compiled = schemeOfTable(table.cells, asked === undefined ? {} : { month: asked });
  if (isError(compiled)) return wordsOf(compiled.text);
  const { drafts } = rulesTable(table.cells);
  const draft = drafts.find((one) => one.scheme === compiled.scheme);
  if (draft === undefined) return wordsOf(noTable().text);
  const { sheet, row, column, cells } = table;
  return { sheet, row, column, cells, draft, compiled, versions: drafts.length };
}

/** Every version of a sound table. */
export function allVersions(table: TableCells): readonly RulesReference[] {
  const { drafts, findings } = rulesTable(table.cells);
  if (findings.some((finding) => finding.severity === 'error')) return [];
  const { sheet, row, column, cells } = table;
  return drafts.map((draft) => ({
    ...{ sheet, row, column, cells, draft, versions: drafts.length },
    compiled: compileScheme(draft.scheme),
  }));
}

function wordsOf(words: Text | undefined): Text {
  return words ?? { zh: '规则表有误。', en: 'the rules table is faulty.' };
}
