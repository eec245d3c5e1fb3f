/** An invented team of twelve with three months of raw counts. Nobody real. */

export interface Member {
  readonly name: string;
  readonly level: string;
}

export const TEAM: readonly Member[] = [
  { name: '李明', level: '高级客服' },
  { name: '王芳', level: '高级客服' },
  { name: '张伟', level: '中级客服' },
  { name: '刘洋', level: '中级客服' },
  { name: '陈静', level: '中级客服' },
  { name: '杨帆', level: '中级客服' },
  { name: '赵磊', level: '初级客服' },
  { name: '黄丽', level: '初级客服' },
  { name: '周强', level: '初级客服' },
  { name: '吴敏', level: '初级客服' },
  { name: '徐佳', level: '试用期' },
  { name: '孙浩', level: '试用期' },
];

export const MONTHS = ['2026-08', '2026-09', '2026-10'] as const;

/** Per person: planned sales, and what the months came to. */
export interface MonthFigures {
  /** actual sales, planned sales, payers, received, replied, timed out */
  readonly raw: readonly [number, number, number, number, number, number];
  readonly response: number;
  readonly qa: string;
  readonly badreview: number;
  readonly attitude: string;
  readonly cooperation: string;
  readonly meeting: string;
  readonly attendance: string;
  readonly datacollection: string;
  readonly commission: number;
}

const STEADY = {
  qa: 'A',
  badreview: 0,
  attitude: '优',
  cooperation: '积极',
  meeting: '全勤',
  attendance: '满勤',
  datacollection: '按要求',
} as const;

/** One line per person and month, in the order of the team. */
export const FIGURES: readonly (readonly MonthFigures[])[] = [
  [
    { ...STEADY, raw: [98600, 95000, 480, 862, 858, 14], response: 31, commission: 986 },
    { ...STEADY, raw: [91800, 90000, 462, 851, 843, 22], response: 33, commission: 918, qa: 'B' },
    { ...STEADY, raw: [78400, 85000, 402, 846, 829, 20], response: 36, commission: 784 },
    {
      ...STEADY,
      raw: [74250, 82500, 395, 878, 851, 34],
      response: 38,
      commission: 743,
      qa: 'B',
      attendance: '缺勤≤2次且报备',
    },
    { ...STEADY, raw: [66300, 80000, 351, 820, 804, 25], response: 41, commission: 663 },
    {
      ...STEADY,
      raw: [61200, 78000, 372, 869, 826, 41],
      response: 44,
      commission: 612,
      qa: 'C',
      meeting: '请假',
    },
    { ...STEADY, raw: [52800, 66000, 330, 792, 758, 38], response: 46, commission: 528, qa: 'B' },
    { ...STEADY, raw: [47100, 64000, 318, 815, 771, 49], response: 49, commission: 471, attitude: '中' },
    {
      ...STEADY,
      raw: [43500, 62000, 301, 803, 748, 56],
      response: 52,
      commission: 435,
      qa: 'C',
      badreview: 1,
    },
    {
      ...STEADY,
      raw: [38900, 60000, 286, 797, 724, 63],
      response: 54,
      commission: 389,
      cooperation: '不积极',
    },
    {
      ...STEADY,
      raw: [24800, 40000, 196, 561, 512, 44],
      response: 55,
      commission: 0,
      qa: 'B',
      datacollection: '基本',
    },
    {
      ...STEADY,
      raw: [19600, 40000, 171, 548, 489, 58],
      response: 61,
      commission: 0,
      qa: 'C',
      meeting: '缺勤',
    },
  ],
  [
    { ...STEADY, raw: [101200, 96000, 497, 881, 877, 12], response: 30, commission: 1012 },
    { ...STEADY, raw: [97300, 92000, 480, 870, 862, 18], response: 32, commission: 973 },
    { ...STEADY, raw: [83900, 86000, 428, 858, 845, 17], response: 35, commission: 839 },
    { ...STEADY, raw: [76800, 83000, 409, 884, 866, 27], response: 37, commission: 768 },
    { ...STEADY, raw: [71500, 81000, 376, 838, 823, 22], response: 39, commission: 715 },
    { ...STEADY, raw: [65900, 79000, 391, 872, 838, 34], response: 43, commission: 659, qa: 'B' },
    { ...STEADY, raw: [58100, 67000, 352, 806, 779, 31], response: 44, commission: 581 },
    { ...STEADY, raw: [51600, 65000, 337, 823, 789, 41], response: 47, commission: 516, qa: 'B' },
    {
      ...STEADY,
      raw: [46900, 63000, 316, 811, 767, 48],
      response: 50,
      commission: 469,
      attendance: '缺勤≤2次且报备',
    },
    { ...STEADY, raw: [42300, 61000, 299, 802, 742, 55], response: 52, commission: 423, qa: 'C' },
    { ...STEADY, raw: [28700, 41000, 214, 574, 533, 35], response: 51, commission: 0, qa: 'B' },
    { ...STEADY, raw: [23100, 41000, 189, 559, 509, 47], response: 56, commission: 0, attitude: '中' },
  ],
  [
    { ...STEADY, raw: [108900, 98000, 521, 902, 899, 10], response: 29, commission: 1089 },
    { ...STEADY, raw: [99400, 94000, 491, 888, 881, 15], response: 31, commission: 994 },
    { ...STEADY, raw: [88200, 88000, 447, 871, 861, 14], response: 34, commission: 882 },
    {
      ...STEADY,
      raw: [72900, 84000, 388, 880, 848, 37],
      response: 40,
      commission: 729,
      qa: 'C',
      badreview: 2,
    },
    { ...STEADY, raw: [77400, 82000, 402, 849, 838, 19], response: 38, commission: 774 },
    { ...STEADY, raw: [70100, 80000, 408, 879, 852, 29], response: 41, commission: 701 },
    { ...STEADY, raw: [63700, 68000, 379, 821, 801, 24], response: 42, commission: 637 },
    { ...STEADY, raw: [55200, 66000, 351, 832, 804, 35], response: 45, commission: 552 },
    { ...STEADY, raw: [49800, 64000, 330, 819, 784, 41], response: 48, commission: 498, cooperation: '推诿' },
    { ...STEADY, raw: [45700, 62000, 315, 808, 757, 49], response: 50, commission: 457, qa: 'B' },
    { ...STEADY, raw: [33400, 42000, 236, 588, 557, 27], response: 47, commission: 0 },
    {
      ...STEADY,
      raw: [27900, 42000, 211, 570, 529, 39],
      response: 52,
      commission: 0,
      qa: 'B',
      meeting: '请假',
    },
  ],
];
