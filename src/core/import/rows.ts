/** The rows of an export: whose each is, and which are nobody's. */
import { isBlank, isError } from '../cell';
import { text, type Text } from '../words/text';
import { isNobody, shopOf } from './alias';
import { headerKey } from './header-key';
import { dayOfCell } from './period';
import type { Recognised } from './recognise';
import { cellOf, wordsOf, type Source } from './source';

export interface SourceRow {
  readonly row: number;
  /** The name as the export writes it. */
  readonly who: string;
  /** Every column that says who it is, the number of staff included. */
  readonly names: readonly string[];
  readonly number: string;
  readonly shop: string;
  /** The day, where a row is one day's. */
  readonly day?: string;
}

export interface LeftRow {
  readonly row: number;
  readonly words: string;
  readonly why: Text;
}

export interface SourceRows {
  readonly people: readonly SourceRow[];
  readonly left: readonly LeftRow[];
}

export function rowsOfSource(source: Source, known: Recognised): SourceRows {
  const people: SourceRow[] = [];
  const left: LeftRow[] = [];
  let first = true;
  for (let row = known.headerRow + 1; row < source.cells.length; row++) {
    const cells = source.cells[row] ?? [];
    if (cells.every(isBlank)) continue;
    const one = rowAt(source, known, row);
    const why = known.profile.shopFirst && first ? SHOP : whyNobody(source, known, one);
    first = false;
    if (why === undefined) people.push(one);
    else left.push({ row, words: one.who || wordsOf(cells.find((cell) => !isBlank(cell)) ?? null), why });
  }
  return { people, left };
}

function rowAt(source: Source, known: Recognised, row: number): SourceRow {
  const words = (column: number | undefined): string =>
    column === undefined ? '' : wordsOf(cellOf(source, row, column));
  const number = words(known.number);
  const names = [...known.who.map(words), number].filter((name) => name !== '');
  const who = names[0] ?? '';
  const day = known.date === undefined ? undefined : dayOfCell(cellOf(source, row, known.date));
  return {
    row,
    who,
    names,
    number,
    shop: words(known.shop) || shopOf(who),
    ...(day === undefined ? {} : { day }),
  };
}

function whyNobody(source: Source, known: Recognised, { row, who, names }: SourceRow): Text | undefined {
  const cells = source.cells[row] ?? [];
  const said = cells.find((cell) => typeof cell === 'string' && !isBlank(cell));
  if (names.some(isNobody) || (typeof said === 'string' && isNobody(said))) return TOTAL;
  const title = known.titles[known.who[0] ?? 0] ?? '';
  if (who !== '' && headerKey(who) === headerKey(title)) return HEADER;
  const figures = [...known.columns.values()].map(({ column }) => cellOf(source, row, column));
  if (who !== '') return figures.length > 0 && figures.every(isBlank) ? REMARK : undefined;
  if (known.who.some((column) => isError(cellOf(source, row, column)))) return FAULTY;
  return figures.some((cell) => !isBlank(cell)) ? NAMELESS : REMARK;
}

const TOTAL = text('汇总或平均行，不是人员', 'a total or an average, not a person');
const SHOP = text('店铺行，不是人员', 'the shop’s row, not a person');
const HEADER = text('重复的表头', 'a repeated header');
const NAMELESS = text('没有姓名，按汇总行排除', 'figures without a name, taken for a total');
const FAULTY = text('姓名单元格是错误', 'the name cell holds an error');
const REMARK = text('没有任何数据', 'no figures');
