/** Findings in whole tables: bands and what they are held against. */
import { part, scheme } from '../table/faults';
import { banded, byTotal, check, graded, type Row } from './whole-tables';

describe('directions', () => {
  const more =
    '数值越大得分越高，而这类输入通常越小越好，请核对条件与得分。 a 甲: larger values score more, though smaller ones are usually better; check conditions and scores.';
  const fewer =
    '数值越小得分越高，而这类输入通常越大越好，请核对条件与得分。 a 甲: smaller values score more, though larger ones are usually better; check conditions and scores.';
  const oneWay = '有的行用 ≥，有的行用 ≤，请统一方向，或补上另一界限。';
  check(
    [
      'more seconds, two of them alike',
      banded('秒', ['≥', 10, 100], ['≥', 5, 100], ['其余', null, 0]),
      `warning wrong-direction 6 甲（a）：${more}`,
    ],
    [
      'fewer points, two of them alike',
      banded('0–100 分', ['≤', 60, 100], ['≤', 80, 100], ['其余', null, 0]),
      `warning wrong-direction 6 甲（a）：${fewer}`,
    ],
    [
      'one falls, two are alike',
      banded('数值', ['≥', 90, 80], ['≥', 60, 100], ['≥', 30, 100], ['其余', null, 0]),
      'warning not-monotone 6 甲（a）：“x ≥ 90”得 80，反而低于较差的“x ≥ 60”的 100，请核对得分。 a 甲: "x ≥ 90" scores 80, less than the worse "x ≥ 60" with 100; check the scores.',
    ],
    [
      'both ways: the fewer rows are shown',
      banded(
        '数值',
        ['≤', 10, 100],
        ['≤', 20, 80],
        ['≤', 5, 100],
        ['≥', 40, 0],
        ['≥', 30, 20],
        ['其余', null, 50],
      ),
      `error wrong-direction 9 甲（a）：${oneWay} a 甲: some rows say ≥ and others ≤; use one direction, or state both ends.`,
    ],
    [
      'both ways, of grades',
      graded(['A', '≥', 90], ['B', '≥', 80], ['C', '≤', 60], ['D', '≤', 50], ['E', '其余']),
      'error boundary-hole C6 评级·条件：各档的条件应同为 ≥ 或同为 >。 Grades, Condition: all grades must begin with ≥, or all with >.',
    ],
    ['one row each way, that do not meet', banded('数值', ['≤', 10, 100], ['≥', 20, 0], ['其余', null, 50])],
    ['a slope', banded('比率 0–100%', ['≥', 0.95, 100], ['≥', 0.8, 60, null, null, 100], ['其余', null, 0])],
    ['a slope downwards', banded('秒', ['≤', 10, 100], ['≤', 30, 50, null, null, 100], ['其余', null, 0])],
  );
});

describe('values', () => {
  const beyond = (row: string, zh: string, en: string): string =>
    `warning out-of-domain ${row} 甲（a）：${zh}，请更正界限或输入类型。 a 甲: ${en}; correct it or the kind of input.`;
  check(
    [
      'below the least',
      banded('0–100 分', ['≥', 60, 100], ['≥', -5, 0]),
      beyond('7', '“x ≥ -5”超出取值范围 0 ≤ x ≤ 100', '"x ≥ -5" goes beyond the values 0 ≤ x ≤ 100'),
    ],
    ['above the greatest', banded('秒', ['≤', 60, 100], ['其余', null, 0])],
    [
      'never',
      banded('0–100 分', ['≥', 120, 100], ['≥', 0, 0]),
      'error out-of-domain 6 甲（a）：“x ≥ 120”永远不成立，取值范围是 0 ≤ x ≤ 100，请更正。 a 甲: "x ≥ 120" can never hold, values being 0 ≤ x ≤ 100; correct it.',
    ],
    [
      'a gap between whole numbers',
      banded('次数', ['≤', 1, 100], ['≥', 4, 0, '≤', 9], ['≥', 10, 0]),
      'error gap 7 甲（a）：2 ≤ x ≤ 3 不属于任何一档，请补一行或改动界限。 a 甲: 2 ≤ x ≤ 3 belongs to no band; add a row or move a threshold.',
    ],
    [
      'a value that belongs twice',
      banded('0–100 分', ['≥', 60, 100, '≤', 100], ['≥', 0, 0, '≤', 60]),
      'error boundary-shared 7 甲（a）：恰为 60 时同属“0 ≤ x ≤ 60”与“60 ≤ x ≤ 100”，请让其中只有一行包含它。 a 甲: exactly 60 belongs to both "0 ≤ x ≤ 60" and "60 ≤ x ≤ 100"; let only one of them include it.',
    ],
    [
      'two stars for one total',
      byTotal([2, '≥', 80, '≤', 100], [1, '≥', 60, '≤', 85], [0, '≥', 0, '<', 60]),
      'error overlap 9 星级：80 ≤ x ≤ 85 同属“1★”与“2★”，请让它们首尾相接。 stars: 80 ≤ x ≤ 85 belongs to both "1★" and "2★"; let one end where the other begins.',
    ],
    [
      'a total without a star',
      byTotal([2, '≥', 80, '≤', 100], [1, '≥', 60, '<', 70]),
      'error gap 8 星级：70 ≤ x < 80 不属于任何星级，请补一行或改动界限。 stars: 70 ≤ x < 80 belongs to no star; add a row or move a threshold.',
      'error gap 9 星级：0 ≤ x < 60 不属于任何星级，请补一行或改动界限。 stars: 0 ≤ x < 60 belongs to no star; add a row or move a threshold.',
    ],
    [
      'a star left out',
      byTotal([3, '≥', 90], [1, '≥', 60], [0, '其余']),
      'warning star-gap B8 星级：缺少 2 星一行，1 星之上直接是 3 星，请核对。 stars: there is no row for 2★ between 1★ and 3★; check it.',
    ],
  );
});

describe('conditions', () => {
  const tests = (input: string, ...rows: readonly Row[]): readonly Row[] => [
    ...scheme(),
    ...part('指标', ['代号', '名称', '输入', '规则', '满分'], ['a', '甲', input, '达标给分', 100]),
    ...part('分档', ['指标代号', '条件', '界限', '得分'], ...rows.map((row) => ['a', ...row])),
  ];
  check(
    ['sound', tests('次数', ['≥', 5], ['其余', null, 0])],
    [
      'fewer cells than conditions',
      tests('次数', ['≥', 5], ['≥', 6], ['其余', null, 0]),
      'error missing D4 甲（a）：这种规则需要 2 个输入格，却有 1 个，请在【输入格】中逐个列出。 a 甲: this rule needs 2 input cells but has 1; list them under [Input cells].',
    ],
    [
      'yes or no held against a number',
      tests('是/否', ['≥', 5], ['其余', null, 0]),
      'error wrong-input D4 甲（a）：这里应填“数值”，输入类型却是“是/否”，请更正输入类型或规则。 a 甲: a number is read here, but the input is "yes/no"; correct the input or the rule.',
    ],
    [
      'one cell of two',
      [
        ...tests('', ['≥', 5], ['为', '是'], ['其余', null, 0]),
        ...part(
          '输入格',
          ['指标代号', '代号', '名称', '输入'],
          ['a', 'p', '一', '次数'],
          ['a', 'q', '二', '次数'],
        ),
      ],
      'error wrong-input E11 甲（a）：这里应填“是/否”，输入类型却是“次数”，请更正输入类型或规则。 a 甲: a yes/no is read here, but the input is "count"; correct the input or the rule.',
    ],
  );
});
