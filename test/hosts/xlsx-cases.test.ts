/** Small workbooks of the kinds that went wrong, built here: what the grid shows of them, and what a saved file holds. */
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { markStored, storedFormula } from '../../src/hosts/browser/univer/stored-results';
import { MAIN, RELATIONS, made, openMade, row, rows } from '../support/made-book';
import { at } from './contract';

let host: Headless;
beforeEach(() => {
  host = bootHeadless();
});
afterEach(() => host.dispose());

const open = (bytes: Uint8Array) => openMade(host, bytes);
const cell = async (sheet: string, r: number, c: number) =>
  (await host.workbook.read(at(sheet, r, c))).cells[0]?.[0];

describe('computed as in Excel', () => {
  test.each([
    ['a sum over sheets with Chinese names', "SUM('1月:3月'!A1)", '<v>1</v>', 6],
    ['the same without quotes', 'SUM(一月:三月!A1)', '<v>1</v>', 15],
    ['the row of whole columns', 'A:A*B:B', '<v>0</v>', 6],
    ['the row of a range', 'B1:B9*2', '<v>0</v>', 6],
    ['a date in Chinese', 'DATEVALUE("2024年1月1日")', '<v>0</v>', 45292],
    ['a time in a text', '--"8:30"', '<v>0</v>', 8.5 / 24],
    ['a weekday in Chinese', 'TEXT(45292,"aaaa")', '<v>0</v>', '星期一'],
    ['Chinese numerals', 'TEXT(123,"[DBNum2][$-804]G/通用格式")', '<v>0</v>', '壹佰贰拾叁'],
    ['another workbook: the stored value', '[1]基础!B1', '<v>5000</v>', 5000],
    [
      'a lookup there with a way out: the stored value',
      'IFERROR(VLOOKUP(A2,[1]基础!A:B,2,FALSE),0)',
      '<v>5000</v>',
      5000,
    ],
    ['a function that nobody has: the stored value', 'MYMACRO(A1)', '<v>7</v>', 7],
    ['texts and truths in an array', 'AVERAGEA({1;2;4;"x";TRUE})', '<v>0</v>', 1.75],
    ['truths in a range', 'AVERAGEA(A1:A2,TRUE)', '<v>0</v>', 4 / 3],
    ['a name that is a number', 'rate*10', '<v>0</v>', 5],
  ])('%s', async (_, formula, stored, right) => {
    // prettier-ignore
    const file = made({
      sheets: {
        '1月': rows(
          row(1, '<c r="A1"><v>1</v></c>'),
          row(2, `<c r="A2"><v>2</v></c><c r="B2"><v>3</v></c><c r="C2"><f>${formula}</f>${stored}</c>`),
          row(3, '<c r="C3"><f>C2&amp;""</f><v>x</v></c>'),
        ),
        '2月': rows(row(1, '<c r="A1"><v>2</v></c>')),
        '3月': rows(row(1, '<c r="A1"><v>3</v></c>')),
        一月: rows(row(1, '<c r="A1"><v>7</v></c>')),
        三月: rows(row(1, '<c r="A1"><v>8</v></c>')),
      },
      workbook: '<definedNames><definedName name="rate">0.5</definedName></definedNames>',
    });
    const { save } = await open(file);
    expect(await cell('1月', 1, 2)).toEqual(right);
    // Other formulas take it as that, and nothing is filled below.
    expect([await cell('1月', 2, 2), await cell('1月', 3, 2)]).toEqual([String(right), null]);
    expect((await save()).saved).toEqual(file);
  });

  test('references to a table and its columns', async () => {
    const table = `<table ${MAIN} name="Pay" displayName="Pay" ref="A1:C3"><tableColumns count="3"><tableColumn id="1" name="底薪"/><tableColumn id="2" name="提成"/><tableColumn id="3" name="应发"/></tableColumns></table>`;
    const text = (value: string) => `t="inlineStr"><is><t>${value}</t></is></c>`;
    const file = made({
      sheets: {
        S: rows(
          row(1, `<c r="A1" ${text('底薪')}<c r="B1" ${text('提成')}<c r="C1" ${text('应发')}`),
          row(2, '<c r="A2"><v>100</v></c><c r="B2"><v>20</v></c><c r="C2"><f>Pay[[#This Row],[底薪]]+Pay[[#This Row],[提成]]</f><v>0</v></c>'), // prettier-ignore
          row(3, '<c r="A3"><v>200</v></c><c r="B3"><v>30</v></c><c r="C3"><f>SUM(Pay[[#This Row],[底薪]:[提成]])</f><v>0</v></c>'), // prettier-ignore
          row(5, '<c r="C5"><f>SUBTOTAL(109,Pay[应发])</f><v>0</v></c>'),
        ),
      },
      relations: `<Relationship Id="rId1" Type="${RELATIONS}/table" Target="../tables/table1.xml"/>`,
      parts: { 'xl/tables/table1.xml': table },
    });
    await open(file);
    expect([await cell('S', 1, 2), await cell('S', 2, 2), await cell('S', 4, 2)]).toEqual([120, 230, 350]);
  });

  test('a time on the minute is not late, a date cell is a date, texts in any form are read', async () => {
    await open(
      made({
        sheets: {
          S: `<x:sheetData xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:row><x:c><x:v>0.35416666666666669</x:v></x:c><x:c t="str"><x:f>IF(A1&gt;TIME(8,30,0),"迟到","正常")</x:f><x:v>迟到</x:v></x:c><x:c t="d"><x:v>2021-12-31</x:v></x:c><x:c t="inlineStr"><x:is><x:r><x:t>甲</x:t></x:r><x:r><x:t><![CDATA[<乙>]]></x:t></x:r></x:is></x:c></x:row></x:sheetData>`,
        },
      }),
    );
    expect((await host.workbook.read(at('S', 0, 0, 1, 4))).cells).toEqual([
      [0.3541666666666667, '正常', 44561, '甲<乙>'],
    ]);
  });
});

test('a stored result is marked in the grid until something is typed over it, and never in the file', async () => {
  markStored(host);
  const file = made({
    sheets: {
      S: rows(row(1, '<c r="A1"><f>[1]基础!B1</f><v>5000</v></c><c r="B1"><f>A1+1</f><v>5001</v></c>')),
    },
  });
  const { book, save, stored } = await open(file);
  const sheet = book.getSheets()[0]?.getSheet();
  const marked = (column: number) => sheet?.getCell(0, column)?.markers !== undefined;
  expect([stored, marked(0), marked(1)]).toEqual([1, true, false]);
  expect(storedFormula(sheet?.getCellRaw(0, 0))).toBe('=[1]基础!B1');
  expect((await save()).saved).toEqual(file);
  book.getSheets()[0]?.getRange(0, 0).setValue(1);
  expect(marked(0)).toBe(false);
  expect((await save()).part('xl/worksheets/sheet1.xml')).toContain('<c r="A1"><v>1</v></c>');
});

describe('opened at once', () => {
  test.each([
    ['a merge over the whole sheet', rows() + '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'],
    [
      'merges over one another',
      rows() + '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>',
    ],
    [
      'a list over a whole column',
      rows() +
        '<dataValidations><dataValidation type="list" sqref="B2:B1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    ],
    [
      'an empty condition',
      rows() +
        '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula></formula></cfRule></conditionalFormatting>',
    ],
    ['one cell at the very end', rows(row(1_048_576, '<c r="XFD1048576"><v>1</v></c>'))],
    ['a format over all columns', '<cols><col min="1" max="16384" width="20"/></cols>' + rows()],
    ['strange names', rows(row(1, '<c r="A1"><f>SUM(__proto__,constructor)</f><v>4</v></c>'))],
  ])('%s', async (_, sheet) => {
    // prettier-ignore
    const file = made({
      sheets: { S: sheet, T: rows(row(1, '<c r="A1"><v>1</v></c><c r="B1"><f>A1+2</f><v>0</v></c>')) },
      workbook: '<definedNames><definedName name="__proto__">T!$A$1</definedName></definedNames>',
    });
    const { save } = await open(file);
    expect(await cell('T', 0, 1)).toBe(3);
    expect((await save()).saved).toEqual(file);
  });
});
