/** Saving writes what was changed and nothing else; what names cells in kept parts follows them. */
import { ICommandService } from '@univerjs/core';
import { InsertRowCommand, RemoveColCommand, RemoveRowCommand } from '@univerjs/sheets';
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { Lines } from '../../src/hosts/browser/xlsx/change/lines';
import { Package } from '../../src/workbook/files/package/package';
import { MAIN, RELATIONS, made, openMade, row, rows } from '../support/made-book';

let host: Headless;
beforeEach(() => {
  host = bootHeadless();
});
afterEach(() => host.dispose());

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;

const STYLES =
  `<styleSheet ${MAIN}><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><alignment indent="2"/><protection locked="0"/></xf></cellXfs></styleSheet>';

const file = () =>
  made({
    sheets: {
      数据:
        '<cols><col min="2" max="3" width="20.5" customWidth="1"/></cols>' +
        rows(
          row(1, '<c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1"><f>A1+B1</f><v>3</v></c>'),
          row(2, '<c r="A2"><v>10</v></c><c r="C2"><f>SUM(\'数据:别的\'!A1)</f><v>6</v></c>'),
          row(4, '<c r="A4"><f t="shared" si="0" ref="A4:A5">A1*2</f><v>2</v></c><c r="D4" t="inlineStr"><is><r><t>rich</t></r></is></c>'), // prettier-ignore
          row(5, '<c r="A5"><f t="shared" si="0"/><v>20</v></c>'),
        ) +
        '<mergeCells count="1"><mergeCell ref="E5:F6"/></mergeCells>' +
        '<conditionalFormatting sqref="A4:A5"><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="time" sqref="B4:B5"><formula1>A4</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="D4" location="别的!A1"/></hyperlinks><drawing r:id="rId1"/>',
      别的: rows(row(1, '<c r="A1"><v>5</v></c><c r="B1"><f>数据!A4</f><v>2</v></c>')),
    },
    workbook:
      '<definedNames><definedName name="area">数据!$A$4:$A$5</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">别的!$A$1</definedName></definedNames>',
    relations: relation('rId1', 'drawing', '../drawings/drawing1.xml'),
    parts: {
      'xl/styles.xml': STYLES,
      'xl/drawings/drawing1.xml':
        '<d:wsDr xmlns:d="d"><d:twoCellAnchor><d:from><d:col>5</d:col><d:row>3</d:row></d:from><d:to><d:col>6</d:col><d:row>9</d:row></d:to></d:twoCellAnchor></d:wsDr>',
      'xl/charts/chart1.xml':
        '<c:chart xmlns:c="c"><c:val><c:numRef><c:f>数据!$A$4:$A$5</c:f></c:numRef></c:val></c:chart>',
    },
  });

const FIRST = 'xl/worksheets/sheet1.xml';
const sheetOf = (opened: Awaited<ReturnType<typeof openMade>>, name: string) => {
  const sheet = opened.book.getSheetByName(name);
  if (!sheet) throw new Error(name);
  return sheet;
};

/** As the menus do it. */
const command = async (
  opened: Awaited<ReturnType<typeof openMade>>,
  id: string,
  range: object,
  more: object = {},
) =>
  host.univer
    .__getInjector()
    .get(ICommandService)

    .executeCommand(id, {
      unitId: opened.book.getId(),
      subUnitId: sheetOf(opened, '数据').getSheetId(),
      range: { startRow: 0, endRow: 199, startColumn: 0, endColumn: 25, ...range },
      ...more,
    });

test('untouched, the very same bytes', async () => {
  const bytes = file();
  expect((await (await openMade(host, bytes)).save()).saved).toEqual(bytes);
});

test('one cell: that cell and what depends on it', async () => {
  const opened = await openMade(host, file());
  sheetOf(opened, '数据').getRange(0, 0, 1, 1).setValue(4);
  const { part } = await opened.save();
  expect(part(FIRST)).toContain(
    '<c r="A1"><v>4</v></c><c r="B1" s="1"><v>2</v></c><c r="C1"><f>A1+B1</f><v>6</v></c>',
  );
  expect(part(FIRST)).toContain('<f t="shared" si="0" ref="A4:A5">A1*2</f><v>8</v>');
  expect(part(FIRST)).toContain('<is><r><t>rich</t></r></is>');
  expect(part('xl/worksheets/sheet2.xml')).toContain('<c r="B1"><f>数据!A4</f><v>8</v></c>');
  expect(part('xl/styles.xml')).toBe(STYLES);
});

test('a format: the cell keeps what the grid does not know of it', async () => {
  const opened = await openMade(host, file());
  sheetOf(opened, '数据').getRange(0, 1, 1, 1).setFontWeight('bold');
  const { part } = await opened.save();
  expect(part(FIRST)).toContain('<c r="B1" s="2"><v>2</v></c>');
  expect(part('xl/styles.xml')).toMatch(
    /<cellXfs count="3">.*<xf [^>]*fontId="1"[^>]*><alignment indent="2"\/><protection locked="0"\/><\/xf><\/cellXfs>/,
  );
  expect(part('xl/styles.xml')).toContain('<font><b/><sz val="11"/><name val="宋体"/></font>');
});

test('a first formula that others share is typed over: they keep theirs', async () => {
  const opened = await openMade(host, file());
  sheetOf(opened, '数据').getRange(3, 0, 1, 1).setValue(9);
  const { part } = await opened.save();
  expect(part(FIRST)).toContain('<c r="A4"><v>9</v></c>');
  expect(part(FIRST)).toContain('<c r="A5"><f>A2*2</f><v>20</v></c>');
});

test('rows inserted: cells, rules, links, drawings, charts and names follow', async () => {
  const opened = await openMade(host, file());
  await command(opened, InsertRowCommand.id, { startRow: 2, endRow: 3 }, { direction: 0 });
  const { part } = await opened.save();
  for (const text of [
    '<row r="6"><c r="A6"><f>A1*2</f><v>2</v></c><c r="D6" t="inlineStr"><is><r><t>rich</t></r></is></c></row>',
    '<row r="7"><c r="A7"><f>A2*2</f><v>20</v></c></row>',
    '<mergeCell ref="E7:F8"/>',
    '<conditionalFormatting sqref="A6:A7">',
    'sqref="B6:B7"><formula1>A6</formula1>',
    '<hyperlink ref="D6" location="别的!A1"/>',
    "<f>SUM('数据:别的'!A1)</f>",
    '<col min="2" max="3" width="20.5" customWidth="1"/>',
  ])
    expect(part(FIRST)).toContain(text);
  expect(part('xl/drawings/drawing1.xml')).toContain('<d:from><d:col>5</d:col><d:row>5</d:row></d:from><d:to><d:col>6</d:col><d:row>11</d:row>'); // prettier-ignore
  expect(part('xl/charts/chart1.xml')).toContain('数据!$A$6:$A$7');
  expect(part('xl/workbook.xml')).toContain('<definedName name="area">数据!$A$6:$A$7</definedName>');
  expect(part('xl/worksheets/sheet2.xml')).toContain('<f>数据!A6</f><v>2</v>');
});

test('rows removed and brought back leave the file as it was', async () => {
  const bytes = file();
  const opened = await openMade(host, bytes);
  await command(opened, RemoveRowCommand.id, { startRow: 1, endRow: 1 });
  await host.workbook.calculated();
  await host.api.undo();
  const { part, saved } = await opened.save();
  expect(part(FIRST)).toBe(new Package(bytes).text(FIRST));
  expect(Buffer.compare(saved, bytes)).toBe(0);
});

test('a column removed: references to it are gone, others follow', async () => {
  const opened = await openMade(host, file());
  await command(opened, RemoveColCommand.id, { startColumn: 1, endColumn: 1 });
  const { part } = await opened.save();
  expect(part(FIRST)).toContain('<c r="B1" t="e"><f>A1+#REF!</f><v>#REF!</v></c>');
  expect(part(FIRST)).toContain('<mergeCell ref="D5:E6"/>');
  expect(part(FIRST)).toContain('<c r="C4" t="inlineStr">');
  expect(part(FIRST)).toContain('<col min="2" max="2" width="20.5" customWidth="1"/>');
  expect(part('xl/drawings/drawing1.xml')).toContain('<d:col>4</d:col>');
});

test('a sheet renamed, another added, moved in front, hidden', async () => {
  const opened = await openMade(host, file());
  sheetOf(opened, '数据').setName("七月 '26");
  opened.book.insertSheet('新', { index: 0 }).getRange(0, 0, 1, 1).setValue('x');
  sheetOf(opened, '别的').hideSheet();
  const { part } = await opened.save();
  expect([...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"(?:[^>]*state="(\w+)")?/g)].map(([, name, state]) => [name, state])).toEqual([['新', undefined], ["七月 '26", undefined], ['别的', 'hidden']]); // prettier-ignore
  expect(part('xl/workbook.xml')).toContain(`<definedName name="area">'七月 ''26'!$A$4:$A$5</definedName>`);
  expect(part('xl/workbook.xml')).toContain('name="_xlnm.Print_Area" localSheetId="2"');
  expect(part('xl/worksheets/sheet2.xml')).toContain(`<f>'七月 ''26'!A4</f>`);
  expect(part(FIRST)).toContain(`<f>SUM('七月 ''26:别的'!A1)</f>`);
  expect(part('xl/charts/chart1.xml')).toContain(`'七月 ''26'!$A$4:$A$5`);
  expect(part('xl/worksheets/sheet3.xml')).toContain('<c r="A1" t="s"><v>0</v></c>');
});

test('a sheet deleted goes with what only it had', async () => {
  const opened = await openMade(host, file());
  opened.book.deleteSheet(sheetOf(opened, '数据'));
  const { part } = await opened.save();
  expect([part(FIRST), part('xl/drawings/drawing1.xml')]).toEqual(['', '']);
  expect(part('xl/workbook.xml')).not.toContain('数据"');
  expect(part('xl/workbook.xml')).toContain('name="_xlnm.Print_Area" localSheetId="0"');
  expect(part('xl/worksheets/sheet2.xml')).toContain('#REF!');
});

describe('lines', () => {
  test.each([
    ['nothing', [], [0, 4, 9]],
    ['inserted before', [{ kind: 'insert', at: 2, count: 3 }], [0, 7, 12]],
    ['removed', [{ kind: 'remove', at: 4, count: 1 }], [0, null, 8]],
    ['moved up', [{ kind: 'move', at: 9, count: 1, to: 1 }], [0, 5, 1]],
    ['moved down', [{ kind: 'move', at: 0, count: 2, to: 6 }], [4, 2, 9]],
  ] as const)('%s', (_, moves, now) => {
    const lines = new Lines(moves);
    expect([0, 4, 9].map((old) => lines.now(old))).toEqual(now);
    for (const at of now) if (at !== null) expect(lines.now(lines.before(at) ?? -1)).toBe(at);
  });

  test('a span keeps what is left of it', () => {
    const lines = new Lines([{ kind: 'remove', at: 4, count: 3 }]);
    expect([lines.span(2, 9), lines.span(4, 6), lines.span(5, 8), lines.span(2, 5)]).toEqual([[2, 6], null, [4, 5], [2, 3]]); // prettier-ignore
  });
});

test('a sheet whose deletion breaks off within the engine is put back, with the file behind it', async () => {
  const bytes = file();
  const opened = await openMade(host, bytes);
  const commands = host.univer.__getInjector().get(ICommandService);
  const { syncExecuteCommand } = commands;
  const ran: string[] = [];
  commands.syncExecuteCommand = function (this: ICommandService, id: string, ...rest: never[]) {
    const done = syncExecuteCommand.call(this, id, ...rest);
    ran.push(id);
    if (id === 'sheet.mutation.remove-sheet') throw new Error('planned');
    return done;
  } as typeof syncExecuteCommand;
  const applied = await host.workbook.apply({ title: '删', writes: [{ kind: 'deleteSheet', name: '别的' }] });
  commands.syncExecuteCommand = syncExecuteCommand;
  expect([applied.ok, ran]).toEqual([false, expect.arrayContaining(['sheet.mutation.remove-sheet'])]);
  expect(applied).toMatchObject({ fault: { kind: 'not-written' } });
  expect((await host.workbook.sheets()).map(({ name }) => name)).toEqual(['数据', '别的']);
  expect(Buffer.compare((await opened.save()).saved, bytes)).toBe(0);
  await commands.executeCommand(InsertRowCommand.id, {
    unitId: opened.book.getId(),
    subUnitId: host.api.getActiveWorkbook()?.getSheetByName('别的')?.getSheetId(),
    direction: 0,
    range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 99 },
  });
  const { part } = await opened.save();
  expect(part('xl/worksheets/sheet2.xml')).toMatch(/<c r="A2"[^>]*><v>5<\/v>/);
  expect(part(FIRST)).toContain("SUM('数据:别的'!A1)");
});
