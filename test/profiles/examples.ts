/** A made-up export of each platform, and what is in it. Nobody of these names exists. */
import type { ProfileId } from '../../src/profiles/all';
import type { FigureId } from '../../src/profiles/figures';
import type { Source } from '../../src/core/import/source';
import { sourceOf } from '../support/import-source';

export interface ProfileExample {
  readonly source: Source;
  readonly people: readonly string[];
  readonly left: number;
  readonly period?: readonly [string, string];
  /** Figures of the first person, as they are to be read; times in seconds. */
  readonly first: Readonly<Partial<Record<FigureId, number | 'missing' | 'pending'>>>;
}

export const EXAMPLES: Readonly<Record<ProfileId, ProfileExample>> = {
  'taobao-performance': {
    source: sourceOf('自制报表-报表查看-客服绩效_20260301_20260331_全部.xlsx', [
      '旺旺昵称\t询单人数\t询单最终付款人数\t询单最终付款转化率\t销售额\t净销售额\t销售人数\t客单价\t首次响应时长（秒)\t平均响应时长（秒)\t旺旺回复率\t客户满意率\t慢响应人数\t接待人数\t成功退款金额',
      '小店:青禾\t400\t208\t52.00%\t"41,600.00"\t40000\t210\t198.1\t5.2\t37.79\t99.31%\t97.41%\t3\t520\t1,600.00'.replaceAll(
        '"',
        '',
      ),
      '小店:白芷\t300\t120\t40.00%\t20000\t19000\t100\t200\t6\t45\t98%\t--\t6\t410\t1000',
      '汇总值\t700\t328\t46.86%\t61600\t59000\t310\t198.7\t\t\t\t\t9\t930\t2600',
      '平均值\t350\t164\t\t30800\t\t\t\t\t\t\t\t\t\t',
      '全店汇总值\t700\t328\t\t\t\t\t\t\t\t\t\t\t\t',
      '全店平均值\t350\t164\t\t\t\t\t\t\t\t\t\t\t\t',
      '同行同层优秀\t\t\t61.00%\t\t\t\t\t\t\t\t\t\t\t',
      '同行同层均值\t\t\t48.00%\t\t\t\t\t\t\t\t\t\t\t',
    ]),
    people: ['小店:青禾', '小店:白芷'],
    left: 6,
    period: ['2026-03-01', '2026-03-31'],
    first: {
      inquiries: 400,
      payers: 208,
      conversion: 0.52,
      sales: 41_600,
      netSales: 40_000,
      buyers: 210,
      firstresponse: 5.2,
      response: 37.79,
      reply: 0.9931,
      satisfaction: 0.9741,
      slow: 3,
      received: 520,
      refunded: 1600,
    },
  },
  'taobao-response': {
    source: sourceOf('旺旺账号咨询接待能力明细_20260301_20260331.csv', [
      '咨询接待能力明细',
      '统计日期：2026-03-01~2026-03-31',
      '',
      '',
      '旺旺账号名称\t接待人数\t首次响应时长（秒)\t平均响应时长（秒)\t旺旺回复率\t慢响应人数',
      '青禾\t520\t5.2\t37.79\t99.31%\t3',
    ]),
    people: ['青禾'],
    left: 0,
    period: ['2026-03-01', '2026-03-31'],
    first: { received: 520, response: 37.79, reply: 0.9931, slow: 3 },
  },
  'taobao-satisfaction': {
    source: sourceOf(
      '接待评价_20260301_20260331.xlsx',
      [
        '旺旺昵称\t接待人数\t评价\t\t\t',
        '\t\t收到评价数\t满意评价数\t不满意评价数\t客户满意率',
        '青禾\t520\t40\t38\t1\t95.00%',
      ],
      {
        merges: [
          { row: 0, column: 0, rows: 2, columns: 1 },
          { row: 0, column: 1, rows: 2, columns: 1 },
          { row: 0, column: 2, rows: 1, columns: 4 },
        ],
      },
    ),
    people: ['青禾'],
    left: 0,
    period: ['2026-03-01', '2026-03-31'],
    first: { received: 520, rated: 40, good: 38, bad: 1, satisfaction: 0.95 },
  },
  chitu: {
    source: sourceOf('自定义报表_月度_下单优先判定_2026-03-01至2026-03-31.xlsx', [
      '客服昵称\t聊天人数(原咨询人数)\t接待人数\t询单人数\t销售额\t销售量\t销售人数\t询单->最终付款转化率\t未回复人数\t回复率\t慢接待人数\t首次响应(秒)\t平均响应(秒)\t客户满意率',
      '青禾\t600.0\t520.0\t98.0\t41600\t300\t210\t延迟统计\t6\t0.99\t3\t8秒\t8分48秒\t1.0',
      '白芷\t500\t410\t80\t20000\t120\t100\t0.4\t5\t0.99\t6\t6秒\t45秒\t0.96',
      '汇总\t1100\t930\t178\t61600\t420\t310\t\t11\t\t9\t\t\t',
      '均值\t550\t465\t89\t30800\t210\t155\t\t\t\t\t\t\t',
    ]),
    people: ['青禾', '白芷'],
    left: 2,
    period: ['2026-03-01', '2026-03-31'],
    first: {
      chats: 600,
      received: 520,
      inquiries: 98,
      conversion: 'pending',
      unanswered: 6,
      reply: 0.99,
      firstresponse: 8,
      response: 528,
      satisfaction: 1,
    },
  },
  jd: {
    source: sourceOf('客服数据_2026-03-01_2026-03-31.xlsx', [
      '客服\t接待量\t售前接待人数\t促成下单人数\t促成下单商品金额\t30s应答率\t平均响应时间（新）\t首次平均响应时间\t超时回复量\t满意度\t好评量\t差评量\t评价量\t登录时长',
      '旗舰店-青禾(推算)\t520\t300\t120\t30000\t97.10%\t37秒\t5秒\t3\t95.00%\t38\t1\t40\t168小时',
      '旗舰店-白芷\t410\t200\t80\t20000\tNaN\tNaN\tNaN\t6\tNaN\t0\t0\t0\t160小时',
      '\t930\t500\t200\t50000\t\t\t\t9\t\t38\t1\t40\t',
    ]),
    people: ['旗舰店-青禾(推算)', '旗舰店-白芷'],
    left: 1,
    period: ['2026-03-01', '2026-03-31'],
    first: {
      received: 520,
      orderers: 120,
      sales: 30_000,
      response: 37,
      good: 38,
      rated: 40,
      online: 604_800,
    },
  },
  pinduoduo: {
    source: sourceOf('客服绩效数据_20260301-20260331.xlsx', [
      '客服账号\t咨询人数\t询单人数\t最终成团人数\t询单转化率\t客服销售额（元）\t去退销售额（元）\t人工接待人数\t3分钟人工回复率(8-23点)\t3分钟人工回复率(全天)\t平均人工响应时长（分钟）\t评分≤3率\t评分≤3订单数\t评分数\t投诉数',
      '小店：青禾\t600\t400\t208\t52.00%\t4.16万\t40000\t520\t99.20%\t98.00%\t0.63\t2.5%\t1\t40\t0',
      '合计\t600\t400\t208\t52.00%\t41600\t40000\t520\t\t\t\t\t1\t40\t0',
    ]),
    people: ['小店：青禾'],
    left: 1,
    period: ['2026-03-01', '2026-03-31'],
    first: {
      chats: 600,
      payers: 208,
      sales: 41_600,
      promptReply: 0.992,
      response: 37.8,
      bad: 1,
      complaints: 0,
    },
  },
  feige: {
    source: sourceOf('客服表现_2026-03-01_2026-03-31.xlsx', [
      '客服账号\t客服昵称\t客服在线天数\t接待会话量\t已接待人数\t有效好评数\t有效差评数\t全天满意率\t全天平响时长\t全天首响时长\t工作时间3分钟回复率\t询单人数\t下单人数\t支付人数\t退款金额\t客服询单支付额\t退款后销售额\t询单转化率',
      '10001\t青禾\t22\t600\t520\t38\t1\t95.00%\t0:00:37\t00:00:05\t99.00%\t400\t220\t208\t1600\t41600\t40000\t52.00%',
      '10002\t访客\t0\t-\t-\t-\t--\t--\t--\t-\t--\t-\t-\t-\t-\t-\t-\t-',
      '店铺汇总值\t\t\t600\t520\t38\t1\t\t\t\t\t\t\t\t\t\t\t',
      '店铺平均值\t\t\t300\t260\t19\t1\t\t\t\t\t\t\t\t\t\t\t',
    ]),
    people: ['青禾', '访客'],
    left: 2,
    period: ['2026-03-01', '2026-03-31'],
    first: {
      chats: 600,
      received: 520,
      good: 38,
      bad: 1,
      response: 37,
      payers: 208,
      refunded: 1600,
      workdays: 22,
    },
  },
  kuaishou: {
    source: sourceOf('客服考核数据_2026-03.xlsx', [
      '客服昵称\t咨询人数\t人工会话量\t三分钟回复率（人维度）\t人工平均回复时长\t好评率\t差评率\t询单人数\t支付人数\t询单转化率\t询单客单价\t客服销售额',
      '青禾小店\t1100\t930\t98.00%\t41秒\t95.00%\t1.00%\t700\t328\t46.86%\t187.8\t61600',
      '青禾\t600\t520\t99.00%\t37秒\t96.00%\t0.50%\t400\t208\t52.00%\t200\t41600',
    ]),
    people: ['青禾'],
    left: 1,
    period: ['2026-03-01', '2026-03-31'],
    first: { chats: 600, received: 520, response: 37, satisfaction: 0.96, badRate: 0.005, unitprice: 200 },
  },
  'call-centre': {
    source: sourceOf('坐席工作量 2026年3月.xlsx', [
      '坐席工号\t坐席姓名\t呼入数\t接听数\t呼入接听率（%）\t平均振铃时长（秒）\t平均呼入通话时长（秒）\t呼入通话总时长（分）\t登录总时长（分）',
      '8001\t青禾\t800\t788\t98.5\t4.5\t120\t1576\t9600',
      '8002\t白芷\t700\t679\t97%\t5\t110\t1245\t9500',
    ]),
    people: ['青禾', '白芷'],
    left: 0,
    period: ['2026-03-01', '2026-03-31'],
    first: { calls: 800, answered: 788, connect: 0.985, firstresponse: 4.5, handling: 120, online: 576_000 },
  },
  'web-chat': {
    source: sourceOf('客服工作量_20260301-20260331.csv', [
      '客服\t进线量\t接起量\t接起率\t平均响应时长(s)\t平均首次响应时长(s)\t邀评量\t参评量\t好评量\t相对满意度\t绝对满意度',
      '青禾\t540\t520\t96.3%\t37.79\t5.2\t300\t40\t38\t95%\t7.3%',
    ]),
    people: ['青禾'],
    left: 0,
    period: ['2026-03-01', '2026-03-31'],
    first: {
      calls: 540,
      received: 520,
      connect: 0.963,
      response: 37.79,
      rated: 40,
      good: 38,
      satisfaction: 0.95,
    },
  },
  dingtalk: {
    source: sourceOf(
      '考勤报表.xlsx',
      [
        '月度汇总 统计日期：2026-03-01 至 2026-03-31',
        '姓名\t工号\t出勤天数\t迟到\t\t早退次数\t旷工天数\t上班缺卡次数',
        '\t\t\t迟到次数\t迟到时长(分钟)\t\t\t',
        '青禾\t1001\t22\t2\t18\t0\t0\t1',
      ],
      {
        merges: [
          { row: 1, column: 0, rows: 2, columns: 1 },
          { row: 1, column: 1, rows: 2, columns: 1 },
          { row: 1, column: 2, rows: 2, columns: 1 },
          { row: 1, column: 3, rows: 1, columns: 2 },
          { row: 1, column: 5, rows: 2, columns: 1 },
          { row: 1, column: 6, rows: 2, columns: 1 },
          { row: 1, column: 7, rows: 2, columns: 1 },
        ],
      },
    ),
    people: ['青禾'],
    left: 0,
    period: ['2026-03-01', '2026-03-31'],
    first: { workdays: 22, late: 2, lateTime: 1080, early: 0, absent: 0 },
  },
  wecom: {
    source: sourceOf('上下班打卡_月报_20260301-20260331.xlsx', [
      '打卡月报',
      '2026/03/01 - 2026/03/31',
      '基础信息\t\t概况\t\t\t异常统计\t\t\t\t',
      '姓名\t账号\t应打卡天数|(天)\t正常天数|(天)\t异常天数|(天)\t迟到次数|(次)\t迟到时长|(分钟)\t早退次数|(次)\t旷工次数|(次)\t缺卡次数|(次)',
      '青禾\tqinghe\t22\t20\t2\t2\t18\t--\t--\t1',
    ]),
    people: ['青禾'],
    left: 0,
    period: ['2026-03-01', '2026-03-31'],
    first: { due: 22, workdays: 20, late: 2, lateTime: 1080, early: 'missing', unpunched: 1 },
  },
  'help-desk': {
    source: sourceOf('agent_report.csv', [
      'Reporting period 2026-03-01 to 2026-03-31',
      '',
      'Agent name\tConversations count\tAvg first response time (min)\tAvg response time (s)\tCSAT score (%)',
      'Qing He\t520\t1.5\t37.79\t95.5',
      'Bai Zhi\t410\t2\t45\t97',
    ]),
    people: ['Qing He', 'Bai Zhi'],
    left: 0,
    period: ['2026-03-01', '2026-03-31'],
    first: { received: 520, firstresponse: 90, response: 37.79, satisfaction: 0.955 },
  },
  generic: {
    source: sourceOf('三月数据.xlsx', [
      '姓名\t工号\t接待人数\t付款人数\t平均响应时间（分钟）\t满意率',
      '青禾\t1001\t520\t208\t0.63\t95%',
    ]),
    people: ['青禾'],
    left: 0,
    first: { received: 520, payers: 208, response: 37.8, satisfaction: 0.95 },
  },
};
