/** The steps of an import: numbers into input cells, and the journal's lines. */
import { isError, type Cell } from '../../core/cell';
import type { Table } from '../../core/import/table';
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import { cellAddress } from '../formula/address';
import { columnWrites } from '../patch/column-writes';
import type { Patch } from '../port';
import { entryWrites, type JournalEntry } from '../salary/journal';
import { KINDS } from '../salary/journal-sheet';
import type { ImportChoices } from './choices';
import { OF_COLUMN, OF_WHO } from './memory';
import { cellsToImport, type ImportPlan } from './plan';
import type { PlannedCell } from './planned-cell';
import type { ImportBook, Recognisable } from './read';
import { personKey } from './target';

export interface WhoAndWhen {
  readonly language: Language;
  /** Local time as text, for the journal: `2026-03-31 18:05`. */
  readonly time: string;
  readonly by: string;
}

/** @param own what the user has said in this run, to be remembered */
export function importPatch(
  { target, journal, journalExists }: ImportBook,
  sources: readonly Recognisable[],
  tables: readonly Table[],
  plan: ImportPlan,
  own: ImportChoices,
  who: WhoAndWhen,
): Patch {
  const written = cellsToImport(plan, own.overwrite);
  const { sheet, block } = target;
  const title = inLanguage(text(`导入数据：${sheet}`, `Import figures: ${sheet}`), who.language);
  const entries = entriesOf(sheet, tables, plan, written, own, who);
  const shown = sources.flatMap(({ whose }) => (whose === undefined ? [] : [whoseEntry(sheet, whose, who)]));
  return {
    title,
    writes: [
      ...columnWrites(block, written),
      ...entryWrites(journal, journalExists, [...entries, ...shown], who.language),
    ],
  };
}

function entriesOf(
  sheet: string,
  tables: readonly Table[],
  plan: ImportPlan,
  written: readonly PlannedCell[],
  own: ImportChoices,
  { language, time, by }: WhoAndWhen,
): readonly JournalEntry[] {
  const head = { time, by, sheet };
  const profiles = [...new Set(tables.map(({ known }) => known.profile.id))];
  const from = tables.map(({ source }) => source.name).join('、');
  const titles = new Map(
    [...plan.inputs.map(({ input }) => input), ...plan.graded].map(({ key, title }) => [key, title]),
  );
  const names = new Map(plan.rows.map(({ person }) => [person.row, personKey(person)]));
  const inputs = new Map(plan.inputs.map((one) => [one.input.key, one]));
  const kind = (of: keyof typeof KINDS): string => inLanguage(KINDS[of], language);
  const run: JournalEntry = {
    ...head,
    scheme: profiles.join('、'),
    kind: kind('import'),
    item: inLanguage(text(`${written.length} 格`, `${written.length} cells`), language),
    notes: from,
  };
  const cells = written.map(({ row, column, key, before, after, note }): JournalEntry => {
    const words = inputs.get(key)?.chosen?.words ?? note;
    return {
      ...head,
      scheme: profiles.join('、'),
      kind: kind('imported'),
      name: names.get(row) ?? '',
      item: titles.get(key) ?? key,
      cell: cellAddress(row, column),
      before: plain(before),
      after,
      notes: words === undefined ? null : inLanguage(words, language),
    };
  });
  const settings = profiles.flatMap((scheme) => [
    ...[...own.ways].map(([key, id]): JournalEntry => ({
      ...head,
      scheme,
      kind: kind('setting'),
      item: inputs.get(key)?.input.title ?? key,
      cell: key,
      after: id,
      notes: inLanguage(inputs.get(key)?.chosen?.words ?? NOT_IMPORTED, language),
    })),
    ...[...own.answers].map(([key, answer]): JournalEntry => ({
      ...head,
      scheme,
      kind: kind('setting'),
      item: key,
      cell: OF_COLUMN,
      after: answer,
    })),
  ]);
  const bindings = [...own.bindings].map(([account, person]): JournalEntry => ({
    ...head,
    kind: kind('binding'),
    item: account,
    after: person,
  }));
  return [run, ...cells, ...settings, ...bindings];
}

/** How a table that nobody knew was shown: the header over its people. */
function whoseEntry(sheet: string, whose: string, { language, time, by }: WhoAndWhen): JournalEntry {
  const notes = inLanguage(text('这一列是人员', 'this column says whose the rows are'), language);
  return { time, by, sheet, kind: inLanguage(KINDS.setting, language), item: whose, cell: OF_WHO, notes };
}

const NOT_IMPORTED = text('不导入', 'not imported');

/** An error is named in words: as a value some programs would show it as an error of the journal. */
function plain(cell: Cell): Cell {
  return isError(cell) ? cell.error.replace('#', '') : cell;
}
