/** What the closing's screen knows, read anew when it is shown and after each command. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { readClosing, type ClosingView } from '../../../workbook/closing/read-closing';
import type { Workbook } from '../../../workbook/port';
import { useCommand, type Command } from '../../use-command';

export interface Closing {
  readonly view: ClosingView | null;
  readonly reading: Command;
  choose(month: string): void;
  again(): Promise<void>;
}

export function useClosing(workbook: Workbook, shown: boolean): Closing {
  const reading = useCommand();
  const [view, setView] = useState<ClosingView | null>(null);
  const wanted = useRef<string | undefined>(undefined);
  const { run } = reading;
  const again = useCallback(
    () =>
      run(async () => {
        setView(await readClosing(workbook, wanted.current));
        return null;
      }),
    [workbook, run],
  );
  useEffect(() => {
    if (shown) void again();
  }, [shown, again]);
  const choose = useCallback(
    (month: string): void => {
      wanted.current = month;
      void again();
    },
    [again],
  );
  return { view, reading, choose, again };
}
