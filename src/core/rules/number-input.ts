/** Reading and writing the number of one input cell. */
import type { InputCell } from '../../schemes/indicator';
import type { Text } from '../words/text';
import type { CellError } from '../cell';
import { DOMAINS, type Domain } from '../input/domain';
import { readNumber } from '../input/read';
import { formatValue } from '../number/format';
import { cellAt, type Row } from './kind';

export interface NumberInput {
  readonly input: InputCell;
  readonly domain: Domain;
  read(row: Row, at: number): number | CellError;
  /** For cells that have been read before: the number, and as it stands in a sentence. */
  value(row: Row, at: number): number;
  show(row: Row, at: number): Text;
  format(value: number): Text;
}

export function numberInput(input: InputCell, domain = domainOf(input)): NumberInput {
  const format = (value: number): Text => formatValue(value, input.input, domain.unit);
  const read = (row: Row, at: number): number | CellError => readNumber(cellAt(row, at), domain, input.label);
  const value = (row: Row, at: number): number => read(row, at) as number;
  return { input, domain, read, value, format, show: (row, at) => format(value(row, at)) };
}

/** Levels and flags have no numbers: the linter refuses rules of numbers over them. */
function domainOf(input: InputCell): Domain {
  return (DOMAINS as Partial<Record<InputCell['input'], Domain>>)[input.input] ?? DOMAINS.number;
}
