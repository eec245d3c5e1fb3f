/** Writes a previewed recalculation: the salary columns, marks on cells that were changed by hand, the journal. One undo step. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { formatNumber } from '../../core/text/format';
import type { Language } from '../../core/text/language';
import { inLanguage, text } from '../../core/text/text';
import { cellAddress } from '../address';
import { contentAt } from '../content';
import type { Applied, Block, Content, Patch, PatchFault, Workbook, Write } from '../port';
import { journalWrites } from './journal';
import type { PreviewCell, SalaryPreview } from './preview';
import { mappingWords } from './remembered';
import type { Role } from './roles';
import { makePreview, type SalarySource } from './source';

export interface ApplyOptions {
  readonly language: Language;
  /** Local time as text, for the journal. */
  readonly time: string;
  readonly by: string;
  /** Columns that are written. */
  readonly roles: ReadonlySet<Role>;
  readonly overwriteFormulas: boolean;
  readonly overwriteOverrides: boolean;
}

/** The cells that would be written. */
export function cellsToWrite(
  preview: SalaryPreview,
  options: Pick<ApplyOptions, 'roles' | 'overwriteFormulas' | 'overwriteOverrides'>,
): readonly PreviewCell[] {
  const wanted = ({ role, state }: PreviewCell): boolean =>
    options.roles.has(role) &&
    (state === 'change' ||
      (state === 'formula' && options.overwriteFormulas) ||
      (state === 'override' && options.overwriteOverrides));
  return preview.rows.flatMap((row) => row.cells.filter(wanted));
}

/**
 * Two round trips: the sheet is read again, and nothing is written when what it says now would pay differently from the preview; then the
 * patch.
 */
export async function applySalary(
  workbook: Workbook,
  compiled: CompiledScheme,
  source: SalarySource,
  preview: SalaryPreview,
  options: ApplyOptions,
): Promise<Applied> {
  const block = await workbook.readUsed(source.sheet);
  const now = block === null ? null : makePreview(compiled, { ...source, block }, preview.mapping);
  if (now === null || !sameResult(now, preview)) return { ok: false, fault: CHANGED };
  return workbook.apply(salaryPatch(compiled, source, preview, options));
}

const CHANGED: PatchFault = {
  kind: 'changed',
  zh: '预览之后工作表有改动，未写入任何内容。请重新预览后再应用。',
  en: 'the sheet was changed after the preview; nothing was written. Preview again, then apply.',
};

function sameResult(a: SalaryPreview, b: SalaryPreview): boolean {
  const facts = (preview: SalaryPreview): string =>
    JSON.stringify(
      preview.rows.map((row) => [
        row.row,
        row.name,
        row.skipped?.en,
        row.cells.map((cell) => [cell.column, cell.before, cell.after, cell.state]),
      ]),
    );
  return facts(a) === facts(b);
}

export function salaryPatch(
  compiled: CompiledScheme,
  source: SalarySource,
  preview: SalaryPreview,
  options: ApplyOptions,
): Patch {
  const block = source.block as Block;
  const cells = cellsToWrite(preview, options);
  const written = new Set(cells);
  const names = new Map(preview.rows.map((row) => [row.row, row.name]));
  const kept = preview.rows
    .flatMap((row) => row.cells)
    .filter((cell) => cell.state === 'override' && !written.has(cell) && options.roles.has(cell.role));
  const run = {
    time: options.time,
    by: options.by,
    sheet: source.sheet,
    scheme: `${compiled.scheme.id} ${compiled.scheme.effectiveFrom ?? ''}`.trim(),
    rows: new Set(cells.map((cell) => cell.row)).size,
    totalBefore: preview.total.before,
    totalAfter: preview.total.after,
    mapping: mappingWords(preview.mapping),
    lines: cells.map((cell) => ({
      name: names.get(cell.row) ?? '',
      role: cell.role,
      address: cellAddress(cell.row, cell.column),
      before: cell.before,
      after: cell.after,
    })),
  };
  return {
    title: inLanguage(
      text(`重算薪资：${source.sheet}`, `Recalculate salaries: ${source.sheet}`),
      options.language,
    ),
    writes: [
      ...columnWrites(block, cells),
      ...kept.map((cell): Write => ({
        kind: 'note',
        sheet: source.sheet,
        row: cell.row,
        column: cell.column,
        text: overrideNote(cell, options.language),
      })),
      ...journalWrites(source.journal, run, options.language),
    ],
  };
}

function overrideNote(cell: PreviewCell, language: Language): string {
  const after = formatNumber(cell.after);
  return inLanguage(
    text(
      `手工修改，已保留。按方案应为 ${after}。`,
      `Changed by hand, kept. By the scheme it would be ${after}.`,
    ),
    language,
  );
}

/** One block per column, from its first to its last cell; what lies between is left as it is. */
function columnWrites(block: Block, cells: readonly PreviewCell[]): readonly Write[] {
  const columns = new Map<number, PreviewCell[]>();
  for (const cell of cells) {
    const list = columns.get(cell.column);
    if (list === undefined) columns.set(cell.column, [cell]);
    else list.push(cell);
  }
  return [...columns].map(([column, list]): Write => {
    // Rows ascend, as the preview lists them.
    const first = list[0]?.row ?? 0;
    const rows = (list.at(-1)?.row ?? first) - first + 1;
    const contents: (Content | undefined)[][] = Array.from({ length: rows }, () => [undefined]);
    const expected: (Content | undefined)[][] = Array.from({ length: rows }, () => [undefined]);
    for (const cell of list) {
      contents[cell.row - first] = [cell.after];
      expected[cell.row - first] = [contentAt(block, cell.row, cell.column)];
    }
    return {
      kind: 'write',
      area: { sheet: block.area.sheet, row: first, column, rows, columns: 1 },
      contents,
      expected,
    };
  });
}
