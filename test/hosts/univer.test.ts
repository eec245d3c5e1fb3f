import { ICommandService } from '@univerjs/core';
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import { UniverWorkbook } from '../../src/hosts/browser/univer/workbook';
import { readRoster } from '../../src/workbook/roster/read';
import { planRoster } from '../../src/workbook/roster/roster';
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

test('a formula that fills a column reaches over somebody new, and rows are taken out from its midst', async () => {
  const { workbook, dispose } = bootHeadless();
  const rows = [
    ['2026年3月工资', null, null, null],
    ['姓名', '底薪', '奖金', '排名'],
    ['甲', 3, 1, { formula: '=ABS(B3:B5)' }],
    ['乙', 2, 1, undefined],
    ['丙', 1, 1, undefined],
    ['合计', { formula: '=SUM(B3:B5)' }, null, null],
  ];
  accepted(await workbook.apply(patchOf({ kind: 'addSheet', name: '工资' }, write('工资', 0, 0, rows))));
  const column = async () => (await workbook.read(at('工资', 2, 3, 4))).cells.flat();
  expect(await column()).toEqual([3, 2, 1, null]);
  const roster = await readRoster(workbook, '工资');
  if ('fault' in roster) throw new Error(roster.fault.en);
  const { patch } = planRoster(roster, { add: [{ name: '丁' }], out: new Set() });
  if (patch === null) throw new Error('nothing to do');
  const inverse = accepted(await workbook.apply(patch));
  const { formulas, cells } = await workbook.read(at('工资', 2, 0, 5, 4));
  expect(formulas.map((line) => line[3])).toEqual(['=ABS(B3:B6)', null, null, null, null]);
  expect(cells.map(([name, , , rank]) => [name, rank])).toEqual([
    ['甲', 3],
    ['乙', 2],
    ['丁', 0],
    ['丙', 1],
    ['合计', null],
  ]);
  accepted(await workbook.apply(inverse));
  expect(await column()).toEqual([3, 2, 1, null]);
  dispose();
});
