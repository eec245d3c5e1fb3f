/** @jest-environment jsdom */
/** The prefix of the functions' names: what it may be, where it is kept, and what it does to formulas. */
import { functionPrefix, keepFunctionPrefix, prefixFault } from '../../src/hosts/wps/function-prefix';
import { withoutPrefix, withPrefix } from '../../src/hosts/wps/prefixed-formula';

afterEach(() => {
  localStorage.clear();
  jest.restoreAllMocks();
});

it('is none unless one is kept, and is kept', () => {
  expect(functionPrefix()).toBe('');
  expect(keepFunctionPrefix('星评')).toBe(true);
  expect(functionPrefix()).toBe('星评');
  expect(keepFunctionPrefix('')).toBe(true);
  expect(functionPrefix()).toBe('');
});

it('is none where nothing can be kept', () => {
  const off = () => {
    throw new DOMException('storage is off', 'SecurityError');
  };
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(off);
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(off);
  expect([functionPrefix(), keepFunctionPrefix('SB')]).toEqual(['', false]);
});

it.each(['', 'SB', '星评', 'Star_Band', 'A1B', 'ABCD1', '星1'])('%j may be one', (prefix) => {
  expect(prefixFault(prefix)).toBeNull();
});

it.each([
  ['1SB', /begins/],
  ['_SB', /begins/],
  ['S B', /letters/],
  ['SB.', /letters/],
  ['=SB', /letters/],
  ['A1', /address/],
  ['xfd99', /address/],
  ['R1C1', /address/],
  ['rc', /address/],
  ['S'.repeat(32), /31/],
])('%j may not', (prefix, why) => {
  expect(prefixFault(prefix)?.en).toMatch(why);
  expect(prefixFault(prefix)?.zh).toMatch(/\p{Script=Han}/u);
});

it.each([
  ['=KPIBAND(A1,"x")', '=星评.KPIBAND(A1,"x")'],
  ['=IF(A1="",KPIGRADE(A1),kpigrade (A2))', '=IF(A1="",星评.KPIGRADE(A1),星评.kpigrade (A2))'],
  ['="KPIBAND(""KPIBAND(A1)"")"', '="KPIBAND(""KPIBAND(A1)"")"'],
  ["='KPIBAND(1)'!A1+KPIRANK(B2)", "='KPIBAND(1)'!A1+星评.KPIRANK(B2)"],
  ['=MYKPIBAND(A1)+OTHER.KPIBAND(A1)', '=MYKPIBAND(A1)+OTHER.KPIBAND(A1)'],
  ['=KPIBAND+1', '=KPIBAND+1'],
  ['=SUM(A1:A3)', '=SUM(A1:A3)'],
])('%s is %s, and back', (plain, prefixed) => {
  expect(withPrefix(plain, '星评')).toBe(prefixed);
  expect(withoutPrefix(prefixed, '星评')).toBe(plain);
  expect([withPrefix(plain, ''), withoutPrefix(plain, '')]).toEqual([plain, plain]);
});
