/** Charts of the browser workbook: kept with their sheet, following its rows and columns, written into the saved file. */
import { ICommandService } from '@univerjs/core';
import { InsertColCommand, InsertRowCommand, RemoveRowCommand } from '@univerjs/sheets';
import * as XLSX from 'xlsx';
import { chartsOf } from '../../src/hosts/browser/univer/charts-kept';
import { computedIn } from '../../src/hosts/browser/univer/computed';
import { openWorkbook } from '../../src/hosts/browser/univer/engine';
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { exportXlsx } from '../../src/hosts/browser/xlsx/export';
import { importXlsx } from '../../src/hosts/browser/xlsx/import';
import type { Package as FilePackage } from '../../src/workbook/files/package/package';
import { Package } from '../../src/workbook/files/package/package';
import { relationsOf } from '../../src/workbook/files/package/relations';
import type { Element } from '../../src/workbook/files/xml/element';
import type { ChartKind, Write } from '../../src/workbook/port';
import { made, MAIN, openMade, RELATIONS, row, rows } from '../support/made-book';
import { accepted, at, patchOf, write } from './contract';

let host: Headless;
beforeEach(() => {
  host = bootHeadless();
});
afterEach(() => host.dispose());

const board = "看板 '26";
const table = (sheet: string): Write =>
  write(sheet, 0, 0, [
    ['', '三月', '<四月>'],
    ['李明', 92.5, 90],
    ['王芳', 88, { formula: '=B3-2' }],
    ['赵强', '缺', null],
  ]);
const chartOn = (sheet: string, more: Partial<Extract<Write, { kind: 'chart' }>> = {}): Write => ({
  kind: 'chart',
  sheet,
  chart: 'column',
  title: '得分 & 等级',
  source: at(sheet, 0, 0, 4, 3),
  at: { row: 5, column: 1, rows: 10, columns: 4 },
  ...more,
});
const added = (sheet: string, ...charts: Write[]): Write[] => [
  { kind: 'addSheet', name: sheet },
  table(sheet),
  { kind: 'print', sheet, landscape: true },
  ...charts,
];
const apply = async (...writes: Write[]) => accepted(await host.workbook.apply(patchOf(...writes)));

const open = () => {
  const book = host.api.getActiveWorkbook();
  if (!book) throw new Error('no workbook');
  return book;
};
const idOf = (name: string) => open().getSheetByName(name)?.getSheetId() ?? '';

async function saved() {
  await host.workbook.calculated();
  const { bytes, lost } = await exportXlsx(open().save(), computedIn(open()));
  return { file: new Package(new Uint8Array(bytes)), bytes: new Uint8Array(bytes), lost };
}

const texts = (root: Element | undefined, name: string) => (root?.within(name) ?? []).map(({ text }) => text);
/** The charts of a sheet's part, with where each stands: column, row, column, row. */
function chartsIn(file: FilePackage, sheet: string) {
  return relationsOf(file, sheet)
    .filter(({ kind }) => kind === 'drawing')
    .flatMap(({ target: drawing }) => {
      const anchors = file.xml(drawing)?.within('twoCellAnchor') ?? [];
      return anchors.map((anchor) => {
        const id = anchor.within('chart')[0]?.anyAttribute('id');
        const part = relationsOf(file, drawing).find((one) => one.id === id)?.target ?? '';
        const place = [...texts(anchor, 'col'), ...texts(anchor, 'row')].map(Number);
        return { part, root: file.xml(part) as Element, place };
      });
    });
}
const formulas = (file: FilePackage, sheet: string) =>
  chartsIn(file, sheet).map(({ root }) => texts(root, 'f'));

const run = async (id: string, sheet: string, range: object, more: object = {}) => {
  const params = { unitId: open().getId(), subUnitId: idOf(sheet), ...more };
  const whole = { startRow: 0, endRow: 999, startColumn: 0, endColumn: 99 };
  const commands = host.univer.__getInjector().get(ICommandService);
  expect(await commands.executeCommand(id, { ...params, range: { ...whole, ...range } })).toBe(true);
};
const insertRows = (sheet: string, startRow: number, endRow: number) =>
  run(InsertRowCommand.id, sheet, { startRow, endRow }, { direction: 0 });

test('all that a program needs to draw it', async () => {
  await apply(...added(board, chartOn(board)));
  const { file, lost } = await saved();
  expect(lost).toEqual([]);
  const [chart] = chartsIn(file, 'xl/worksheets/sheet2.xml');
  expect([chart?.part, chart?.place]).toEqual(['xl/charts/chart1.xml', [1, 5, 5, 15]]);
  const quoted = "'看板 ''26'!";
  expect(texts(chart?.root, 'f')).toEqual([
    `${quoted}$B$1`,
    `${quoted}$A$2:$A$4`,
    `${quoted}$B$2:$B$4`,
    `${quoted}$C$1`,
    `${quoted}$A$2:$A$4`,
    `${quoted}$C$2:$C$4`,
  ]);
  // 88 − 2; a text and a blank leave gaps.
  expect(texts(chart?.root, 'v')).toEqual(
    ['三月', '李明', '王芳', '赵强', '92.5', '88', '<四月>', '李明', '王芳', '赵强', '90', '86'],
  ); // prettier-ignore
  const counts = chart?.root.within('ptCount').map((one) => one.number('val'));
  expect(counts).toEqual([1, 3, 3, 1, 3, 3]);
  expect(texts(chart?.root, 't')).toEqual(['得分 & 等级']);
  expect(chart?.root.within('legend')).toHaveLength(1);
  // No typeface: the theme knows one for Chinese.
  expect(chart?.root.xml).not.toContain('typeface');
  const types = file.text('[Content_Types].xml') ?? '';
  expect(types).toContain('PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"'); // prettier-ignore
  expect(types).toContain('PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"'); // prettier-ignore
});

test('the drawing stands behind the page and before notes, as the format wants it', async () => {
  await apply(...added(board, chartOn(board)), {
    kind: 'note',
    sheet: board,
    row: 1,
    column: 0,
    text: '组长',
  });
  const { file } = await saved();
  const names = file.xml('xl/worksheets/sheet2.xml')?.children.map(({ name }) => name);
  expect(names?.slice(names.indexOf('pageSetup'))).toEqual(['pageSetup', 'drawing', 'legacyDrawing']);
});

test('SheetJS reads the workbook, and finds the sheets and their cells', async () => {
  await apply(...added(board, chartOn(board)));
  const read = XLSX.read((await saved()).bytes);
  expect(read.SheetNames).toEqual(['Sheet1', board]);
  expect(read.Sheets[board]?.C3).toMatchObject({ v: 86, f: 'B3-2' });
});

test.each<[ChartKind, plot: string, within: string, series: number, legend: number]>([
  ['column', 'barChart', '<c:barDir val="col"/><c:grouping val="clustered"/>', 2, 1],
  ['stackedColumn', 'barChart', '<c:barDir val="col"/><c:grouping val="stacked"/>', 2, 1],
  ['bar', 'barChart', '<c:barDir val="bar"/><c:grouping val="clustered"/>', 2, 1],
  ['line', 'lineChart', '<c:smooth val="0"/>', 2, 1],
  ['pie', 'pieChart', '<c:varyColors val="1"/>', 1, 1],
  ['radar', 'radarChart', '<c:radarStyle val="marker"/>', 2, 1],
])('a %s chart', async (chart, plot, within, series, legend) => {
  await apply(...added(board, chartOn(board, { chart })));
  const [{ root } = { root: undefined }] = chartsIn((await saved()).file, 'xl/worksheets/sheet2.xml');
  expect(root?.within(plot)).toHaveLength(1);
  expect(root?.xml).toContain(within);
  expect(root?.within('ser')).toHaveLength(series);
  expect(root?.within('legend')).toHaveLength(legend);
  // A plot names its axes, and each axis the other.
  const axes = [...(root?.within('catAx') ?? []), ...(root?.within('valAx') ?? [])];
  const ids = axes.map((axis) => axis.child('axId')?.attribute('val'));
  expect(
    root
      ?.within(plot)[0]
      ?.all('axId')
      .map((one) => one.attribute('val')),
  ).toEqual(ids);
  expect(axes.map((axis) => axis.child('crossAx')?.attribute('val'))).toEqual([...ids].reverse());
});

test('what the columns of a waterfall stand on is not filled, and not named', async () => {
  const waterfall = chartOn(board, { chart: 'stackedColumn', hiddenFirst: true });
  await apply(...added(board, waterfall));
  const three = chartsIn((await saved()).file, 'xl/worksheets/sheet2.xml')[0]?.root;
  const fills = three?.within('ser').map((series) => series.child('spPr')?.children[0]?.name);
  expect(fills).toEqual(['noFill', 'solidFill']);
  expect(three?.within('overlap')[0]?.number('val')).toBe(100);
  // One is left to be seen.
  expect(three?.within('legend')).toEqual([]);
  await apply(
    { kind: 'addSheet', name: '四列' },
    write('四列', 0, 0, [['', '底', '减', '加'], ['总分', 0, 0, 100]]), // prettier-ignore
    chartOn('四列', { chart: 'stackedColumn', hiddenFirst: true, source: at('四列', 0, 0, 2, 4) }),
  );
  const four = chartsIn((await saved()).file, 'xl/worksheets/sheet3.xml')[0]?.root;
  const unlisted = four?.within('legendEntry').map((entry) => [entry.child('idx')?.number('val'), entry.child('delete')?.number('val')]); // prettier-ignore
  expect(unlisted).toEqual([[0, 1]]);
});

test('one series needs no legend; categories may be numbers with their format', async () => {
  await apply(
    { kind: 'addSheet', name: 'S' },
    write('S', 0, 0, [['', '通过率'], [1, 0.5], [2, 0.75]]), // prettier-ignore
    { kind: 'format', area: at('S', 1, 1, 2, 1), format: { numberFormat: '0.0%' } },
    chartOn('S', { chart: 'line', source: at('S', 0, 0, 3, 2) }),
  );
  const root = chartsIn((await saved()).file, 'xl/worksheets/sheet2.xml')[0]?.root;
  expect(root?.within('legend')).toEqual([]);
  expect(root?.within('cat')[0]?.children[0]?.name).toBe('numRef');
  expect(texts(root, 'formatCode')).toEqual(['General', '0.0%']);
});

test('rows and columns that come and go take the chart along, and undoing brings it back', async () => {
  await apply(...added(board, chartOn(board)));
  const now = async () => {
    const { file } = await saved();
    const [chart] = chartsIn(file, 'xl/worksheets/sheet2.xml');
    return [texts(chart?.root, 'f').at(-1), chart?.place];
  };
  const quoted = "'看板 ''26'!";
  await insertRows(board, 0, 1);
  expect(await now()).toEqual([`${quoted}$C$4:$C$6`, [1, 5, 7, 17]]);
  await run(InsertColCommand.id, board, { startColumn: 1, endColumn: 1 }, { direction: 3 });
  expect(await now()).toEqual([`${quoted}$D$4:$D$6`, [2, 6, 7, 17]]);
  // Within the data: 李明's row goes.
  await run(RemoveRowCommand.id, board, { startRow: 3, endRow: 3 });
  expect(await now()).toEqual([`${quoted}$D$4:$D$5`, [2, 6, 6, 16]]);
  for (let time = 0; time < 3; time += 1) await host.api.undo();
  expect(await now()).toEqual([`${quoted}$C$2:$C$4`, [1, 5, 5, 15]]);
});

test('a sheet that is taken back and comes again has its charts and its print set-up', async () => {
  await apply(...added(board, chartOn(board), chartOn(board, { chart: 'pie' })));
  const before = (await saved()).file.text('xl/worksheets/sheet2.xml');
  await host.api.undo();
  expect((await saved()).file.names.filter((name) => /chart|drawing/.test(name))).toEqual([]);
  await host.api.redo();
  const { file } = await saved();
  expect(chartsIn(file, 'xl/worksheets/sheet2.xml')).toHaveLength(2);
  expect(file.text('xl/worksheets/sheet2.xml')).toBe(before);
});

test('a copy has charts of its own cells; a renamed sheet is called by its new name', async () => {
  await apply(...added(board, chartOn(board)));
  await apply({ kind: 'addSheet', name: '副本', copyOf: board });
  open().getSheetByName(board)?.setName('看板 27');
  const { file } = await saved();
  expect(formulas(file, 'xl/worksheets/sheet2.xml')[0]?.[0]).toBe("'看板 27'!$B$1");
  expect(formulas(file, 'xl/worksheets/sheet3.xml')[0]?.[0]).toBe('副本!$B$1');
  expect(chartsIn(file, 'xl/worksheets/sheet3.xml')[0]?.part).toBe('xl/charts/chart2.xml');
});

test('a chart whose data are on another sheet follows that one, and goes with it, which is said', async () => {
  await apply(...added('数据'), ...added(board, chartOn(board, { source: at('数据', 0, 0, 4, 3) })));
  await insertRows('数据', 0, 0);
  const { file } = await saved();
  expect(formulas(file, 'xl/worksheets/sheet3.xml')[0]?.at(-1)).toBe('数据!$C$3:$C$5');
  expect(chartsIn(file, 'xl/worksheets/sheet3.xml')[0]?.place).toEqual([1, 5, 5, 15]);
  await apply({ kind: 'deleteSheet', name: '数据' });
  const after = await saved();
  expect(after.file.names.filter((name) => /chart|drawing/.test(name))).toEqual([]);
  expect(after.lost).toEqual([{ zh: expect.stringContaining('图表没有写入'), en: expect.stringContaining('charts were not written') }]); // prettier-ignore
});

test('what is kept of the workbook brings the charts back', async () => {
  await apply(...added(board, chartOn(board)));
  await insertRows(board, 0, 1);
  const kept = structuredClone(open().save());
  const before = formulas((await saved()).file, 'xl/worksheets/sheet2.xml');
  openWorkbook(host, kept);
  expect(formulas((await saved()).file, 'xl/worksheets/sheet2.xml')).toEqual(before);
  await host.workbook.calculated();
});

describe('opened again', () => {
  const kinds: readonly (readonly [ChartKind, more?: { readonly hiddenFirst: true }])[] = [
    ['column'],
    ['stackedColumn'],
    ['stackedColumn', { hiddenFirst: true }],
    ['bar'],
    ['line'],
    ['radar'],
  ];
  const read = async (bytes: Uint8Array) => {
    const { data, kept } = await importXlsx(bytes, 'x.xlsx');
    const sheet = Object.values(data.sheets ?? {}).find(({ name }) => name === board);
    const charts = chartsOf(sheet?.custom).map(({ moves: _, ...chart }) => chart);
    return { charts, kept: kept.map(({ zh }) => zh).filter((one) => one.includes('图表')) };
  };

  test('charts of ours are shown again, wherever their data are', async () => {
    const one = { row: 5, column: 1, rows: 10, columns: 4 };
    await apply(
      ...added('数据'),
      ...added(board, ...kinds.map(([chart, more]) => chartOn(board, { chart, ...more }))),
      chartOn(board, { chart: 'pie', title: '', source: at('数据', 0, 0, 4, 2) }),
    );
    const { charts, kept } = await read((await saved()).bytes);
    const source = { row: 0, column: 0, rows: 4, columns: 3 };
    expect(charts).toEqual([
      ...kinds.map(([chart, more]) => ({ chart, ...more, title: '得分 & 等级', source, at: one })),
      { chart: 'pie', title: '', source: { ...source, columns: 2, sheetId: 'file-sheet-1' }, at: one },
    ]);
    expect(kept).toEqual([]);
  });

  test.each<[string, (xml: string) => string]>([
    ['another colour', (xml) => xml.replace('4472C4', 'FF0000')],
    ['a line of trend', (xml) => xml.replace('<c:cat>', '<c:trendline/><c:cat>')],
    ['data that lie elsewhere', (xml) => xml.replace('$A$2:$A$4', '$F$2:$F$4')],
  ])('one that has %s is kept, and it is said that it is not shown', async (_, change) => {
    await apply(...added(board, chartOn(board)));
    const { file } = await saved();
    const part = 'xl/charts/chart1.xml';
    file.set(part, change(file.text(part) ?? ''));
    expect(await read(file.save())).toEqual({ charts: [], kept: ['1 个图表'] });
  });

  test('a copy of its sheet has it too, and is saved with it', async () => {
    await apply(...added(board, chartOn(board)));
    const opened = await openMade(host, (await saved()).bytes);
    await apply({ kind: 'addSheet', name: '副本', copyOf: board });
    await insertRows(board, 0, 0);
    const after = new Package((await opened.save()).saved);
    expect(formulas(after, 'xl/worksheets/sheet2.xml').map((all) => all[0])).toEqual(["'看板 ''26'!$B$2"]);
    expect(formulas(after, 'xl/worksheets/sheet3.xml').map((all) => all[0])).toEqual(['副本!$B$1']);
  });
});

describe('in a file that has charts', () => {
  const drawing = `<xdr:wsDr xmlns:xdr="d" xmlns:r="${RELATIONS}"><xdr:twoCellAnchor/></xdr:wsDr>`;
  const chart =
    '<c:chart xmlns:c="c"><c:val><c:numRef><c:f>数据!$B$2:$B$4</c:f></c:numRef></c:val></c:chart>';
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const file = () =>
    made({
      sheets: {
        数据:
          rows(
            row(1, '<c r="B1" t="inlineStr"><is><t>三月</t></is></c>'),
            row(2, '<c r="A2" t="inlineStr"><is><t>李明</t></is></c><c r="B2"><v>92</v></c>'),
            row(3, '<c r="A3" t="inlineStr"><is><t>王芳</t></is></c><c r="B3"><v>88</v></c>'),
          ) + '<drawing r:id="rId1"/>',
      },
      relations: link('rId1', 'drawing', '../drawings/drawing1.xml'),
      parts: {
        'xl/drawings/drawing1.xml': drawing,
        'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('rId1', 'chart', '../charts/chart1.xml')}</Relationships>`,
        'xl/charts/chart1.xml': chart,
        'xl/styles.xml': `<styleSheet ${MAIN}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
      },
    });
  const source = at('数据', 0, 0, 3, 2);

  test('ours get numbers of their own, and its parts stay byte for byte', async () => {
    const bytes = file();
    const opened = await openMade(host, bytes);
    await apply(...added(board, chartOn(board, { source })));
    const { saved: after, part } = await opened.save();
    const [one, two] = [new Package(bytes), new Package(after)];
    for (const name of one.names.filter((name) => /chart|drawing|sheet1\.xml/.test(name)))
      expect([name, part(name)]).toEqual([name, one.text(name)]);
    expect(chartsIn(two, 'xl/worksheets/sheet2.xml').map(({ part: name }) => name)).toEqual(['xl/charts/chart2.xml']); // prettier-ignore
    expect(two.names).toContain('xl/drawings/drawing2.xml');
    // Opened again and saved, it is the same file.
    expect((await (await openMade(host, after)).save()).saved).toEqual(after);
  });

  test('rows inserted before or after: each reference moves once', async () => {
    const opened = await openMade(host, file());
    await insertRows('数据', 0, 0);
    await apply(...added(board, chartOn(board, { source: at('数据', 1, 0, 3, 2) })));
    await insertRows('数据', 0, 0);
    const { saved: after, part } = await opened.save();
    expect(part('xl/charts/chart1.xml')).toContain('数据!$B$4:$B$6');
    expect(formulas(new Package(after), 'xl/worksheets/sheet2.xml')).toEqual([
      ['数据!$B$3', '数据!$A$4:$A$5', '数据!$B$4:$B$5'],
    ]);
  });
});
