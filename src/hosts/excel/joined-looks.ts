/**
 * Steps that follow one another and give areas of a sheet the same look become one: five hundred slips that look alike are told
 * once. Number formats are set range by range, since several ranges together have none.
 */
import { rangeAddress } from '../../workbook/formula/address';
import type { Write } from '../../workbook/port';
import { paint } from './format';
import type { Operation } from './operation';

type Look = Extract<Write, { kind: 'format' | 'rowHeight' }>;

/** An address of several ranges may have 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

/** The step at `index` with those behind it that look alike; empty where it cannot be joined with any. */
export function alikeFrom(writes: readonly Write[], index: number): readonly Look[] {
  const key = keyOf(writes[index]);
  if (key === null) return [];
  const end = writes.findIndex((step, at) => at > index && keyOf(step) !== key);
  return writes.slice(index, end < 0 ? undefined : end) as readonly Look[];
}

export function joinedLooks(steps: readonly Look[], bytes: number): Operation[] {
  const [first] = steps;
  if (first === undefined) return [];
  const sheet = first.kind === 'format' ? first.area.sheet : first.sheet;
  return addresses(steps).map((address) => ({
    bytes: bytes + address.length,
    run: ({ worksheets }) => {
      const { format } = worksheets.getItem(sheet).getRanges(address);
      if (first.kind === 'rowHeight') format.rowHeight = first.height;
      else paint(format, first.area, first.format);
    },
  }));
}

/** Steps of one key are told alike: lines inside an area are asked for only where it has any. */
function keyOf(step: Write | undefined): string | null {
  if (step?.kind === 'rowHeight') return JSON.stringify([step.sheet, step.height]);
  if (step?.kind !== 'format' || step.format.numberFormat !== undefined) return null;
  const { sheet, rows, columns } = step.area;
  return JSON.stringify([sheet, rows > 1, columns > 1, step.format]);
}

function addresses(steps: readonly Look[]): readonly string[] {
  const joined: string[] = [];
  for (const step of steps) {
    const own = step.kind === 'format' ? rangeAddress(step.area) : `${step.row + 1}:${step.row + step.rows}`;
    const last = joined.at(-1);
    if (last !== undefined && last.length + own.length < LONGEST_ADDRESS)
      joined[joined.length - 1] = `${last},${own}`;
    else joined.push(own);
  }
  return joined;
}
