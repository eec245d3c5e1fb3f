/** The sources' own figures, as printed: each structural defect marked [!] in the catalogue is found by the linter. */
import { lintDraft } from '../../../src/core/lint/lint';
import { aftersalesEightGrades } from '../../../src/schemes/aftersales-eight-grades';
import { presalesEngineerKpi } from '../../../src/schemes/presales-engineer-kpi';
import { starComposite } from '../../../src/schemes/star-composite';
import type { LadderStep } from '../../../src/schemes/stars';
import { indicator, scheme } from '../../support/broken';
import { bandsDraft, draftOf, full, gradesDraft, lines, rangesDraft, stated } from './drafts';

it('1: fourteen weights come to 105%', () => {
  const weights = [20, 15, 15, 12, 6, 5, 5, 5, 5, 5, 3, 3, 3, 3];
  const indicators = weights.map((weight, index) => ({ ...full(`i${index + 1}`), weight }));
  expect(lines(draftOf(scheme({ aggregation: { kind: 'weighted', indicators } })))).toEqual([
    'error weights-not-100 0: 权重：合计 105%，应为 100%，请减去 5%。 weights: they sum to 105%, not 100%; take away 5%.',
  ]);
});

it('1: grades 80–89 and from 90 leave 89.5 nowhere', () => {
  expect(
    lines(
      gradesDraft([
        ['≥90', 'A'],
        ['80..89', 'B'],
        ['60..79', 'C'],
        ['<60', 'D'],
      ]),
    ),
  ).toEqual([
    'error decimal-gap 0: 评级：89 < x < 90（如 89.5）不属于任何评级，请让上一行止于下一行开始之处。 grades: 89 < x < 90, such as 89.5, belongs to no grade; let one row end where the next begins.',
    'error decimal-gap 1: 评级：79 < x < 80（如 79.5）不属于任何评级，请让上一行止于下一行开始之处。 grades: 79 < x < 80, such as 79.5, belongs to no grade; let one row end where the next begins.',
  ]);
});

it('3: E "60–99" overlaps B to D, and A "100" only leaves a gap below 110', () => {
  const grades = stated(
    ...([
      ['≥120', '特'],
      ['110≤x<120', '优'],
      ['=100', 'A'],
      ['90≤x<100', 'B'],
      ['80≤x<90', 'C'],
      ['70≤x<80', 'D'],
    ] as const),
    ...([
      ['60..99', 'E'],
      ['<60', 'F'],
    ] as const),
  );
  expect(lines(draftOf(aftersalesEightGrades, { grades }))).toEqual([
    'error grade-gap 1: 评级：100 < x < 110 不属于任何评级，请补一行或改动界限。 grades: 100 < x < 110 belongs to no grade; add a row or move a threshold.',
    'error overlap 6: 评级：70 ≤ x < 80 同属“E”与“D”，请让它们首尾相接。 grades: 70 ≤ x < 80 belongs to both "E" and "D"; let one end where the other begins.',
    'error overlap 6: 评级：80 ≤ x < 90 同属“E”与“C”，请让它们首尾相接。 grades: 80 ≤ x < 90 belongs to both "E" and "C"; let one end where the other begins.',
    'error overlap 6: 评级：90 ≤ x ≤ 99 同属“E”与“B”，请让它们首尾相接。 grades: 90 ≤ x ≤ 99 belongs to both "E" and "B"; let one end where the other begins.',
  ]);
});

it('5: the two-star row is missing', () => {
  const { stars } = starComposite;
  const steps = (stars?.kind === 'ladder' ? stars.steps : []).filter((step: LadderStep) => step.star !== 2);
  const draft = draftOf({ ...starComposite, stars: { kind: 'ladder', facts: stars?.facts ?? [], steps } });
  expect(lines(draft, 'star-gap')).toEqual([
    'warning star-gap 0: 星级：缺少 2 星一行，1 星之上直接是 3 星，请核对。 stars: there is no row for 2★ between 1★ and 3★; check it.',
  ]);
});

it('5: 60–65 for one star and 70–79 for three leave 66 to 69 nowhere', () => {
  const stars = stated(['≥90', '5'], ['80≤x<90', '4'], ['70≤x<80', '3'], ['60..65', '1'], ['<60', '0']);
  const bands = [90, 80, 70, 60].map((from, index) => ({ star: [5, 4, 3, 1][index] ?? 0, from }));
  const draft = draftOf(
    scheme(
      { stars: { kind: 'total', facts: [], bands: [...bands, { star: 0 }], conditions: [] } },
      full('a'),
    ),
    { stars },
  );
  expect(lines(draft, 'gap')).toEqual([
    'error gap 2: 星级：65 < x < 70 不属于任何星级，请补一行或改动界限。 stars: 65 < x < 70 belongs to no star; add a row or move a threshold.',
  ]);
});

it('8: a ratio of exactly 85% belongs nowhere', () => {
  const draft = bandsDraft('ratio', [
    ['≥110%', 100],
    ['100%≤x<110%', 80],
    ['85%<x<100%', 50],
    ['<85%', 0],
  ]);
  expect(lines(draft)).toEqual([
    'error boundary-hole 2: 甲（a）：恰为 85% 时不属于任何一档，请让相邻的一行包含它。 a 甲: exactly 85% belongs to no band; let one of the rows beside it include it.',
  ]);
});

it('12: exactly 90% and 80% of the team average belong nowhere', () => {
  const draft = bandsDraft(
    'money',
    [
      ['≥100%', 100],
      ['90%<x<100%', 80],
      ['80%<x<90%', 60],
      ['<80%', 0],
    ],
    {
      relative: 'average',
    },
  );
  expect(lines(draft)).toEqual([
    'error boundary-hole 1: 甲（a）：恰为 90% 时不属于任何一档，请让相邻的一行包含它。 a 甲: exactly 90% belongs to no band; let one of the rows beside it include it.',
    'error boundary-hole 2: 甲（a）：恰为 80% 时不属于任何一档，请让相邻的一行包含它。 a 甲: exactly 80% belongs to no band; let one of the rows beside it include it.',
  ]);
});

it('13: 65 of 100 points', () => {
  const { aggregation } = presalesEngineerKpi;
  const indicators = aggregation?.kind === 'normalised' ? aggregation.indicators : [];
  expect(lines(draftOf({ ...presalesEngineerKpi, aggregation: { kind: 'points', indicators } }))).toEqual([
    'warning points-not-max 0: 满分：各项满分合计 65 分，不是 100 分，请核对。 points: full marks sum to 65 of 100 points; check them.',
  ]);
});

it('14: 10 to 15 minutes late belong nowhere', () => {
  const draft = bandsDraft('minutes', [
    ['≤10', 100],
    ['15<x≤20', 60],
    ['>20', 0],
  ]);
  expect(lines(draft)).toEqual([
    'error gap 1: 甲（a）：10 < x ≤ 15 不属于任何一档，请补一行或改动界限。 a 甲: 10 < x ≤ 15 belongs to no band; add a row or move a threshold.',
  ]);
});

it('16: 25 points lie in two levels', () => {
  const draft = rangesDraft(
    30,
    [
      ['25..30', '一'],
      ['15..25', '二'],
      ['0≤x<15', '三'],
    ],
    0.5,
  );
  expect(lines(draft, 'overlap', 'boundary-shared', 'gap', 'decimal-gap')).toEqual([
    'error boundary-shared 1: 甲（a）：恰为 25 时同属“二”与“一”，请让其中只有一行包含它。 a 甲: exactly 25 belongs to both "二" and "一"; let only one of them include it.',
  ]);
});

it('18: the ranges share 15 and 18', () => {
  const draft = rangesDraft(20, [
    ['18..20', 'A'],
    ['15..18', 'B'],
    ['12..15', 'C'],
    ['0≤x<12', 'D'],
  ]);
  expect(lines(draft, 'overlap', 'boundary-shared', 'gap', 'boundary-hole')).toEqual([
    'error boundary-shared 1: 甲（a）：恰为 18 时同属“B”与“A”，请让其中只有一行包含它。 a 甲: exactly 18 belongs to both "B" and "A"; let only one of them include it.',
    'error boundary-shared 2: 甲（a）：恰为 15 时同属“C”与“B”，请让其中只有一行包含它。 a 甲: exactly 15 belongs to both "C" and "B"; let only one of them include it.',
  ]);
});

it('18: exactly 5 violations lie in two levels', () => {
  const draft = bandsDraft('count', [
    ['≤5', 100],
    ['≥5', 0],
  ]);
  expect(lines(draft)).toEqual([
    'error wrong-direction 0: 甲（a）：有的行用 ≥，有的行用 ≤，请统一方向，或补上另一界限。 a 甲: some rows say ≥ and others ≤; use one direction, or state both ends.',
    'error boundary-shared 1: 甲（a）：恰为 5 时同属“x ≤ 5”与“x ≥ 5”，请让其中只有一行包含它。 a 甲: exactly 5 belongs to both "x ≤ 5" and "x ≥ 5"; let only one of them include it.',
  ]);
});

it('20: 10 minutes lie in two bands', () => {
  const draft = bandsDraft('minutes', [
    ['≤1', 100],
    ['1<x≤3', 90],
    ['3..5', 80],
    ['5<x≤10', 70],
    ['≥10', 0],
  ]);
  expect(lines(draft)).toEqual([
    'error boundary-shared 2: 甲（a）：恰为 3 时同属“1 < x ≤ 3”与“3 ≤ x ≤ 5”，请让其中只有一行包含它。 a 甲: exactly 3 belongs to both "1 < x ≤ 3" and "3 ≤ x ≤ 5"; let only one of them include it.',
    'error boundary-shared 4: 甲（a）：恰为 10 时同属“5 < x ≤ 10”与“x ≥ 10”，请让其中只有一行包含它。 a 甲: exactly 10 belongs to both "5 < x ≤ 10" and "x ≥ 10"; let only one of them include it.',
  ]);
});

it('20: 3–5 and 5–10 minutes share 5', () => {
  const draft = bandsDraft('minutes', [
    ['0≤x<3', 100],
    ['3..5', 90],
    ['5..10', 80],
    ['>10', 0],
  ]);
  expect(lines(draft, 'boundary-shared')).toEqual([
    'error boundary-shared 2: 甲（a）：恰为 5 时同属“3 ≤ x ≤ 5”与“5 ≤ x ≤ 10”，请让其中只有一行包含它。 a 甲: exactly 5 belongs to both "3 ≤ x ≤ 5" and "5 ≤ x ≤ 10"; let only one of them include it.',
  ]);
});

it('says nothing of a sound indicator beside them', () => {
  expect(lintDraft(draftOf(scheme({}, indicator('a', { kind: 'manual', max: 100 }))))).toEqual([]);
});
