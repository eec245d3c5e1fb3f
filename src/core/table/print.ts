/** A scheme as the rows of a rules table. */
import type { Text } from '../words/text';
import type { Scheme, SchemeNotes } from '../../schemes/scheme';
import type { Cell } from '../cell';
import type { Language } from '../words/language';
import { printIndicators } from './print-indicators';
import { printPay } from './print-pay';
import { printStars } from './print-stars';
import { COLUMNS, SECTION_IDS, SECTIONS, type ColumnId } from './sections';
import type { Cells, SectionRows } from './shape';
import { HEAD, SETTING, WORDS } from './shapes';
import { NOTE_KIND } from './words';

/**
 * A scheme as a table: parts one below the other with a blank row between, each with its columns; all rows equally long.
 * @example printTable({ id: 'x', number: 0, name: { zh: '甲', en: 'A' }, source: { file: '', section: { zh: '', en: '' } }, period: 'month' }, { decisions: [], defects: [] }, 'en')[1] //=> [null, 'x', '甲', 'A', 0, 'monthly']
 */
export function printTable(
  scheme: Scheme,
  notes: SchemeNotes,
  language: Language,
): readonly (readonly Cell[])[] {
  return layOut(
    {
      ...printHead(scheme, language),
      ...printIndicators(scheme, language),
      ...printPay(scheme, language),
      ...printStars(scheme, language),
      remarks: (scheme.remarks ?? []).map((text) => WORDS.print({ text }, language)),
      notes: printNotes(notes, language),
    },
    language,
  );
}

/** The rows of one indicator alone. */
export function printIndicator(
  scheme: Scheme,
  key: string,
  language: Language,
): readonly (readonly Cell[])[] {
  const parts = printIndicators(scheme, language);
  const own: SectionRows = Object.fromEntries(
    Object.entries(parts).map(([id, rows]) => [id, rows.filter((row) => (row.owner ?? row.key) === key)]),
  );
  return layOut({ ...own, groups: [] }, language);
}

/** Only the columns that some row fills. */
function layOut(parts: SectionRows, language: Language): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (const id of SECTION_IDS) {
    const records = parts[id] ?? [];
    if (records.length === 0) continue;
    const { title, columns } = SECTIONS[id];
    // A setting without a figure is there to be filled in.
    const always = id === 'settings' ? 'value' : undefined;
    const used = (columns as readonly ColumnId[]).filter(
      (column) => column === always || records.some((record) => (record[column] ?? '') !== ''),
    );
    if (rows.length > 0) rows.push([]);
    const name = language === 'zh' ? `【${title.zh}】` : `[${title.en}]`;
    rows.push([name, ...used.map((column) => COLUMNS[column][language])]);
    for (const record of records) rows.push([null, ...used.map((column) => record[column] ?? null)]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
}

function printHead(scheme: Scheme, language: Language): SectionRows {
  const { aggregation, source, pay } = scheme;
  const head = HEAD.print(
    {
      ...scheme,
      ...scheme.samples,
      total: aggregation?.kind,
      commission: pay?.commission,
      file: source.file,
      section: source.section,
    },
    language,
  );
  const settings = (scheme.settings ?? []).flatMap(({ seasons, ...setting }) =>
    seasons === undefined
      ? [SETTING.print(setting, language)]
      : seasons.map(({ months, value }) => SETTING.print({ ...setting, months, value }, language)),
  );
  return { scheme: [head], settings };
}

function printNotes(notes: SchemeNotes, language: Language): readonly Cells[] {
  const kinds = ['notes', 'decisions', 'defects'] as const;
  return kinds.flatMap((kind) =>
    (notes[kind] ?? []).map((text: Text) => ({
      kind: NOTE_KIND.print(kind, language)[0] ?? null,
      ...WORDS.print({ text }, language),
    })),
  );
}
