/** What the stars' screen knows: the sheet, its rules and sources, everybody's stars, and what was decided. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../../core/words/language';
import { collect } from '../../../workbook/stars/collect';
import type { Collected } from '../../../workbook/stars/collected';
import type { Given, GivenStars } from '../../../workbook/stars/ledger-plan';
import type { Text } from '../../../core/words/text';
import { givenByQuota, hasQuotas, teamQuotas, type TeamQuota } from '../../../workbook/stars/quotas';
import { lastChoice, USUAL, type QuotaChoice } from '../../../workbook/stars/quota-memory';
import { readStars, starsSheets, type StarsBook, type StarsChoice } from '../../../workbook/stars/read';
import type { StarPerson, StarSheet } from '../../../workbook/stars/star-sheet';
import { starTable, type StarRow } from '../../../workbook/stars/table';
import type { Workbook } from '../../../workbook/port';
import { usePane } from '../../context';
import { useCommand, type Command, type Outcome } from '../../use-command';
import { useInTurn } from '../../use-in-turn';

/** A sheet whose stars are known. */
export interface RatedSheet {
  readonly book: StarsBook;
  readonly sheet: StarSheet;
  readonly rows: readonly StarRow[];
  readonly collected: Collected;
  /** How quotas are decided; undefined where the scheme has none. */
  readonly quota?: QuotaChoice;
  readonly teams: readonly TeamQuota[] | { readonly fault: Text };
  /** By quota, and by hand over it. */
  readonly given: GivenStars;
  readonly byQuota: GivenStars;
  readonly byHand: GivenStars;
}

/** By row of the sheet, with whom it was meant for. */
type GivenByHand = ReadonlyMap<number, Given & { readonly whose: string }>;

export interface Stars {
  readonly sheets: readonly string[];
  /** No sheet looks like one of stars. */
  readonly none: boolean;
  readonly name: string;
  readonly book: StarsBook | null;
  readonly rated: RatedSheet | null;
  readonly overwrite: boolean;
  readonly reading: Command;
  choose(sheet: string): void;
  decide(choice: StarsChoice): void;
  setOverwrite(overwrite: boolean): void;
  decideQuota(choice: Partial<QuotaChoice>): void;
  /** Null: by rule or quota again. */
  give(person: StarPerson, given: Given | null): void;
  reread(): void;
}

interface Known {
  readonly name: string;
  readonly choice: StarsChoice;
}

export function useStars(workbook: Workbook, shown: boolean): Stars {
  const { language } = usePane();
  const reading = useCommand();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [none, setNone] = useState(false);
  const [name, setName] = useState('');
  const [book, setBook] = useState<StarsBook | null>(null);
  const [overwrite, setOverwrite] = useState(false);
  const [asked, setAsked] = useState<Partial<QuotaChoice>>({});
  const [byHand, setByHand] = useState<GivenByHand>(new Map());
  const { run } = reading;
  const known = useRef<Known>({ name: '', choice: {} });
  const ask = useInTurn(run);
  const read = useCallback(
    async (sheet: string, choice: StarsChoice): Promise<Outcome | null> => {
      if (sheet !== known.current.name) setByHand(new Map());
      known.current = { name: sheet, choice };
      setName(sheet);
      const found = await readStars(workbook, sheet, choice);
      setBook('fault' in found ? null : found);
      if ('fault' in found) return { tone: 'warning', words: found.fault };
      const { stars } = found;
      return stars !== undefined && 'fault' in stars ? { tone: 'warning', words: stars.fault } : null;
    },
    [workbook],
  );
  const start = useCallback(async (): Promise<Outcome | null> => {
    const [{ names, likely }, selected] = await Promise.all([starsSheets(workbook), workbook.selection()]);
    setSheets(names);
    setNone(likely.length === 0);
    const active = selected?.sheet ?? '';
    const before = known.current;
    const wanted = [active, before.name].find((one) => likely.includes(one)) ?? likely[0];
    const sheet = wanted ?? (names.includes(active) ? active : names[0]);
    if (sheet === undefined) return null;
    return read(sheet, sheet === before.name ? before.choice : {});
  }, [workbook, read]);
  useEffect(() => {
    if (shown) ask(start);
  }, [shown, ask, start]);
  const computed = useMemo(() => knownOf(book, overwrite, language), [book, overwrite, language]);
  const rated = useMemo(
    () => computed && { ...computed, ...decided(computed, asked, byHand, language) },
    [computed, asked, byHand, language],
  );
  return {
    sheets,
    none,
    name,
    book,
    rated,
    overwrite,
    reading,
    choose: (sheet) => {
      ask(() => read(sheet, {}));
      // What the pane speaks of is what the user sees.
      workbook.select({ sheet, row: 0, column: 0, rows: 1, columns: 1 }).catch(() => undefined);
    },
    decide: (more) => ask(() => read(known.current.name, { ...known.current.choice, ...more })),
    setOverwrite,
    decideQuota: (choice) => setAsked((before) => ({ ...before, ...choice })),
    give: ({ row, name: whose }, given) =>
      setByHand((before) => {
        const after = new Map(before);
        if (given === null) after.delete(row);
        else after.set(row, { ...given, whose });
        return after;
      }),
    reread: () => ask(() => read(known.current.name, known.current.choice)),
  };
}

type Computed = Omit<RatedSheet, keyof Decided>;
type Decided = Pick<RatedSheet, 'quota' | 'teams' | 'given' | 'byQuota' | 'byHand'>;

function knownOf(book: StarsBook | null, overwrite: boolean, language: Language): Computed | null {
  const sheet = book?.stars;
  if (book === null || sheet === undefined || 'fault' in sheet) return null;
  const rows = starTable(sheet, book.ledger);
  return {
    book,
    sheet,
    rows,
    collected: collect(sheet, { ...book, language }, overwrite),
  };
}

/** @param asked what was chosen here; else it is as it was decided last */
function decided(
  { book, sheet, rows }: Computed,
  asked: Partial<QuotaChoice>,
  byHand: GivenByHand,
  language: Language,
): Decided {
  // Somebody else may stand in the row by now.
  const own = new Map(
    rows.flatMap(({ person }) => {
      const one = byHand.get(person.row);
      return one?.whose === person.name ? [[person.row, one] as const] : [];
    }),
  );
  const { compiled } = sheet;
  const quota = { ...(lastChoice(book.journal, compiled.scheme) ?? USUAL), ...asked };
  const teams = teamQuotas(compiled, rows, quota.base, { sheet, members: book.members });
  const byQuota = 'fault' in teams ? new Map() : givenByQuota(teams, quota.ties, language);
  return {
    ...(hasQuotas(compiled) ? { quota } : {}),
    teams,
    given: new Map([...byQuota, ...own]),
    byQuota,
    byHand: own,
  };
}
