/** How a run computes commission, as words in the journal: `提成 金额 F 依据 G 方式 全额 比例表 “提成!A2:B6”`. */
import type { CommissionMethod } from '../../core/pay/commission';
import { text, type Text } from '../../core/words/text';
import { columnLetters, columnNumber } from '../formula/address';
import type { CommissionOption, Figure } from './roles';

export const METHOD_WORDS: Readonly<Record<CommissionMethod, Text>> = {
  whole: text('全额', 'whole'),
  tiered: text('超额累进', 'tiered'),
  linear: text('线性', 'linear'),
};
export const BASIS_WORDS = { share: text('按比例', 'share'), piece: text('按件', 'piece') } as const;

const ELSEWHERE = '他表';
const SAID = /；提成 金额 (\S+)(?: 依据 (\S+))? 方式 (\S+?)(?: (按比例|按件))? 比例表 “([^”]*)”/;

/** @param plain takes the quotes out that would end the words */
export function commissionWords(option: CommissionOption, plain: (words: string) => string): string {
  const { amount, measure, method, basis, rates } = option;
  const by = measure === undefined ? '' : ` 依据 ${figureWords(measure)}`;
  const how = `${METHOD_WORDS[method].zh}${basis === undefined ? '' : ` ${BASIS_WORDS[basis].zh}`}`;
  return `提成 金额 ${figureWords(amount)}${by} 方式 ${how} 比例表 “${plain(rates)}”`;
}

export function readCommissionWords(words: string): CommissionOption | undefined {
  const [, amountWords, measureWords, how, basisWords, rates] = SAID.exec(words) ?? [];
  const amount = readFigure(amountWords);
  const measure = readFigure(measureWords);
  const method = (['whole', 'tiered', 'linear'] as const).find((one) => METHOD_WORDS[one].zh === how);
  if (amount === undefined || method === undefined || rates === undefined) return undefined;
  const basis = (['share', 'piece'] as const).find((one) => BASIS_WORDS[one].zh === basisWords);
  return {
    amount,
    ...(measure === undefined ? {} : { measure }),
    rates,
    method,
    ...(basis === undefined ? {} : { basis }),
  };
}

function figureWords(figure: Figure): string {
  return figure === 'elsewhere' ? ELSEWHERE : columnLetters(figure);
}

function readFigure(words: string | undefined): Figure | undefined {
  if (words === ELSEWHERE) return 'elsewhere';
  return words !== undefined && /^[A-Z]{1,3}$/.test(words) ? columnNumber(words) : undefined;
}
