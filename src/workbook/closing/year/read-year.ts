/** The months of a year: as they were sealed, else as they stand; what was amended since, and by which rules. */
import type { CompiledScheme } from '../../../core/compile/compiled';
import { tableIn, type Table } from '../../month/table';
import { monthKey } from '../../month/month-of';
import type { Block, Survey, Workbook } from '../../port';
import { sealedBook, type BookTable } from '../appeal/month-book';
import { sheetsOf } from '../keep-month';
import { schemeOf } from '../../import/scheme-of';
import { rulesIn } from '../../rules/find';
import { isSchemeTitle } from '../../rules/parts';
import { standingOf, type Standing } from '../closings';
import { lostVersions } from '../compare-line';
import type { KeptTable } from '../kept';
import { outsideSheets } from '../outside';
import { sealOf, sealsOf } from '../seal-on';
import { CLOSINGS_SHEET, sealTop } from '../sheets';
import { sourceOf, take } from '../take';
import { JOURNAL_SHEET } from '../../salary/journal-sheet';

export interface YearMonth {
  /** `2026-03` */
  readonly key: string;
  readonly sealed: boolean;
  /** Its sealed values are not what was sealed. */
  readonly broken: boolean;
  readonly standing: Standing;
  readonly tables: readonly KeptTable[];
  /** The schemes of its assessments, where they can be told. */
  readonly scored: readonly CompiledScheme[];
  /** Those of its sheets of stars. */
  readonly starred: readonly CompiledScheme[];
}

export interface YearReading {
  readonly year: number;
  readonly years: readonly number[];
  readonly months: readonly YearMonth[];
  readonly survey: Survey;
}

const TOP = { rows: 15, columns: 96 };

/** Two round trips. Without a year, the newest that a sheet names. */
export async function readYear(workbook: Workbook, wanted?: number): Promise<YearReading | null> {
  const survey = await workbook.survey(TOP.rows, TOP.columns);
  const tops = survey.sheets.flatMap(({ top }) => top ?? []);
  const tables = tops.flatMap((top) => tableIn(top) ?? []).filter(({ month }) => month?.year !== undefined);
  const seals = tops.flatMap((top) => sealTop(top) ?? []);
  const keys = [
    ...new Set([...tables.map(keyOf), ...seals.flatMap(({ month }) => (month === '' ? [] : [month]))]),
  ].sort();
  const years = [...new Set(keys.map((key) => Number(key.slice(0, 4))))].sort((a, b) => b - a);
  const year = years.find((one) => one === wanted) ?? years[0];
  if (year === undefined) return null;
  const own = keys.filter((key) => Number(key.slice(0, 4)) === year);
  const names = [
    CLOSINGS_SHEET,
    JOURNAL_SHEET,
    ...seals.filter(({ month }) => month === '' || own.includes(month)).map(({ sheet }) => sheet),
    ...tables.filter((table) => own.includes(keyOf(table))).map(({ sheet }) => sheet),
    ...tops.filter(({ cells }) => cells.some(isSchemeTitle)).map(({ area }) => area.sheet),
  ];
  const read = await workbook.readSheets(names);
  const blocks = new Map(
    names.flatMap((name, index): readonly (readonly [string, Block])[] => {
      const block = read[index];
      return block ? [[name, block]] : [];
    }),
  );
  return {
    year,
    years,
    survey,
    months: own.map((key) => monthOf(key, tables, blocks, survey)),
  };
}

const keyOf = ({ month }: Table): string => (month === undefined ? '' : monthKey(month));

function monthOf(
  key: string,
  tables: readonly Table[],
  blocks: ReadonlyMap<string, Block>,
  survey: Survey,
): YearMonth {
  const [closings, journal] = [CLOSINGS_SHEET, JOURNAL_SHEET].map((name) => blocks.get(name) ?? null);
  const told = standingOf({ closings: closings ?? null, journal: journal ?? null }, key);
  const [year = 0, number = 0] = key.split('-').map(Number);
  const month = { year, month: number };
  const seals = sealsOf({ blocks, month });
  const lost = lostVersions(
    seals.map(({ head }) => head),
    told,
  );
  const standing = { ...told, version: Math.max(told.version, ...lost) };
  const isClosed = told.closed !== null || standing.version > told.version;
  const seal = isClosed ? sealOf(seals, standing, standing.version) : null;
  if (seal !== null) {
    const book = sealedBook(seal, { month });
    const broken = seal.tampered.length + seal.missing.length + seal.lost.length > 0;
    return { key, sealed: true, broken, standing, tables: seal.kept.tables, ...schemesIn(book.tables) };
  }
  const own = tables.filter((table) => keyOf(table) === key);
  const sources = own.flatMap((table) => {
    const block = blocks.get(table.sheet);
    return block === undefined ? [] : [sourceOf(block, table)];
  });
  // Values are all that the year takes.
  const sheets = sheetsOf(
    sources.map(({ frame }) => frame),
    outsideSheets(new Map(), survey),
  );
  const rules = [...blocks.values()].flatMap((block) => rulesIn(block) ?? []);
  return {
    key,
    sealed: false,
    broken: false,
    standing,
    tables: sources.map((source) => take(source, sheets)),
    ...schemesIn(sources.map(({ table: { kind }, block }) => ({ kind, compiled: schemeOf(block, rules) }))),
  };
}

function schemesIn(tables: readonly Pick<BookTable, 'kind' | 'compiled'>[]) {
  const of = (wanted: BookTable['kind']): readonly CompiledScheme[] =>
    tables.flatMap(({ kind, compiled }) => (kind === wanted && compiled !== undefined ? [compiled] : []));
  return { scored: of('assessment'), starred: of('stars') };
}
