import type { SchemeNotes } from './scheme';

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
