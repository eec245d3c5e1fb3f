import { salaryPatch } from '../../../src/workbook/salary/patch';
import { makePreview } from '../../../src/workbook/salary/source';
import { salaryBook, SHEET } from '../../support/salary-book';
import { applyPreview, OPTIONS, previewOf } from '../../support/salary-run';
import { compiledById } from '../../support/schemes';
import { rowsOf } from '../../../src/workbook/salary/people';
import { mergesOf } from '../../../src/workbook/salary/merged';
import { lastWritten } from '../../../src/workbook/salary/journal-read';
import { otherMoney } from '../../../src/workbook/salary/other-money';
import { payRow } from '../../../src/workbook/salary/compute';
import { payPlanOf } from '../../../src/workbook/salary/mapping';
test('profile', async () => {
  const levels = ['试用期', '初级', '中级', '高级'];
  const rows = [['部门', '姓名', '级别', '得分', '提成', '底薪', '奖金', '合计', '备注'], ...Array.from({length:10000},(_,i)=>[null,`员工${i}`,levels[i%4]??null,(i%1001)/10,i%3===0?i/100:null,null,null,null,null])];
  const wb = salaryBook(rows, { merges: Array.from({ length: 200 }, (_, index) => [1 + index * 50, 0, 50, 1] as const) });
  const t = (l: string, fn: () => unknown) => { const b = performance.now(); fn(); console.log(l, performance.now()-b); };
  const C = compiledById('presales-standard');
  let p = await previewOf(wb, 'presales-standard');
  for (let k=0;k<2;k++) {
  const block = p.source.block!;
  const merges = mergesOf(block);
  t('rows', () => rowsOf(block, p.mapping, merges));
  t('journal', () => lastWritten(p.source.journal, SHEET, new Set()));
  t('other', () => otherMoney(block, p.mapping, Array.from({length:10000},(_,i)=>i+1)));
  t('pay', () => { for (const row of block.cells.slice(1)) payRow(C, payPlanOf(C)!, { name: row[1], level: row[2], score: row[3], commission: row[4] }); });
  t('preview', () => makePreview(C, p.source, p.mapping));
  t('patch', () => salaryPatch(C, p.source, p.preview, OPTIONS));
  const b = performance.now();
  if (k===0) { await applyPreview(wb, 'presales-standard', p); console.log('apply', performance.now()-b);
  const b2 = performance.now();
  p = await previewOf(wb, 'presales-standard'); console.log('previewOf', performance.now()-b2); }
  }
});
