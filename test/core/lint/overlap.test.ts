/** Values that belong to two bands. */
import type { FindingCode } from '../../../src/core/findings/finding';
import type { InputKind } from '../../../src/core/words/input-kind';
import { bandsDraft, gradesDraft, lines, rangesDraft, type Row } from './drafts';

const SHARED: readonly FindingCode[] = ['overlap', 'boundary-shared'];

describe('bands', () => {
  it.each<[string, InputKind, readonly Row[], readonly string[]]>([
    [
      'that meet',
      'seconds',
      [
        ['0..10', 100],
        ['10<x≤30', 50],
        ['>30', 0],
      ],
      [],
    ],
    [
      'of one condition',
      'seconds',
      [
        ['≤10', 100],
        ['≤30', 50],
        ['else', 0],
      ],
      [],
    ],
    [
      'of whole numbers',
      'count',
      [
        ['0..3', 100],
        ['4..6', 50],
        ['else', 0],
      ],
      [],
    ],
    [
      'that share a value',
      'minutes',
      [
        ['0..10', 100],
        ['10..30', 50],
        ['>30', 0],
      ],
      [
        'error boundary-shared 1: 甲（a）：恰为 10 时同属“0 ≤ x ≤ 10”与“10 ≤ x ≤ 30”，请让其中只有一行包含它。 a 甲: exactly 10 belongs to both "0 ≤ x ≤ 10" and "10 ≤ x ≤ 30"; let only one of them include it.',
      ],
    ],
    [
      'that share a whole number',
      'count',
      [
        ['0..3', 100],
        ['3..6', 50],
        ['else', 0],
      ],
      [
        'error boundary-shared 1: 甲（a）：恰为 3 时同属“0 ≤ x ≤ 3”与“3 ≤ x ≤ 6”，请让其中只有一行包含它。 a 甲: exactly 3 belongs to both "0 ≤ x ≤ 3" and "3 ≤ x ≤ 6"; let only one of them include it.',
      ],
    ],
    [
      'whose only shared value is a whole number',
      'count',
      [
        ['0≤x<4', 100],
        ['2<x≤6', 50],
        ['else', 0],
      ],
      [
        'error boundary-shared 1: 甲（a）：恰为 3 时同属“0 ≤ x < 4”与“2 < x ≤ 6”，请让其中只有一行包含它。 a 甲: exactly 3 belongs to both "0 ≤ x < 4" and "2 < x ≤ 6"; let only one of them include it.',
      ],
    ],
    [
      'that overlap',
      'rate',
      [
        ['≥90%', 100],
        ['80%..95%', 50],
        ['<80%', 0],
      ],
      [
        'error overlap 1: 甲（a）：90% ≤ x ≤ 95% 同属“80% ≤ x ≤ 95%”与“x ≥ 90%”，请让它们首尾相接。 a 甲: 90% ≤ x ≤ 95% belongs to both "80% ≤ x ≤ 95%" and "x ≥ 90%"; let one end where the other begins.',
      ],
    ],
    [
      'inside another, and the one after it',
      'number',
      [
        ['0..10', 100],
        ['2..4', 50],
        ['9..12', 20],
        ['>12', 0],
      ],
      [
        'error overlap 1: 甲（a）：2 ≤ x ≤ 4 同属“0 ≤ x ≤ 10”与“2 ≤ x ≤ 4”，请让它们首尾相接。 a 甲: 2 ≤ x ≤ 4 belongs to both "0 ≤ x ≤ 10" and "2 ≤ x ≤ 4"; let one end where the other begins.',
        'error overlap 2: 甲（a）：9 ≤ x ≤ 10 同属“0 ≤ x ≤ 10”与“9 ≤ x ≤ 12”，请让它们首尾相接。 a 甲: 9 ≤ x ≤ 10 belongs to both "0 ≤ x ≤ 10" and "9 ≤ x ≤ 12"; let one end where the other begins.',
      ],
    ],
    [
      'stated twice',
      'count',
      [
        ['0..3', 100],
        ['0..3', 50],
        ['else', 0],
      ],
      [
        'error overlap 1: 甲（a）：0 ≤ x ≤ 3 同属“0 ≤ x ≤ 3”与“0 ≤ x ≤ 3”，请让它们首尾相接。 a 甲: 0 ≤ x ≤ 3 belongs to both "0 ≤ x ≤ 3" and "0 ≤ x ≤ 3"; let one end where the other begins.',
      ],
    ],
  ])('%s', (_, kind, rows, found) => {
    expect(lines(bandsDraft(kind, rows), ...SHARED)).toEqual(found);
  });
});

it('names levels by their labels', () => {
  const rows: readonly Row[] = [
    ['18..20', 'A'],
    ['15..18', 'B'],
    ['12≤x<15', 'C'],
    ['0≤x<12', 'D'],
  ];
  expect(lines(rangesDraft(20, rows), ...SHARED)).toEqual([
    'error boundary-shared 1: 甲（a）：恰为 18 时同属“B”与“A”，请让其中只有一行包含它。 a 甲: exactly 18 belongs to both "B" and "A"; let only one of them include it.',
  ]);
});

it('names grades by their labels', () => {
  const rows: readonly Row[] = [
    ['≥90', 'A'],
    ['60..90', 'B'],
    ['<60', 'C'],
  ];
  expect(lines(gradesDraft(rows), ...SHARED)).toEqual([
    'error boundary-shared 1: 评级：恰为 90 时同属“B”与“A”，请让其中只有一行包含它。 grades: exactly 90 belongs to both "B" and "A"; let only one of them include it.',
  ]);
});
