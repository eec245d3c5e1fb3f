/** One cell as files write it. */
import { CellValueType } from '../univer-values';
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { cellAddress } from '../../../../workbook/formula/address';
import { rangeForFile } from '../ranges';
import type { Element } from '../../../../workbook/files/xml/element';
import { escaped, textForCell } from '../../../../workbook/files/xml/escape';

const errors = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);
/** Errors that the format does not know, as the nearest that it does. */
const others: Readonly<Record<string, string>> = {
  '#SPILL!': '#VALUE!',
  '#CALC!': '#VALUE!',
  '#CYCLE!': '#REF!',
  '#ERROR!': '#VALUE!',
  '#BUSY!': '#N/A',
};

export type PlainValue = number | string | boolean | { readonly error: string } | null;

export function plainValue(data: Nullable<ICellData>): PlainValue {
  const value = data?.v ?? data?.p?.body?.dataStream?.replace(/\r\n$/, '') ?? null;
  if (!data || value === null) return null;
  if (data.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1';
  if (data.t === CellValueType.NUMBER && typeof value === 'string') return Number(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (data.t === CellValueType.FORCE_STRING) return value;
  const code = others[value] ?? value;
  return errors.has(code) ? { error: code } : value;
}

export const sameValue = (a: PlainValue, b: PlainValue): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

export interface FormulaForFile {
  readonly text: string;
  /** Where its results stand, if it is an array formula. */
  readonly area?: IRange;
}

/** The type of a cell and what stands in it. */
function written(
  value: PlainValue,
  formula: boolean,
  number: (text: string) => number,
): readonly [string, string] {
  if (value === null) return ['', ''];
  if (value === '') return formula ? [' t="str"', '<v></v>'] : ['', ''];
  if (typeof value === 'number') return ['', `<v>${value}</v>`];
  if (typeof value === 'boolean') return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (typeof value === 'object') return [' t="e"', `<v>${escaped(value.error)}</v>`];
  if (formula) return [' t="str"', `<v>${textForCell(value)}</v>`];
  return [' t="s"', `<v>${number(value)}</v>`];
}

export function cellXml(
  row: number,
  column: number,
  xf: number,
  value: PlainValue,
  formula: FormulaForFile | null,
  number: (text: string) => number,
): string {
  const [type, inner] = written(value, formula !== null, number);
  const array = formula?.area ? ` t="array" ref="${rangeForFile(formula.area)}"` : '';
  const f = formula ? `<f${array}>${escaped(formula.text)}</f>` : '';
  const open = `<c r="${cellAddress(row, column)}"${xf === 0 ? '' : ` s="${xf}"`}${type}`;
  return f + inner === '' ? `${open}/>` : `${open}>${f}${inner}</c>`;
}

/** The cell with another result: its formula and all else stay. */
export function withResult(element: Element, value: PlainValue): string {
  const formula = element.child('f');
  const [type, inner] = written(value, true, () => 0);
  const kept = [...element.attributes].filter(([name]) => name !== 't');
  const open = `<${element.tag}${kept.map(([name, one]) => ` ${name}="${escaped(one)}"`).join('')}${type}`;
  const rest = element.children.filter(({ name }) => !['f', 'v', 'is'].includes(name)).map(({ xml }) => xml).join(''); // prettier-ignore
  const own = inner.replace(/<(\/?)v>/g, `<$1${element.prefix}v>`);
  return `${open}>${formula?.xml ?? ''}${own}${rest}</${element.tag}>`;
}
