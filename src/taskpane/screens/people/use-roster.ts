/** What is known of the sheet whose people change, and what the user wants of it. */
import { useCallback, useState } from 'react';
import type { Text } from '../../../core/words/text';
import type { Workbook } from '../../../workbook/port';
import { readRoster, type Listed, type Roster } from '../../../workbook/roster/read';
import { useCommand, type Command } from '../../use-command';

export interface Wish {
  readonly typed: string;
  /** Rows of 星评人员. */
  readonly members: ReadonlySet<number>;
  /** Rows of the sheet. */
  readonly out: ReadonlySet<number>;
}

const NOTHING: Wish = { typed: '', members: new Set(), out: new Set() };

export interface RosterEntry {
  readonly sheet: string;
  readonly roster: Roster | { readonly fault: Text } | null;
  readonly wish: Wish;
  readonly reading: Command;
  choose(sheet: string): void;
  want(wish: Partial<Wish>): void;
  /** @param fresh nothing is wanted any more */
  again(fresh: boolean): Promise<void>;
}

export function useRoster(workbook: Workbook): RosterEntry {
  const reading = useCommand();
  const [sheet, setSheet] = useState('');
  const [roster, setRoster] = useState<RosterEntry['roster']>(null);
  const [wish, setWish] = useState(NOTHING);
  const { run } = reading;
  const read = useCallback(
    (name: string, before: Roster | null) =>
      run(async () => {
        const now = name === '' ? null : await readRoster(workbook, name);
        setRoster(now);
        setWish((wish) =>
          before === null || now === null || 'fault' in now
            ? NOTHING
            : { ...wish, out: sameRows(before, now, wish.out) },
        );
        return null;
      }),
    [run, workbook],
  );
  return {
    sheet,
    roster,
    wish,
    reading,
    choose: (name) => {
      setSheet(name);
      setRoster(null);
      void read(name, null);
    },
    want: (part) => setWish((before) => ({ ...before, ...part })),
    again: (fresh) => read(sheet, fresh || roster === null || 'fault' in roster ? null : roster),
  };
}

/** Rows may have been put in since: the same people, where they stand now. */
function sameRows(before: Roster, now: Roster, rows: ReadonlySet<number>): ReadonlySet<number> {
  const keyOf = ({ name, id }: Listed): string => JSON.stringify([name, id]);
  const keys = before.people.filter(({ row }) => rows.has(row)).map(keyOf);
  const found = keys.map((key) => now.people.filter((one) => keyOf(one) === key));
  return new Set(found.flatMap((same) => (same.length === 1 ? same.map(({ row }) => row) : [])));
}
