/** What the salary screen knows: the sheets, the one chosen and its columns, and the preview made of them. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CompiledScheme } from '../../../core/compile/compiled';
import { mappingFault } from '../../../workbook/salary/pay-plan';
import type { Mapping } from '../../../workbook/salary/roles';
import type { SalaryPreview } from '../../../workbook/salary/preview';
import {
  makePreview,
  readAmong,
  readSalarySheet,
  sameHeader,
  type SalarySource,
} from '../../../workbook/salary/source';
import type { Workbook } from '../../../workbook/port';
import { mappingFor, startSheet, usable } from './start-sheet';
import { salaryTexts } from './texts';
import { useCommand, type Command, type Outcome } from '../../use-command';

/** A preview of its own: a later one starts with fresh choices. */
export interface Made {
  readonly number: number;
  readonly source: SalarySource;
  readonly preview: SalaryPreview;
}

export interface Salary {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly source: SalarySource | null;
  readonly mapping: Mapping | null;
  readonly made: Made | null;
  readonly reading: Command;
  choose(sheet: string): void;
  reread(): void;
  change(mapping: Mapping): void;
  preview(compiled: CompiledScheme): void;
  dropPreview(): void;
}

export function useSalary(workbook: Workbook, shown: boolean): Salary {
  const reading = useCommand();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [source, setSource] = useState<SalarySource | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  // What the screen holds, for reading again: not itself a reason to read.
  const known = useRef<{ readonly source: SalarySource; readonly mapping: Mapping | null } | null>(null);
  useEffect(() => {
    known.current = source && { source, mapping };
  }, [source, mapping]);
  const { run } = reading;
  const sheet = source?.sheet ?? '';

  const read = useCallback(
    async (wanted: string): Promise<Outcome | null> => {
      setMade(null);
      const all = await workbook.sheets();
      const list = usable(all);
      setSheets(list);
      const target = list.includes(wanted) ? wanted : await startSheet(workbook, list);
      const found = target === undefined ? null : await readAmong(workbook, all, target);
      setSource(found);
      setMapping(found && mappingFor(found));
      if (found === null) return { tone: 'warning', words: salaryTexts.noSheets };
      if (found.block === null) return { tone: 'warning', words: salaryTexts.emptySheet };
      if (found.remembered !== undefined) return { tone: 'success', words: salaryTexts.remembered };
      return found.recognised === null ? { tone: 'warning', words: salaryTexts.noHeader } : null;
    },
    [workbook],
  );

  /** Takes the sheet as it is now, if its header is still the one that the columns were set under. */
  const keeps = useCallback((found: SalarySource): boolean => {
    const kept = known.current;
    if (kept?.mapping && sameHeader(kept.source.block, found.block, kept.mapping)) return true;
    setSource(found);
    setMapping(mappingFor(found));
    setMade(null);
    return false;
  }, []);

  // While another screen was shown the workbook may have got or lost sheets, and this sheet another header.
  useEffect(() => {
    if (!shown) return;
    // Quietly: what the user is about to do is not held up unless something has changed.
    const look = async (): Promise<void> => {
      const before = known.current?.source;
      const all = await workbook.sheets();
      const list = usable(all);
      if (before === undefined || !list.includes(before.sheet)) return run(() => read(''));
      setSheets(list);
      const found = await readAmong(workbook, all, before.sheet);
      // Something else may have been read meanwhile.
      if (known.current?.source !== before || keeps(found)) return;
      await run(() => Promise.resolve({ tone: 'warning', words: salaryTexts.headerChanged }));
    };
    look().catch((fault: unknown) => void run(() => Promise.reject(fault)));
  }, [shown, workbook, run, read, keeps]);

  async function makeFresh(compiled: CompiledScheme): Promise<Outcome | null> {
    if (mapping === null) return null;
    // The sheet as it is now, with the columns as they were set.
    const found = await readSalarySheet(workbook, sheet, mapping);
    if (found.block !== null && !keeps(found)) return { tone: 'warning', words: salaryTexts.headerChanged };
    setSource(found);
    if (found.block === null) {
      setMade(null);
      return { tone: 'warning', words: salaryTexts.emptySheet };
    }
    if (mappingFault(compiled, mapping) !== undefined) return null;
    const preview = makePreview(compiled, found, mapping);
    setMade((last) => ({ number: (last?.number ?? 0) + 1, source: found, preview }));
    return null;
  }

  return {
    sheets,
    sheet,
    source,
    mapping,
    made,
    reading,
    choose: (wanted) => {
      void run(() => read(wanted));
      // What the pane speaks of is what the user sees.
      workbook.select({ sheet: wanted, row: 0, column: 0, rows: 1, columns: 1 }).catch(() => undefined);
    },
    reread: () => void run(() => read(sheet)),
    change: (next) => {
      setMapping(next);
      setMade(null);
    },
    preview: (compiled) => void run(() => makeFresh(compiled)),
    dropPreview: () => setMade(null),
  };
}
