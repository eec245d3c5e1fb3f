/** Of whom or what a line of sealed values tells. */
import type { Cell } from '../../core/cell';
import { nameWithId } from '../people/names';
import { lineText } from './compare-rules';
import { decoded } from './content-code';
import { MARKS, type Line, type Mark } from './seal-marks';

export function markOf(words: string): { readonly of: Mark | undefined; readonly number: number } {
  const [, number = '0', mark = ''] = /^(?:(\d+) )?(.+)$/s.exec(words) ?? [];
  return { of: (Object.keys(MARKS) as Mark[]).find((one) => MARKS[one] === mark), number: Number(number) };
}

export function nameOfLine([mark, , ...cells]: Line): string {
  const { of } = markOf(String(mark ?? ''));
  const [first = null, second = null] = cells;
  const words = (cell: Cell): string =>
    typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
  if (of === 'person') return nameWithId({ name: words(first), id: words(second) });
  if (of === 'rule') return textOf(cells.slice(1));
  if (of === 'journal') return textOf(cells);
  return of === 'columns' ? '' : words(first).slice(0, 80);
}

const textOf = (cells: readonly Cell[]): string =>
  lineText(cells.map((cell) => ({ value: decoded(cell), formula: null })));
