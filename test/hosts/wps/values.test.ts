/** Values and formulas, as they cross to WPS and back. */
import type { Cell, ErrorCode } from '../../../src/core/cell';
import type { WpsHostOptions } from '../../wps-host/options';
import { assign, put, start } from './support';

describe('reading', () => {
  const block = [
    [1, 'a', null],
    [true, null, 3],
  ];
  test.each<[string, string, WpsHostOptions, unknown]>([
    ['one cell is a scalar', 'A1', {}, 1],
    ['one text is a scalar', 'B1', {}, 'a'],
    ['a block is rows', 'A1:B2', {}, [[1, 'a'], [true, null]]], // prettier-ignore
    ['a row is rows', 'A1:B1', {}, [[1, 'a']]],
    ['or its values alone', 'A1:B1', { rowShape: '1d' }, [1, 'a']],
    ['a column is rows', 'A1:A2', { rowShape: '1d' }, [[1], [true]]],
    ['a blank is null', 'C1', {}, null],
    ['or undefined', 'B2:C2', { blank: 'undefined' }, [[undefined, 3]]],
    ['of several areas the first', 'A1,C2', {}, 1],
  ])('%s', (_, address, options, expected) => {
    const { host, range } = start(options);
    host.sheet('Sheet1').fill('A1', block);
    expect(range(address).Value2).toEqual(expected);
  });

  test.each<[ErrorCode, number]>([
    ['#NULL!', -2146826288],
    ['#DIV/0!', -2146826281],
    ['#VALUE!', -2146826273],
    ['#REF!', -2146826265],
    ['#NAME?', -2146826259],
    ['#NUM!', -2146826252],
    ['#N/A', -2146826246],
  ])('%s is the number %d', (error, number) => {
    const { host, range } = start();
    host.sheet('Sheet1').fill('A1', [[{ error }]]);
    expect([range('A1').Value2, range('A1').Text, range('A1').Formula]).toEqual([number, error, error]);
  });

  test('.Value is a method, and assigning to it throws', () => {
    const { range } = start();
    put(range('A1'), 5);
    expect(typeof range('A1').Value).toBe('function');
    expect(range('A1').Value()).toBe(5);
    expect(() => assign(range('A1'), { Value: 6 })).toThrow('is a method');
  });

  test('more cells than WPS has memory for are refused', () => {
    expect(() => start().range('A:Z').Value2).toThrow('too many');
  });
});

describe('what is written is read as if typed', () => {
  test.each<[string | number | boolean | null, Cell, string]>([
    ['12', 12, 'General'],
    [' -1.5e3 ', -1500, '0.00E+00'],
    ['1,234', 1234, '#,##0'],
    ['(5)', -5, 'General'],
    ['5%', 0.05, '0%'],
    ['-5.5%', -0.055, '0.00%'],
    ['¥12', 12, '¥#,##0'],
    ['00123', 123, 'General'],
    ['123456789012345678', 123456789012346000, 'General'],
    ['true', true, 'General'],
    ['#n/a', { error: '#N/A' }, 'General'],
    ['2026-07-01', 46204, 'yyyy/m/d'],
    ['2026年7月1日', 46204, 'yyyy/m/d'],
    ['2026-07', 46204, 'yyyy"年"m"月"'],
    ['1/2', 46024, 'm"月"d"日"'],
    ['13/32', '13/32', 'General'],
    ['9:30', 0.39583333333333331, 'h:mm'],
    ["'00123", '00123', 'General'],
    ["''quoted", "'quoted", 'General'],
    ["'=1+1", '=1+1', 'General'],
    ['姓名😀', '姓名😀', 'General'],
    ['=', '=', 'General'],
    ['', null, 'General'],
    [null, null, 'General'],
    [46204.5, 46204.5, 'General'],
    [false, false, 'General'],
  ])('%j', (typed, value, format) => {
    const { host, range } = start();
    put(range('B2'), typed);
    const sheet = host.sheet('Sheet1');
    expect([sheet.value('B2'), sheet.format('B2').numberFormat, sheet.formula('B2')]).toEqual([
      value,
      format,
      null,
    ]);
  });

  test.each([
    ['=A1+1', '=A1+1'],
    ['+86 138', '=+86 138'],
    ['-a', '=-a'],
    ['@home', '=@home'],
    ['\t=A1', '=A1'],
  ])('%j becomes a formula', (typed, formula) => {
    const { host, range } = start();
    put(range('B2'), typed);
    expect(host.sheet('Sheet1').formula('B2')).toBe(formula);
  });

  test.each(['=SUM(A1', '=A1)', '="a', '=1+', '={1,2', "='Sheet 1!A1"])('%j is refused', (formula) => {
    const { range } = start();
    expect(() => assign(range('A1'), { Formula: formula })).toThrow('WPS: the formula');
    expect(() => put(range('A1'), formula)).toThrow('WPS: the formula');
  });

  test.each<[string, string | number, Cell, WpsHostOptions]>([
    ['a number', '00123', '00123', {}],
    ['a formula', '=1+1', '=1+1', {}],
    ['a date', '1/2', '1/2', {}],
    ['a plain number', 5, '5', {}],
    ['an apostrophe', "'a", 'a', {}],
    ['or', "'a", "'a", { apostropheInText: 'text' }],
  ])('in a cell formatted as text %s stays text', (_, typed, value, options) => {
    const { host, range } = start(options);
    host.sheet('Sheet1').numberFormat('A1', '@');
    put(range('A1'), typed);
    expect(host.sheet('Sheet1').value('A1')).toBe(value);
  });

  test('a format of its own is kept', () => {
    const { host, range } = start();
    host.sheet('Sheet1').numberFormat('A1', '0.0');
    put(range('A1'), '5%');
    expect(range('A1').NumberFormat).toBe('0.0');
  });
});

describe('writing blocks', () => {
  test.each<[string, string, unknown, Cell[][]]>([
    ['a scalar fills all cells', 'A1:B2', 7, [[7, 7], [7, 7]]], // prettier-ignore
    ['rows go into place', 'A1:B2', [[1, 2], [3, 4]], [[1, 2], [3, 4]]], // prettier-ignore
    ['too large a matrix is cut', 'A1:B1', [[1, 2, 3]], [[1, 2]]],
    ['too small a matrix leaves #N/A', 'A1:C2', [[1, 2], [3, 4]], [[1, 2, { error: '#N/A' }], [3, 4, { error: '#N/A' }]]], // prettier-ignore
    ['values alone are one row, repeated', 'A1:B2', [1, 2], [[1, 2], [1, 2]]], // prettier-ignore
    ['a column is repeated across', 'A1:B2', [[1], [2]], [[1, 1], [2, 2]]], // prettier-ignore
  ])('%s', (_, address, given, expected) => {
    const { host, range } = start();
    put(range(address), given);
    expect(host.sheet('Sheet1').values(address)).toEqual(expected);
  });

  test.each<[unknown]>([[NaN], [{ a: 1 }], [new Date(0)], [[[Infinity]]]])(
    '%p cannot be written',
    (given) => {
      expect(() => put(start().range('A1'), given)).toThrow('cannot be written');
    },
  );

  test('a refused cell leaves those before it written', () => {
    const { host, range } = start();
    expect(() => put(range('A1:A3'), [[1], ['=('], [3]])).toThrow('open parenthesis');
    expect(host.sheet('Sheet1').values('A1:A3')).toEqual([[1], [null], [null]]);
  });

  test('under a merged cell nothing is kept', () => {
    const { host, range } = start();
    host.sheet('Sheet1').merge('A1:B1');
    put(range('A1:B1'), [['a', 'lost']]);
    expect(host.sheet('Sheet1').values('A1:B1')).toEqual([['a', null]]);
  });

  test('macOS: a large matrix is dropped without a word, rows arrive', () => {
    const { host, range } = start({ macBulkRefusal: 3 });
    put(range('A1:B2'), [[1, 2], [3, 4]]); // prettier-ignore
    put(range('A4:E4'), [[1, 2, 3, 4, 5]]);
    expect(host.sheet('Sheet1').values('A1:A2')).toEqual([[null], [null]]);
    expect(host.sheet('Sheet1').value('E4')).toBe(5);
  });
});
