/** What the screen for figures knows: the sheets, the one to fill, where the figures come from, what the user has said of them. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Workbook } from '../../../workbook/port';
import { NO_CHOICES, type ImportChoices } from '../../../workbook/import/choices';
import { importSheets, readImport, type ImportBook, type Recognisable } from '../../../workbook/import/read';
import { makeImport, type Planned } from '../../../workbook/import/session';
import { useCommand, type Command, type Outcome } from '../../use-command';
import { useInTurn } from '../../use-in-turn';
import { chosenTables, readPicked, showing, type Locked, type Picked } from './picked';
import { importTexts } from './texts';

export interface Import {
  readonly sheets: readonly string[];
  readonly target: string;
  /** Null for files. */
  readonly from: string | null;
  readonly book: ImportBook | null;
  readonly picked: readonly Picked[];
  readonly sources: readonly Recognisable[];
  readonly choices: ImportChoices;
  /** Null while there is nothing to take from. */
  readonly planned: Planned | null;
  readonly reading: Command;
  chooseTarget(sheet: string): void;
  chooseFrom(sheet: string | null): void;
  /** Files that wait for a password. */
  readonly locked: Locked | null;
  pick(files: readonly File[], passwords?: ReadonlyMap<string, string>): void;
  setPicked(picked: readonly Picked[]): void;
  show(which: Recognisable, headerRow: number, who: number): void;
  change(choices: Partial<ImportChoices>): void;
  reread(): void;
}

export function useImport(workbook: Workbook, shown: boolean): Import {
  const reading = useCommand();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [target, setTarget] = useState('');
  const [from, setFrom] = useState<string | null>(null);
  const [book, setBook] = useState<ImportBook | null>(null);
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const [locked, setLocked] = useState<Locked | null>(null);
  const [choices, setChoices] = useState(NO_CHOICES);
  const { run } = reading;
  const ask = useInTurn(run);

  // What the screen shows, for reading again: not itself a reason to read.
  const known = useRef<{ readonly target: string; readonly from: string | null }>({ target: '', from: null });

  const read = useCallback(
    async (wanted: string, source: string | null): Promise<Outcome | null> => {
      const list = await importSheets(workbook);
      setSheets(list);
      const active = list.includes(wanted) ? wanted : (await workbook.selection())?.sheet;
      const sheet = list.find((name) => name === active) ?? list[0];
      if (sheet === undefined) return { tone: 'warning', words: importTexts.noSheets };
      const usable = source !== null && source !== sheet && list.includes(source) ? source : null;
      known.current = { target: sheet, from: usable };
      setTarget(sheet);
      setFrom(usable);
      const found = await readImport(workbook, sheet, usable);
      setBook('fault' in found ? null : found.book);
      if ('fault' in found) return { tone: 'warning', words: found.fault };
      if (usable === null) {
        if (source !== null) setPicked([]);
        return null;
      }
      setPicked(found.source === null ? [] : [{ name: usable, tables: [found.source], at: 0 }]);
      return found.source === null ? { tone: 'warning', words: importTexts.emptySource } : null;
    },
    [workbook],
  );

  useEffect(() => {
    if (shown) ask(() => read(known.current.target, known.current.from));
  }, [shown, ask, read]);

  const sources = useMemo(() => chosenTables(picked), [picked]);
  const planned = useMemo(
    () => (book === null || sources.length === 0 ? null : makeImport(book, sources, choices)),
    [book, sources, choices],
  );
  return {
    sheets,
    target,
    from,
    book,
    picked,
    sources,
    choices,
    planned,
    reading,
    chooseTarget: (sheet) => {
      ask(() => read(sheet, known.current.from));
      // What the pane speaks of is what the user sees.
      workbook.select({ sheet, row: 0, column: 0, rows: 1, columns: 1 }).catch(() => undefined);
    },
    chooseFrom: (sheet) => {
      setPicked([]);
      setLocked(null);
      ask(() => read(known.current.target, sheet));
    },
    locked,
    pick: (files, passwords) =>
      ask(async () => {
        const found = await readPicked(files, passwords);
        setLocked('locked' in found ? found.locked : null);
        if ('fault' in found) return { tone: 'error', words: found.fault };
        if ('locked' in found) return null;
        setPicked((before) => [
          ...before.filter(({ name }) => !found.some((one) => one.name === name)),
          ...found,
        ]);
        return null;
      }),
    setPicked,
    show: (which, headerRow, who) => setPicked((all) => showing(all, which, headerRow, who)),
    change: (more) => setChoices((before) => ({ ...before, ...more })),
    reread: () => ask(() => read(known.current.target, known.current.from)),
  };
}
