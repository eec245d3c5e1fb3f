/** Twelve assessment sheets of many people and a pay sheet of the last month, as values. */
import type { Cell } from '../../src/core/cell';
import { write } from '../hosts/contract';
import type { Write } from '../../src/workbook/port';

const WIDTH = 20;

export const monthSheets = (people: number): readonly Write[] => [
  ...Array.from({ length: 12 }, (_, index) =>
    sheet(`${index + 1}月考核`, assessed(index + 1, people)),
  ).flat(),
  ...sheet('12月工资', [
    ['姓名', '级别', '得分', '应发合计'],
    ...Array.from({ length: people }, (_, index): Cell[] => [`员工${index + 1}`, '初级', 80, 3000.5]),
  ]),
];

const sheet = (name: string, rows: readonly (readonly Cell[])[]): readonly Write[] => [
  { kind: 'addSheet', name },
  write(name, 0, 0, rows),
];

function assessed(month: number, people: number): readonly (readonly Cell[])[] {
  const filled = (cells: readonly Cell[]): readonly Cell[] => [
    ...cells,
    ...Array.from({ length: WIDTH - cells.length }, () => null),
  ];
  return [
    filled(['客服考核']),
    filled([null, '月份', `2026-${String(month).padStart(2, '0')}`]),
    filled([]),
    filled(['序号', '姓名', '接待转化率', '总分', '等级', '检查']),
    ...Array.from({ length: people }, (_, index) =>
      filled([index + 1, `员工${index + 1}`, 0.5, 80, 'B', '✓']),
    ),
  ];
}
