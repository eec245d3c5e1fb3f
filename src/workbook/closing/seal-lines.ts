/** What is kept as the lines of a visible sheet, each with its own check. */
import type { Cell } from '../../core/cell';
import { encoded } from './content-code';
import type { Kept, KeptCell, KeptTable } from './kept';
import { nameOfLine } from './seal-names';
import { COLUMN_HEADS, MARKS, type Line, type Mark } from './seal-marks';
import { runsOf } from './runs';
import { INDEX_MARK, indexCells } from './seal-index';
import { sealCheck } from './seal-checks';
import { OUTSIDE_MARK, SEAL_MARK, SHEETS_MARK } from './sheets';

export interface SealHead {
  readonly month: string;
  readonly version: number;
  readonly fingerprint: string;
  readonly by: string;
  readonly time: string;
}

/** Of how the lines are written: 2 has a check for each cell, and an index. Earlier ones do not say it. */
export const FORM = 2;

/** @param outside sheets beside those of the month whose rows their formulas name */
export function linesOf(kept: Kept, head: SealHead, outside: readonly string[] = []): readonly Line[] {
  const formulas = new Formulas();
  const body = [
    ...kept.tables.flatMap((table, index) => tableLines(table, index + 1, formulas)),
    ...kept.rules.flatMap(({ sheet, lines }, index) => [
      line('rules', index + 1, [sheet]),
      ...lines.map((cells) => line('rule', index + 1, [formulas.codes(cells), ...values(cells)])),
    ]),
    ...kept.schemes.map(({ id, content }) => line('scheme', 0, [id, content])),
    ...formulas.all.map((words, index) => line('formula', 0, [index + 1, words])),
    ...kept.journal.map((cells) => line('journal', 0, cells.map(encoded))),
  ];
  const names = [...kept.tables, ...kept.rules].map(({ sheet }) => sheet);
  const { month, version, fingerprint, by, time } = head;
  const lines = [checked(SHEETS_MARK, names), checked(OUTSIDE_MARK, outside), ...body];
  const index = indexCells(lines.map((line) => ({ line, name: nameOfLine(line) })));
  return [
    checked(SEAL_MARK, [month, version, fingerprint, by, time, FORM, index.length]),
    ...lines,
    ...index.map((cells, at) => checked(`${at + 1} ${INDEX_MARK}`, cells)),
  ];
}

function tableLines(table: KeptTable, number: number, formulas: Formulas): readonly Line[] {
  const { sheet, kind, roles, columns, rows, above, places } = table;
  const roleWords = JSON.stringify(roles);
  return [
    line('table', number, [sheet, kind, roleWords, ...(places === undefined ? [] : [runsOf(places)])]),
    ...above.map((cell) =>
      line('above', number, [
        ...[cell.label, formulas.codes([cell]), encoded(cell.value)],
        ...(cell.place === undefined ? [] : [cell.place]),
      ]),
    ),
    line('columns', number, [...COLUMN_HEADS, ...columns.map(({ title }) => title)]),
    ...rows.map(({ kind: of, name, id, team, cells }) =>
      line(of, number, [name, id, team, formulas.codes(cells), ...values(cells)]),
    ),
  ];
}

const values = (cells: readonly KeptCell[]): readonly Cell[] => cells.map(({ value }) => encoded(value));

function line(mark: Mark, number: number, cells: readonly Cell[]): Line {
  return checked(number === 0 ? MARKS[mark] : `${number} ${MARKS[mark]}`, cells);
}

function checked(mark: string, cells: readonly Cell[]): Line {
  return [mark, sealCheck(mark, cells), ...cells];
}

/** Every formula once, by its number: those filled down are one. */
class Formulas {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** `3:1 4:2`: the fourth cell has the first formula. */
  codes(cells: readonly KeptCell[]): string | null {
    const codes = cells.flatMap(({ formula }, index) =>
      formula === null ? [] : [`${index}:${this.numberOf(formula)}`],
    );
    return codes.length === 0 ? null : codes.join(' ');
  }

  private numberOf(formula: string): number {
    const known = this.numbers.get(formula);
    if (known !== undefined) return known;
    // A leading = would let some program take it for a formula.
    this.all.push(formula.replace(/^=/, ''));
    this.numbers.set(formula, this.all.length);
    return this.all.length;
  }
}
