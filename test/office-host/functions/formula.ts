/** Formulas that are one call of a function over literals and ranges: all that is calculated here. */
import { isAddress, splitSheet } from '../model/address';
import { gridOf } from '../model/box';
import type { CellContent } from '../model/cells';
import type { Worksheet } from '../objects/worksheet';
import type { ArgumentCell, ArgumentValue } from './arguments';
import type { FunctionCall } from './functions';

/** Splits at commas outside quotes. */
function split(text: string): string[] {
  const parts = text.match(/("(?:[^"]|"")*"|'(?:[^']|'')*'|[^,"'])+|(?<=,|^)(?=,|$)/g);
  return (parts ?? []).map((part) => part.trim());
}

const cellOf = (content: CellContent | undefined): ArgumentCell => {
  if (content === undefined) return null;
  return content.isError === true ? { error: String(content.value) } : content.value;
};

function rangeValue(text: string, worksheet: Worksheet): ArgumentValue {
  const range = worksheet.GetRange(text);
  const { sheet } = range.worksheet;
  const rows = gridOf(range.box, (row, column) => cellOf(sheet.content(row, column)));
  return range.CellCount === 1 ? rows[0]?.[0] : rows;
}

/** Undefined for what is neither a literal nor a range. */
function argument(text: string, worksheet: Worksheet): { readonly value: ArgumentValue } | undefined {
  if (text === '') return { value: undefined };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { value: (quoted[1] ?? '').replaceAll('""', '"') };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  const number = /^(-?\d+(?:\.\d*)?(?:e[-+]?\d+)?)(%)?$/i.exec(text);
  if (number) return { value: Number(number[1]) / (number[2] === undefined ? 1 : 100) };
  return isAddress(splitSheet(text).local) ? { value: rangeValue(text, worksheet) } : undefined;
}

/** @param worksheet the sheet that the formula stands on */
export function callIn(formula: string, worksheet: Worksheet): FunctionCall | undefined {
  const found = /^=\s*([A-Za-z_][\w.]*)\((.*)\)$/s.exec(formula);
  if (!found) return undefined;
  const [, name = '', inner = ''] = found;
  const args = inner.trim() === '' ? [] : split(inner).map((part) => argument(part, worksheet));
  return args.every((each) => each !== undefined)
    ? { name, args: args.map(({ value }) => value) }
    : undefined;
}
