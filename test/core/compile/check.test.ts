/** A scheme that cannot be compiled: every fault is named, each in both languages. */
import { schemeFaults } from '../../../src/core/compile/check';
import { schemes } from '../../../src/schemes/all';
import type { Scheme } from '../../../src/schemes/scheme';
import { bands, faults, indicator, manual, scheme, text } from '../../support/broken';

it.each(schemes.map((one) => [one.id, one] as const))('%s compiles', (_, one) => {
  expect(faults(one)).toEqual([]);
});

describe('one fault each', () => {
  it.each<[string, Scheme, string]>([
    ['an empty id', scheme({ id: '' }), 'the scheme id "" must be lower case and not empty'],
    ['a capital', scheme({ id: 'Test' }), 'the scheme id "Test" must be lower case and not empty'],
    ['nothing in it', scheme({ aggregation: undefined }), 'the scheme has no indicators'],
    [
      'a key twice',
      scheme({}, indicator('a', manual), indicator('A', manual)),
      'the indicator key a stands twice',
    ],
    [
      'too few cells',
      scheme({}, indicator('a', { kind: 'share', max: 10 })),
      'a: needs 2 input cells but has 1',
    ],
    [
      'one setting for another',
      scheme(
        { settings: [{ key: 'y', label: text('y'), input: 'number', value: 1 }] },
        indicator('a', { kind: 'proportional', max: 10, target: { setting: 'x' } }),
      ),
      'a: there is no setting x',
    ],
    [
      'an unknown setting',
      scheme({}, indicator('a', { kind: 'proportional', max: 10, target: { setting: 'x' } })),
      'a: there is no setting x',
    ],
    ['no bands', scheme({}, indicator('a', bands('higher'))), 'a: has no bands'],
    [
      'bands out of order',
      scheme({}, indicator('a', bands('higher', 1, 2))),
      'a: band 2 can never be reached (out of order, or the same edge twice)',
    ],
    [
      'an edge twice',
      scheme({}, indicator('a', bands('lower', 1, 1))),
      'a: band 2 can never be reached (out of order, or the same edge twice)',
    ],
    [
      'an edge that is no number',
      scheme({}, indicator('a', bands('higher', NaN))),
      'a: band 1 holds an invalid number',
    ],
    [
      'no levels',
      scheme({}, indicator('a', { kind: 'levels', numbers: 'ordinal', levels: [] })),
      'a: has no levels',
    ],
    [
      'a level twice',
      scheme(
        {},
        indicator('a', {
          kind: 'levels',
          numbers: 'ordinal',
          levels: [
            { label: text('优'), score: 1 },
            { label: text('良'), aliases: ['优 '], score: 0 },
          ],
        }),
      ),
      'a: the level name "优" stands twice',
    ],
    ['no maximum', scheme({}, indicator('a', { kind: 'manual', max: 0 })), 'a: its maximum must be above 0'],
    [
      'points beyond it',
      scheme({}, indicator('a', { kind: 'manual', max: 2, values: [0, 3] })),
      'a: lists points beyond its maximum',
    ],
    [
      'a step of 0',
      scheme({}, indicator('a', { kind: 'manual', max: 2, step: 0 })),
      'a: its step must be above 0',
    ],
    [
      'levels that overlap',
      scheme(
        {},
        indicator('a', {
          kind: 'ranged',
          max: 10,
          levels: [
            { label: text('A'), from: 5 },
            { label: text('B'), from: 5 },
            { label: text('C'), from: 0 },
          ],
        }),
      ),
      'a: level B overlaps the one above',
    ],
    [
      'levels that end above 0',
      scheme({}, indicator('a', { kind: 'ranged', max: 10, levels: [{ label: text('A'), from: 5 }] })),
      'a: its lowest level must start at 0',
    ],
    [
      'a target of 0',
      scheme({}, indicator('a', { kind: 'proportional', max: 10, target: 0 })),
      'a: its target must be above 0',
    ],
    [
      'a deduction of nothing',
      scheme({}, indicator('a', { kind: 'deduction', from: 10, terms: [{}] })),
      'a: has a term without points',
    ],
    [
      'no tests',
      scheme({}, indicator('a', { kind: 'conditions', full: 1, otherwise: 0, tests: [] }, { input: [] })),
      'a: has no tests',
    ],
    [
      'shares of 90%',
      scheme(
        {},
        indicator(
          'a',
          { kind: 'blend', max: 4, self: 0.2, superior: 0.7 },
          {
            input: [
              { key: 'x', label: text('x'), input: 'points' },
              { key: 'y', label: text('y'), input: 'points' },
            ],
          },
        ),
      ),
      'a: the weights of self and superior must add up to 1',
    ],
  ])('%s', (_, broken, fault) => {
    expect(faults(broken)).toEqual([fault]);
  });
});

it('names a setting that there is not in Chinese too', () => {
  const target = indicator('a', { kind: 'proportional', max: 10, target: { setting: 'x' } });
  expect(schemeFaults(scheme({}, target)).map(({ zh }) => zh)).toEqual(['a（a）：没有名为 x 的设定值']);
});

it('names all of them at once', () => {
  const broken = scheme(
    { id: 'Bad', grades: { edge: 'lower', bands: [{ label: 'A', from: 90 }] } },
    indicator('a', bands('higher', 1, 2)),
    indicator('a', { kind: 'manual', max: -1 }),
  );
  expect(faults(broken)).toEqual([
    'the scheme id "Bad" must be lower case and not empty',
    'the indicator key a stands twice',
    'a: band 2 can never be reached (out of order, or the same edge twice)',
    'a: its maximum must be above 0',
    'grade A: only the lowest grade has no threshold',
  ]);
});
