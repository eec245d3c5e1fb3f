import { schemes } from '../../../src/schemes/all';
import { schemeNotes } from '../../../src/schemes/all-notes';
import { readRulesSheet } from '../../../src/workbook/rules/find';
import { writeRulesSheet } from '../../../src/workbook/rules/write';
import { newVersion } from '../../../src/workbook/rules/versions';
import { changeFields } from '../../../src/workbook/rules/edit';
import { compiledOf } from '../../../src/core/schemes';
import { simulate } from '../../../src/workbook/simulate/simulate';
import { simulationPatch } from '../../../src/workbook/simulate/export';
import { generateTemplate } from '../../../src/workbook/template/generate';
import { bootWithFunctions } from '../../support/functions-host';
import { addIndicator } from '../../../src/workbook/rules/indicators';

test('univer', async () => {
  const host = await bootWithFunctions();
  const wb = host.workbook;
  for (const language of ['zh', 'en'] as const) for (const scheme of schemes) {
    const { applied, sheet, name } = await writeRulesSheet(wb, scheme, schemeNotes(scheme), language);
    if (!applied.ok) throw new Error(applied.fault.en);
    const rules = (await readRulesSheet(wb, sheet))!;
    expect(rules.drafts[0]!.scheme).toEqual(scheme);
    expect(rules.name).toBe(name);
    const v = newVersion(rules, rules.drafts[0]!, '2026-04', '2026-01');
    if (!v.ok) throw new Error(v.why.en);
    const av = await wb.apply(v.patch);
    if (!av.ok) throw new Error(av.fault.en);
    const r3 = (await readRulesSheet(wb, sheet))!;
    expect(r3.drafts.map((d) => d.scheme.effectiveFrom)).toEqual(['2026-01', '2026-04']);
    if (scheme.aggregation) {
      const a = addIndicator(r3, r3.drafts[1]!, { key: 'kpi1', label: { zh: '打字', en: '打字' }, input: 'rate', weight: 5, rule: { kind: 'bands', better: 'higher', bands: [{ edge: 0.9, score: 100 }], otherwise: 0 } } as never);
      if (!a.ok) process.stdout.write(`${scheme.id}: ${a.why.en}\n`);
      else { const aa = await wb.apply(a.patch); if (!aa.ok) throw new Error(aa.fault.en); expect((await wb.apply(aa.inverse)).ok).toBe(true); }
    }
    expect((await wb.apply(av.inverse)).ok).toBe(true);
    const u = await wb.apply(applied.inverse);
    if (!u.ok) throw new Error(`${scheme.id} ${u.fault.en}`);
  }
  const scheme = schemes[0]!;
  const gen = await generateTemplate(wb, compiledOf(scheme), { language: 'zh', month: '2026-03', people: { kind: 'sample' }, raw: false });
  const block = (await wb.readUsed(gen.template.sheet))!;
  const s = simulate(compiledOf(scheme), compiledOf(scheme), block);
  if ('fault' in s) throw new Error(s.fault.en);
  expect(s.people).toHaveLength(11);
  const p = await wb.apply(simulationPatch(s, { language: 'zh', sheetName: '模拟', before: { zh: 'a', en: 'a' }, after: { zh: 'b', en: 'b' }, of: 'x' }));
  if (!p.ok) throw new Error(p.fault.en);
  expect((await wb.apply(p.inverse)).ok).toBe(true);
  host.dispose();
}, 300000);
