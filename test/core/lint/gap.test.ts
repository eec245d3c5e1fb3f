/** Values that belong to no band. */
import { bandsDraft, codes, gradesDraft, lines, rangesDraft, type Row } from './drafts';
import type { InputKind } from '../../../src/core/words/input-kind';
import type { FindingCode } from '../../../src/core/findings/finding';

const GAPS: readonly FindingCode[] = ['gap', 'decimal-gap', 'boundary-hole', 'grade-gap'];

describe('sound bands', () => {
  it.each<[string, InputKind, readonly Row[]]>([
    [
      'one condition, and the rest',
      'rate',
      [
        ['≥90%', 100],
        ['≥80%', 50],
        ['else', 0],
      ],
    ],
    [
      'sorted by edge, not by row',
      'rate',
      [
        ['else', 0],
        ['≥80%', 50],
        ['≥90%', 100],
      ],
    ],
    [
      'down to the start of the domain',
      'score',
      [
        ['≥90', 100],
        ['≥0', 50],
      ],
    ],
    [
      'up to its end',
      'rate',
      [
        ['≤10%', 100],
        ['≤100%', 50],
      ],
    ],
    [
      '> and ≥ at one edge',
      'number',
      [
        ['>5', 100],
        ['≥5', 50],
        ['else', 0],
      ],
    ],
    [
      'two conditions that meet',
      'seconds',
      [
        ['≤35', 100],
        ['35<x≤45', 60],
        ['>45', 0],
      ],
    ],
    [
      'a row for the rest of two conditions',
      'seconds',
      [
        ['10..20', 100],
        ['30..40', 60],
        ['else', 0],
      ],
    ],
    [
      'whole numbers',
      'count',
      [
        ['0..3', 100],
        ['4..6', 50],
        ['≥7', 0],
      ],
    ],
    [
      'a single number',
      'count',
      [
        ['=0', 100],
        ['≥1', 0],
      ],
    ],
    [
      'from below 0',
      'amount',
      [
        ['≥0', 100],
        ['<0', 0],
      ],
    ],
  ])('%s', (_, kind, rows) => {
    expect(codes(bandsDraft(kind, rows), ...GAPS)).toEqual([]);
  });
});

describe('bands', () => {
  it.each<[string, InputKind, readonly Row[], readonly string[]]>([
    [
      'nothing below the last edge',
      'rate',
      [
        ['≥90%', 100],
        ['≥80%', 50],
      ],
      [
        'error gap 1: 甲（a）：0% ≤ x < 80% 不属于任何一档，请补一行或改动界限。 a 甲: 0% ≤ x < 80% belongs to no band; add a row or move a threshold.',
      ],
    ],
    [
      'nothing above the last edge',
      'seconds',
      [
        ['≤35', 100],
        ['≤45', 50],
      ],
      [
        'error gap 1: 甲（a）：x > 45 不属于任何一档，请补一行或改动界限。 a 甲: x > 45 belongs to no band; add a row or move a threshold.',
      ],
    ],
    [
      'between two rows',
      'rate',
      [
        ['≥45%', 100],
        ['0..35%', 50],
      ],
      [
        'error gap 0: 甲（a）：35% < x < 45% 不属于任何一档，请补一行或改动界限。 a 甲: 35% < x < 45% belongs to no band; add a row or move a threshold.',
      ],
    ],
    [
      'a single value',
      'seconds',
      [
        ['0≤x<45', 100],
        ['>45', 50],
      ],
      [
        'error boundary-hole 1: 甲（a）：恰为 45 时不属于任何一档，请让相邻的一行包含它。 a 甲: exactly 45 belongs to no band; let one of the rows beside it include it.',
      ],
    ],
    [
      'the end of the domain',
      'rate',
      [
        ['90%≤x<100%', 100],
        ['0≤x<90%', 50],
      ],
      [
        'error boundary-hole 0: 甲（a）：恰为 100% 时不属于任何一档，请让相邻的一行包含它。 a 甲: exactly 100% belongs to no band; let one of the rows beside it include it.',
      ],
    ],
    [
      'decimals',
      'score',
      [
        ['90..100', 100],
        ['0..89', 50],
      ],
      [
        'error decimal-gap 0: 甲（a）：89 < x < 90（如 89.5）不属于任何一档，请让上一行止于下一行开始之处。 a 甲: 89 < x < 90, such as 89.5, belongs to no band; let one row end where the next begins.',
      ],
    ],
    [
      'decimals of percent',
      'rate',
      [
        ['90%..100%', 100],
        ['0..89%', 50],
      ],
      [
        'error decimal-gap 0: 甲（a）：89% < x < 90%（如 89.5%）不属于任何一档，请让上一行止于下一行开始之处。 a 甲: 89% < x < 90%, such as 89.5%, belongs to no band; let one row end where the next begins.',
      ],
    ],
    [
      'a whole number',
      'count',
      [
        ['0..3', 100],
        ['5..6', 50],
        ['≥7', 0],
      ],
      [
        'error gap 1: 甲（a）：4 不属于任何一档，请补一行或改动界限。 a 甲: 4 belongs to no band; add a row or move a threshold.',
      ],
    ],
    [
      'several whole numbers',
      'count',
      [
        ['0..3', 100],
        ['≥7', 50],
      ],
      [
        'error gap 1: 甲（a）：4 ≤ x ≤ 6 不属于任何一档，请补一行或改动界限。 a 甲: 4 ≤ x ≤ 6 belongs to no band; add a row or move a threshold.',
      ],
    ],
  ])('%s', (_, kind, rows, found) => {
    expect(lines(bandsDraft(kind, rows), ...GAPS)).toEqual(found);
  });
});

it('knows that quotients of a target may be anything from 0', () => {
  const rows: readonly Row[] = [
    ['80%..100%', 100],
    ['0≤x<80%', 50],
  ];
  expect(codes(bandsDraft('money', rows), ...GAPS)).toEqual(['gap 0']);
  expect(lines(bandsDraft('money', rows, { target: 200 }), ...GAPS)).toEqual([
    'error gap 0: 甲（a）：x > 100% 不属于任何一档，请补一行或改动界限。 a 甲: x > 100% belongs to no band; add a row or move a threshold.',
  ]);
  expect(codes(bandsDraft('money', rows, { relative: 'average' }), ...GAPS)).toEqual(['gap 0']);
});

describe('ranges of points', () => {
  const rows: readonly Row[] = [
    ['≥30', '一'],
    ['25..29', '二'],
    ['15..24', '三'],
    ['0..14', '四'],
  ];

  it('are sound on a grid of whole points', () => {
    expect(codes(rangesDraft(30, rows, 1), ...GAPS)).toEqual([]);
  });

  it('leave half points out', () => {
    expect(lines(rangesDraft(30, rows, 0.5), ...GAPS)).toEqual([
      'error decimal-gap 0: 甲（a）：29 < x < 30（如 29.5）不属于任何等级，请让上一行止于下一行开始之处。 a 甲: 29 < x < 30, such as 29.5, belongs to no level; let one row end where the next begins.',
      'error decimal-gap 1: 甲（a）：24 < x < 25（如 24.5）不属于任何等级，请让上一行止于下一行开始之处。 a 甲: 24 < x < 25, such as 24.5, belongs to no level; let one row end where the next begins.',
      'error decimal-gap 2: 甲（a）：14 < x < 15（如 14.5）不属于任何等级，请让上一行止于下一行开始之处。 a 甲: 14 < x < 15, such as 14.5, belongs to no level; let one row end where the next begins.',
    ]);
  });

  it('must begin at 0', () => {
    expect(
      lines(
        rangesDraft(20, [
          ['≥18', 'A'],
          ['≥15', 'B'],
        ]),
        ...GAPS,
      ),
    ).toEqual([
      'error gap 1: 甲（a）：0 ≤ x < 15 不属于任何等级，请补一行或改动界限。 a 甲: 0 ≤ x < 15 belongs to no level; add a row or move a threshold.',
    ]);
  });
});

describe('grades', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'that meet',
      [
        ['90..100', 'A'],
        ['60≤x<90', 'B'],
        ['<60', 'C'],
      ],
      [],
    ],
    [
      'that meet at hundredths, as totals are rounded',
      [
        ['90..100', 'A'],
        ['60..89.99', 'B'],
        ['<60', 'C'],
      ],
      [],
    ],
    [
      'with a rest',
      [
        ['≥90', 'A'],
        ['≥60', 'B'],
        ['else', 'C'],
      ],
      [],
    ],
    [
      'without one',
      [
        ['≥90', 'A'],
        ['≥60', 'B'],
      ],
      [
        'error grade-gap 1: 评级：0 ≤ x < 60 不属于任何评级，请补一行或改动界限。 grades: 0 ≤ x < 60 belongs to no grade; add a row or move a threshold.',
      ],
    ],
    [
      'of whole points',
      [
        ['90..100', 'A'],
        ['60..89', 'B'],
        ['<60', 'C'],
      ],
      [
        'error decimal-gap 0: 评级：89 < x < 90（如 89.5）不属于任何评级，请让上一行止于下一行开始之处。 grades: 89 < x < 90, such as 89.5, belongs to no grade; let one row end where the next begins.',
      ],
    ],
    [
      'of tenths',
      [
        ['90..100', 'A'],
        ['60..89.97', 'B'],
        ['<60', 'C'],
      ],
      [
        'error decimal-gap 0: 评级：89.97 < x < 90（如 89.98）不属于任何评级，请让上一行止于下一行开始之处。 grades: 89.97 < x < 90, such as 89.98, belongs to no grade; let one row end where the next begins.',
      ],
    ],
    [
      'that leave out exactly 60',
      [
        ['≥90', 'A'],
        ['60<x<90', 'B'],
        ['<60', 'C'],
      ],
      [
        'error grade-gap 1: 评级：恰为 60 时不属于任何评级，请让相邻的一行包含它。 grades: exactly 60 belongs to no grade; let one of the rows beside it include it.',
      ],
    ],
  ])('%s', (_, rows, found) => {
    expect(lines(gradesDraft(rows), ...GAPS)).toEqual(found);
  });
});
