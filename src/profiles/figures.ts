/** What exports count and measure, by one name whatever a platform calls it. Data only. */
import type { Text } from '../core/words/text';

export interface FigureSort {
  readonly label: Text;
  readonly kind: 'percent' | 'duration' | 'money' | 'count' | 'number';
  /** Of means and rates: the counts by which those of several rows are weighted, the best first. */
  readonly weights?: readonly string[];
  /** A share that is small where work is good: 0.4 may then well be 0.4%. */
  readonly low?: true;
}

const list = {
  chats: { label: { zh: '咨询人数', en: 'Chats' }, kind: 'count' },
  received: { label: { zh: '接待人数', en: 'People received' }, kind: 'count' },
  inquiries: { label: { zh: '询单人数', en: 'Inquiries' }, kind: 'count' },
  orderers: { label: { zh: '下单人数', en: 'People who ordered' }, kind: 'count' },
  payers: { label: { zh: '付款人数', en: 'Payers' }, kind: 'count' },
  buyers: { label: { zh: '销售人数', en: 'Buyers' }, kind: 'count' },
  sales: { label: { zh: '销售额', en: 'Sales' }, kind: 'money' },
  netSales: { label: { zh: '净销售额', en: 'Sales net of refunds' }, kind: 'money' },
  pieces: { label: { zh: '销售量', en: 'Pieces sold' }, kind: 'count' },
  orders: { label: { zh: '销售订单数', en: 'Orders' }, kind: 'count' },
  refunded: { label: { zh: '退款金额', en: 'Refunds' }, kind: 'money' },
  unitprice: { label: { zh: '客单价', en: 'Sales per buyer' }, kind: 'money', weights: ['buyers', 'payers'] },
  conversion: {
    label: { zh: '询单转化率', en: 'Conversion of inquiries' },
    kind: 'percent',
    weights: ['inquiries', 'chats', 'received'],
  },
  unanswered: { label: { zh: '未回复人数', en: 'Chats without a reply' }, kind: 'count' },
  reply: {
    label: { zh: '回复率', en: 'Reply rate' },
    kind: 'percent',
    weights: ['chats', 'received', 'inquiries'],
  },
  promptReply: {
    label: { zh: '限时回复率', en: 'Rate of replies within a limit' },
    kind: 'percent',
    weights: ['received', 'chats', 'inquiries'],
  },
  firstresponse: {
    label: { zh: '首次响应时间', en: 'First response' },
    kind: 'duration',
    weights: ['received', 'chats', 'inquiries', 'calls'],
  },
  response: {
    label: { zh: '平均响应时间', en: 'Mean response' },
    kind: 'duration',
    weights: ['received', 'chats', 'inquiries'],
  },
  slow: { label: { zh: '慢响应人数', en: 'Slow replies' }, kind: 'count' },
  slowRate: {
    label: { zh: '慢响应率', en: 'Rate of slow replies' },
    kind: 'percent',
    weights: ['received', 'chats'],
    low: true,
  },
  satisfaction: {
    label: { zh: '满意率', en: 'Satisfaction' },
    kind: 'percent',
    weights: ['rated', 'received', 'chats'],
  },
  good: { label: { zh: '好评数', en: 'Good ratings' }, kind: 'count' },
  bad: { label: { zh: '差评数', en: 'Bad ratings' }, kind: 'count' },
  rated: { label: { zh: '评价数', en: 'Ratings' }, kind: 'count' },
  badRate: {
    label: { zh: '差评率', en: 'Rate of bad ratings' },
    kind: 'percent',
    weights: ['rated'],
    low: true,
  },
  complaints: { label: { zh: '投诉数', en: 'Complaints' }, kind: 'count' },
  calls: { label: { zh: '呼入数', en: 'Calls in' }, kind: 'count' },
  answered: { label: { zh: '接听数', en: 'Calls answered' }, kind: 'count' },
  connect: { label: { zh: '接通率', en: 'Rate of calls answered' }, kind: 'percent', weights: ['calls'] },
  handling: {
    label: { zh: '处理时长', en: 'Handling time' },
    kind: 'duration',
    weights: ['answered', 'received', 'chats'],
  },
  online: { label: { zh: '在线时长', en: 'Time online' }, kind: 'duration' },
  workdays: { label: { zh: '出勤天数', en: 'Days present' }, kind: 'number' },
  due: { label: { zh: '应出勤天数', en: 'Days due' }, kind: 'number' },
  late: { label: { zh: '迟到次数', en: 'Times late' }, kind: 'count' },
  lateTime: { label: { zh: '迟到时长', en: 'Time late' }, kind: 'duration' },
  early: { label: { zh: '早退次数', en: 'Times left early' }, kind: 'count' },
  earlyTime: { label: { zh: '早退时长', en: 'Time left early' }, kind: 'duration' },
  unpunched: { label: { zh: '缺卡次数', en: 'Punches missed' }, kind: 'count' },
  absent: { label: { zh: '旷工', en: 'Absences' }, kind: 'number' },
} as const satisfies Readonly<Record<string, FigureSort>>;

export type FigureId = keyof typeof list;

/** Counts, amounts and times without weights are added up; the rest is weighted. */
export const FIGURES: Readonly<Record<FigureId, FigureSort>> = list;

/** Whether the figures of several rows are added up. */
export function isAdded(id: FigureId): boolean {
  return FIGURES[id].weights === undefined;
}
