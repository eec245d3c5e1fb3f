/** A closed month is as it was closed after the workbook was saved as a file and opened again, and changes are still named then. */
import { bootWithFunctions } from '../support/functions-host';
import { Cycle, MARCH, MONTHS } from '../support/closing-cycle';
import { computedIn } from '../../src/hosts/browser/univer/computed';
import { openWorkbook } from '../../src/hosts/browser/univer/engine';
import { exportXlsx } from '../../src/hosts/browser/xlsx/export';
import { importXlsx } from '../../src/hosts/browser/xlsx/import';
import type { Template } from '../../src/workbook/template/template';

test('saved and opened again', async () => {
  const [march] = MONTHS;
  const host = await bootWithFunctions();
  try {
    const cycle = new Cycle(host.workbook);
    await cycle.fill(march);
    await cycle.close(march);
    const open = host.api.getActiveWorkbook();
    if (open === null) throw new Error('no workbook');
    const { bytes, lost } = await exportXlsx(open.save(), computedIn(open));
    expect(lost).toEqual([]);
    openWorkbook(host, (await importXlsx(new Uint8Array(bytes), 'again')).data);
    await host.workbook.calculated();
    expect(await cycle.changes(march)).toEqual([]);
    const { sheet, frame } = cycle.templates[0] as Template;
    const [first] = MARCH;
    const worse = first?.qa === 'D' ? 'A' : 'D';
    await cycle.write(sheet, frame.firstRow, cycle.column(0, 'in:qa:0'), worse);
    const found = (await cycle.changes(march)).filter((words) => !words.startsWith('→'));
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${first?.name}.* ${first?.qa} → ${worse}$`))]);
  } finally {
    await host.dispose();
  }
});
