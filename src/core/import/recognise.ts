/** Which platform's export a table is: its header, whose rows they are, and which column holds what. */
import { profiles, type ProfileId } from '../../profiles/all';
import type { FigureId } from '../../profiles/figures';
import type { Profile, ProfileColumn } from '../../profiles/profile';
import { headerKey, headerWords, placeAmong, type HeaderWords } from './header-key';
import type { Source } from './source';
import { HeaderGrid, type Titles } from './titles';

export interface Recognised {
  readonly profile: Profile<ProfileId>;
  /** The last row of the header. */
  readonly headerRow: number;
  /** One line per column; empty where nothing stands over it. */
  readonly titles: readonly string[];
  /** Columns that say whose row it is, the best first. */
  readonly who: readonly number[];
  readonly number?: number;
  readonly shop?: number;
  readonly date?: number;
  readonly columns: ReadonlyMap<FigureId, FoundColumn>;
}

export interface FoundColumn {
  readonly column: number;
  readonly known: ProfileColumn;
}

/** A header ends within so many rows. */
const HEADER_WITHIN = 10;

const GENERIC: ProfileId = 'generic';

/** Null where no row of the table is a header that says whose rows they are. */
export function recognise(source: Source): Recognised | null {
  const rows = Math.min(HEADER_WITHIN, source.cells.length);
  const grid = new HeaderGrid(source, rows);
  const headers = Array.from({ length: rows }, (_, row): Header => {
    const titles = grid.titles(row);
    return { row, titles, words: titles.map((names) => names.map(headerWords)) };
  });
  const own = profiles.filter(({ id }) => id !== GENERIC);
  return bestOf(own, headers) ?? bestOf(profiles, headers);
}

/** The header of a table that nobody knows, shown by hand: its row, and the column that says whose the rows are. */
export function recogniseAs(source: Source, headerRow: number, who: number): Recognised {
  const titles = new HeaderGrid(source, headerRow + 1).titles(headerRow);
  const header = { row: headerRow, titles, words: titles.map((names) => names.map(headerWords)) };
  return fitted(profiles.find(({ id }) => id === GENERIC) as Profile<ProfileId>, header, [who]);
}

/** A table whose people's column has one of the headers that were once shown by hand. */
export function recogniseBy(source: Source, whose: ReadonlySet<string>): Recognised | null {
  const rows = Math.min(HEADER_WITHIN, source.cells.length);
  const grid = new HeaderGrid(source, rows);
  for (let row = 0; row < rows; row++) {
    const who = grid.titles(row).findIndex(([title = '']) => whose.has(headerKey(title)));
    if (who >= 0) return recogniseAs(source, row, who);
  }
  return null;
}

/** Every column's title under a header row, for one who shows it by hand. */
export function titlesUnder(source: Source, headerRow: number): readonly string[] {
  return new HeaderGrid(source, headerRow + 1).titles(headerRow).map(([title = '']) => title);
}

interface Header {
  readonly row: number;
  readonly titles: Titles;
  readonly words: readonly (readonly HeaderWords[])[];
}

/** The profile and the row with the most columns that are known; the first of those that are alike. */
function bestOf(list: readonly Profile<ProfileId>[], headers: readonly Header[]): Recognised | null {
  let best: Recognised | null = null;
  for (const profile of list) {
    for (const header of headers) {
      const found = fit(profile, header);
      if (found !== null && found.columns.size > (best?.columns.size ?? 0)) best = found;
    }
  }
  return best;
}

function fit(profile: Profile<ProfileId>, header: Header): Recognised | null {
  const { words } = header;
  if (!profile.signature.every((names) => columnsOf(words, names).length > 0)) return null;
  const who = columnsOf(words, profile.who);
  return who.length === 0 ? null : fitted(profile, header, who);
}

function fitted(
  profile: Profile<ProfileId>,
  { row, titles, words }: Header,
  who: readonly number[],
): Recognised {
  const columns = new Map<FigureId, FoundColumn>();
  const taken = new Set(who);
  for (const known of profile.columns) {
    const column = columnsOf(words, known.names).find((one) => !taken.has(one));
    if (column === undefined || columns.has(known.figure)) continue;
    columns.set(known.figure, { column, known });
    taken.add(column);
  }
  const other = (names: readonly string[] | undefined): number | undefined =>
    names && columnsOf(words, names).find((one) => !taken.has(one));
  const [number, shop, date] = [other(profile.number), other(profile.shop), other(profile.date)];
  return {
    profile,
    headerRow: row,
    titles: titles.map((names) => (names[0] ?? '').replace(/\s+/g, ' ')),
    who,
    ...(number === undefined ? {} : { number }),
    ...(shop === undefined ? {} : { shop }),
    ...(date === undefined ? {} : { date }),
    columns,
  };
}

/** The columns that go by one of the names, the best name first. */
function columnsOf(words: readonly (readonly HeaderWords[])[], names: readonly string[]): readonly number[] {
  return words
    .flatMap((own, column) => {
      const places = own.map((one) => placeAmong(one, names)).filter((place) => place >= 0);
      return places.length === 0 ? [] : [{ column, place: Math.min(...places) }];
    })
    .sort((a, b) => a.place - b.place || a.column - b.column)
    .map(({ column }) => column);
}
