/** The month as it stands in the workbook, read anew as sheets change while it is looked at. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Text } from '../../../core/words/text';
import { readMonthState, type MonthReading } from '../../../workbook/month/reading';
import { hasWords } from '../../../workbook/patch/host-error';
import type { Workbook } from '../../../workbook/port';
import { commonTexts } from '../../texts/common';

/** Milliseconds without a change: nothing is read while somebody types. */
const RESTS = 1200;

export interface MonthView {
  /** Null until something was read. */
  readonly reading: MonthReading | null;
  readonly fault: Text | null;
  /** By the key of a month. */
  readonly choose: (month: string) => void;
  readonly again: () => Promise<void>;
}

export function useMonth(workbook: Workbook, shown: boolean): MonthView {
  const [reading, setReading] = useState<MonthReading | null>(null);
  const [fault, setFault] = useState<Text | null>(null);
  const wanted = useRef<string | undefined>(undefined);
  const newest = useRef(0);
  const again = useCallback(async (): Promise<void> => {
    const own = ++newest.current;
    const tell = (read: MonthReading | null, words: Text | null): void => {
      if (own !== newest.current) return;
      if (read !== null) setReading(read);
      setFault(words);
    };
    await readMonthState(workbook, wanted.current)
      .then(judged)
      .then(
        (read) => tell(read, null),
        (error: unknown) => tell(null, wordsOf(error)),
      );
  }, [workbook]);
  useEffect(() => {
    if (!shown) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void again(), RESTS);
    };
    void again();
    const leave = workbook.onChange(soon);
    // Sheets that come, go or get another name are no changed cells.
    window.addEventListener('focus', soon);
    return () => {
      clearTimeout(timer);
      leave();
      window.removeEventListener('focus', soon);
    };
  }, [workbook, shown, again]);
  const choose = useCallback(
    (month: string): void => {
      wanted.current = month;
      void again();
    },
    [again],
  );
  return { reading, fault, choose, again };
}

/** Compared with what was sealed, where something was: what that takes is loaded apart. */
async function judged(reading: MonthReading): Promise<MonthReading> {
  const { closings, journal, blocks } = reading;
  // Without 星评月结, the journal and the sealed values may still tell of a closing.
  if (closings === null && journal === null && blocks.size === 0) return reading;
  const { verdictOf } = await import(/* webpackChunkName: "verify" */ '../../../workbook/closing/verdict');
  return { ...reading, verdict: verdictOf(reading) };
}

function wordsOf(error: unknown): Text {
  if (hasWords(error)) return error.words;
  console.error(error);
  return commonTexts.failed(error instanceof Error ? error.message : String(error));
}
