/** An export of 5,000 rows and 30 columns, recognised and previewed against a sheet of as many people. */
import { isError } from '../src/core/cell';
import { recognise } from '../src/core/import/recognise';
import type { Source } from '../src/core/import/source';
import { findScheme } from '../src/core/schemes';
import { MemoryWorkbook } from '../src/hosts/memory/workbook';
import { NO_CHOICES } from '../src/workbook/import/choices';
import { makeImport } from '../src/workbook/import/session';
import { targetOf } from '../src/workbook/import/target';
import { sampledSchemes } from '../src/workbook/import/chats/sampled-schemes';
import { memberIndex } from '../src/workbook/staff/find-member';
import { median } from './report';

const ROWS = 5_000;
const COLUMNS = 30;
const HEADER = ['旺旺昵称', '接待人数', '询单人数', '询单最终付款人数', '销售人数', '销售额', '旺旺回复率', '平均响应时长（秒)', '慢响应人数']; // prettier-ignore
const INPUTS = [
  '姓名',
  '指标完成率',
  '咨询转化率',
  '客单价',
  '旺旺回复率',
  '平均响应时间',
  '慢响应',
  '差评与点名批评',
];

/** Milliseconds from the table to the preview. */
export async function measureImport(): Promise<{ readonly rows: number; readonly preview: number }> {
  const compiled = findScheme('presales-standard');
  if (isError(compiled)) throw new Error(compiled.text?.en);
  const names = Array.from({ length: ROWS }, (_, row) => `员工${row}`);
  const workbook = new MemoryWorkbook({ sheets: { 考核: [INPUTS, ...names.map((name) => [name])] } });
  const block = await workbook.readUsed('考核');
  const target = block === null ? { fault: 'empty' } : targetOf(compiled, true, block);
  if ('fault' in target) throw new Error('no target');
  const others = Array.from({ length: COLUMNS - HEADER.length }, (_, at) => `其他指标${at}`);
  const cells = [
    [...HEADER, ...others],
    ...names.map((name, row) => [
      `小店:${name}`,
      ...[500 + (row % 90), 400, 200, 190, 40_000.5, '97.41%', 37.79, 3],
      ...others.map((_, at) => row + at / 4),
    ]),
  ];
  const formats = cells.map((row) => row.map(() => 'General'));
  const source: Source = { name: '绩效_20260301_20260331.xlsx', sheet: '', cells, formats, merges: [] };
  const book = {
    target,
    journal: null,
    journalExists: false,
    staff: memberIndex([]),
    sampled: sampledSchemes([], undefined),
  };
  const preview = median(() => {
    const { plan } = makeImport(book, [{ source, known: recognise(source) }], NO_CHOICES);
    if (plan.people !== ROWS) throw new Error('people are missing');
  });
  return { rows: ROWS, preview };
}
