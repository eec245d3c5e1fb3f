/** Array in, array out: results in the shape that the ranges imply. */
import { isBlank, isError, valueError, type Cell, type CellError } from '../core/cell';
import { NOT_APPLICABLE, NOT_RATED } from '../core/input/not-applicable';
import { toNumber } from '../core/number/exact';
import { isNotRated } from '../core/score/not-rated';
import type { Score, Total } from '../core/score/row';
import { inLanguage } from '../core/words/text';
import type { Language } from '../core/words/language';
import type { Text } from '../core/words/text';
import { widthOf } from './arguments';
import type { Grid } from './description';

/** A 1×1 block is one cell. */
export function settle(grid: Grid): Cell | Grid {
  return grid.length === 1 && grid[0]?.length === 1 ? (grid[0][0] ?? '') : grid;
}

/** Blank in, blank out; errors pass through; everything else is computed cell by cell. */
export function mapCells(grid: Grid, compute: (cell: Exclude<Cell, null | CellError>) => Cell): Cell | Grid {
  return settle(
    grid.map((row) =>
      row.map((cell) => (isError(cell) ? cell : cell === null || isBlank(cell) ? '' : compute(cell))),
    ),
  );
}

/** Several ranges cell by cell; a single cell, row or column stands for the whole. */
export function zipCells(grids: readonly Grid[], compute: (cells: readonly Cell[]) => Cell): Cell | Grid {
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map(widthOf));
  const fits = grids.every((grid) => [1, rows].includes(grid.length) && [1, columns].includes(widthOf(grid)));
  if (!fits) {
    const shapes = grids.map((grid) => `${grid.length}×${widthOf(grid)}`).join('、');
    return valueError(
      `各区域大小不一致（${shapes}）。请选择同样大小的区域，或单个单元格。`,
      `the ranges differ in size (${shapes}). Select ranges of one size, or single cells.`,
    );
  }
  const result: Cell[][] = [];
  for (let r = 0; r < rows; r++) {
    const row: Cell[] = [];
    for (let c = 0; c < columns; c++) {
      const cells = grids.map(
        (grid) => grid[grid.length === 1 ? 0 : r]?.[widthOf(grid) === 1 ? 0 : c] ?? null,
      );
      row.push(cells.find(isError) ?? compute(cells));
    }
    result.push(row);
  }
  return settle(result);
}

/** Each row to one cell: a column of results. */
export function mapRows(grid: Grid, compute: (row: readonly Cell[]) => Cell): Cell | Grid {
  return settle(grid.map((row) => [compute(row)]));
}

/** People in rows, or one person in a single row or column. */
export function mapPeople(
  grid: Grid,
  compute: (cells: readonly Cell[]) => Cell,
  oneColumn = true,
): Cell | Grid {
  if (grid.length > 1 && widthOf(grid) === 1 && oneColumn) return compute(grid.flat());
  return mapRows(grid, compute);
}

/** A score, an error, a blank, or in words that there is none, as a cell. */
export function scoreCell(score: Score | Total): Cell {
  if (score === null) return '';
  if (score === NOT_APPLICABLE || isError(score)) return score;
  return isNotRated(score) ? NOT_RATED : toNumber(score);
}

export function textCell(words: Text | CellError | null, language: Language): Cell {
  return words === null ? '' : isError(words) ? words : inLanguage(words, language);
}
