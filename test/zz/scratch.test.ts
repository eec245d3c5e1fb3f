import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import { readStars } from '../../src/workbook/stars/read';
import { starTable } from '../../src/workbook/stars/table';
import { ledgerPlan } from '../../src/workbook/stars/ledger-plan';
import { monthFault } from '../../src/workbook/stars/newest-month';
const out: string[] = [];
async function look(title: string, rows: any, scheme = 'star-composite', more: any = {}) {
  const w = new MemoryWorkbook({ sheets: { 表: rows, ...more } });
  const b = await readStars(w, '表', { scheme });
  out.push('== ' + title);
  if ('fault' in b) return out.push('BOOK ' + b.fault.zh);
  if (b.stars === undefined || 'fault' in b.stars) return out.push('STARS ' + (b.stars as any)?.fault?.zh);
  const s = b.stars;
  out.push('months ' + s.months.map((m) => m.key).join(' ') + ' sheet ' + JSON.stringify(s.month) + ' fault ' + monthFault(s)?.zh);
  const t = starTable(s, b.ledger);
  for (const r of t) out.push(`${r.person.row} ${r.person.name} id=${r.person.id} team=${r.person.team} star=${r.rating?.star} before=${JSON.stringify(r.before)} since=${JSON.stringify(r.since)} fault=${r.fault?.zh} late=${r.late?.zh} untold=${r.untold?.zh} told=${r.told?.zh}`);
  const p = ledgerPlan(s, scheme, t, { by: 'x', time: 't', language: 'zh', given: new Map(), correction: '' });
  out.push('plan ' + p.month + ' ' + p.entries.map((e) => `${e.name}:${e.rule}`).join(',') + ' left ' + p.left.map((l) => l.person.name + ':' + l.fault?.zh).join(' | ') + ' F=' + p.fault?.zh);
}
test('x', async () => {
  const H = ['姓名', '工号', '1月', '2月', '3月', '平均分', '备注'];
  await look('avg+total rows', [['客服部2026年3月星级'], H, ['李明', 1, 80, 82, 85, 82.3, ''], ['王芳', 2, 90, '病假', 70, 80, '产假后'], ['合计', '', 170, 82, 155, '', ''], ['平均', '', 85, 82, 77, '', ''], ['制表人：王', '', '', '', '', '', '']]);
  await look('two title rows, no month', [['星级'], ['单位：分'], H, ['李明', 1, 80, 82, 85]]);
  await look('title 2025年度', [['2025年度星级'], ['姓名', '一月', '二月', '三月'], ['李明', 80, 82, 85]]);
  await look('month cell text', [['月份', '三月'], ['姓名', '一月', '二月', '三月'], ['李明', 80, 82, 85]]);
  await look('month cell Mar-26', [['月份', 'Mar-26'], ['姓名', 'Jan-26', 'Feb-26', 'Mar-26'], ['李明', 80, 82, 85]]);
  await look('scores as text', [['月份', '2026-03'], ['姓名', '一月', '二月', '三月'], ['李明', '80分', '82', ' 85 ']]);
  await look('scores 0 for future', [['月份', '2026-03'], ['姓名', '一月', '二月', '三月', '四月'], ['李明', 80, 82, 85, 0]]);
  await look('dash', [['月份', '2026-03'], ['姓名', '一月', '二月', '三月'], ['李明', '-', 82, 85], ['王', '/', 80, '离职'], ['赵', '未入职', 80, 85]]);
  await look('fraction scores', [['月份', '2026-03'], ['姓名', '一月', '二月', '三月'], ['李明', 0.8, 0.82, 0.85]]);
  await look('over 100', [['月份', '2026-03'], ['姓名', '一月', '二月', '三月'], ['李明', 105, 82, 85]]);
  await look('Q headings', [['月份', '2026-03'], ['', '一季度', '', ''], ['姓名', '一月', '二月', '三月'], ['李明', 95, 82, 85]]);
  await look('cross year', [['月份', '2026-01'], ['姓名', '2025-11', '2025-12', '2026-01'], ['李明', 95, 82, 85]]);
  await look('dup in sheet', [['月份', '2026-03'], ['姓名', '一月', '二月', '三月'], ['李明', 95, 82, 85], ['李明', 95, 82, 85]]);
  await look('id only', [['月份', '2026-03'], ['工号', '一月', '二月', '三月'], ['001', 95, 82, 85], [2, 95, 82, 85]], 'star-composite', { 星级台账: [['月份','工号','姓名','团队','方案','按规则','给予','理由','规则版本','由谁','写入时间','校验'],['2026-02','1','李明','','star-composite',3,3,'','','','','']] });
  await look('ledger old month', [['月份', '2026-02'], ['姓名','工号', '一月', '二月'], ['李明', 1, 82, 85]], 'star-composite', { 星级台账: [['月份','工号','姓名','团队','方案','按规则','给予','理由','规则版本','由谁','写入时间','校验'],['2026-03','1','李明','','star-composite',3,3,'','','','','']] });
  console.log(out.join('\n'));
});
