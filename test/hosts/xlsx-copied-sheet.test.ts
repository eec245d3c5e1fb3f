/** A sheet that was copied in the browser workbook is saved in the file of a workbook that was opened, and comes back. */
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import { openWorkbook } from '../../src/hosts/browser/univer/engine';
import { importXlsx } from '../../src/hosts/browser/xlsx/import';
import { made, openMade, row, rows } from '../support/made-book';
import { accepted, at, patchOf, write } from './contract';

test('a copy goes into the file beside its source', async () => {
  const host = bootHeadless();
  try {
    const file = made({
      sheets: {
        三月:
          '<cols><col min="1" max="2" width="20.5" customWidth="1"/></cols>' +
          rows(
            row(1, '<c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c>'),
            row(2, '<c r="A2"><v>10</v></c><c r="B2"><f>A2*2</f><v>20</v></c>'),
          ) +
          '<dataValidations count="1"><dataValidation type="decimal" sqref="A1:A2"><formula1>0</formula1><formula2>99</formula2></dataValidation></dataValidations>',
      },
    });
    const opened = await openMade(host, file);
    accepted(
      await host.workbook.apply(
        patchOf({ kind: 'addSheet', name: '四月', copyOf: '三月' }, write('四月', 0, 0, [[7], [null]])),
      ),
    );
    const { saved } = await opened.save();
    openWorkbook(host, (await importXlsx(saved, 'again')).data);
    await host.workbook.calculated();
    expect((await host.workbook.sheets()).map(({ name }) => name)).toEqual(['三月', '四月']);
    const april = await host.workbook.read(at('四月', 0, 0, 2, 2));
    expect([april.cells, april.formulas]).toEqual([
      [
        [7, 14],
        [null, 0],
      ],
      [
        [null, '=A1*2'],
        [null, '=A2*2'],
      ],
    ]);
    expect((await host.workbook.read(at('三月', 0, 0, 2, 2))).cells).toEqual([
      [1, 2],
      [10, 20],
    ]);
    const sheet = host.api.getActiveWorkbook()?.getSheetByName('四月');
    expect(sheet?.getDataValidations()).toHaveLength(1);
  } finally {
    host.dispose();
  }
});
