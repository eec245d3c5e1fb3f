/** New sheets in WPS: what they look like, and what becomes of the sheets that are there. */
import type { Write } from '../../../src/workbook/port';
import { accepted, at, patchOf, refused, write } from '../contract';
import { open } from './book';

const first = 'Sheet1';
const sheet = '考核 1';
const added: Write = { kind: 'addSheet', name: sheet, tabColor: '#ff8800', activate: true };

async function made(...writes: Write[]) {
  const opened = open();
  accepted(await opened.workbook.apply(patchOf(added, ...writes)));
  return { ...opened, view: opened.host.sheet(sheet) };
}

describe('a new sheet', () => {
  test('comes last, is the active one, and has its colour', async () => {
    const { host, view } = await made();
    expect([host.sheetNames, host.activeSheet, view.tabColor]).toEqual([[first, sheet], sheet, '#ff8800']);
  });

  test('formats, colours and lines', async () => {
    const { view } = await made(
      { kind: 'format', area: at(sheet, 0, 0, 1, 3), format: { bold: true, color: '#1f3864', fill: '#d9e2f3', border: '#bfbfbf' } }, // prettier-ignore
      { kind: 'format', area: at(sheet, 1, 0, 2, 3), format: { fill: '#ffffff', align: 'right', vertical: 'middle', wrap: true } }, // prettier-ignore
      { kind: 'format', area: at(sheet, 1, 1), format: { fill: '#ff0000', size: 16, italic: true, numberFormat: '0%' } }, // prettier-ignore
      { kind: 'format', area: at(sheet, 2, 1), format: { fill: '#ffffff' } },
    );
    const line = { style: 1, weight: 2, color: 0xbfbfbf };
    expect(view.format('B1')).toMatchObject({ bold: true, color: 0x64381f, fill: 0xf3e2d9, left: line, top: line, right: line, bottom: line }); // prettier-ignore
    expect(view.format('A2')).toMatchObject({ fill: 0xffffff, horizontal: -4152, vertical: -4108, wrap: true, left: null }); // prettier-ignore
    expect(view.format('B2')).toMatchObject({ fill: 0x0000ff, size: 16, italic: true, numberFormat: '0%', horizontal: -4152 }); // prettier-ignore
    expect(view.format('B3').fill).toBe(0xffffff);
  });

  test('sizes, later ones over earlier ones', async () => {
    const { view } = await made(
      { kind: 'columnWidth', sheet, column: 0, columns: 4, width: 10 },
      { kind: 'columnWidth', sheet, column: 1, columns: 1, width: 20 },
      { kind: 'columnWidth', sheet, column: 6, columns: 1, width: 10 },
      { kind: 'rowHeight', sheet, row: 0, rows: 2, height: 30 },
      { kind: 'rowHeight', sheet, row: 1, rows: 1, height: 15 },
    );
    expect(view.columnWidths).toEqual({ A: 10, B: 20, C: 10, D: 10, G: 10 });
    expect(view.rowHeights).toEqual({ 1: 30, 2: 15 });
  });

  test('merged cells: blocks, and lines alike below one another', async () => {
    const { view } = await made(
      { kind: 'merge', area: at(sheet, 0, 0, 2, 2) },
      { kind: 'merge', area: at(sheet, 4, 1, 1, 3) },
      { kind: 'merge', area: at(sheet, 5, 1, 1, 3) },
      { kind: 'merge', area: at(sheet, 6, 0, 1, 3) },
    );
    expect(new Set(view.merges)).toEqual(new Set(['A1:B2', 'B5:D5', 'B6:D6', 'A7:C7']));
  });

  test('what cells take', async () => {
    const { view } = await made(
      { kind: 'validation', area: at(sheet, 1, 0, 3, 1), rule: { kind: 'list', values: ['优', '中'] }, message: '请选择', prompt: '选' }, // prettier-ignore
      { kind: 'validation', area: at(sheet, 1, 1), rule: { kind: 'decimal', min: 0, max: 1 }, message: 'x'.repeat(300) }, // prettier-ignore
      { kind: 'validation', area: at(sheet, 1, 2), rule: { kind: 'whole', min: 3 }, message: 'n' },
      { kind: 'validation', area: at(sheet, 1, 3), rule: { kind: 'date' }, message: 'd' },
      { kind: 'validation', area: at(sheet, 3, 0), rule: { kind: 'list', values: ['差'] }, message: 'later' },
    );
    expect(view.validation('A2')).toMatchObject({ area: 'A2:A3', type: 3, alertStyle: 1, formula1: '优,中', errorMessage: '请选择', inputMessage: '选', showError: true, inCellDropdown: true }); // prettier-ignore
    expect(view.validation('B2')).toMatchObject({ type: 2, operator: 1, formula1: '0', formula2: '1' });
    expect(view.validation('B2')?.errorMessage).toHaveLength(255);
    expect(view.validation('C2')).toMatchObject({ type: 1, operator: 7, formula1: '3' });
    expect(view.validation('D2')).toMatchObject({ type: 4, operator: 7, formula1: '1' });
    expect(view.validation('A4')).toMatchObject({ area: 'A4', formula1: '差' });
  });

  test('conditional formats, columns that say the same in one, each relative to its own cell', async () => {
    const red = { fill: '#fbe0dd', color: '#8b1a10', bold: true };
    const worst = (column: number, letter: string): Write => ({
      kind: 'conditional',
      area: at(sheet, 4, column, 200, 1),
      formula: `=AND($A5<>"",${letter}5=0)`,
      format: red,
    });
    const { view } = await made(
      worst(3, 'D'),
      worst(4, 'E'),
      { kind: 'conditional', area: at(sheet, 4, 3), formula: '=D5>1', format: { fill: '#00ff00' } },
      worst(5, 'F'),
      worst(3, 'D'),
    );
    expect(view.conditions).toMatchObject([
      { area: 'D5:F204', formula1: '=AND($A5<>"",D5=0)', fill: '#fbe0dd', color: '#8b1a10', bold: true },
      { area: 'D5', formula1: '=D5>1', fill: '#00ff00', color: null },
      { area: 'D5:D204', formula1: '=AND($A5<>"",D5=0)' },
    ]);
    expect(view.selection).toBe('A1');
  });

  test('panes, filter, names, notes, print', async () => {
    const { host, view } = await made(
      write(sheet, 0, 0, [['a', 'b'], [1, 2]]), // prettier-ignore
      { kind: 'freeze', sheet, rows: 4, columns: 2 },
      { kind: 'filter', area: at(sheet, 0, 0, 2, 2) },
      { kind: 'name', name: 'people', area: at(sheet, 1, 0, 1, 2) },
      { kind: 'note', sheet, row: 0, column: 1, text: 'what b\nmeans' },
      {
        kind: 'print',
        sheet,
        landscape: true,
        titleRows: [0, 3],
        titleColumns: 2,
        pagesWide: 3,
        footer: '&P',
      },
    );
    expect(view.freeze).toEqual({ rows: 4, columns: 2, from: 'A1' });
    expect([view.filter, host.names, view.comments]).toEqual(['A1:B2', { people: `='${sheet}'!$A$2:$B$2` }, { B1: 'what b\nmeans' }]); // prettier-ignore
    expect(view.page).toMatchObject({ orientation: 2, zoom: false, pagesWide: 3, pagesTall: false, titleRows: '$1:$4', titleColumns: '$A:$B', centerFooter: '&P' }); // prettier-ignore
  });

  test('pages of A4 at full size, each from its row on', async () => {
    const { view } = await made(write(sheet, 0, 0, [['a'], ['b'], ['c'], ['d']]), {
      kind: 'print',
      sheet,
      landscape: true,
      page: { margin: 28.8, breaks: [1, 3] },
    });
    const margins = { left: 28.8, right: 28.8, top: 28.8, bottom: 28.8 };
    expect(view.page).toMatchObject({ paper: 9, zoom: 100, centered: true, margins, breaks: [1, 3] });
  });

  test('a chart lies over its cells', async () => {
    const { view } = await made(
      write(sheet, 0, 0, [
        ['x', 'y'],
        ['a', 1],
      ]),
      {
        // prettier-ignore
        kind: 'chart',
        sheet,
        chart: 'radar',
        title: '得分',
        source: at(sheet, 0, 0, 2, 2),
        at: { row: 3, column: 1, rows: 10, columns: 2 },
      },
    );
    expect(view.charts).toEqual([
      expect.objectContaining({ type: -4151, plotBy: 2, title: '得分', source: `'${sheet}'!A1:B2`, left: 50.488, top: 40.5, width: 100.975, height: 135 }), // prettier-ignore
    ]);
  });

  test('where several areas are not taken at once, they are formatted one by one', async () => {
    const { host, workbook } = open();
    const { ActiveWorkbook } = host.application;
    expect(ActiveWorkbook.Name).not.toBe('');
    const places = [0, 2, 4].map((column): Write => ({ kind: 'format', area: at(sheet, 0, column), format: { bold: true } })); // prettier-ignore
    host.resetAccesses();
    accepted(await workbook.apply(patchOf(added, ...places)));
    expect(host.accessesByMember['Font.Bold=']).toBe(1);
    for (const address of ['A1', 'C1', 'E1']) expect(host.sheet(sheet).format(address).bold).toBe(true);
  });

  test('without a printer the sheet is made all the same', async () => {
    const { host, workbook } = open({ printer: false });
    accepted(await workbook.apply(patchOf(added, { kind: 'print', sheet, landscape: true })));
    expect(host.sheetNames).toEqual([first, sheet]);
  });
});

describe('the user’s sheets', () => {
  test('stay in front, with their selection, unless the new one is to be shown', async () => {
    const { host, workbook } = open();
    host.sheet(first).select('B2:C3');
    const step: Write = {
      kind: 'conditional',
      area: at('New', 2, 2),
      formula: '=C3=1',
      format: { bold: true },
    };
    accepted(await workbook.apply(patchOf({ kind: 'addSheet', name: 'New' }, step)));
    expect([host.activeSheet, await workbook.selection()]).toEqual([first, at(first, 1, 1, 2, 2)]);
  });

  test('a chart that was selected is so again', async () => {
    const { host, workbook } = open();
    const charts = host.application.ActiveSheet.ChartObjects() as Et.ChartObjects;
    charts.Add(0, 0, 10, 10).Select();
    accepted(await workbook.apply(patchOf({ kind: 'addSheet', name: 'New' })));
    expect(await workbook.selection()).toBeNull();
    expect((host.application.Selection as Et.ChartObject).Name).toBe('图表 1');
  });

  test('one that is replaced goes last, and the names for its cells with it', async () => {
    const { host, workbook } = open({ sheets: { [first]: [[1]], 旧: [['old']] } });
    for (const [name, on] of [
      ['gone', '旧'],
      ['kept', first],
    ] as const)
      // prettier-ignore
      host.application.Names.Add(name, `='${on}'!$A$1`);
    const patch = patchOf({ kind: 'deleteSheet', name: '旧' }, { kind: 'addSheet', name: '旧' }, write('旧', 0, 0, [['new']])); // prettier-ignore
    const inverse = accepted(await workbook.apply(patch));
    expect([host.sheetNames, host.names]).toEqual([[first, '旧'], { kept: `='${first}'!$A$1` }]);
    expect(host.sheet('旧').value('A1')).toBe('new');
    accepted(await workbook.apply(inverse));
    expect([host.sheetNames, host.sheet('旧').value('A1')]).toEqual([[first, '旧'], 'old']);
  });

  test('one is not deleted before all else has arrived', async () => {
    const { host, workbook } = open({ sheets: { [first]: [[1]], 旧: [['old']] } });
    const before = host.snapshot();
    const patch = patchOf(write(first, 0, 0, [[2], [{ formula: '=SUM(' }]]), {
      kind: 'deleteSheet',
      name: '旧',
    });
    expect(refused(await workbook.apply(patch)).kind).toBe('not-written');
    expect(host.snapshot()).toEqual(before);
  });

  test('nor where a cell did not take its content, without a word', async () => {
    // Without the format nobody can tell that the cell keeps whatever comes as a text.
    const { host, workbook } = open({
      sheets: { [first]: [['x']], 旧: [['old']] },
      without: ['Range.NumberFormat'],
    });
    host.sheet(first).numberFormat('A1', '@');
    const before = host.snapshot();
    const patch = patchOf(write(first, 0, 0, [[2]]), { kind: 'deleteSheet', name: '旧' });
    const fault = refused(await workbook.apply(patch));
    expect([fault.kind, fault.en]).toEqual(['not-written', expect.stringContaining('A1')]);
    expect(host.snapshot()).toEqual(before);
  });

  test('sheets that a patch adds and deletes itself never come about', async () => {
    const { host, workbook } = open();
    const before = host.snapshot();
    accepted(await workbook.apply(patchOf({ kind: 'addSheet', name: 'X' }, write('X', 0, 0, [[1]]), { kind: 'deleteSheet', name: 'X' }))); // prettier-ignore
    expect(host.snapshot()).toEqual(before);
  });
});
