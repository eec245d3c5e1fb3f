/** Our own work, as an example of rules relative to the group; it is in no source, and the functions know it from a rules sheet alone. */
import type { InputKind } from '../../core/words/input-kind';
import type { InputCell } from '../indicator';
import type { Scheme, SchemeNotes } from '../scheme';

/** Own figure and group mean of the three months of a quarter. */
const quarter = (input: InputKind): readonly InputCell[] =>
  [1, 2, 3].flatMap((month): readonly InputCell[] => [
    {
      key: `own${month}`,
      label: { zh: `第 ${month} 月 个人`, en: `Month ${month}, own` },
      input,
    },
    {
      key: `mean${month}`,
      label: { zh: `第 ${month} 月 组均`, en: `Month ${month}, group mean` },
      input: input === 'count' ? 'number' : input,
    },
  ]);

const PEOPLE: InputCell = {
  key: 'people',
  label: { zh: '参评人数', en: 'People taking part' },
  input: 'count',
};

export const groupMeanQuarter: Scheme = {
  id: 'group-mean-quarter',
  number: 0,
  name: { zh: '按组均值的季度评级', en: 'Quarterly rating by the group mean' },
  source: { file: '', section: { zh: '自拟示例', en: 'our own example' } },
  period: 'quarter',
  settings: [
    {
      key: 'receptiontarget',
      label: { zh: '小组的月接待目标', en: 'Monthly reception target of small groups' },
      input: 'number',
      value: 800,
    },
  ],
  aggregation: {
    kind: 'weighted',
    indicators: [
      {
        key: 'reception',
        label: { zh: '接待量', en: 'Reception' },
        input: [...quarter('count'), PEOPLE],
        weight: 30,
        mayNotApply: true,
        rule: {
          kind: 'relative',
          max: 100,
          better: 'higher',
          cap: 1.2,
          months: 3,
          small: 3,
          target: { setting: 'receptiontarget' },
        },
      },
      {
        key: 'response',
        label: { zh: '平均响应', en: 'Mean response' },
        input: quarter('seconds'),
        weight: 20,
        mayNotApply: true,
        rule: { kind: 'relative', max: 100, better: 'lower', cap: 1.2, months: 3 },
      },
      {
        key: 'resolved',
        label: { zh: '解决量', en: 'Resolved' },
        input: [
          { key: 'own', label: { zh: '本季个人', en: 'Own in the quarter' }, input: 'count' },
          { key: 'mean', label: { zh: '本季组均', en: 'Group mean of the quarter' }, input: 'number' },
          PEOPLE,
          { key: 'rank', label: { zh: '组内名次', en: 'Rank in the group' }, input: 'count' },
        ],
        weight: 30,
        mayNotApply: true,
        rule: {
          kind: 'relative',
          max: 100,
          better: 'higher',
          cap: 1.3,
          ceilings: [
            { share: 0.2, score: 130 },
            { share: 0.9, score: 110 },
            { share: 1, score: 100 },
          ],
        },
      },
      {
        key: 'satisfaction',
        label: { zh: '满意度', en: 'Satisfaction' },
        input: 'rate',
        weight: 20,
        rule: {
          kind: 'bands',
          better: 'higher',
          bands: [
            { edge: 0.95, score: 100 },
            { edge: 0.8, score: 60, slopeFrom: 100 },
          ],
          otherwise: 0,
        },
      },
    ],
  },
  grades: {
    edge: 'lower',
    bands: [{ label: 'A', from: 110 }, { label: 'B', from: 100 }, { label: 'C', from: 85 }, { label: 'D' }],
  },
  takingPart: [
    { key: 'days', label: { zh: '出勤', en: 'Days' }, input: 'days', test: { atLeast: 45 } },
    {
      key: 'volume',
      label: { zh: '接待', en: 'Reception' },
      input: 'count',
      unit: '人',
      test: { atLeast: 0.5 },
      by: 'groupmean',
    },
    { key: 'groupmean', label: { zh: '组均', en: 'the group mean' }, input: 'number' },
  ],
};

export const groupMeanQuarterNotes: SchemeNotes = {
  notes: [
    {
      zh: '本表为自拟示例，不出自任何文件：各数字请按公司规定修改。',
      en: 'Our own example, from no document: put the figures of your company in their place.',
    },
    {
      zh: '每月的比例先封顶，再取三个月的平均；请假的月份填“不适用”，只算其余月份。',
      en: 'Each month is capped before the mean of the three is taken; a month of leave says 不适用, and the others count.',
    },
    {
      zh: '满意度在 80% 到 95% 之间由 60 分均匀升到 100 分。',
      en: 'Satisfaction rises evenly from 60 points at 80% to 100 at 95%.',
    },
  ],
  decisions: [],
  defects: [],
};
