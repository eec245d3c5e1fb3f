import { ICommandService } from '@univerjs/core';
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import { UniverWorkbook } from '../../src/hosts/browser/univer/workbook';
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

describe('a calculation that stops for good', () => {
  const host = bootHeadless();
  afterAll(() => host.dispose());

  test('ends in words, and what was written is taken back', async () => {
    const workbook = new UniverWorkbook(host, 600);
    accepted(await workbook.apply(patchOf(write('Sheet1', 0, 0, [[1, { formula: '=A1+1' }]]))));
    const commands = host.univer.__getInjector().get(ICommandService);
    const original = commands.executeCommand.bind(commands);
    // Without this nobody is told that it has ended.
    commands.executeCommand = ((id: string, ...rest: []) =>
      id === 'formula.mutation.set-formula-calculation-result'
        ? Promise.resolve(false)
        : original(id, ...rest)) as typeof original;
    const applied = await workbook.apply(patchOf(write('Sheet1', 0, 0, [[2]])));
    expect(applied).toMatchObject({
      ok: false,
      fault: { kind: 'not-written', zh: expect.stringMatching(/还没有结束.*没有任何更改。$/) as string },
    });
    commands.executeCommand = original;
    expect((await workbook.readUsed('Sheet1'))?.cells).toEqual([[1, 2]]);
    accepted(await workbook.apply(patchOf(write('Sheet1', 0, 0, [[3]]))));
    expect((await workbook.readUsed('Sheet1'))?.cells).toEqual([[3, 4]]);
  });
});
