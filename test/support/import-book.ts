/** An assessment sheet with people and without figures, and imports into it. */
import type { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { Source } from '../../src/core/import/source';
import type { Content } from '../../src/workbook/port';
import { NO_CHOICES, type ImportChoices } from '../../src/workbook/import/choices';
import { readImport, recognisable, type ImportBook } from '../../src/workbook/import/read';
import { applyImport, makeImport, type Planned } from '../../src/workbook/import/session';
import { STAFF_COLUMNS } from '../../src/workbook/staff/columns';
import { STAFF_SHEET } from '../../src/workbook/staff/staff-sheet';
import { make, type Made } from './template-sheet';

export const WHO = { language: 'zh', time: '2026-04-01 09:00', by: '测试' } as const;

export interface AssessmentBook extends Made {
  column(key: string): number;
  /** A person's input by the key of its column. */
  input(name: string, key: string): Content;
  put(name: string, key: string, content: Content): void;
}

export async function assessment(
  names: readonly string[],
  scheme = 'presales-standard',
  raw = false,
): Promise<AssessmentBook> {
  const made = await make(scheme, { people: { kind: 'names', names }, raw });
  const { template, sheet } = made;
  const column = (key: string): number => {
    const at = template.columns.findIndex((one) => one.key === key);
    if (at < 0) throw new Error(`no column ${key}`);
    return at;
  };
  const rowOf = (name: string): number => {
    const row = template.frame.firstRow + names.indexOf(name);
    if (!names.includes(name)) throw new Error(`nobody is called ${name}`);
    return row;
  };
  return {
    ...made,
    column,
    input: (name, key) => sheet.content(rowOf(name), column(key)),
    put: (name, key, content) => sheet.setContent(rowOf(name), column(key), content),
  };
}

/** 星评人员 with names, numbers and accounts. */
export async function addStaff(
  workbook: MemoryWorkbook,
  members: readonly (readonly [name: string, id: string, accounts: string])[],
): Promise<void> {
  const rows: Content[][] = [
    STAFF_COLUMNS.map(({ title }) => title.zh),
    ...members.map(([name, id, accounts]) =>
      STAFF_COLUMNS.map(({ role }): Content => ({ name, id, accounts })[role as 'name'] ?? null),
    ),
  ];
  const applied = await workbook.apply({
    title: 'staff',
    writes: [
      { kind: 'addSheet', name: STAFF_SHEET },
      {
        kind: 'write',
        area: { sheet: STAFF_SHEET, row: 0, column: 0, rows: rows.length, columns: STAFF_COLUMNS.length },
        contents: rows,
      },
    ],
  });
  if (!applied.ok) throw new Error(applied.fault.en);
}

export async function bookOf({ workbook, template }: AssessmentBook): Promise<ImportBook> {
  const read = await readImport(workbook, template.sheet, null);
  if ('fault' in read) throw new Error(read.fault.en);
  return read.book;
}

export async function planned(
  book: AssessmentBook,
  sources: readonly Source[],
  own: Partial<ImportChoices> = {},
): Promise<Planned> {
  return makeImport(await bookOf(book), sources.map(recognisable), { ...NO_CHOICES, ...own });
}

export async function imported(
  book: AssessmentBook,
  sources: readonly Source[],
  own: Partial<ImportChoices> = {},
) {
  return applyImport(
    book.workbook,
    await bookOf(book),
    sources.map(recognisable),
    { ...NO_CHOICES, ...own },
    WHO,
  );
}

/** What would be written, by name and key. */
export function afterOf({
  plan,
}: Planned): Readonly<Record<string, Readonly<Record<string, number | string>>>> {
  return Object.fromEntries(
    plan.rows.map(({ person, cells }) => [
      person.name,
      Object.fromEntries(cells.map(({ key, after }) => [key, after])),
    ]),
  );
}
