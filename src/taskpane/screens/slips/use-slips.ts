/** What the screen of slips knows: the pay sheets, the one chosen, what is chosen for its slips, and the preview made of it. */
import { useCallback, useEffect, useState } from 'react';
import { applySlips } from '../../../workbook/slips/apply';
import type { SlipChoices } from '../../../workbook/slips/choices';
import { slipsOf, type SlipPlan } from '../../../workbook/slips/plan';
import { readSlipBook, readSlipSource, type SlipBook, type SlipSource } from '../../../workbook/slips/source';
import { isRemembered, startChoices } from '../../../workbook/slips/start';
import type { Watch } from '../../../workbook/port';
import { usePane } from '../../context';
import { outcomeOf, useCommand, type Command, type Outcome } from '../../use-command';
import { now, rememberName } from '../salary/who-and-when';
import { slipsTexts } from './texts';

/** A preview of its own: a later one starts afresh. */
interface Shown {
  readonly number: number;
  readonly plan: SlipPlan;
}

export interface Slips {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly source: SlipSource | null;
  readonly choices: SlipChoices | null;
  readonly shown: Shown | null;
  readonly reading: Command;
  choose(sheet: string): void;
  change(choices: Partial<SlipChoices>): void;
  preview(): void;
  make(by: string, watch: Watch): Promise<Outcome>;
}

export function useSlips(visible: boolean): Slips {
  const { workbook, language } = usePane();
  const reading = useCommand();
  const [book, setBook] = useState<SlipBook | null>(null);
  const [source, setSource] = useState<SlipSource | null>(null);
  const [sheet, setSheet] = useState('');
  const [choices, setChoices] = useState<SlipChoices | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const { run } = reading;

  const read = useCallback(
    async (from: SlipBook, wanted: string): Promise<Outcome | null> => {
      setShown(null);
      setSheet(wanted);
      const found = wanted === '' ? null : await readSlipSource(workbook, from, wanted);
      setSource(found);
      setChoices(found && startChoices(found));
      if (wanted === '') return { tone: 'warning', words: slipsTexts.noSheets };
      if (found === null) return { tone: 'warning', words: slipsTexts.noPeople };
      if (from.locked !== undefined) return { tone: 'warning', words: from.locked };
      return isRemembered(found) ? { tone: 'success', words: slipsTexts.remembered } : null;
    },
    [workbook],
  );

  useEffect(() => {
    if (!visible) return;
    void run(async () => {
      const found = await readSlipBook(workbook);
      const active = (await workbook.selection())?.sheet;
      setBook(found);
      const [first = ''] = found.paySheets;
      return read(found, active !== undefined && found.paySheets.includes(active) ? active : first);
    });
  }, [visible, workbook, run, read]);

  async function fresh(): Promise<Outcome | null> {
    if (choices === null) return null;
    // The workbook as it is now, with what was chosen.
    const now = await readSlipBook(workbook);
    const found = await readSlipSource(workbook, now, sheet);
    setBook(now);
    setSource(found);
    if (found === null) return { tone: 'warning', words: slipsTexts.noPeople };
    if (!sameColumns(found, choices)) {
      setChoices(startChoices(found));
      return { tone: 'warning', words: slipsTexts.headerChanged };
    }
    const answer = slipsOf(now, found, choices, language);
    if (answer.kind === 'refused') return { tone: 'warning', words: answer.why };
    setShown((last) => ({ number: (last?.number ?? 0) + 1, plan: answer.plan }));
    return null;
  }

  return {
    sheets: book?.paySheets ?? [],
    sheet,
    source,
    choices,
    shown,
    reading,
    choose: (wanted) => {
      if (book !== null) void run(() => read(book, wanted));
      workbook.select({ sheet: wanted, row: 0, column: 0, rows: 1, columns: 1 }).catch(() => undefined);
    },
    change: (next) => {
      setChoices((before) => before && { ...before, ...next });
      setShown(null);
    },
    preview: () => {
      setShown(null);
      void run(fresh);
    },
    make: async (by, watch) => {
      if (book === null || source === null || shown === null)
        return { tone: 'warning', words: slipsTexts.noPeople };
      rememberName(by);
      const { plan } = shown;
      const applied = await applySlips(workbook, book, source, plan, { by, time: now() }, language, watch);
      return outcomeOf(applied, slipsTexts.made(plan.slips.length, plan.sheet));
    },
  };
}

/** A column put in or taken out would move the others under the fields that were chosen. */
function sameColumns({ columns }: SlipSource, { fields }: SlipChoices): boolean {
  const place = ({ key, column }: { key: string; column: number }): string => `${column} ${key}`;
  const known = new Set(fields.map(place));
  return known.size === columns.fields.length && columns.fields.every((field) => known.has(place(field)));
}
