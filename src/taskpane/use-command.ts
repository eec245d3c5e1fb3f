/** Runs one command at a time: busy while it lasts, then its outcome, with the way back where there is one. */
import { useCallback, useRef, useState } from 'react';
import { text } from '../core/words/text';
import type { Text } from '../core/words/text';
import { hasWords } from '../workbook/patch/host-error';
import type { Applied, Patch, Watch } from '../workbook/port';
import { usePane } from './context';
import { commonTexts } from './texts/common';

export interface Outcome {
  readonly tone: 'success' | 'warning' | 'error';
  readonly words: Text;
  /** Applying this takes the command back. */
  readonly undo?: Patch;
}

/** What is done; long ones tell of their progress and may be stopped. */
export type Action = (watch: Watch) => Promise<Outcome | null>;

export interface Command {
  readonly busy: boolean;
  /** From 0 to 1, of one that tells; else null. */
  readonly progress: number | null;
  readonly outcome: Outcome | null;
  run(action: Action): Promise<void>;
  /** Stops the one that is running, where it can be stopped. */
  stop(): void;
  clear(): void;
}

export function useCommand(): Command {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const run = useCallback(async (action: Action): Promise<void> => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setOutcome(null);
    try {
      setOutcome(await action({ onProgress: setProgress, signal: controller.signal }));
    } catch (fault) {
      setOutcome({ tone: 'error', words: wordsOf(fault) });
    } finally {
      running.current = null;
      setBusy(false);
      setProgress(null);
    }
  }, []);
  const stop = useCallback(() => running.current?.abort(), []);
  const clear = useCallback(() => setOutcome(null), []);
  return { busy, progress, outcome, run, stop, clear };
}

/** What the spreadsheet refuses has words of its own; anything else is a fault of ours. */
function wordsOf(fault: unknown): Text {
  if (hasWords(fault)) return fault.words;
  console.error(fault);
  return commonTexts.failed(fault instanceof Error ? fault.message : String(fault));
}

/** What to say of an applied patch. */
export function outcomeOf(applied: Applied, done: Text): Outcome {
  if (applied.ok) {
    const { inverse: undo, without } = applied;
    if (without === undefined) return { tone: 'success', words: done, undo };
    return { tone: 'warning', words: text(done.zh + without.zh, `${done.en} ${without.en}`), undo };
  }
  const tone = applied.fault.kind === 'cancelled' ? 'warning' : 'error';
  return { tone, words: { zh: applied.fault.zh, en: applied.fault.en } };
}

/** The action behind an undo button. */
export function useUndo(): (undo: Patch, watch?: Watch) => Promise<Outcome> {
  const { workbook } = usePane();
  return useCallback(
    async (undo: Patch, watch?: Watch) => {
      const applied = await workbook.apply(undo, watch);
      return applied.ok
        ? { tone: 'success', words: commonTexts.undone }
        : outcomeOf(applied, commonTexts.undone);
    },
    [workbook],
  );
}
