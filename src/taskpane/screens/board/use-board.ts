/** The board's reading: taken when the screen is shown, and again when asked. */
import { useCallback, useEffect, useRef, useState } from 'react';
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

export function useBoard(workbook: Workbook, shown: boolean, command: Command): BoardView {
  const [reading, setReading] = useState<BoardReading | null>(null);
  const [options, setOptions] = useState<BoardOptions>({});
  const [board, setBoard] = useState<Board | undefined>(undefined);
  const { run } = command;
  const again = useCallback(
    () =>
      void run(async () => {
        const read = await readBoard(workbook);
        setReading(read);
        setBoard(boardOf(read, options));
        return null;
      }),
    [run, workbook, options],
  );
  const began = useRef(false);
  useEffect(() => {
    if (!shown) began.current = false;
    else if (!began.current) {
      began.current = true;
      again();
    }
  }, [shown, again]);
  const choose = useCallback(
    (change: BoardOptions) => {
      const next = { ...options, ...change };
      setOptions(next);
      if (reading !== null) setBoard(boardOf(reading, next));
    },
    [options, reading],
  );
  return { reading, board, options, choose, again };
}
