import { isBlank, isError, notAvailable, type Cell } from '../../core/cell';
import { toFen, toYuan } from '../../core/number/fen';
import { poolParts, poolShares, poolSize } from '../../core/pay/pool';
import type { Contender } from '../../core/score/rank';
import { text } from '../../core/words/text';
import { cellOf, gridOf, widthOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { settle } from '../grid';
import { readMembers } from '../members';
import { LACKS, MISSING, MONTH, MONTH_ABOUT, OUTSIDE, SCHEME } from '../parameters';
import { partsOf, poolMethod, POOL_METHODS, poolOf } from '../pool-method';
import { readPool } from '../totals';

const AMOUNT = text('奖金池基数', 'amount');

/** Shares of a pool, by rank, score or weight. One faulty member makes the whole pool an error: nobody's share is right without theirs. */
export const kpiPool: CustomFunction<'KPIPOOL'> = {
  name: 'KPIPOOL',
  parameters: [
    {
      name: 'scores',
      shape: 'matrix',
    },
    {
      name: 'sales',
      shape: 'matrix',
      mayBeBlank: true,
    },
    {
      name: 'amount',
      shape: 'scalar',
    },
    SCHEME,
    MONTH,
    { name: 'method', shape: 'scalar', optional: true, choices: POOL_METHODS },
  ],
  run([scoresArgument, sales, amount, schemeArgument, month, methodArgument]) {
    const method = poolMethod(methodArgument);
    if (isError(method)) return method;
    const pool = poolOf(method, schemeArgument, month);
    if (isError(pool)) return pool;
    const scores = gridOf(scoresArgument);
    const members = readMembers(scores, sales);
    if (isError(members)) return members;
    const all = members.flat();
    if (all.every((member) => member === null)) return settle(scores.map((row) => row.map(() => '')));
    const from = cellOf(amount);
    if (isBlank(from))
      return notAvailable(
        `缺少${pool?.of.zh ?? AMOUNT.zh}。请填写 amount。`,
        `amount (${pool?.of.en ?? 'the pool'}) is missing. Fill it in.`,
      );
    const money = readPool(from, AMOUNT);
    if (isError(money)) return money;
    const faulty = all.find((member) => member !== null && isError(member));
    if (faulty !== undefined && isError(faulty)) return faulty;
    const team = all as readonly (Contender | null)[];
    const parts = method === 'rank' ? [] : partsOf(method, team);
    if (isError(parts)) return parts;
    const shares =
      method === 'rank' && pool !== undefined
        ? poolShares(pool, team, money)
        : poolParts(pool === undefined ? toFen(money) : poolSize(pool, money), parts);
    const width = widthOf(scores);
    return settle(scores.map((row, r) => row.map((_, c): Cell => cellOfShare(shares[r * width + c]))));
  },
};

export const kpiPoolHelp: FunctionHelp = {
  summary: text(
    '分配奖金池：按名次、得分或权重',
    'Each member’s money out of a pool: by rank, score or weight',
  ),
  arguments: [
    text('各成员得分；空白不参与', 'scores of the members; a blank takes no part'),
    text(
      '个人销售额，得分相同时比较；按权重时为权重；可留空',
      'personal sales, compared where scores are equal; by weight, the weights; may be left empty',
    ),
    text(
      '静默订单销售额，奖金池为其 0.6%（方案规定）；按得分或权重而省略方案时，就是奖金池',
      'silent-order sales; the pool is 0.6% of it, as the scheme says. By score or weight without a scheme it is the pool itself',
    ),
    text(
      '方案代号、名称，或规则表区域；省略时为 presales-kpi-detailed',
      'id or name of the scheme, or the range of a rules table; presales-kpi-detailed when left out',
    ),
    MONTH_ABOUT,
    text(
      'rank 按名次（默认）、score 按得分、weight 按权重（sales 列）',
      'rank (default), score: in proportion to the scores, weight: in proportion to the column sales',
    ),
  ],
  result: {
    about: text('每人金额，合计恰为发放总额', 'money per member; the cents add up'),
    shape: 'matrix',
  },
  errors: [OUTSIDE, LACKS, MISSING],
  examples: [
    {
      formula: '=KPIPOOL(A1:A4,B1:B4,1000000)',
      ranges: {
        A1: [
          [90, 5000],
          [95, 4000],
          [80, 9000],
          [85, 100],
        ],
      },
      result: [[1900], [2600], [900], [900]],
      about: text(
        '奖金池 6000：第一名 40% + 200，第二名 30% + 100，其余平分 30%',
        'a pool of 6000: rank 1 40% + 200, rank 2 30% + 100, the rest share 30%',
      ),
    },
    {
      formula: '=KPIPOOL(A1:A3,,1000,,,"按得分")',
      ranges: { A1: [[90], [90], [90]] },
      result: [[333.34], [333.33], [333.33]],
      about: text(
        '奖金池 1000 按得分分；多出的一分给余数最大、排在前面的人',
        'a pool of 1000 by score; the last cent goes to the largest remainder, the first listed of equal ones',
      ),
    },
    {
      formula: '=KPIPOOL(A1:A3,B1:B3,1000000,"presales-kpi-detailed",,"weight")',
      ranges: {
        A1: [
          [90, 1],
          [80, 2],
          [70, 3],
        ],
      },
      result: [[1000], [2000], [3000]],
      about: text('1000000 × 0.6% 按权重 1 : 2 : 3', '1000000 × 0.6% by the weights 1 : 2 : 3'),
    },
  ],
};

function cellOfShare(share: ReturnType<typeof poolShares>[number] | undefined): Cell {
  return share === null || share === undefined ? '' : toYuan(share);
}
