/** Runs one command at a time: busy while it lasts, then its outcome, with the way back where there is one. */
import { useCallback, useRef, useState } from 'react';
import type { Text } from '../schemes/indicator';
import { hasWords } from '../workbook/host-error';
import type { Applied, Patch } from '../workbook/port';
import { usePane } from './context';
import { texts } from './texts';

export interface Outcome {
  readonly tone: 'success' | 'warning' | 'error';
  readonly words: Text;
  /** Applying this takes the command back. */
  readonly undo?: Patch;
}

export interface Command {
  readonly busy: boolean;
  readonly outcome: Outcome | null;
  run(action: () => Promise<Outcome | null>): Promise<void>;
  clear(): void;
}

export function useCommand(): Command {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const running = useRef(false);
  const run = useCallback(async (action: () => Promise<Outcome | null>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setOutcome(null);
    try {
      setOutcome(await action());
    } catch (fault) {
      console.error(fault);
      setOutcome({
        tone: 'error',
        words: hasWords(fault)
          ? fault.words
          : texts.failed(fault instanceof Error ? fault.message : String(fault)),
      });
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  const clear = useCallback(() => setOutcome(null), []);
  return { busy, outcome, run, clear };
}

/** What to say of an applied patch. */
export function outcomeOf(applied: Applied, done: Text): Outcome {
  if (applied.ok) return { tone: 'success', words: done, undo: applied.inverse };
  return { tone: 'error', words: { zh: applied.fault.zh, en: applied.fault.en } };
}

/** The action behind an undo button. */
export function useUndo(): (undo: Patch) => Promise<Outcome> {
  const { workbook } = usePane();
  return useCallback(
    async (undo: Patch) => {
      const applied = await workbook.apply(undo);
      return applied.ok ? { tone: 'success', words: texts.undone } : outcomeOf(applied, texts.undone);
    },
    [workbook],
  );
}
