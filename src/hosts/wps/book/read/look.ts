/** What must be known before a patch is written. */
import type { Area, Held } from '../../../../workbook/port';
import type { Found, Wanted } from '../../../../workbook/patch/patch-host';
import { definedNames, listSheets, references, stateOf } from '../book';
import { partOf } from './contents';
import type { EtBook, EtSheet } from '../et';
import { readNote } from '../write/notes';
import { overlap, togetherOf } from '../places';
import type { Program } from '../program';
import { readHeld } from './read';
import { readUsed } from './used';

/** What a look finds in WPS, with what later steps need. */
export interface Seen extends Found {
  readonly book: EtBook;
  readonly wanted: Wanted;
  readonly sheetsByName: ReadonlyMap<string, EtSheet>;
  /** What names stand for, where sheets are deleted. */
  readonly references: ReadonlyMap<string, string>;
}

export function look(book: EtBook, wanted: Wanted, program: Program): Seen {
  const { rowsOf } = wanted;
  const listed = listSheets(book);
  const names = definedNames(book);
  const state = stateOf(book, listed, names);
  const sheetsByName = new Map(listed.map(({ info, sheet }) => [info.name, sheet]));
  const on = <Result>(name: string, read: (sheet: EtSheet) => Result): Result | null => {
    const sheet = sheetsByName.get(name);
    return sheet === undefined ? null : read(sheet);
  };
  return {
    book,
    wanted,
    sheetsByName,
    state,
    areas: heldAreas(wanted.areas, sheetsByName, program),
    notes: wanted.notes.map((cell) => on(cell.sheet, (sheet) => readNote(sheet, cell)) ?? ''),
    sheets: wanted.sheets.map((name) => on(name, (sheet) => readUsed(sheet, name, program))),
    references: wanted.sheets.length === 0 ? new Map() : references(book, names),
    ...(rowsOf && {
      rowsOf: {
        block: on(rowsOf.sheet, (sheet) => readUsed(sheet, rowsOf.sheet, program)),
        notes: rowsOf.notes.map((cell) => on(cell.sheet, (sheet) => readNote(sheet, cell)) ?? ''),
      },
    }),
  };
}

/** Areas of a sheet that lie close together are read as one. */
function heldAreas(
  areas: readonly Area[],
  sheets: ReadonlyMap<string, EtSheet>,
  program: Program,
): (Held | null)[] {
  const bySheet = new Map<string, Held>();
  for (const name of new Set(areas.map((area) => area.sheet))) {
    const own = areas.filter((area) => area.sheet === name);
    const sheet = sheets.get(name);
    const all = togetherOf(own);
    if (sheet && all && own.length > 1) bySheet.set(name, readHeld(sheet, { ...all, sheet: name }, program));
  }
  return areas.map((area) => {
    const sheet = sheets.get(area.sheet);
    if (sheet === undefined) return null;
    const all = bySheet.get(area.sheet);
    if (all === undefined) return readHeld(sheet, area, program);
    const merges = all.merges.filter((merge) => overlap(merge, area));
    return { area, ...partOf(all, all.area, area), merges };
  });
}
