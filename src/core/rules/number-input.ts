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
  /** The number as it stands in a sentence; for cells that have been read before. */
  show(row: Row, at: number): Text;
  format(value: number): Text;
}

export function numberInput(input: InputCell, domain = domainOf(input)): NumberInput {
  const format = (value: number): Text => formatValue(value, input.input, domain.unit);
  const read = (row: Row, at: number): number | CellError => readNumber(cellAt(row, at), domain, input.label);
  return {
    input,
    domain,
    read,
    format,
    show: (row, at) => {
      const value = read(row, at);
      return typeof value === 'number' ? format(value) : { zh: value.error, en: value.error };
    },
  };
}

/** Levels and flags have no numbers; a rule that reads numbers is never given one of them (scheme check). */
function domainOf(input: InputCell): Domain {
  return input.input === 'level' || input.input === 'flag' ? DOMAINS.number : DOMAINS[input.input];
}
