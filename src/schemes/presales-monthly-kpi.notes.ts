import type { SchemeNotes } from './scheme';

export const presalesMonthlyKpiNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：未达目标时销售额、转化率、客单价与客件数如何给分；按比例。',
      en: 'Not in the source: what sales, conversion, sales per customer and pieces earn below target; in proportion.',
    },
    {
      zh: '原文未载：客件数目标（留空）；取 1.8，可改。',
      en: 'Not in the source: the target of pieces per customer (blank); 1.8, a setting.',
    },
    {
      zh: '原文未载：打字每分钟 60 与 50 字两档的分值；4 分与 3 分。',
      en: 'Not in the source: the points for typing from 60 and from 50 per minute; 4 and 3.',
    },
    {
      zh: '原文未载：考勤一行；按淘宝售前绩效（12 项）。',
      en: 'Not in the source: the attendance row; as in taobao-presales-points.',
    },
  ],
  defects: [
    {
      zh: '考勤一行缺失，客件数目标留空。',
      en: 'The attendance row is lost and the target of pieces is blank.',
    },
  ],
};
