/** The file behind the open workbook, and what has happened to its rows, columns and results since it was opened. */
import { ICommandService } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { withMove } from '../xlsx/change/lines';
import type { Structure } from '../xlsx/change/change';
import type { Source } from '../xlsx/export';
import type { Lock } from '../xlsx/open';
import { plainValue } from '../xlsx/write/cell';
import type { FirstResult, FirstResults } from '../xlsx/write/computed';
import { computedIn } from './computed';
import type { Engine } from './engine';
import { movedBy, unmoved } from './moves';
import type { Moves } from './moves';

type Lines = Record<string, Moves>;

/** All that is known of the file, as plain data. */
export interface OpenedState {
  readonly bytes: Uint8Array;
  readonly structure: Structure;
  readonly first: FirstResults;
  readonly lock?: Lock | undefined;
}

export const justOpened = (bytes: Uint8Array, lock?: Lock): OpenedState => ({
  bytes,
  structure: {},
  first: {},
  lock,
});

export class OpenedFile implements Source {
  readonly bytes: Uint8Array;
  readonly lock: Lock | undefined;
  /** The workbook itself is another object once it has been put back. */
  private readonly unitId: string;
  private readonly lines: Lines;
  private results: FirstResults;
  private readonly subscription: { dispose(): void };

  constructor(
    private readonly engine: Engine,
    book: FWorkbook,
    state: OpenedState,
    readonly knows: (name: string) => boolean,
  ) {
    this.bytes = state.bytes;
    this.lock = state.lock;
    this.unitId = book.getId();
    this.lines = { ...state.structure };
    this.results = state.first;
    const commands = engine.univer.__getInjector().get(ICommandService);
    this.subscription = commands.onCommandExecuted((command) => {
      const moved = movedBy(command);
      if (moved?.unitId !== this.unitId) return;
      const { sheetId, axis, move } = moved;
      const moves = this.lines[sheetId] ?? unmoved;
      this.lines[sheetId] = { ...moves, [axis]: withMove(moves[axis], move) };
    });
  }

  get state(): OpenedState {
    return { bytes: this.bytes, structure: this.lines, first: this.results, lock: this.lock };
  }

  get structure(): Structure {
    return this.lines;
  }

  get first(): FirstResults {
    return this.results;
  }

  /** To be called when the workbook has been calculated for the first time. */
  settle(): void {
    const book = this.engine.api.getWorkbook(this.unitId);
    if (!book) return;
    const { cells, formulas } = computedIn(book);
    const results: Record<string, Record<number, Record<number, FirstResult>>> = {};
    for (const sheet of book.getSheets()) {
      const id = sheet.getSheetId();
      const own: Record<number, Record<number, FirstResult>> = (results[id] = {});
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (cell?.f || formulas[id]?.[row]?.[column])
            (own[row] ??= {})[column] = { value: plainValue(cell), style: cell?.s };
        });
      for (const [row, line] of Object.entries(cells[id] ?? {}))
        for (const [column, cell] of Object.entries(line ?? {}))
          (own[Number(row)] ??= {})[Number(column)] ??= { value: plainValue(cell), style: undefined };
    }
    this.results = results;
  }

  end(): void {
    this.subscription.dispose();
  }
}
