/** Money in columns that a scheme's total does not know: a total written by the scheme leaves it out, and that must be said. */
import { parseAmount } from '../../core/number/parse';
import { add, exact, ZERO, type Exact } from '../../core/number/exact';
import { formatFixed } from '../../core/number/format';
import { squash } from '../../core/words/normalise';
import { join, text } from '../../core/words/text';
import type { Cell } from '../../core/cell';
import type { Text } from '../../core/words/text';
import { columnLetters } from '../formula/address';
import { cellAt, formulaAt } from '../people/cells';
import { titlesAt } from '../people/header';
import { headerRows } from '../people/header-rows';
import type { People } from '../people/people';
import { columnsOf } from '../people/roles';
import type { PayPlan } from './pay-plan';
import { roleLabel, ROLES, type Role } from './roles';

export const MONEY =
  /补贴|津贴|补助|补发|补偿|全勤|扣|罚|社保|公积金|保险|个税|加班|餐补|房补|话费|车补|高温|夜班|工龄|奖金|奖励|提成|佣金|底薪|工资|分红|其他|其它|allowance|subsidy|deduction|overtime|tax|insurance|bonus|commission|reward|penalty/;
/** Of the kin of money, but no amount, or a sum of the others. */
export const NO_AMOUNT = /系数|比例|率$|基数|标准|级别|等级|实发|应发|合计|net|gross|coefficient|ratio|rate$/;
/** What else stands among the money. */
export const NO_MONEY =
  /系数|比例|比率|率|基数|标准|得分|总分|分数|评分|等级|级别|星|天数|次数|人数|件数|排名|名次|序号|编号|工号|电话|手机|账号|卡号|日期|月份|备注|签|实发|应发|合计|总|score|ratio|rate|rank|grade|level|days|count|hours|date|month|note|net|total|phone|account|^no$|^id$/;

export interface OtherMoney {
  readonly column: number;
  readonly title: string;
}

/** Columns that the plan does not use and that are money by their header, or stand among the money. */
export function otherMoney(
  plan: Pick<PayPlan, 'reads' | 'writes'>,
  { block, mapping }: People<Role>,
): readonly OtherMoney[] {
  const used = columnsOf(ROLES, mapping).filter(
    ([role]) => plan.reads.includes(role) || plan.writes.includes(role),
  );
  const known = new Set(used.map(([, column]) => column));
  const { base, bonus, commission, total } = mapping.columns;
  const money = [base, bonus, commission, total].filter((column) => column !== undefined);
  const [first, last] = [Math.min(...money), Math.max(...money)];
  // A heading such as 应发项目 says nothing of the column below it.
  const own = headerRows(block, mapping.headerRow - block.area.row + 1).withParents(
    mapping.headerRow - block.area.row,
  );
  return titlesAt(block, mapping.headerRow).flatMap((title, index): readonly OtherMoney[] => {
    const column = index + block.area.column;
    const words = squash(own[index] ?? '');
    if (known.has(column) || words === '') return [];
    const among = first < column && column < last && !NO_MONEY.test(words);
    if (!among && (!MONEY.test(words) || NO_AMOUNT.test(words))) return [];
    return [{ column, title }];
  });
}

/** A total by formula holds what the formula says; what the others leave out is named, unless it is nothing. */
export function otherMoneyWarning(
  plan: PayPlan,
  { block, mapping, people }: People<Role>,
  others: readonly OtherMoney[],
): readonly Text[] {
  const total = mapping.columns.total;
  if (!plan.writes.includes('total') || total === undefined) return [];
  const plain = people.filter(({ row }) => formulaAt(block, row, total) === null);
  const each = others.flatMap(({ title, column }) => {
    const amounts = plain.map(({ row }) => amountOf(cellAt(block, row, column)));
    if (!amounts.some((amount) => amount !== 0)) return [];
    const sum = amounts.reduce<Exact>((all, amount) => add(all, exact(amount)), ZERO);
    const [letters, amount] = [columnLetters(column), formatFixed(sum)];
    return [
      text(`${title}（${letters} 列，共 ${amount}）`, `${title} (column ${letters}, ${amount} in all)`),
    ];
  });
  if (each.length === 0) return [];
  const label = roleLabel('total');
  const list = join(each, '、', ', ');
  return [
    text(
      `本表还有方案不计算的金额：${list.zh}。写入的${label.zh}不含它们。如果${label.zh}应包含这些列，请取消写入${label.zh}。`,
      `this sheet also has money that the scheme does not know: ${list.en}. The ${label.en.toLowerCase()} that is written leaves it out. If it belongs in, do not write the ${label.en.toLowerCase()}.`,
    ),
  ];
}

/** A cell's amount; 0 for what is none. */
export function amountOf(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? (parseAmount(cell) ?? 0) : 0;
}
