/** Ways as they are offered: those by the columns of the tables, for one who chooses by hand. */
import { kindOfHeader } from '../../core/import/figure-of';
import { headerKey } from '../../core/import/header-key';
import type { Table } from '../../core/import/table';
import { wayId, wayOfColumn, wayWords, type FigureRef, type Way } from '../../core/import/way';
import type { FigureKind } from '../../core/figures/figure';
import type { InputKind } from '../../core/words/input-kind';
import { text, type Text } from '../../core/words/text';
import type { TargetInput } from './target-input';

export interface WayOption {
  readonly id: string;
  readonly way: Way;
  readonly words: Text;
}

/** The columns of the tables, for one who chooses by hand. Where neither header tells how rows of one person go together, both ways. */
export function columnOptions(input: TargetInput, tables: readonly Table[]): readonly WayOption[] {
  const titles = new Map<string, string>();
  for (const { known } of tables) {
    known.titles.forEach((title, column) => {
      const key = headerKey(title);
      if (key !== '' && !known.who.includes(column) && !titles.has(key)) titles.set(key, title);
    });
  }
  return [...titles].flatMap(([key, title]) => {
    const kind = input.open ? kindOfHeader(title) : kindFor(input.input);
    const usual = kind === 'count' || kind === 'money';
    const added = input.open && kind === 'number' ? [true, false] : [usual];
    return added.map((one) => {
      const option = optionOf(wayOfColumn(key, kind, one), tables);
      return added.length === 1 ? option : { ...option, words: inRows(option.words, one) };
    });
  });
}

const inRows = ({ zh, en }: Text, added: boolean): Text =>
  added
    ? text(`${zh}（多行相加）`, `${en} (rows added up)`)
    : text(`${zh}（多行平均）`, `${en} (mean of rows)`);

export function kindFor(input: InputKind): FigureKind {
  if (input === 'rate' || input === 'ratio') return 'percent';
  if (input === 'seconds' || input === 'minutes' || input === 'hours') return 'duration';
  if (input === 'money' || input === 'amount') return 'money';
  return input === 'count' ? input : 'number';
}

export function optionOf(way: Way, tables: readonly Table[]): WayOption {
  const titleOf = (ref: FigureRef): string =>
    tables.map((table) => table.title(ref)).find((title) => title !== '') ?? '';
  return { id: wayId(way), way, words: wayWords(way, titleOf) };
}
