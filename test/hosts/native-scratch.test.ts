import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import { readFileSync, writeFileSync } from 'node:fs';
it('scratch', async () => {
  const lines = readFileSync('/tmp/exp/formulas.txt','utf8').split('\n').filter((l) => l !== '');
  const host = bootHeadless();
  const inputs = JSON.parse(readFileSync('/tmp/exp/inputs.json','utf8'));
  const r = await host.workbook.apply({ title: 'x', writes: [
    { kind: 'addSheet', name: 's' },
    { kind: 'addSheet', name: '规则 x' },
    { kind: 'write', area: { sheet: 's', row: 0, column: 0, rows: inputs.length, columns: inputs[0].length }, contents: inputs },
    { kind: 'write', area: { sheet: '规则 x', row: 0, column: 0, rows: inputs.length, columns: inputs[0].length }, contents: inputs },
    { kind: 'write', area: { sheet: 's', row: 0, column: 30, rows: lines.length, columns: 1 }, contents: lines.map((f) => [{ formula: f }]) },
  ]});
  if (!r.ok) throw new Error(r.fault.en);
  const b = await host.workbook.read({ sheet: 's', row: 0, column: 30, rows: lines.length, columns: 1 });
  writeFileSync('/tmp/exp/univer.txt', b.cells.map((c, i) => `${JSON.stringify(c[0])}`).join('\n'));
  host.dispose();
});
