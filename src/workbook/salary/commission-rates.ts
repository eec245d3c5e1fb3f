/** The rates that a run's commission is computed by, as they stand on a sheet. */
import { isError, wordsOfError } from '../../core/cell';
import type { CommissionTerms } from '../../core/explain/explain-commission';
import { text, type Text } from '../../core/words/text';
import { commissionTerms } from '../../functions/list/kpi-commission';
import { rangeOf, type Range } from '../formula/range';
import { cellAt } from '../people/cells';
import type { Block } from '../port';
import type { CommissionOption, Mapping } from './roles';

/** More rows are no rate table, but a whole column. */
const MOST_ROWS = 500;

/** The sheet that the rates stand on; undefined where no commission is computed. */
export function ratesSheet({ commission, sheet }: Pick<Mapping, 'commission' | 'sheet'>): string | undefined {
  return commission && (rangeOf(commission.rates)?.sheet ?? sheet);
}

/** What the choice of a commission lacks. */
export function commissionFault({ commission, columns, from = [] }: Mapping): Text | undefined {
  if (commission === undefined) return undefined;
  if (commission.rates.trim() === '') return NO_RATES;
  const range = rangeOf(commission.rates);
  if (range === undefined || range.columns !== 2 || range.rows > MOST_ROWS) return noRange(commission.rates);
  const figures = [commission.amount, commission.measure];
  if (figures.includes('elsewhere') && from.length === 0) return NO_SHEETS;
  const used = Object.values(columns);
  return figures.some((one) => typeof one === 'number' && used.includes(one)) ? TAKEN : undefined;
}

/** @param block the sheet of the rates; null where it is empty or gone */
export function ratesOf(block: Block | null, option: CommissionOption): CommissionTerms | Text {
  const range = rangeOf(option.rates);
  if (range === undefined) return noRange(option.rates);
  if (block === null) return nothingThere(option.rates);
  const grid = Array.from({ length: range.rows }, (_, row) => rateRow(block, range, row));
  if (grid.every((row) => row.every((cell) => cell === null))) return nothingThere(option.rates);
  const measure = option.measure === undefined ? undefined : [[0]];
  const terms = commissionTerms([null, grid, option.method, option.basis ?? null, measure]);
  return isError(terms) ? inRange(option.rates, wordsOfError(terms)) : terms;
}

function rateRow(block: Block, { row, column }: Range, index: number) {
  return [0, 1].map((at) => cellAt(block, row + index, column + at));
}

const NO_RATES = text(
  '还没有指定提成比例表，不知道按什么比例计提成。请填写它的区域（两列：起点、比例），如 提成!A2:B6。',
  'The rates of the commission are not set. Give their range (two columns: threshold, rate), such as Rates!A2:B6.',
);
const NO_SHEETS = text(
  '提成的金额要取自其他工作表，但没有勾选工作表。请勾选，或改选本表的列。',
  'The amount of the commission comes from other sheets, and none is ticked. Tick one, or choose a column here.',
);
const TAKEN = text(
  '提成的金额或选档依据与其他项目用了同一列。请更正。',
  'The amount of the commission, or what chooses its rate, is a column that has another meaning. Correct it.',
);
const noRange = (words: string): Text =>
  text(
    `“${words}”不是两列的区域。请填写提成比例表的区域（起点、比例，不含标题行），如 提成!A2:B6。`,
    `“${words}” is no range of two columns. Give that of the rates (threshold, rate, without headings), such as Rates!A2:B6.`,
  );
const nothingThere = (words: string): Text =>
  text(
    `提成比例表 ${words} 是空的，或工作表已不在。请核对区域。`,
    `There are no rates at ${words}: it is empty, or the sheet is gone. Check the range.`,
  );
const inRange = (words: string, why: Text): Text =>
  text(`提成比例表 ${words}：${why.zh}`, `Rates ${words}: ${why.en}`);
