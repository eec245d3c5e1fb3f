/** The differences of an amended month on a later pay sheet: everybody's, or nobody's. */
import { exact } from '../../../src/core/number/exact';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { backPays } from '../../../src/workbook/closing/appeal/back-pay';
import { readMonthState } from '../../../src/workbook/month/reading';
import type { Content } from '../../../src/workbook/port';

const WHO = [
  { person: { id: 'K1', name: '李明' }, amount: exact(120.5) },
  { person: { id: 'K3', name: '李明' }, amount: exact(-20.25) },
] as const;

async function paid(head: readonly string[], ...rows: readonly (readonly Content[])[]) {
  const workbook = new MemoryWorkbook({ sheets: { 四月: [['2026年4月工资'], head, ...rows] } });
  const [table] = (await readMonthState(workbook, '2026-04')).tables;
  if (table === undefined) throw new Error('no pay sheet');
  const answer = backPays(table, WHO, '2026-03');
  if ('fault' in answer) return answer.fault.zh;
  const applied = await workbook.apply({ title: 'x', writes: answer.flatMap(({ writes }) => writes) });
  expect(applied.ok).toBe(true);
  return (await workbook.readUsed('四月'))?.cells.slice(1).map((row) => row.at(-1));
}

const HEAD = ['姓名', '工号', '底薪', '应发合计'];
const ROWS = [
  ['李明', 'K1', 2000, 2300],
  ['王芳', 'K2', 2000, 2300],
  ['李明', 'K3', 2000, 2300],
] as const;

test('a new column where there is none, each by number', async () => {
  expect(await paid(HEAD, ...ROWS)).toEqual(['补发/扣回 2026-03', 120.5, null, -20.25]);
});

test('what stands in the column is added to', async () => {
  const rows = ROWS.map((row, index): Content[] => [...row, index === 0 ? 10.1 : null]);
  expect(await paid([...HEAD, '补发'], ...rows)).toEqual(['补发', 130.6, null, -20.25]);
});

test('nothing is written for anybody where one cannot be', async () => {
  expect(await paid(HEAD, ...ROWS.slice(0, 2))).toMatch(/李明，因此没有写入/);
  const rows = ROWS.map((row, index): Content[] => [...row, index === 2 ? '见邮件' : null]);
  expect(await paid([...HEAD, '补发'], ...rows)).toMatch(/^四月!E5 已有公式或文字/);
});
