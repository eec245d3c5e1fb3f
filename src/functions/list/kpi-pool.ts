import { isBlank, isError, notAvailable, type Cell } from '../../core/cell';
import { toYuan } from '../../core/number/fen';
import { poolShares } from '../../core/pay/pool';
import { hasInstead } from '../../core/score/grade';
import type { Contender } from '../../core/score/rank';
import { text } from '../../core/words/text';
import { cellOf, gridOf, schemeOf, widthOf } from '../arguments';
import type { CustomFunction, FunctionHelp } from '../description';
import { settle } from '../grid';
import { readMembers } from '../members';
import { LACKS, MISSING, MONTH, MONTH_ABOUT, OUTSIDE, SCHEME } from '../parameters';
import { readPool } from '../totals';

const AMOUNT = text('奖金池基数', 'amount');

/** Shares of a rank pool. One faulty member makes the whole pool an error: nobody's share is right without theirs. */
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
  ],
  run([scoresArgument, sales, amount, schemeArgument, month]) {
    const scheme = schemeOf(schemeArgument, 'presales-kpi-detailed', month);
    if (isError(scheme)) return scheme;
    const { pool, id, name } = scheme.scheme;
    if (pool === undefined)
      return notAvailable(
        `方案“${name.zh}”没有奖金池。${hasInstead(scheme.scheme).zh}`,
        `${id} has no rank pool. ${hasInstead(scheme.scheme).en}`,
      );
    const scores = gridOf(scoresArgument);
    const members = readMembers(scores, sales);
    if (isError(members)) return members;
    const all = members.flat();
    if (all.every((member) => member === null)) return settle(scores.map((row) => row.map(() => '')));
    const from = cellOf(amount);
    if (isBlank(from))
      return notAvailable(
        `缺少${pool.of.zh}。请填写 amount。`,
        `amount (${pool.of.en}) is missing. Fill it in.`,
      );
    const money = readPool(from, AMOUNT);
    if (isError(money)) return money;
    const faulty = all.find((member) => member !== null && isError(member));
    if (faulty !== undefined && isError(faulty)) return faulty;
    const shares = poolShares(pool, all as readonly (Contender | null)[], money);
    const width = widthOf(scores);
    return settle(scores.map((row, r) => row.map((_, c): Cell => cellOfShare(shares[r * width + c]))));
  },
};

export const kpiPoolHelp: FunctionHelp = {
  summary: text('按名次分配奖金池', 'Each member’s money out of the rank pool'),
  arguments: [
    text('各成员得分；空白不参与', 'scores of the members; a blank takes no part'),
    text(
      '个人销售额，得分相同时比较；可留空',
      'personal sales, compared where scores are equal; may be left empty',
    ),
    text('静默订单销售额，奖金池为其 0.6%', 'silent-order sales; the pool is 0.6% of it'),
    text(
      '方案代号、名称，或规则表区域；省略时为 presales-kpi-detailed',
      'id or name of the scheme, or the range of a rules table; presales-kpi-detailed when left out',
    ),
    MONTH_ABOUT,
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
  ],
};

function cellOfShare(share: ReturnType<typeof poolShares>[number] | undefined): Cell {
  return share === null || share === undefined ? '' : toYuan(share);
}
