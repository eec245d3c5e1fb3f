import type { SchemeNotes } from './scheme';

export const aftersalesEightGradesNotes: SchemeNotes = {
  notes: [
    {
      zh: '除个人销售外各项都可得奖励分；未经主管批准的奖励分只显示、不计入。',
      en: 'Every item but personal sales may earn bonus points; unapproved ones are shown and not counted.',
    },
    {
      zh: '工资 = 底薪 + 提成 + 奖金池 × 等级比例；底薪与奖金池由用户给出。',
      en: 'Pay = base + commission + pool × share of the grade; base and pool come from the user.',
    },
  ],
  decisions: [{ zh: '原文未载：考核周期；按月。', en: 'Not in the source: the period; monthly.' }],
  defects: [
    {
      zh: 'E 级印作 60–99，与 B、C、D 重叠；按 60–69 理解。',
      en: 'Grade E is printed as 60–99 and overlaps B to D; read as 60–69.',
    },
    {
      zh: 'A 级只印 100，101–109 无归属；按 100 至不足 110 理解。',
      en: 'Grade A is printed as 100 only, so 101–109 belong nowhere; read as from 100 to under 110.',
    },
    { zh: '没有级别与底薪金额。', en: 'It has no levels and no amounts.' },
  ],
};
