/** A made-up team of three shops and its exports of March 2026. Nobody of these names exists; the figures follow from a seed. */
import type { Cell } from '../../../src/core/cell';
import type { Source } from '../../../src/core/import/source';
import { generator } from './random';

export const MONTH = '2026-03';
const SHOPS = ['青禾旗舰店', '白芷专卖店', '玄参企业店'] as const;
const LEVELS = ['初级客服', '中级客服', '高级客服'] as const;
const SURNAMES = '赵钱孙周吴郑冯陈褚卫';

export interface ShopMonth {
  readonly account: string;
  readonly received: number;
  readonly payers: number;
  readonly sales: number;
  readonly buyers: number;
  /** Hundredths of a second. */
  readonly response: number;
  /** Hundredths of a per cent. */
  readonly reply: number;
  readonly slow: number;
  /** The platform has not computed the response yet. */
  readonly pending: boolean;
}

export interface TeamMember {
  readonly id: string;
  readonly name: string;
  readonly level: (typeof LEVELS)[number];
  readonly hired: string;
  readonly left?: string;
  /** By shop; undefined where nobody saw the person. */
  readonly shops: readonly (ShopMonth | undefined)[];
  /** Days worked of 22. */
  readonly worked: number;
  /** Hundredths of a per cent. */
  readonly attainment: number;
  readonly badReviews: number;
  readonly qa: 'A' | 'B' | 'C' | 'D';
  readonly attitude: '优' | '中' | '差';
  readonly commission: number;
}

/** 38 people in March: two join, one leaves; one more was gone before, and one comes in April. */
export function teamOf(seed: number): readonly TeamMember[] {
  const { int, pick, chance } = generator(seed);
  return Array.from({ length: 40 }, (_, index): TeamMember => {
    const id = `K${String(index + 1).padStart(3, '0')}`;
    const name =
      index === 6 || index === 18 ? '李明' : `${SURNAMES[index % 10]}${'一二三四'[Math.floor(index / 10)]}`;
    const [hired, left, worked] = dates(index);
    const home = index % 3;
    const shops = SHOPS.map((shop, at): ShopMonth | undefined => {
      if (at !== home && !chance(0.3)) return undefined;
      const received = int(80, 900);
      const payers = int(Math.floor(received * 0.25), Math.floor(received * 0.65));
      return {
        account: `${shop}:${id.toLowerCase()}`,
        received,
        payers,
        sales: int(60 * payers, 230 * payers),
        buyers: payers + int(0, 5),
        response: int(2000, 6500),
        reply: int(8800, 10_000),
        slow: int(0, Math.floor(received * 0.1)),
        pending: index === 4 && at === home,
      };
    });
    return {
      id,
      name,
      level: pick(LEVELS),
      hired,
      ...(left === undefined ? {} : { left }),
      shops,
      worked,
      attainment: int(3000, 12_000),
      badReviews: chance(0.2) ? int(1, 3) : 0,
      qa: pick(['A', 'B', 'C', 'D']),
      attitude: pick(['优', '中', '差']),
      commission: int(0, 200_000) / 100,
    };
  });
}

function dates(index: number): readonly [hired: string, left: string | undefined, worked: number] {
  if (index === 36) return ['2026-03-16', undefined, 12];
  if (index === 37) return ['2026-03-02', undefined, 22];
  if (index === 35) return ['2024-05-06', '2026-03-20', 15];
  if (index === 38) return ['2023-01-01', '2026-02-28', 0];
  if (index === 39) return ['2026-04-01', undefined, 0];
  return ['2024-05-06', undefined, 22];
}

const HEADER = [
  '旺旺昵称',
  '询单最终付款人数',
  '销售额',
  '销售人数',
  '平均响应时长（秒)',
  '旺旺回复率',
  '慢响应人数',
  '接待人数',
];

/** One export per shop, as the platform writes it: texts, total rows, and rows of accounts that nobody is known by. */
export function exportsOf(team: readonly TeamMember[]): readonly Source[] {
  return SHOPS.map((shop, at): Source => {
    const rows = team.flatMap(({ shops }): readonly (readonly Cell[])[] => {
      const own = shops[at];
      if (own === undefined) return [];
      const percent = `${(own.reply / 100).toFixed(2)}%`;
      const response = own.pending ? '延迟统计' : own.response / 100;
      return [
        [own.account, own.payers, grouped(own.sales), own.buyers, response, percent, own.slow, own.received],
      ];
    });
    const cells: readonly (readonly Cell[])[] = [
      HEADER,
      ...rows,
      [`${shop}:机器人`, 1, 100, 1, 1, '100.00%', 0, 9],
      ['汇总值', 1, 1, 1, 1, '1%', 1, 1],
      ['同行同层优秀', null, null, null, 9.9, '99.00%', null, null],
    ];
    return {
      name: `自制报表-报表查看-客服绩效_20260301_20260331_${shop}.xlsx`,
      sheet: '按客服查看',
      cells,
      formats: cells.map((row) => row.map(() => 'General')),
      merges: [],
    };
  });
}

/** `102,801.00`, as money is exported. */
function grouped(sales: number): string {
  return `${String(sales).replace(/\B(?=(\d{3})+$)/g, ',')}.00`;
}
