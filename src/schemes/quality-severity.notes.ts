import type { SchemeNotes } from './scheme';

export const qualitySeverityNotes: SchemeNotes = {
  decisions: [
    {
      zh: '原文未载：各级问题的扣分；从 100 分起，1★、2★、3★ 各扣 1、3、10 分，最低 0。',
      en: 'Not in the source: what an issue costs; 1, 3 and 10 points for 1★, 2★ and 3★ from 100, floor 0.',
    },
  ],
  defects: [
    { zh: '1-08 一条缺失，编号 Q108 不可用。', en: 'Entry 1-08 is lost; Q108 is unknown.' },
    { zh: '1-09 与 1-05 重复，作为其别名。', en: 'Entry 1-09 repeats 1-05 and is its alias.' },
  ],
};
