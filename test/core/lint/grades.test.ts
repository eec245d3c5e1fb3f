/** Grades out of reach, and coefficients by grades that are not there. */
import type { Scheme } from '../../../src/schemes/scheme';
import { indicator, scheme } from '../../support/broken';
import { draftOf, full, gradesDraft, lines, type Row } from './drafts';

const extra = [indicator('x', { kind: 'manual', max: 1 }, {})].map((one) => ({
  ...one,
  input: 'amount' as const,
  rule: { kind: 'extra' as const },
}));
const rows = (top: string): readonly Row[] => [
  [top, 'A'],
  ['≥60', 'B'],
  ['else', 'C'],
];

it.each<[string, readonly Row[], Partial<Scheme>, readonly string[]]>([
  ['within reach', rows('≥100'), {}, []],
  [
    'out of reach',
    rows('≥101'),
    {},
    [
      'warning grade-unreachable 0: 评级 A：要 101 分，而总分最高 100，没有人能达到，请更正界限。 grade A: it takes 101, but no total passes 100, so nobody gets it; correct the threshold.',
    ],
  ],
  ['with extra points', rows('≥120'), { adjustments: extra }, []],
])('%s', (_, stated, more, expected) => {
  expect(lines(gradesDraft(stated, more))).toEqual(expected);
});

it('reckons with what the points come to', () => {
  const grades = { edge: 'upper', bands: [{ label: 'A', from: 40 }, { label: 'B' }] } as const;
  const draft = draftOf(scheme({ grades }, indicator('a', { kind: 'manual', max: 40 })));
  expect(lines(draft, 'grade-unreachable')).toEqual([
    'warning grade-unreachable 0: 评级 A：要 40 分，而总分最高 40，没有人能达到，请更正界限。 grade A: it takes 40, but no total passes 40, so nobody gets it; correct the threshold.',
  ]);
});

describe('money', () => {
  it.each<[string, Partial<Scheme>, readonly string[]]>([
    [
      'by grade without grades',
      { coefficient: 'grade' },
      [
        'warning missing 0: 系数：按评级取，却没有【评级】，请补上或改为按得分。 coefficient: it comes from the grade, but there are no [Grades]; add them, or take it from the score.',
      ],
    ],
  ])('%s', (_, more, expected) => {
    expect(lines(draftOf(scheme(more, full('a'))))).toEqual(expected);
  });
});
