/** Readings one after the other: what is chosen while something is still being read comes next, and is not lost. */
import { useCallback, useRef } from 'react';
import type { Command, Outcome } from './use-command';

type Reading = () => Promise<Outcome | null>;

export function useInTurn(run: Command['run']): (reading: Reading) => void {
  const waiting = useRef<Reading[]>([]);
  return useCallback(
    (reading) => {
      waiting.current.push(reading);
      void run(async () => {
        let outcome: Outcome | null = null;
        for (let next = waiting.current.shift(); next !== undefined; next = waiting.current.shift())
          outcome = await next();
        return outcome;
      });
    },
    [run],
  );
}
