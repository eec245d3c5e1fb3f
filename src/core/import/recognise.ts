/** Which platform's export a table is: its header, whose rows they are, and which column holds what. */
import { profiles, type ProfileId } from '../../profiles/all';
import type { FigureId } from '../../profiles/figures';
import type { Profile, ProfileColumn } from '../../profiles/profile';
import { headerWords, placeAmong, type HeaderWords } from './header-key';
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

function fit(profile: Profile<ProfileId>, { row, titles, words }: Header): Recognised | null {
  if (!profile.signature.every((names) => columnOf(words, names) !== undefined)) return null;
  const who = columnsOf(words, profile.who);
  if (who.length === 0) return null;
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

function columnOf(words: readonly (readonly HeaderWords[])[], names: readonly string[]): number | undefined {
  return columnsOf(words, names)[0];
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
