/** KPIQUOTA and KPIAGREE as cells call them. */
import type { Argument } from '../../src/functions/description';
import { call, callRaw, column, errorText, row } from '../support/call';

const DIV0 = { error: '#DIV/0!' } as const;
const shares = (...lines: readonly (readonly [string, string | number])[]) => lines;
const ABC = shares(['A', '20%'], ['B', '70%'], ['C', '其余']);

/** The places of a result, one letter a row; `.` where there is none. */
function places(...args: readonly Argument[]): string {
  const rows = call('KPIQUOTA', ...args) as unknown[][];
  return rows.map(([place]) => (place === '' ? '.' : String(place))).join('');
}
const standings = (...args: readonly Argument[]): readonly unknown[] =>
  (call('KPIQUOTA', ...args) as unknown[][]).map(([, , standing]) => standing);

/** People with scores that all differ, best first. */
const team = (people: number) => column(...Array.from({ length: people }, (_, index) => 100 - index));

describe('KPIQUOTA', () => {
  it.each<[string, number, number]>([
    ['20%', 4, 0],
    ['20%', 5, 1],
    ['20%', 9, 1],
    ['20%', 10, 2],
    ['20%', 12, 2],
    ['≤20%', 12, 2],
    ['<=20%', 10, 2],
    ['≦20%', 10, 2],
    ['⩽ 20％', 10, 2],
    ['＜＝20%', 10, 2],
    ['=<20%', 10, 2],
    ['≯20%', 10, 2],
    ['﹤20%', 10, 1],
    ['<20%', 10, 1],
    ['＜20％', 10, 1],
    ['<20%', 11, 2],
    ['<20%', 12, 2],
    ['<20%', 5, 0],
    ['<=33.3%', 10, 3],
    ['0.3', 10, 3],
    ['100%', 7, 7],
    ['<100%', 7, 6],
  ])('%s of %i people are %i', (limit, people, expected) => {
    const own = places(team(people), shares(['A', limit], ['B', '其余']));
    expect(own).toBe('A'.repeat(expected) + 'B'.repeat(people - expected));
  });

  it.each<[string, readonly Argument[], string]>([
    ['2-7-1 of ten', [team(10), ABC], 'AABBBBBBBC'],
    ['2-7-1 of twelve: 2 and 8, the rest C', [team(12), ABC], 'AABBBBBBBBCC'],
    [
      'shares that make 100% leave nobody out',
      [team(12), shares(['A', 0.2], ['B', 0.7], ['C', 0.1])],
      'AABBBBBBBBCC',
    ],
    // =1/3 comes with 15 digits; three of them make the whole all the same, and so do six of =1/6.
    ['thirds', [team(9), shares(['A', 1 / 3], ['B', 1 / 3], ['C', 1 / 3])], 'AAABBBCCC'],
    [
      'sixths',
      [team(6), ['A', 'B', 'C', 'D', 'E', 'F'].map((label): [string, number] => [label, 1 / 6])],
      'ABCDEF',
    ],
    ['shares under 100% do', [team(10), shares(['A', 0.2], ['B', 0.5])], 'AABBBBB...'],
    ['a strict last share does', [team(10), shares(['A', 0.2], ['B', 0.7], ['C', '<10%'])], 'AABBBBBBB.'],
    ['in any order of rows', [column(70, 90, 80, 60, 50), shares(['A', 0.4], ['B', '其余'])], 'BAABB'],
    [
      'blanks take no part',
      [column(90, null, 80, '', 70, 60, 50), shares(['A', 0.2], ['B', '其余'])],
      'A.B.BBB',
    ],
    ['a base above the scores', [team(5), shares(['A', 0.2], ['B', '其余']), null, 10], 'AABBB'],
    ['a base below them', [team(6), shares(['A', 0.4], ['B', '其余']), null, 5], 'AABBBB'],
    [
      'blank rows of the shares',
      [
        team(5),
        [
          ['A', 0.2],
          [null, null],
          ['B', 'rest'],
        ],
      ],
      'ABBBB',
    ],
    ['labels of no known order', [team(5), shares(['甲', '20%'], ['乙', '其余'])], '甲乙乙乙乙'],
    ['stars, best first', [team(5), shares(['5星', '20%'], ['4星', '其余'])], '5星4星4星4星4星'],
    [
      'scores on another scale',
      [column(0.9, 0.8, 0.7, 0.6, 0.5), shares(['A', 0.2], ['B', '其余'])],
      'ABBBB',
    ],
  ])('%s', (_, args, expected) => {
    expect(places(...args)).toBe(expected);
  });

  // 10 people: 2 A, 7 B, 1 C. Three tie for the second place of A.
  const tied = column(95, 90, 90, 90, 80, 79, 78, 77, 76, 75);
  it.each<[string | null, string, string]>([
    [null, 'ABBBBBBBBC', '入 边缘 边缘 边缘 入 入 入 入 入 入'],
    ['仅报告', 'ABBBBBBBBC', '入 边缘 边缘 边缘 入 入 入 入 入 入'],
    ['全出', 'ABBBBBBBBC', '入 出 出 出 入 入 入 入 入 入'],
    ['all out', 'ABBBBBBBBC', '入 出 出 出 入 入 入 入 入 入'],
    ['全入', 'AAAABBBBBC', '入 入 入 入 入 入 入 入 入 入'],
  ])('ties at an edge: %s', (policy, own, said) => {
    expect(places(tied, ABC, policy)).toBe(own);
    expect(standings(tied, ABC, policy).join(' ')).toBe(said);
  });

  it('breaks ties by the second column, and reports those that remain', () => {
    const scores = [
      [95, 1],
      [90, 5],
      [90, 9],
      [90, 5],
      [80, null],
      [80, 0],
    ];
    const half = shares(['A', '50%'], ['B', '其余']);
    expect(call('KPIQUOTA', scores, half, '次列')).toEqual([
      ['A', 1, '入'],
      ['B', 3, '边缘'],
      ['A', 2, '入'],
      ['B', 3, '边缘'],
      ['B', 6, '入'],
      ['B', 5, '入'],
    ]);
  });

  it('a tie that reaches over two limits', () => {
    const scores = column(90, 80, 80, 80, 80, 70, 60, 50, 40, 30);
    const lines = shares(['A', '20%'], ['B', '20%'], ['C', '其余']);
    expect(places(scores, lines, '全入')).toBe('AAAAACCCCC');
    expect(places(scores, lines, '全出')).toBe('ACCCCCCCCC');
    expect(standings(scores, lines, '全出').slice(0, 6)).toEqual(['入', '出', '出', '出', '出', '入']);
  });

  it('a tie at the last limit leaves places open', () => {
    const scores = column(90, 80, 80, 70, 60);
    expect(call('KPIQUOTA', scores, shares(['A', '40%']))).toEqual([
      ['A', 1, '入'],
      ['', 2, '边缘'],
      ['', 2, '边缘'],
      ['', 4, '出'],
      ['', 5, '出'],
    ]);
  });

  it('marks teams of fewer than five, and no others', () => {
    const half = shares(['A', '50%'], ['B', '其余']);
    expect(call('KPIQUOTA', team(4), half)).toEqual([
      ['A', 1, '入（人数不足）'],
      ['A', 2, '入（人数不足）'],
      ['B', 3, '入（人数不足）'],
      ['B', 4, '入（人数不足）'],
    ]);
    expect(standings(team(5), half)).toEqual(['入', '入', '入', '入', '入']);
    expect(standings(team(4), half, null, 5)[0]).toBe('入');
    expect(standings(team(5), half, null, 4)[0]).toBe('入（人数不足）');
    expect(callRaw('KPIQUOTA', [column(9, 9), half, 'report'], 'en')).toEqual([
      ['B', 1, 'edge (too few people)'],
      ['B', 1, 'edge (too few people)'],
    ]);
  });

  it.each<[string, readonly Argument[]]>([
    ['KPIQUOTA', [[['不参评'], ['仅参照'], ['']], [['A', '20%'], ['B', '其余']]]], // prettier-ignore
    ['KPIRANK', [[['不参评'], ['仅参照'], ['']]]],
    ['KPIPOOL', [[['不参评'], ['Not rated'], ['']], null, 1000, null, null, '按得分']],
  ])('nobody takes part: %s says so', (name, args) => {
    expect(callRaw(name, args)).toMatchObject({
      error: '#N/A',
      text: { zh: '没有人参评：2 人都写着不参评或仅参照，无从排名或分配。请检查参评。' },
    });
  });

  it('leaves rows blank where nobody has a score', () => {
    expect(call('KPIQUOTA', column(null, ''), ABC)).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  it.each<[string, readonly Argument[], RegExp]>([
    ['a number of people', [team(5), shares(['A', 2])], /#VALUE! “A”的上限应为比例，实际是 2.*Write 20%/],
    ['a number of people as text', [team(5), shares(['A', '2人'])], /#VALUE! .*“2人”/],
    ['a bare 1 could be one person', [team(5), shares(['A', 1])], /#VALUE! .*实际是 1。/],
    ['nothing', [team(5), shares(['A', 0])], /#VALUE! .*实际是 0。/],
    ['more than all', [team(5), shares(['A', '120%'])], /#VALUE! .*“120%”/],
    ['below nothing', [team(5), shares(['A', -0.2])], /#VALUE! .*-0\.2/],
    ['shares over 100%', [team(5), shares(['A', '60%'], ['B', '50%'])], /#VALUE! .*合计 110%/],
    ['one label twice', [team(5), shares(['A', '20%'], ['a ', '20%'])], /#VALUE! .*出现了两次/],
    ['the rest in the middle', [team(5), shares(['A', '其余'], ['B', '20%'])], /#VALUE! “A”写的是其余/],
    ['the worst first', [team(5), shares(['B', '20%'], ['A', '20%'])], /#VALUE! “A”应在“B”之前/],
    ['S after A', [team(5), shares(['A', '20%'], ['S', '20%'])], /“S”应在“A”之前/],
    ['good before excellent', [team(5), shares(['良好', '20%'], ['优秀', '20%'])], /“优秀”应在“良好”之前/],
    ['four stars before five', [team(5), shares(['4★', '20%'], ['5★', '其余'])], /“5★”应在“4★”之前/],
    ['no limit', [team(5), [['A', null]]], /#N\/A “A”没有上限/],
    ['no label', [team(5), [[null, 0.2]]], /#VALUE! 上限 0\.2 没有档位/],
    ['no shares', [team(5), [[null, null]]], /#N\/A shares 是空的/],
    ['one column of shares', [team(5), column('A', '20%')], /#VALUE! shares 应为两列/],
    ['a second column that nothing reads', [[[90, 1], [80, 2]], ABC], /#VALUE! scores 应为一列/], // prettier-ignore
    ['no second column', [team(5), ABC, '次列'], /#VALUE! 次列需要两列/],
    ['scores in a row', [row(90, 80, 70), ABC], /#VALUE! scores 应为一列/],
    ['an unknown policy', [team(5), ABC, '抽签'], /#VALUE! ties 应为 report/],
    ['a base of 0', [team(5), ABC, null, 0], /#VALUE! 基数应为不小于 1 的整数/],
    ['half a person', [team(5), ABC, null, 5.5], /#VALUE! 基数/],
    ['a score that is none stops all', [column(90, 'x'), ABC], /#VALUE! 得分.*“x”/],
    ['a bad second figure stops all', [[[90, 'x'], [80, 2]], ABC, '次列'], /#VALUE! 销售额.*“x”/], // prettier-ignore
    ['an error stops all', [column(90, DIV0), ABC], /^#DIV\/0!/],
    ['an error among the shares', [team(5), [['A', DIV0]]], /^#DIV\/0!/],
  ])('refuses %s', (_, args, words) => {
    expect(errorText('KPIQUOTA', ...args)).toMatch(words);
  });
});

describe('KPIAGREE', () => {
  const agree = (first: readonly (number | string | null)[], second: readonly (number | string | null)[]) =>
    (call('KPIAGREE', column(...first), column(...second)) as unknown[][]).map(([, value]) => value);

  it.each<[string, number[], number[], unknown[]]>([
    ['the same marks', [1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [1, 1, 5]],
    // 1 − 12 × 5 ÷ 40: differences 4 + 2 + 0 + 2 + 4; of all 25 pairs 8 × 1 + 6 × 2 + 4 × 3 + 2 × 4.
    ['the reverse', [1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [0.2, -0.5, 5]],
    // Differences 1; of all pairs 3 × 3 + 2 × 2.
    ['of two marks', [1, 1, 1, 2, 2], [1, 1, 2, 2, 2], [0.8, 0.615384615384615, 5]],
    // A difference of 10 counts ten times one of 1: differences 10; of all pairs (4 × 4 + 1 × 1) × 10.
    ['linear weights', [80, 80, 80, 80, 90], [80, 80, 80, 80, 80], [0.8, 0, 5]],
  ])('%s', (_, first, second, expected) => {
    expect(agree(first, second)).toEqual(expected);
  });

  it('passes over pairs with a blank, and reads stars', () => {
    expect(agree([1, 1, null, 1, 2, 2, 9], [1, 1, 5, 2, 2, 2, ''])).toEqual([0.8, 0.615384615384615, 5]);
    expect(agree(['★', '1星', '一星', '2★', '★★'], [1, 1, 2, 2, 2])).toEqual([0.8, 0.615384615384615, 5]);
    expect(call('KPIAGREE', row(1, 1, 1, 2, 2), row(1, 1, 2, 2, 2))).toEqual([
      ['一致率', 0.8],
      ['加权 κ（线性）', 0.615384615384615],
      ['成对人数', 5],
    ]);
  });

  it('has no kappa where all marks are one mark', () => {
    expect(agree([3, 3, 3, 3, 3], [3, 3, 3, 3, 3])).toEqual([1, '#N/A', 5]);
  });

  it.each<[string, readonly Argument[], RegExp]>([
    ['four pairs', [column(1, 2, 3, 4), column(1, 2, 3, 4)], /#N\/A 只有 4 对评分，少于 5 对/],
    ['four pairs and blanks', [column(1, 2, 3, 4, null), column(1, 2, 3, 4, 5)], /#N\/A 只有 4 对/],
    ['sizes that differ', [column(1, 2), column(1)], /#VALUE! first 与 second 大小应一致/],
    ['a mark that is none', [column(1, 2, 3, 4, 'x'), column(1, 2, 3, 4, 5)], /#VALUE! 评分.*“x”/],
    ['an error', [column(1, 2, 3, 4, 5), column(1, 2, DIV0, 4, 5)], /^#DIV\/0!/],
  ])('refuses %s', (_, args, words) => {
    expect(errorText('KPIAGREE', ...args)).toMatch(words);
  });
});
