/** A made-up export of each platform, in a file as the platform writes it, and what is in it. Nobody of these names exists. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProfileId } from '../../src/profiles/all';
import type { FigureId } from '../../src/profiles/figures';
import type { Source } from '../../src/core/import/source';
import { tablesOfFile } from '../../src/workbook/files/read-tables';

export interface ProfileExample {
  readonly source: Source;
  readonly people: readonly string[];
  readonly left: number;
  readonly period?: readonly [string, string];
  /** Figures of the first person, as they are to be read; times in seconds. */
  readonly first: Readonly<Partial<Record<FigureId, number | 'missing' | 'pending'>>>;
}

/** The one table of a file beside this one, as the pane reads it. */
function inFile(name: string): Source {
  const read = tablesOfFile(readFileSync(join(__dirname, 'files', name)), name);
  if (!('tables' in read) || read.tables.length !== 1) throw new Error(`${name} holds no table, or several`);
  return read.tables[0] as Source;
}

export const EXAMPLES: Readonly<Record<ProfileId, ProfileExample>> = {
  'taobao-performance': {
    source: inFile('自制报表-报表查看-客服绩效_20260301_20260331_全部.xlsx'),
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
    source: inFile('旺旺账号咨询接待能力明细_20260301_20260331.csv'),
    people: ['青禾'],
    left: 0,
    period: ['2026-03-01', '2026-03-31'],
    first: { received: 520, response: 37.79, reply: 0.9931, slow: 3 },
  },
  'taobao-satisfaction': {
    source: inFile('接待评价_20260301_20260331.xlsx'),
    people: ['青禾'],
    left: 0,
    period: ['2026-03-01', '2026-03-31'],
    first: { received: 520, rated: 40, good: 38, bad: 1, satisfaction: 0.95 },
  },
  chitu: {
    source: inFile('自定义报表_月度_下单优先判定_2026-03-01至2026-03-31.xlsx'),
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
    source: inFile('客服数据_2026-03-01_2026-03-31.xlsx'),
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
    source: inFile('客服绩效数据_20260301-20260331.xlsx'),
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
    source: inFile('客服表现_2026-03-01_2026-03-31.xlsx'),
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
    source: inFile('客服考核数据_2026-03.xlsx'),
    people: ['青禾'],
    left: 1,
    period: ['2026-03-01', '2026-03-31'],
    first: { chats: 600, received: 520, response: 37, satisfaction: 0.96, badRate: 0.005, unitprice: 200 },
  },
  'call-centre': {
    source: inFile('坐席工作量 2026年3月.xlsx'),
    people: ['青禾', '白芷'],
    left: 0,
    period: ['2026-03-01', '2026-03-31'],
    first: { calls: 800, answered: 788, connect: 0.985, firstresponse: 4.5, handling: 120, online: 576_000 },
  },
  'web-chat': {
    source: inFile('客服工作量_20260301-20260331.csv'),
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
    source: inFile('考勤报表.xlsx'),
    people: ['青禾'],
    left: 0,
    period: ['2026-03-01', '2026-03-31'],
    first: { workdays: 22, late: 2, lateTime: 1080, early: 0, absent: 0 },
  },
  wecom: {
    source: inFile('上下班打卡_月报_20260301-20260331.xlsx'),
    people: ['青禾'],
    left: 0,
    period: ['2026-03-01', '2026-03-31'],
    first: { due: 22, workdays: 20, late: 2, lateTime: 1080, early: 'missing', unpunched: 1 },
  },
  'help-desk': {
    source: inFile('agent_report.csv'),
    people: ['Qing He', 'Bai Zhi'],
    left: 0,
    period: ['2026-03-01', '2026-03-31'],
    first: { received: 520, firstresponse: 90, response: 37.79, satisfaction: 0.955 },
  },
  generic: {
    source: inFile('三月数据.xlsx'),
    people: ['青禾'],
    left: 0,
    first: { received: 520, payers: 208, response: 37.8, satisfaction: 0.95 },
  },
};
