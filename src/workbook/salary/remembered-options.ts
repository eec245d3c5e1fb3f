/**
 * What a run was asked besides its columns, as words at the end of a mapping:
 * `；取自 “三月考核”；得分按百分比；折算 出勤 21.75；取整 1 四舍五入`. The month of a run is not remembered: the next is another.
 */
import { formatNumber } from '../../core/number/format';
import type { RoundingWay } from '../../core/pay/prorate';
import type { Mapping, Prorate } from './roles';
import { commissionWords, readCommissionWords } from './commission-words';
import { WAY_WORDS } from './rounding';

type Options = Omit<Mapping, 'sheet' | 'headerRow' | 'columns'>;

const PERCENT = '得分按百分比';
const BASES: readonly (readonly [Prorate, string])[] = [
  [{ by: 'days', basis: 'due' }, '出勤 应出勤'],
  [{ by: 'days', basis: 'standard' }, '出勤 21.75'],
  [{ by: 'unpaid', basis: 'due' }, '无薪假 应出勤'],
  [{ by: 'unpaid', basis: 'calendar' }, '无薪假 日历天'],
  [{ by: 'unpaid', basis: 'weekdays' }, '无薪假 工作日'],
  [{ by: 'unpaid', basis: 'standard' }, '无薪假 21.75'],
  [{ by: 'dates', basis: 'calendar' }, '日期 日历天'],
  [{ by: 'dates', basis: 'weekdays' }, '日期 工作日'],
  [{ by: 'dates', basis: 'standard' }, '日期 21.75'],
  [{ by: 'dates', basis: 'calendar', unpaid: true }, '日期、无薪假 日历天'],
  [{ by: 'dates', basis: 'weekdays', unpaid: true }, '日期、无薪假 工作日'],
  [{ by: 'dates', basis: 'standard', unpaid: true }, '日期、无薪假 21.75'],
];
const WAYS = Object.keys(WAY_WORDS) as readonly RoundingWay[];

export function optionWords({ from = [], scoreAsPercent, prorate, rounding, commission }: Options): string {
  const parts: string[] = [];
  if (from.length > 0) parts.push(`取自${from.map((sheet) => ` “${plain(sheet)}”`).join('')}`);
  if (scoreAsPercent === true) parts.push(PERCENT);
  const way = BASES.find(([one]) => prorate !== undefined && sameProrate(one, prorate));
  if (way !== undefined) parts.push(`折算 ${way[1]}`);
  if (rounding !== undefined) parts.push(`取整 ${formatNumber(rounding.step)} ${WAY_WORDS[rounding.way].zh}`);
  if (commission !== undefined) parts.push(commissionWords(commission, plain));
  return parts.map((part) => `；${part}`).join('');
}

/** Whatever the month. */
export function sameProrate(a: Prorate, b: Prorate): boolean {
  const unpaid = (one: Prorate): boolean => one.by === 'dates' && one.unpaid === true;
  return a.by === b.by && a.basis === b.basis && unpaid(a) === unpaid(b);
}

export function readOptions(words: string): Options {
  const from = quotedIn(/；取自((?: “[^”]*”)+)/.exec(words)?.[1] ?? '');
  const said = /；折算 ([^；]+)/.exec(words)?.[1];
  const prorate = BASES.find(([, one]) => one === said)?.[0];
  const [, step, way] = /；取整 (\d+(?:\.\d+)?) (\S+?)(?:；|$)/.exec(words) ?? [];
  const commission = readCommissionWords(words);
  const found = WAYS.find((one) => WAY_WORDS[one].zh === way);
  return {
    ...(from.length > 0 ? { from } : {}),
    ...(words.includes(`；${PERCENT}`) ? { scoreAsPercent: true } : {}),
    ...(prorate === undefined ? {} : { prorate }),
    ...(step === undefined || found === undefined ? {} : { rounding: { step: Number(step), way: found } }),
    ...(commission === undefined ? {} : { commission }),
  };
}

/** Quotes would end the words that they stand in. */
export function plain(title: string): string {
  return title.replace(/[“”]/g, '"');
}

export function quotedIn(list: string): readonly string[] {
  return [...list.matchAll(/“([^”]*)”/g)].map(([, title = '']) => title);
}
