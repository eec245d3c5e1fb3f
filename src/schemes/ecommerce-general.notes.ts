import type { SchemeNotes } from './scheme';

export const ecommerceGeneralNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：各项权重；20、20、20、15、15、10。',
      en: 'Not in the source: the weights; 20, 20, 20, 15, 15, 10.',
    },
    {
      zh: '原文未载：接通率的满分线与扣法；99% 以上 100 分，不足按比例每 1% 扣 1，最低 0。',
      en: 'Not in the source: full score and deduction of the connect rate; 100 from 99%, below it 1 per percent in proportion, floor 0.',
    },
    {
      zh: '原文未载：失误的扣分；每次 10 分，最低 0。',
      en: 'Not in the source: the deduction for mistakes; 10 each, floor 0.',
    },
    {
      zh: '原文未载：“五周”应为何意；按一周理解。',
      en: 'Not in the source: what “five weeks” stands for; read as one week.',
    },
  ],
  defects: [
    {
      zh: '首响恰 10 分钟同属两档；归 C。',
      en: 'A first response of exactly 10 minutes lies in two bands; C kept.',
    },
    { zh: '原表合计处显示 #VALUE!。', en: "The source's own sheet shows #VALUE! in its totals." },
  ],
};
