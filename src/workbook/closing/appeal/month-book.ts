/** The sheets of a month to reckon with: as they are while it is open, as they were sealed once it is closed. */
import { isError, type Cell } from '../../../core/cell';
import type { CompiledScheme } from '../../../core/compile/compiled';
import { compiledOf } from '../../../core/schemes';
import { schemeOfTable } from '../../../core/table/rules-table';
import { schemes } from '../../../schemes/all';
import { schemeOf } from '../../import/scheme-of';
import { monthKey } from '../../month/month-of';
import type { MonthReading } from '../../month/reading';
import type { Block } from '../../port';
import { rulesIn } from '../../rules/find';
import { JOURNAL_COLUMNS } from '../../salary/journal-sheet';
import { schemeContent } from '../keep-month';
import type { Kept, KeptTable } from '../kept';
import { rulesUsed } from '../keep-month';
import type { SealOn } from '../seal-on';

export interface BookTable {
  readonly kind: KeptTable['kind'];
  readonly block: Block;
  /** Undefined where it cannot be told by which rules the sheet computes. */
  readonly compiled: CompiledScheme | undefined;
}

export interface MonthBook {
  readonly tables: readonly BookTable[];
  readonly journal: Block | null;
  /** `2026-03`; empty where no sheet says it. */
  readonly month: string;
  /** Whether this is what was sealed. */
  readonly sealed: boolean;
}

export function openBook({ tables, blocks, journal, month }: MonthReading): MonthBook {
  const rules = rulesUsed(
    tables.map(({ block }) => block),
    [...blocks.values()],
  );
  return {
    tables: tables.map(({ kind, block }) => ({ kind, block, compiled: schemeOf(block, rules) })),
    journal,
    month: month === null ? '' : monthKey(month),
    sealed: false,
  };
}

export function sealedBook(
  { kept }: Pick<SealOn, 'kept'>,
  { month }: Pick<MonthReading, 'month'>,
): MonthBook {
  return {
    tables: kept.tables.map((table) => ({
      kind: table.kind,
      block: blockOf(table),
      compiled: sealedScheme(kept, table, month ?? undefined),
    })),
    journal: journalBlock(kept.journal),
    month: month === null ? '' : monthKey(month),
    sealed: true,
  };
}

/** Values alone: what stood above the header, label and value in a row each; the header; the rows. */
export function blockOf({ sheet, columns, rows, above }: KeptTable): Block {
  const cells: (readonly Cell[])[] = [
    ...above.map(({ label, value }): readonly Cell[] => [null, label, value]),
    columns.map(({ title }) => title),
    ...rows.map((row) => row.cells.map(({ value }) => value)),
  ];
  return plainBlock(sheet, cells);
}

function plainBlock(sheet: string, rows: readonly (readonly Cell[])[]): Block {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: columns }, (_, c): Cell => row[c] ?? null));
  return {
    area: { sheet, row: 0, column: 0, rows: cells.length, columns },
    cells,
    formulas: cells.map((row) => row.map(() => null)),
    formats: cells.map((row) => row.map(() => 'General')),
    hiddenRows: [],
    merges: [],
  };
}

function journalBlock(lines: readonly (readonly Cell[])[]): Block | null {
  if (lines.length === 0) return null;
  return plainBlock('', [JOURNAL_COLUMNS.map(({ title }) => title.zh), ...lines]);
}

/** The sealed rules, never those of today: a built-in scheme counts only where it still says the same. */
function sealedScheme(
  kept: Kept,
  table: KeptTable,
  month: MonthReading['month'] | undefined,
): CompiledScheme | undefined {
  const formulas = [
    ...new Set(table.rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []))),
  ];
  const names = (words: string): boolean => formulas.some((formula) => formula.includes(words));
  for (const { sheet, lines } of kept.rules) {
    const rules = rulesIn(
      plainBlock(
        sheet,
        lines.map((line) => line.map(({ value }) => value)),
      ),
    );
    if (
      rules === null ||
      !(names(`⟦${sheet}¦`) || (rules.name !== undefined && names(rules.name.toUpperCase())))
    )
      continue;
    const compiled = schemeOfTable(rules.grid, month ? { month } : {});
    if (!isError(compiled)) return compiled;
  }
  const built = kept.schemes.find(({ id, content }) => names(`"${id}"`) && schemeContent(id) === content);
  const scheme = schemes.find(({ id }) => id === built?.id);
  if (scheme !== undefined) return compiledOf(scheme);
  return kept.rules.length + kept.schemes.length > 0 ? undefined : schemeOf(blockOf(table), []);
}
