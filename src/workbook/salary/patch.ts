/** The steps of a recalculation: the salary columns, notes on cells that were kept, the journal. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { formatNumber } from '../../core/number/format';
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import { cellAddress } from '../formula/address';
import { contentAt } from '../patch/content';
import type { Block, Content, Patch, Write } from '../port';
import { journalWrites, type JournalLine, type JournalRun } from './journal';
import type { SalaryPreview } from './preview';
import { mappingWords } from './remembered';
import { isWritten, type Choice, type PreviewCell } from './choice';
import { totalsOf, underChoice } from './standing';
import { titlesFromA, type SalarySource } from './source';

export interface ApplyOptions extends Choice {
  readonly language: Language;
  /** Local time as text, for the journal: `2026-03-31 18:05`. */
  readonly time: string;
  readonly by: string;
}

/** The cells that would be written. */
export function cellsToWrite(preview: SalaryPreview, choice: Choice): readonly PreviewCell[] {
  return outcomeOf(preview, choice).written;
}

interface Outcome {
  readonly written: readonly PreviewCell[];
  /** Filled in by hand and left so. */
  readonly kept: readonly PreviewCell[];
  /** Right already, and not known to the journal: noted once, so that a later change by hand is known as one. */
  readonly same: readonly PreviewCell[];
}

function outcomeOf(preview: SalaryPreview, choice: Choice): Outcome {
  const cells = preview.rows
    .flatMap((row) => underChoice(row.cells, choice))
    .filter(({ role }) => choice.roles.has(role));
  return {
    written: cells.filter((cell) => isWritten(cell, choice)),
    kept: cells.filter((cell) => cell.state === 'override' && !isWritten(cell, choice)),
    same: cells.filter(({ state, known }) => state === 'same' && !known),
  };
}

export function salaryPatch(
  compiled: CompiledScheme,
  source: SalarySource,
  preview: SalaryPreview,
  options: ApplyOptions,
): Patch {
  const { block, journal, journalExists, sheet } = source;
  if (block === null) throw new RangeError('an empty sheet has nobody to pay');
  const outcome = outcomeOf(preview, options);
  const notes = outcome.kept.map((cell): Write => {
    const { row, column } = cell;
    return { kind: 'note', sheet, row, column, text: keptWords(cell, options.language) };
  });
  const title = text(`重算薪资：${sheet}`, `Recalculate salaries: ${sheet}`);
  const run = runOf(compiled, block, preview, outcome, options);
  return {
    title: inLanguage(title, options.language),
    writes: [
      ...columnWrites(block, outcome.written),
      ...notes,
      ...journalWrites(journal, journalExists, run, options.language),
    ],
  };
}

function runOf(
  { scheme }: CompiledScheme,
  block: Block,
  { mapping, rows }: SalaryPreview,
  { written, same, kept }: Outcome,
  options: ApplyOptions,
): JournalRun {
  const names = new Map(rows.map(({ row, name }) => [row, name]));
  const totals = totalsOf(rows, options);
  const line =
    (kind: JournalLine['kind']) =>
    ({ row, column, role, before, after, formula }: PreviewCell): JournalLine => {
      const address = cellAddress(row, column);
      return { kind, name: names.get(row) ?? '', role, address, before, after, formula };
    };
  return {
    time: options.time,
    by: options.by,
    sheet: mapping.sheet,
    scheme: `${scheme.id} ${scheme.effectiveFrom ?? ''}`.trim(),
    rows: new Set(written.map((cell) => cell.row)).size,
    totalBefore: totals.before,
    totalAfter: totals.after,
    mapping: mappingWords(mapping, titlesFromA(block, mapping.headerRow)),
    lines: [...written.map(line('cell')), ...same.map(line('same')), ...kept.map(line('kept'))],
  };
}

function keptWords({ byScheme }: PreviewCell, language: Language): string {
  const amount = formatNumber(byScheme);
  return inLanguage(
    text(
      `手工填写，已保留。按方案应为 ${amount}。`,
      `Filled in by hand, kept. By the scheme it would be ${amount}.`,
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
