import fc from 'fast-check';
import { parseNumber } from '../../../src/core/number/parse';

describe('numbers as people type them', () => {
  it.each([
    ['52', 52, 'none'],
    [' 52 ', 52, 'none'],
    ['　52　', 52, 'none'],
    ['0.52', 0.52, 'none'],
    ['.5', 0.5, 'none'],
    ['.25', 0.25, 'none'],
    [`${'0'.repeat(79)}7`, 7, 'none'],
    ['5.', 5, 'none'],
    ['+5', 5, 'none'],
    ['-5.25', -5.25, 'none'],
    ['−5', -5, 'none'],
    ['１２．５', 12.5, 'none'],
    ['1e5', 100000, 'none'],
    ['1E-3', 0.001, 'none'],
    ['1,234', 1234, 'none'],
    ['1,234,567.89', 1234567.89, 'none'],
    ['１，２３４', 1234, 'none'],
    ['52%', 0.52, 'percent'],
    ['52 %', 0.52, 'percent'],
    ['５２％', 0.52, 'percent'],
    ['99.86%', 0.9986, 'percent'],
    ['1,100%', 11, 'percent'],
    ['-5%', -0.05, 'percent'],
    ['¥205', 205, 'currency'],
    ['￥1,234.50', 1234.5, 'currency'],
    ['-¥5', -5, 'currency'],
    ['205元', 205, 'currency'],
    ['205 元', 205, 'currency'],
    ['１，２３４．５元', 1234.5, 'currency'],
  ])('%p is %p (%s)', (text, value, sign) => {
    expect(parseNumber(text)).toEqual({ value, sign });
  });
});

describe('what is no number', () => {
  it.each([
    '',
    ' ',
    '-',
    '.',
    '%',
    '¥',
    '元',
    'abc',
    '52 分',
    '1,23',
    '12,34',
    '1,2345',
    '1234,567',
    ',123',
    '1,,234',
    '0,123',
    '00,123',
    '1.234,5',
    '1 234',
    '5%%',
    '5%元',
    '5元3',
    '5¥',
    '5¥3',
    'abc¥5',
    `${'0'.repeat(80)}7`,
    '%5',
    '--5',
    '+-5',
    '(5)',
    '1e5%5',
    '1e9999',
    'Infinity',
    'NaN',
    '0x10',
    '1_000',
    '10²',
    '①',
    '½',
    '五十二',
    '٥٢',
    '5\u00a02',
  ])('%p', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

it('reads what JavaScript writes, in plain and in full-width digits', () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
      expect(parseNumber(String(value))?.value).toBeCloseTo(value, 12);
      expect(parseNumber(String(value))).toEqual({ value: value + 0, sign: 'none' });
      expect(parseNumber(wide(String(value)))).toEqual({ value: value + 0, sign: 'none' });
    }),
  );
});

it('never throws and never gives a number that is none', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[-+0-9.,%¥元eE ]{0,12}$/)),
      (text) => {
        const parsed = parseNumber(text);
        return parsed === undefined || Number.isFinite(parsed.value);
      },
    ),
  );
});
