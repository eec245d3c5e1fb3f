/** What the people's screen knows: the list as it is, and whom the chosen sheet would add. */
import { useCallback, useEffect, useState } from 'react';
import type { Collected } from '../../../workbook/staff/collect';
import { collectFrom, readPeopleSource, type PeopleSource } from '../../../workbook/staff/people-source';
import type { Workbook } from '../../../workbook/port';
import { useCommand, type Command } from '../../use-command';

export interface Offered {
  readonly sheet: string;
  /** Null where the sheet has no names. */
  readonly collected: Collected | null;
}

export interface PeopleList {
  readonly source: PeopleSource | null;
  readonly offered: Offered | null;
  readonly reading: Command;
  choose(sheet: string): void;
  again(): Promise<void>;
}

export function usePeople(workbook: Workbook, shown: boolean): PeopleList {
  const reading = useCommand();
  const [source, setSource] = useState<PeopleSource | null>(null);
  const [offered, setOffered] = useState<Offered | null>(null);
  const { run } = reading;
  const again = useCallback(
    () =>
      run(async () => {
        setOffered(null);
        setSource(await readPeopleSource(workbook));
        return null;
      }),
    [workbook, run],
  );
  useEffect(() => {
    if (shown) void again();
  }, [shown, again]);
  return {
    source,
    offered,
    reading,
    again,
    choose: (sheet) =>
      void run(async () => {
        if (sheet === '') {
          setOffered(null);
          return null;
        }
        const now = await readPeopleSource(workbook);
        setSource(now);
        setOffered({ sheet, collected: await collectFrom(workbook, now, sheet) });
        return null;
      }),
  };
}
