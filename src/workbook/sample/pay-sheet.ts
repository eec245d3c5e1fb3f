/** A pay sheet as companies keep them: last month's figures typed in, with a title, a subtotal and an allowance. Made to be recalculated. */
import type { Content, Write } from '../port';
import { PALETTE } from '../look/palette';
import { TEAM } from './team';

const SHEET = '10月工资表';
const HEADER = ['姓名', '级别', '得分', '提成', '底薪', '绩效奖金', '应发合计'];
const FIRST = 3;
/** Row of the first person on an assessment sheet, from 1. */
const ASSESSMENT_FIRST = 5;

/** Scores and commissions refer to the assessment sheet by name; the salary columns hold old figures. */
export function paySheet(assessment: string): readonly Write[] {
  const people = TEAM.map(({ name, level }, index): Content[] => {
    const row = FIRST + index + 1;
    const lookup = (title: string): Content => ({
      formula: `=IFERROR(INDEX('${assessment}'!$A$${ASSESSMENT_FIRST}:$BZ$${ASSESSMENT_FIRST + TEAM.length - 1},MATCH(A${row},'${assessment}'!$B$${ASSESSMENT_FIRST}:$B$${ASSESSMENT_FIRST + TEAM.length - 1},0),MATCH("${title}",'${assessment}'!$A$${ASSESSMENT_FIRST - 1}:$BZ$${ASSESSMENT_FIRST - 1},0)),"")`,
    });
    return [name, level, lookup('总分'), lookup('提成'), null, null, null];
  });
  const last = FIRST + TEAM.length;
  const sum = (letter: string): Content => ({ formula: `=SUM(${letter}${FIRST + 1}:${letter}${last})` });
  const contents: Content[][] = [
    ['10 月客服工资表', null, null, null, null, null, null],
    [null, null, null, null, null, null, null],
    HEADER,
    ...people,
    ['合计', null, null, sum('D'), sum('E'), sum('F'), sum('G')],
  ];
  const area = { sheet: SHEET, row: 0, column: 0, rows: contents.length, columns: HEADER.length };
  const header = { ...area, row: FIRST - 1, rows: 1 };
  const money = { ...area, row: FIRST, column: 3, rows: TEAM.length + 1, columns: 4 };
  return [
    { kind: 'addSheet', name: SHEET, tabColor: '#548235' },
    { kind: 'write', area, contents },
    { kind: 'merge', area: { ...area, rows: 1 } },
    { kind: 'rowHeight', sheet: SHEET, row: 0, rows: 1, height: 28 },
    {
      kind: 'format',
      area: { ...area, rows: 1 },
      format: { bold: true, size: 14, align: 'center', vertical: 'middle', color: PALETTE.title },
    },
    {
      kind: 'format',
      area: header,
      format: {
        bold: true,
        color: PALETTE.headerText,
        fill: PALETTE.header,
        align: 'center',
        border: PALETTE.border,
      },
    },
    {
      kind: 'format',
      area: { ...area, row: FIRST, rows: TEAM.length + 1 },
      format: { border: PALETTE.border },
    },
    { kind: 'format', area: { ...money, column: 2, columns: 1 }, format: { numberFormat: '0.00' } },
    { kind: 'format', area: money, format: { numberFormat: '#,##0.00' } },
    { kind: 'columnWidth', sheet: SHEET, column: 0, columns: HEADER.length, width: 12 },
    { kind: 'freeze', sheet: SHEET, rows: FIRST, columns: 1 },
    { kind: 'print', sheet: SHEET, landscape: false },
  ];
}
