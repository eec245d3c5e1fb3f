/** Salary sheets of any size, never computed. */
import type { Content } from '../../src/workbook/port';

const HEADER: readonly Content[] = ['姓名', '级别', '得分', '提成', '底薪', '奖金', '合计'];
const LEVELS = ['试用期', '初级', '中级', '高级'];

/** A header and this many people of every level, a third of them with commission. */
export const salaryRows = (people: number): readonly (readonly Content[])[] => [
  HEADER,
  ...Array.from({ length: people }, (_, index): Content[] => [
    `员工${index}`,
    LEVELS[index % LEVELS.length] ?? null,
    (index % 1001) / 10,
    index % 3 === 0 ? index / 100 : null,
    null,
    null,
    null,
  ]),
];
