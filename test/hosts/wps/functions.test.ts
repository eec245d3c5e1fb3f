/** Custom functions: how they are registered, and how WPS hands arguments over and shows results. */
import type { Cell } from '../../../src/core/cell';
import type { Given } from '../../wps-host/state/function-arguments';
import { start } from './support';

const registered = (types: readonly string[], run: (...args: unknown[]) => unknown) => {
  const { host } = start();
  const sheet = host.sheet('Sheet1').fill('A1', [[1, 'a', null], [true, { error: '#N/A' }, 2]]); // prettier-ignore
  const parameters = types.map((type, index) => ({ name: `p${index}`, type, description: '' }));
  host.wps.AddCustomFunction('', 'F', run, { description: 'd', parameters, result: { type: 'any' } });
  return { host, sheet };
};

describe('arguments', () => {
  test.each<[string, Given, unknown]>([
    ['any', 'a', 'a'],
    ['any', null, null],
    ['any', { range: 'B2' }, -2146826246],
    ['number', '12', 12],
    ['number', null, 0],
    ['number', true, 1],
    ['string', 12, '12'],
    ['string', null, ''],
    ['boolean', 0, false],
    ['any[][]', { range: 'A1' }, [[1]]],
    ['any[][]', { range: 'A1:C2' }, [[1, 'a', null], [true, -2146826246, 2]]], // prettier-ignore
    ['any[][]', 5, [[5]]],
    ['number[][]', { range: 'C1:C2' }, [[0], [2]]],
    ['any?', undefined, -2147352572],
    ['number[][]?', undefined, -2147352572],
  ])('for %s, %j is handed over as %j', (type, given, expected) => {
    const seen: unknown[] = [];
    const { host } = registered([type], (...args) => seen.push(...args));
    host.functions.call('F', given);
    expect(seen).toEqual([expected]);
  });

  test.each<[string, readonly string[], readonly Given[], Cell]>([
    ['text for a number', ['number'], ['a'], { error: '#VALUE!' }],
    ['an error for a number', ['number'], [{ error: '#N/A' }], { error: '#N/A' }],
    ['text among numbers', ['number[][]'], [{ range: 'A1:B1' }], { error: '#VALUE!' }],
    ['several cells for one value', ['any'], [{ range: 'A1:B1' }], { error: '#VALUE!' }],
    ['too few', ['any', 'any?'], [], { error: '#VALUE!' }],
    ['too many', ['any'], [1, 2], { error: '#VALUE!' }],
  ])('%s: the function is not called', (_, types, given, shown) => {
    const { host } = registered(types, () => 'called');
    expect(host.functions.call('F', ...given)).toEqual(shown);
  });
});

describe('results', () => {
  test.each<[string, unknown, Cell | Cell[][]]>([
    ['a text', 'a', 'a'],
    ['a number', 1.5, 1.5],
    ['nothing', undefined, 0],
    ['null', null, 0],
    ['rows, a null in them as 0', [[1, null], ['', true]], [[1, 0], ['', true]]], // prettier-ignore
    ['rows of different lengths', [[1, 2], [3]], [[1, 2], [3, { error: '#N/A' }]]], // prettier-ignore
    ['values alone', [1, 2], [[1, 2]]],
    ['no rows', [], { error: '#VALUE!' }],
    ['infinity', Infinity, { error: '#NUM!' }],
    ['an object', { error: '#N/A' }, { error: '#VALUE!' }],
    ['a promise', Promise.resolve(1), { error: '#VALUE!' }],
  ])('%s', (_, result, shown) => {
    const { host } = registered([], () => result);
    expect(host.functions.call('F')).toEqual(shown);
  });

  test('a throw is #VALUE!', () => {
    const { host } = registered([], () => {
      throw new Error('a bug');
    });
    expect(host.functions.call('F')).toEqual({ error: '#VALUE!' });
  });
});

describe('registering', () => {
  test('the name goes with its namespace', () => {
    const { host } = start();
    host.wps.AddCustomFunction('STAR', '星级', () => 5);
    expect([host.functions.call('STAR.星级'), host.functions.call('星级')]).toEqual([5, { error: '#NAME?' }]);
  });

  test('a second time changes nothing until WPS is restarted', () => {
    const { host } = start();
    host.wps.AddCustomFunction('', 'F', () => 1);
    host.wps.AddCustomFunction('', 'f', () => 2);
    expect([host.functions.call('F'), host.functions.repeated]).toEqual([1, ['F']]);
  });

  test('unknown types are refused', () => {
    expect(() => registered(['matrix'], () => 1)).toThrow('unknown type "matrix"');
  });

  test('older builds have no AddCustomFunction', () => {
    const { host } = start({ without: ['WPSMergedRoot.AddCustomFunction'] });
    expect(host.wps.AddCustomFunction).toBeUndefined();
  });
});
