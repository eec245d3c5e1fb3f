/** The lines of 星评申诉: who claimed what, what it would lead to, and how it was decided. */
import { text } from '../../../core/words/text';
import type { Log, LogEntry } from '../log/log';
import { APPEALS_SHEET } from '../sheets';

export const APPEAL_COLUMNS = [
  { key: 'time', title: text('时间', 'Time'), width: 18 },
  { key: 'month', title: text('月份', 'Month'), width: 10 },
  { key: 'name', title: text('姓名', 'Name'), width: 12 },
  { key: 'id', title: text('工号', 'Employee ID'), width: 12 },
  { key: 'item', title: text('指标', 'Indicator'), width: 18 },
  { key: 'before', title: text('原值', 'Value'), width: 10 },
  { key: 'claimed', title: text('主张值', 'Claimed'), width: 10 },
  { key: 'totalBefore', title: text('原总分', 'Total'), width: 10 },
  { key: 'totalAfter', title: text('新总分', 'New total'), width: 10 },
  { key: 'grade', title: text('等级', 'Grade'), width: 10 },
  { key: 'rank', title: text('名次', 'Rank'), width: 10 },
  { key: 'pay', title: text('薪资差额', 'Pay difference'), width: 12 },
  { key: 'verdict', title: text('结论', 'Verdict'), width: 8 },
  { key: 'done', title: text('处理', 'Done'), width: 12 },
  { key: 'by', title: text('由谁', 'By'), width: 10 },
  { key: 'note', title: text('备注', 'Note'), width: 40 },
  { key: 'check', title: text('校验', 'Check'), width: 13 },
] as const;

export type AppealKey = (typeof APPEAL_COLUMNS)[number]['key'];
export type AppealEntry = LogEntry<AppealKey>;

export const APPEALS: Log<AppealKey> = {
  sheet: APPEALS_SHEET,
  columns: APPEAL_COLUMNS,
  anchors: () => true,
  order: ['time'],
};

export const VERDICTS = { adjusted: text('调整', 'adjusted'), upheld: text('维持', 'upheld') } as const;
export type Verdict = keyof typeof VERDICTS;
