import type { Scheme, SchemeNotes } from './scheme';
import { careRows, conductRows, rawCounts, salesRows } from './taobao-presales.shared';

export const taobaoPresalesPoints: Scheme = {
  id: 'taobao-presales-points',
  number: 14,
  name: { zh: '淘宝售前绩效（12 项）', en: 'Taobao pre-sales, twelve items' },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '淘宝售前客服十二项绩效考核表', en: 'Twelve-item sheet for Taobao pre-sales agents' },
  },
  period: 'month',
  settings: [
    {
      key: 'unitpricetarget',
      label: { zh: '客单价目标', en: 'Target sales per customer' },
      input: 'money',
      seasons: [
        { months: [3, 4, 5, 6, 7], value: 170 },
        { months: [8, 9, 10, 11, 12, 1, 2], value: 170 },
      ],
    },
  ],
  aggregation: {
    kind: 'points',
    indicators: [
      ...salesRows,
      {
        key: 'items',
        label: { zh: '客件数', en: 'Pieces per customer' },
        input: 'number',
        ratio: { of: 'pieces', by: 'payers' },
        rule: { kind: 'proportional', max: 10, target: 1.8 },
      },
      {
        key: 'typing',
        label: { zh: '打字速度', en: 'Typing speed' },
        input: 'perMinute',
        rule: {
          kind: 'bands',
          better: 'higher',
          bands: [
            { edge: 70, score: 5 },
            { edge: 40, score: 3 },
          ],
          otherwise: 2,
        },
      },
      ...careRows,
      {
        key: 'refund',
        label: { zh: '退款比例', en: 'Refund rate' },
        input: 'rate',
        ratio: { of: 'refunded', by: 'actual' },
        note: { zh: '退款金额除以销售额', en: 'Amount refunded divided by sales' },
        rule: {
          kind: 'bands',
          better: 'lower',
          bands: [
            { edge: 0.05, score: 5 },
            { edge: 0.08, score: 4 },
            { edge: 0.1, score: 3 },
            { edge: 0.15, slopeFrom: 3, score: 1 },
          ],
          otherwise: 0,
        },
      },
      ...conductRows,
    ],
  },
  raw: rawCounts,
  selfAssessment: true,
};

export const taobaoPresalesPointsNotes: SchemeNotes = {
  notes: [
    {
      zh: '表中有团队排名一列，同分并列取较前名次；自评仅供参考，以终评为准。',
      en: 'The sheet has a team-rank column where ties share the better rank; the final score counts, not the self-assessment.',
    },
  ],
  decisions: [
    {
      zh: '原文未载：未达目标时销售额、转化率、客单价与客件数如何给分；按比例。',
      en: 'Not in the source: what sales, conversion, sales per customer and pieces earn below target; in proportion.',
    },
    {
      zh: '原文未载：8 月至次年 2 月的客单价目标；取 170，可改。',
      en: 'Not in the source: the target per customer for August to February; 170, a setting.',
    },
    {
      zh: '原文未载：打字每分钟 40 字以上一档的分值；取 3 分。',
      en: 'Not in the source: the points for typing from 40 per minute; 3.',
    },
    {
      zh: '原文未载：退款 10%–15% 的分值；由 3 分均匀降到 1 分，超过 15% 为 0。',
      en: 'Not in the source: the points for refunds of 10%–15%; they fall evenly from 3 to 1, and are 0 above 15%.',
    },
    {
      zh: '原文未载：迟到早退超过 10 分钟的分值；15 分钟内 4 分，20 分钟内 3 分，再多为 0。',
      en: 'Not in the source: the points beyond 10 minutes late; 4 up to 15, 3 up to 20, then 0.',
    },
  ],
  defects: [
    {
      zh: '累计迟到早退 10–15 分钟没有对应分值。',
      en: 'No points are given for 10 to 15 minutes late or early.',
    },
    {
      zh: '提到的提成方案只剩标题，算法缺失。',
      en: 'Of the pay plan with its commission algorithm only the title is left.',
    },
  ],
};
