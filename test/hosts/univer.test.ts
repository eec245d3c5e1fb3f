import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import { accepted, at, describeContract, patchOf, write } from './contract';

describeContract('Univer', async () => {
  const host = bootHeadless();
  return {
    workbook: host.workbook,
    protect: async (sheet) => {
      const permission = host.api.getActiveWorkbook()?.getSheetByName(sheet)?.getWorksheetPermission();
      await permission?.protect();
      await permission?.setReadOnly();
    },
    dispose: () => host.dispose(),
  };
});

describe("Univer's own undo", () => {
  const host = bootHeadless();
  afterAll(() => host.dispose());

  test('takes a patch back in one step, and redo repeats it', async () => {
    const book = () => host.api.getActiveWorkbook();
    const state = () => [
      book()
        ?.getSheets()
        .map((sheet) => sheet.getSheetName()),
      book()?.getDefinedNames().length,
    ];
    accepted(
      await host.workbook.apply(
        patchOf(
          { kind: 'addSheet', name: 'New' },
          write('New', 0, 0, [[1, { formula: '=A1+1' }]]),
          { kind: 'format', area: at('New', 0, 0, 1, 2), format: { bold: true } },
          { kind: 'merge', area: at('New', 1, 0, 1, 2) },
          { kind: 'name', name: 'pair', area: at('New', 0, 0, 1, 2) },
          { kind: 'note', sheet: 'New', row: 0, column: 0, text: 'note' },
        ),
      ),
    );
    expect(state()).toEqual([['Sheet1', 'New'], 1]);
    await host.api.undo();
    expect(state()).toEqual([['Sheet1'], 0]);
    await host.api.redo();
    expect(state()).toEqual([['Sheet1', 'New'], 1]);
    expect(host.workbook.readNote({ sheet: 'New', row: 0, column: 0 })).toBe('note');
    expect((await host.workbook.readUsed('New'))?.formulas).toEqual([[null, '=A1+1']]);
  });
});
