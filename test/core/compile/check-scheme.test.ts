/** Faults beside the indicators' own rules: weights, groups, grades, settings, pay, stars. */
import type { Scheme } from '../../../src/schemes/scheme';
import { faults, indicator, manual, scheme, text } from '../../support/broken';

describe('one fault each', () => {
  it.each<[string, Scheme, string]>([
    [
      'a negative weight',
      scheme({
        aggregation: {
          kind: 'weighted',
          indicators: [
            { ...indicator('a', manual), weight: -5 },
            { ...indicator('b', manual), weight: 5 },
          ],
        },
      }),
      'the weight -5 of a is invalid',
    ],
    [
      'weights of 0',
      scheme({ aggregation: { kind: 'weighted', indicators: [{ ...indicator('a', manual), weight: 0 }] } }),
      'the weights add up to 0',
    ],
    [
      'an empty group',
      scheme({
        aggregation: {
          kind: 'groups',
          groups: [{ key: 'g', label: text('g'), weight: 1, total: { kind: 'points', indicators: [] } }],
        },
        adjustments: [{ key: 'x', label: text('x'), input: 'amount', rule: { kind: 'extra' } }],
      }),
      'a group has no indicators',
    ],
    ['no grades', scheme({ grades: { edge: 'lower', bands: [] } }), 'there are no grades'],
    [
      'a lowest grade with a threshold',
      scheme({ grades: { edge: 'lower', bands: [{ label: 'A', from: 90 }] } }),
      'grade A: only the lowest grade has no threshold',
    ],
    [
      'grades out of order',
      scheme({
        grades: {
          edge: 'lower',
          bands: [{ label: 'A', from: 80 }, { label: 'B', from: 90 }, { label: 'C' }],
        },
      }),
      'grade B is out of order',
    ],
    [
      'a grade twice',
      scheme({ grades: { edge: 'lower', bands: [{ label: 'A', from: 80 }, { label: 'a' }] } }),
      'grade a stands twice',
    ],
    [
      'a season too short',
      scheme({
        settings: [
          { key: 's', label: text('s'), input: 'money', seasons: [{ months: [1, 2, 3], value: 1 }] },
        ],
      }),
      'the seasons of s must name each month once',
    ],
    [
      'a level of pay twice',
      scheme({
        pay: {
          commission: true,
          levels: [
            { label: '初级', base: 1, bonus: 1 },
            { label: '中级', aliases: ['初 级'], base: 1, bonus: 1 },
          ],
        },
      }),
      'the pay level 初级 stands twice',
    ],
    [
      'a gate on nothing',
      scheme({
        stars: {
          kind: 'ladder',
          facts: [],
          steps: [{ star: 1, window: 1, atLeast: 60, gates: [{ fact: 'mood', test: { is: true } }] }],
        },
      }),
      'a star gate needs the undefined fact mood',
    ],
    [
      'a role without a threshold',
      scheme({
        stars: {
          kind: 'ladder',
          facts: [
            {
              key: 'role',
              label: text('岗位'),
              input: 'level',
              required: true,
              choices: [{ label: '甲' }, { label: '乙' }],
            },
          ],
          steps: [{ star: 1, window: 1, atLeast: { 甲: 60 }, gates: [] }],
        },
      }),
      '1★ has no threshold for the role 乙',
    ],
    [
      'thresholds by role without roles',
      scheme({
        stars: { kind: 'ladder', facts: [], steps: [{ star: 1, window: 1, atLeast: { 甲: 60 }, gates: [] }] },
      }),
      '1★ has thresholds by role, but there are no roles',
    ],
  ])('%s', (_, broken, fault) => {
    expect(faults(broken)).toEqual([fault]);
  });
});
