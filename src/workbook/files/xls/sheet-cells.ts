/** The cells of a sheet of an old workbook, and their formulas. Source: [MS-XLS]. */
import { compactNumber, errorOf } from './records';
import type { Reader } from './records';
import type { OldCell, OldFormula, OldSheetContents, Range } from './sheet-contents';

export function rangeOf(data: Reader, columnSize: 1 | 2 = 2): Range {
  const [top, bottom] = [data.short(), data.short()];
  const column = () => (columnSize === 1 ? data.byte() : data.short());
  return { top, bottom, left: column(), right: column() };
}

export function readCells(sheet: OldSheetContents, kind: number, data: Reader): void {
  const { cells } = sheet;
  const place = () => ({ row: data.short(), column: data.short(), format: data.short() });
  switch (kind) {
    case 0xfd:
      cells.push({ ...place(), value: { kind: 's', value: data.long() } });
      break;
    case 0x203:
      cells.push({ ...place(), value: { kind: 'n', value: data.double() } });
      break;
    case 0x27e:
      cells.push({ ...place(), value: { kind: 'n', value: compactNumber(data.long()) } });
      break;
    case 0xbd:
    case 0xbe: {
      const row = data.short();
      for (let column = data.short(); data.left > 2; column++) {
        const format = data.short();
        const value = kind === 0xbd ? ({ kind: 'n', value: compactNumber(data.long()) } as const) : undefined;
        cells.push({ row, column, format, ...(value && { value }) });
      }
      break;
    }
    case 0x201:
      cells.push(place());
      break;
    case 0x204:
    case 0xd6:
      cells.push({ ...place(), value: { kind: 'str', value: data.text(2) } });
      break;
    case 0x205: {
      const at = place();
      const value = data.byte();
      cells.push({ ...at, value: data.byte() === 1 ? { kind: 'e', value: errorOf(value) } : { kind: 'b', value: value === 1 } }); // prettier-ignore
      break;
    }
    case 0x06:
      cells.push(formulaCell(place(), data));
      break;
    case 0x207: {
      const last = cells.at(-1);
      if (last?.formula) last.value = { kind: 'str', value: data.text(2) };
      break;
    }
    case 0x4bc: {
      const range = rangeOf(data, 1);
      data.skip(2);
      sheet.shared.push({ range, formula: formulaOf(data) });
      break;
    }
    case 0x221: {
      const range = rangeOf(data, 1);
      data.skip(6);
      sheet.arrays.push({ range, formula: formulaOf(data) });
      break;
    }
  }
}

function formulaOf(data: Reader): OldFormula {
  const tokens = data.bytes(data.short());
  return { tokens, more: data.bytes(data.left) };
}

/** Its result stands in eight bytes: a number, or – where the last two are set – what kind another one is of. */
function formulaCell(place: Pick<OldCell, 'row' | 'column' | 'format'>, data: Reader): OldCell {
  const result = data.bytes(8);
  data.skip(6);
  const formula = formulaOf(data);
  if (result[6] !== 0xff || result[7] !== 0xff)
    return {
      ...place,
      formula,
      value: { kind: 'n', value: new DataView(result.buffer, result.byteOffset, 8).getFloat64(0, true) },
    };
  const [kind, , value = 0] = result;
  if (kind === 1) return { ...place, formula, value: { kind: 'b', value: value === 1 } };
  if (kind === 2) return { ...place, formula, value: { kind: 'e', value: errorOf(value) } };
  // A text follows in a record of its own.
  return kind === 3 ? { ...place, formula, value: { kind: 'str', value: '' } } : { ...place, formula };
}
