/** Tables of exports as tests write them: tab-separated lines, `|` for a line break in a cell. */
import { parseNumber } from '../../src/core/number/parse';
import { recognise, type Recognised } from '../../src/core/import/recognise';
import type { Source } from '../../src/core/import/source';
import { tableOf, type Answers, type Table } from '../../src/core/import/table';
import type { Cell } from '../../src/core/cell';

type Given = number | string | null;

/** Cells as given; texts of digits become numbers where a line is one text. */
export function sourceOf(
  name: string,
  lines: readonly (string | readonly Given[])[],
  more: Partial<Source> = {},
): Source {
  const cells = lines.map((line): readonly Cell[] =>
    typeof line === 'string' ? line.split('\t').map(cellOf) : line,
  );
  const formats = cells.map((row) => row.map(() => 'General'));
  return { name, sheet: 'Sheet1', cells, formats, merges: [], ...more };
}

function cellOf(words: string): Cell {
  if (words === '') return null;
  const number = /^-?\d+(\.\d+)?$/.test(words) ? parseNumber(words) : undefined;
  return number === undefined ? words.replaceAll('|', '\n') : number.value;
}

export function known(source: Source): Recognised {
  const found = recognise(source);
  if (found === null) throw new Error(`${source.name} was not recognised`);
  return found;
}

export function read(source: Source, answers: Answers = new Map()): Table {
  return tableOf(source, known(source), answers);
}
