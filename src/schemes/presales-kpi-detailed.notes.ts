import type { SchemeNotes } from './scheme';

export const presalesKpiDetailedNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：转化率、客单价、回复率与响应时间各档的得分；按现有分值。',
      en: 'Not in the source: the scores of the bands for conversion, sales per customer, reply and response; as shown.',
    },
    {
      zh: '原文未载：团队协作以外的权重；转化 25、客单价 15、回复 10、响应 15、考勤 15。',
      en: 'Not in the source: the weights other than teamwork; conversion 25, sales per customer 15, reply 10, response 15, attendance 15.',
    },
    {
      zh: '原文未载：考勤各档扣分，仅存一处 −1；15 分钟内每次扣 1，超过 15 分钟每次扣 2，从 100 起扣。',
      en: 'Not in the source: the attendance deductions but for one −1; 1 each up to 15 minutes, 2 each beyond, from 100.',
    },
    {
      zh: '原文未载：同分且销售额相同时奖金如何分；平分所占名次的金额之和。',
      en: 'Not in the source: who gets what at equal score and equal sales; they share the sum of their ranks equally.',
    },
    {
      zh: '原文未载：只有两人时其余 30% 归谁；不发。',
      en: 'Not in the source: who gets the last 30% in a team of two; it is not paid out.',
    },
    {
      zh: '原文未载：各级别的晋级得分；中级 80，高级 90。',
      en: "Not in the source: each level's promotion score; intermediate 80, senior 90.",
    },
  ],
  defects: [
    {
      zh: '客单价恰为团队均值的 90% 与 80% 时不属于任何一档。',
      en: 'Sales per customer of exactly 90% or 80% of the average lie in no band.',
    },
    {
      zh: '考勤中 15 分钟至 1 小时、请假、补考不及格各行缺分值。',
      en: 'The attendance rows for 15 minutes to 1 hour, leave and a failed make-up exam have lost their points.',
    },
  ],
};
