/** Properties of many rows, columns or cells at once: `getRowProperties` and its like. */
import { gridOf, type Box } from '../model/box';
import { addressOf } from '../model/address';
import { invalidArgument } from '../engine/fault';
import type { Range } from './range';

/** The shape of what is asked for: `true` where a property is wanted. */
export type Wanted = { readonly [name: string]: boolean | Wanted | undefined };

const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Properties of the range itself; all others belong to its format. */
const own: Readonly<Record<string, (range: Range) => unknown>> = {
  address: (range) => range.Address,
  addressLocal: (range) => range.AddressLocal,
  rowHidden: (range) => range.RowHidden,
  rowIndex: (range) => range.RowIndex,
  columnHidden: (range) => range.ColumnHidden,
  columnIndex: (range) => range.ColumnIndex,
  hidden: (range) => range.Hidden,
};

function formatOf(range: Range, wanted: Wanted, path: string): Record<string, unknown> {
  const { formats } = range.worksheet.sheet;
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, part]) => part !== undefined && part !== false)
      .map(([name, part]): [string, unknown] => {
        const inner = `${path}${upper(name)}`;
        return [
          name,
          typeof part === 'object' ? formatOf(range, part, `${inner}.`) : formats.shared(inner, range.box),
        ];
      }),
  );
}

function propertiesOf(range: Range, wanted: Wanted): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, part]) => part !== undefined && part !== false)
      .map(([name, part]): [string, unknown] => {
        if (name === 'format' && typeof part === 'object') return [name, formatOf(range, part, '')];
        const read = own[name];
        if (read === undefined) throw invalidArgument(`'${name}' of ${addressOf(range.box)}`);
        return [name, read(range)];
      }),
  );
}

const part = (range: Range, box: Partial<Box>): Range => range.at({ ...range.box, ...box });

export function rowProperties(range: Range, wanted: Wanted): unknown[] {
  return Array.from({ length: range.RowCount }, (_, index) => {
    const row = range.box.top + index;
    return propertiesOf(part(range, { top: row, bottom: row }), wanted);
  });
}

export function columnProperties(range: Range, wanted: Wanted): unknown[] {
  return Array.from({ length: range.ColumnCount }, (_, index) => {
    const column = range.box.left + index;
    return propertiesOf(part(range, { left: column, right: column }), wanted);
  });
}

export function cellProperties(range: Range, wanted: Wanted): unknown[][] {
  return gridOf(range.box, (row, column) =>
    propertiesOf(part(range, { top: row, bottom: row, left: column, right: column }), wanted),
  );
}
