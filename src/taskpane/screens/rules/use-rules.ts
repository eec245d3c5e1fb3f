/** The rules sheets of the workbook, read again as the user edits them. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { findRulesSheets, readRulesSheet, type RulesSheet } from '../../../workbook/rules/find';
import type { Workbook } from '../../../workbook/port';
import { useCommand, type Command } from '../../use-command';

/** Typing is not read letter by letter. */
const PAUSE = 300;

export interface Rules {
  /** Null until they were read for the first time. */
  readonly sheets: readonly RulesSheet[] | null;
  readonly reading: Command;
  reread(): Promise<void>;
}

/** `shown` while the user looks: nothing is read meanwhile. */
export function useRules(workbook: Workbook, shown: boolean): Rules {
  const reading = useCommand();
  const { run } = reading;
  const [sheets, setSheets] = useState<readonly RulesSheet[] | null>(null);
  const newest = useRef(0);

  const reread = useCallback(
    () =>
      run(async () => {
        const mine = ++newest.current;
        const found = await findRulesSheets(workbook);
        if (mine === newest.current) setSheets(found);
        return null;
      }),
    [workbook, run],
  );

  useEffect(() => {
    if (!shown) return undefined;
    void reread();
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readChanged = async (): Promise<void> => {
      const names = [...changed];
      changed.clear();
      // A sheet may have gone in the meantime; then it is no rules sheet any more.
      const read = await Promise.all(names.map((name) => readRulesSheet(workbook, name).catch(() => null)));
      setSheets((last) => last && replaced(last, names, read));
    };
    const end = workbook.onChange((sheet) => {
      changed.add(sheet);
      clearTimeout(timer);
      timer = setTimeout(() => void readChanged(), PAUSE);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [workbook, shown, reread]);

  return { sheets, reading, reread };
}

/** The list with some sheets read anew, each at its place; new ones at the end. */
function replaced(
  list: readonly RulesSheet[],
  names: readonly string[],
  read: readonly (RulesSheet | null)[],
): readonly RulesSheet[] {
  const fresh = new Map(names.map((name, index) => [name, read[index] ?? null]));
  const kept = list.flatMap((one) => (fresh.has(one.sheet) ? (fresh.get(one.sheet) ?? []) : [one]));
  const known = new Set(list.map((one) => one.sheet));
  return [
    ...kept,
    ...read.filter((one) => one !== null && !known.has(one.sheet)).flatMap((one) => one ?? []),
  ];
}
