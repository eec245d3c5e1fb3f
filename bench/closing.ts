/** A closed month of 38 people and 30 columns, compared with what was sealed once everything is read. */
import { MemoryWorkbook } from '../src/hosts/memory/workbook';
import { planSeal, readForClosing, sealMonth } from '../src/workbook/closing/seal';
import { verifyMonth } from '../src/workbook/closing/verify';
import { columnLetters } from '../src/workbook/formula/address';
import { readMonthState } from '../src/workbook/month/reading';
import type { Content } from '../src/workbook/port';
import { line, median } from './report';

const PEOPLE = 38;
const INPUTS = 20;
const SCORES = 6;

function rows(): readonly (readonly Content[])[] {
  const head = ['姓名', '工号'];
  const inputs = Array.from({ length: INPUTS }, (_, at) => `指标${at + 1}`);
  const scores = Array.from({ length: SCORES }, (_, at) => `得分${at + 1}`);
  return [
    ['客服考核'],
    [null, '月份', '2026-03'],
    [],
    [...head, ...inputs, ...scores, '总分', '检查'],
    ...Array.from({ length: PEOPLE }, (_, person): Content[] => {
      const row = person + 5;
      const first = columnLetters(2);
      return [
        `员工${person + 1}`,
        `K${person + 1}`,
        ...Array.from({ length: INPUTS }, (_unused, at) => ((person * 7 + at) % 100) / 100),
        ...Array.from({ length: SCORES }, (_unused, at) => ({
          formula: `=ROUND(SUM(${first}${row}:${columnLetters(INPUTS + 1)}${row})*${at + 1},2)`,
        })),
        { formula: `=SUM(${columnLetters(INPUTS + 2)}${row}:${columnLetters(INPUTS + SCORES + 1)}${row})` },
        '✓',
      ];
    }),
  ];
}

export async function closingLines(): Promise<readonly string[]> {
  const workbook = new MemoryWorkbook({ sheets: { 三月考核: rows() }, evaluate: () => 80 });
  const answer = planSeal(await readForClosing(workbook, '2026-03'));
  if (answer.kind !== 'plan') throw new Error(answer.why.en);
  await sealMonth(workbook, answer.plan, { by: 'A', time: '2026-04-01 09:00', language: 'zh' }, '');
  const reading = await readMonthState(workbook, '2026-03');
  const cells = PEOPLE * (INPUTS + SCORES + 4);
  return [
    line(
      'closed month compared, once read',
      cells,
      'cells',
      median(() => verifyMonth(reading), 9),
    ),
  ];
}
