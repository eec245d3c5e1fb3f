/** The board's reading: taken when the screen is shown, and again when asked. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { boardOf, type Board, type BoardOptions } from '../../../workbook/board/board';
import { readBoard, type BoardReading } from '../../../workbook/board/read-board';
import type { Workbook } from '../../../workbook/port';
import type { Command } from '../../use-command';

export interface BoardView {
  readonly reading: BoardReading | null;
  /** Undefined where there is nothing to show. */
  readonly board: Board | undefined;
  readonly options: BoardOptions;
  readonly choose: (change: BoardOptions) => void;
  readonly again: () => void;
}

export function useBoard(workbook: Workbook, shown: boolean, { run }: Command): BoardView {
  const [reading, setReading] = useState<BoardReading | null>(null);
  const [options, setOptions] = useState<BoardOptions>({});
  const again = useCallback(
    () =>
      void run(async () => {
        setReading(await readBoard(workbook));
        return null;
      }),
    [run, workbook],
  );
  useEffect(() => {
    if (shown) again();
  }, [shown, again]);
  const board = useMemo(() => (reading === null ? undefined : boardOf(reading, options)), [reading, options]);
  const choose = useCallback(
    (change: BoardOptions) => setOptions((before) => ({ ...before, ...change })),
    [],
  );
  return { reading, board, options, choose, again };
}
