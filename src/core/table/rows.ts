/** Finds the parts of a table and their rows; knows nothing of what they mean. */
import { isBlank, type Cell } from '../cell';
import type { Finding } from '../findings/finding';
import { halfWidth, squash } from '../words/normalise';
import { nearest } from '../words/suggest';
import { text } from '../words/text';
import { wordsOf } from './codec';
import { RowReader } from './row-reader';
import { COLUMNS, SECTION_IDS, SECTIONS, SEEN, type ColumnId, type SectionId } from './sections';

/** The rows of one version, by part. */
export interface Version {
  readonly rows: ReadonlyMap<SectionId, readonly RowReader[]>;
  /** Rows of the parts' titles. */
  readonly titles: ReadonlyMap<SectionId, number>;
  readonly findings: Finding[];
  readonly first: number;
}

const TITLE = /^[【[](.+)[\]】]$/;

const byTitle = new Map<string, SectionId>();
for (const id of SECTION_IDS)
  for (const word of [SECTIONS[id].title.zh, SECTIONS[id].title.en]) byTitle.set(squash(word), id);

interface Mutable {
  rows: Map<SectionId, RowReader[]>;
  titles: Map<SectionId, number>;
  findings: Finding[];
  first: number;
}

/** Each `scheme` part begins a version; what stands before the first part is a heading. */
export function versionsOf(grid: readonly (readonly Cell[])[]): readonly Version[] {
  const versions: Mutable[] = [];
  let part: { readonly id: SectionId; readonly columns: ReadonlyMap<ColumnId, number> } | undefined;
  grid.forEach((cells, row) => {
    const first = cells.findIndex((cell) => !isBlank(cell));
    if (first < 0) return;
    // A column of comments may stand before the titles.
    const known = cells.findIndex((cell) => byTitle.has(squash(titleIn(cell) ?? '')));
    const at = known < 0 ? first : known;
    const title = titleIn(cells[at] ?? null);
    let version = versions.at(-1);
    if (title !== undefined) {
      const id = byTitle.get(squash(title));
      if (version === undefined || id === 'scheme') {
        version = { rows: new Map(), titles: new Map(), findings: [], first: row };
        versions.push(version);
      }
      part = id === undefined ? undefined : { id, columns: columnsIn(cells, id) };
      if (id === undefined) version.findings.push(unknownPart(title, row, at));
      else {
        version.findings.push(...strangeHeaders(cells, id, row, at));
        if (!version.titles.has(id)) version.titles.set(id, row);
      }
      return;
    }
    if (part === undefined || version === undefined) return;
    const reader = new RowReader(part.id, row, cells, part.columns, version.findings);
    if (reader.blank([...part.columns.keys()])) return;
    const rows = version.rows.get(part.id);
    if (rows === undefined) version.rows.set(part.id, [reader]);
    else rows.push(reader);
  });
  return versions;
}

/** The name in brackets that a cell holds. */
export function titleIn(cell: Cell): string | undefined {
  return typeof cell === 'string' ? TITLE.exec(halfWidth(cell).trim())?.[1]?.trim() : undefined;
}

/** The titles of a column as headers are compared with them. */
const TITLES = new Map(
  Object.entries(COLUMNS).map(([id, { zh, en }]) => [id, [squash(halfWidth(zh)), squash(en)]]),
);

/** Where the columns of a part stand, by its header row. */
export function columnsIn(header: readonly Cell[], id: SectionId): ReadonlyMap<ColumnId, number> {
  const words = header.map((cell) => squash(halfWidth(wordsOf(cell))));
  const columns = new Map<ColumnId, number>();
  for (const column of SECTIONS[id].columns as readonly ColumnId[]) {
    const names = TITLES.get(column) ?? [];
    const index = words.findIndex((word) => names.includes(word));
    if (index >= 0) columns.set(column, index);
  }
  return columns;
}

/** The part that a name in brackets means. */
export const sectionOf = (title: string): SectionId | undefined => byTitle.get(squash(title));

/** Columns by their headers. */
const byHeader = new Map<string, ColumnId>();
for (const id of Object.keys(COLUMNS) as ColumnId[])
  for (const word of [COLUMNS[id].zh, COLUMNS[id].en]) byHeader.set(squash(halfWidth(word)), id);

/** What stands under a header is not read, for it is nearly that of a column that the part lacks, stands twice, or is of another part. */
function strangeHeaders(
  header: readonly Cell[],
  id: SectionId,
  row: number,
  title: number,
): readonly Finding[] {
  const there = columnsIn(header, id);
  const lacking = (SECTIONS[id].columns as readonly ColumnId[]).filter((column) => !there.has(column));
  const names = lacking.flatMap((column) => [COLUMNS[column].zh, COLUMNS[column].en]);
  const taken = new Set(there.values());
  return header.flatMap((cell, column): readonly Finding[] => {
    const word = wordsOf(cell);
    if (column <= title || taken.has(column) || word === '') return [];
    const known = byHeader.get(squash(halfWidth(word)));
    if (known !== undefined && SEEN.includes(known)) return [];
    const warning = (zh: string, en: string): readonly Finding[] => [
      {
        code: 'unknown-header',
        severity: 'warning',
        row,
        column,
        message: text(`列标题“${word}”${zh}`, `the header "${word}" ${en}`),
      },
    ];
    if (known !== undefined && there.has(known))
      return warning(
        '出现两次，只读取前一列。请去掉一列。',
        'stands twice, and only the first is read. Drop one of them.',
      );
    if (known !== undefined)
      return warning(
        '是别的部分的列，这一部分不读取。请改正，或移到那一部分。',
        'is a column of another part and is not read here. Correct it, or move it there.',
      );
    const close =
      nearest(
        word,
        names.filter((name) => name.length > 1),
      ) ?? names.find((name) => squash(word).startsWith(squash(name)));
    if (close === undefined) return [];
    return warning(
      `不认识，这一列不会读取。是否想写“${close}”？`,
      `is unknown, and its column is not read. Did you mean "${close}"?`,
    );
  });
}

function unknownPart(title: string, row: number, column: number): Finding {
  const close = nearest(title, byTitle.keys());
  return {
    code: 'unknown-word',
    severity: 'error',
    row,
    column,
    message: text(
      `没有名为【${title}】的部分。${close === undefined ? '请改正，或去掉方括号。' : `是否想写【${close}】？`}`,
      `there is no part [${title}]. ${close === undefined ? 'Correct it, or leave out the brackets.' : `Did you mean [${close}]?`}`,
    ),
  };
}
