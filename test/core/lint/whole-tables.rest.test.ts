/** Findings in whole tables: what is empty, unknown, no such number, or keeps the scheme from computing. */
import { lintDraft, lintVersions } from '../../../src/core/lint/lint';
import { scheme as schemeOf, text } from '../../support/broken';
import { part, scheme } from '../table/faults';
import { draftOf, full, gradesDraft } from './drafts';
import { assessed, byTotal, check, indicators, ladder, settingRows, type Row } from './whole-tables';

const LOG = ['渠道', '起点', '轻微扣分', '中等扣分', '严重扣分'];
const bare = (total: string): readonly Row[] => [
  ['【方案】', '代号', '名称', '周期', '汇总方式'],
  [null, 'x', '试验', '每月', total],
];

describe('empty parts', () => {
  check(
    [
      'a log without codes still scores',
      [...scheme(), ...assessed, ...part('问题记录', LOG, ['电话', 100, 1, 2, 3])],
      'warning empty 1 方案：没有任何问题码，请在【问题码】中填写。 scheme: nothing stands under [Issue codes]; add rows there.',
    ],
    [
      'stars of a total need indicators',
      [
        ...bare('累计得分'),
        ...part('星级方式', ['方式'], ['按总分']),
        ...part('星级', ['星级', '条件', '界限'], [1, '≥', 60], [0, '其余']),
      ],
      'error empty 1 方案：没有任何指标，请在【指标】中填写。 scheme: nothing stands under [Indicators]; add rows there.',
    ],
    [
      'a group without indicators',
      [
        ...bare('分组加权'),
        ...part(
          '分组',
          ['代号', '名称', '权重', '汇总方式'],
          ['g', '组', 100, '加权'],
          ['h', '另', 0, '加权'],
        ),
        ...part(
          '指标',
          ['代号', '名称', '分组', '输入', '规则', '满分', '权重'],
          ['a', '甲', 'g', '0–100 分', '人工评分', 100, 100],
        ),
      ],
      'error empty B5 另（h）：没有任何指标，请在【指标】中填写。 h 另: nothing stands under [Indicators]; add rows there.',
    ],
    [
      'a choice without choices',
      [
        ...byTotal([1, '≥', 60], [0, '其余']),
        ...part('事实', ['代号', '名称', '输入'], ['role', '岗位', '等级']),
      ],
      'error empty D11 岗位（role）：没有任何事实选项，请在【事实选项】中填写。 role 岗位: nothing stands under [Fact choices]; add rows there.',
    ],
  );
});

describe('numbers that cannot be', () => {
  const kept = (column: string): readonly Row[] => [
    ['【方案】', '代号', '名称', '周期', '汇总方式', column],
    [null, 'x', '试验', '每月', '累计得分', 1.5],
    ...assessed,
  ];
  const half = (zh: string, en: string): string =>
    `error bad-number F2 方案 ${zh}：1.5 应为整数，且 ≥ 1，请更正。 Scheme ${en}: 1.5 must be a whole number, ≥ 1; correct it.`;
  const pool = (rate: number, share: number, rest: number): readonly Row[] => [
    ...scheme(),
    ...assessed,
    ...part('名次奖金', ['名次', '比例', '名称'], ['奖金池', rate, '销售额'], [1, share], ['其余', rest]),
  ];
  check(
    ['half a mark dropped', kept('去掉最低'), half('去掉最低', 'Drop lowest')],
    ['half a mark dropped above', kept('去掉最高'), half('去掉最高', 'Drop highest')],
    ['half a mark kept', kept('取最好'), half('取最好', 'Best only')],
    [
      'half a period',
      [
        ...scheme(),
        ...assessed,
        ...part(
          '连续结果',
          ['条件', '界限', '连续期数', '名称'],
          ['<', 60, 2, '提醒'],
          ['<', 60, 2.5, '培训'],
        ),
      ],
      'error bad-number D7 连续结果 连续期数：2.5 应为整数，且 ≥ 1，请更正。 Consequences Periods: 2.5 must be a whole number, ≥ 1; correct it.',
    ],
    [
      'a fourth severity',
      [
        ...scheme(),
        ...assessed,
        ...part('问题记录', LOG, ['电话', 100, 1, 2, 3]),
        ...part('问题码', ['代号', '名称', '严重程度'], ['Q1', '一', 4]),
      ],
      'error bad-number D8 问题码 Q1 严重程度：4 应为整数，且 1–3，请更正。 Issue codes Q1 Severity: 4 must be a whole number, 1–3; correct it.',
    ],
    [
      'a negative deduction',
      [
        ...scheme(),
        ...assessed,
        ...part('问题记录', LOG, ['电话', 100, -1, 2, 3]),
        ...part('问题码', ['代号', '名称', '严重程度'], ['Q1', '一', 1]),
      ],
      'error bad-number D6 问题记录 轻微扣分：-1 应为 ≥ 0，请更正。 Issue log Light: -1 must be ≥ 0; correct it.',
    ],
    [
      'a pool beyond the sales',
      pool(1.2, 0.5, 0.5),
      'error quota-over-100 5 名次奖金 比例：1.2 应为 0%–100%，请更正。 Rank pool Share: 1.2 must be 0%–100%; correct it.',
    ],
    [
      'a rank beyond the pool',
      pool(0.1, 1.5, 0),
      'error quota-over-100 C7 名次奖金 1 比例：1.5 应为 0%–100%，请更正。 Rank pool 1 Share: 1.5 must be 0%–100%; correct it.',
      'warning weights-not-100 C7 名次奖金：各名次的比例合计 150%，不是 100%，请核对。 rank pool: the shares sum to 150%, not 100%; check them.',
    ],
    [
      'half a star',
      byTotal([1.5, '≥', 60], [0, '其余']),
      'error bad-number B8 星级 1.5 星级：1.5 应为整数，且 ≥ 0，请更正。 Stars 1.5 Star: 1.5 must be a whole number, ≥ 0; correct it.',
      'warning star-gap B8 星级：缺少 1 星一行，0 星之上直接是 1.5 星，请核对。 stars: there is no row for 1★ between 0★ and 1.5★; check it.',
    ],
    [
      'less pay than none',
      [...scheme(), ...assessed, ...part('薪资', ['名称', '固定工资', '绩效工资'], ['一级', -1, 300])],
      'error bad-number C6 薪资 一级 固定工资：-1 应为 ≥ 0，请更正。 Pay 一级 Base: -1 must be ≥ 0; correct it.',
    ],
  );
});

describe('stars by conditions', () => {
  const PAY = ['星级', '比例', '加发'];
  const conditions = (...rows: readonly Row[]): readonly Row[] => [
    ...scheme(),
    ...assessed,
    ...part('星级方式', ['方式'], ['按条件']),
    ...part('星级', PAY, ...rows),
    ...part('星级条件', ['星级', '事实', '条件', '界限'], [2, 'faults', '≤', 0], [1, 'faults', '≤', 2]),
    ...part('事实', ['代号', '名称', '输入'], ['faults', '差错', '次数']),
  ];
  const less = (where: string, a: number, b: number): string =>
    `warning money-not-monotone ${where} 星级奖励：“2★”为 ${a}，反而低于“1★”的 ${b}，请核对。 star rewards: "2★" has ${a}, less than "1★" with ${b}; check them.`;
  check(
    ['sound', conditions([2, 1, 200], [1, 0.5, 100])],
    ['a smaller share', conditions([2, 0.5, 200], [1, 1, 100]), less('C8', 0.5, 1)],
    ['a smaller amount', conditions([2, 1, 100], [1, 1, 200]), less('D8', 100, 200)],
    [
      'a share beyond the whole',
      conditions([2, 1.2, 200], [1, 1, 100]),
      'error quota-over-100 C8 星级 2 比例：1.2 应为 0%–100%，请更正。 Stars 2 Share: 1.2 must be 0%–100%; correct it.',
    ],
  );
});

describe('settings that are no targets', () => {
  const rewarded = (reward: number): readonly Row[] => [
    ...byTotal([1, '≥', 60, null, null, 'fee'], [0, '其余', null, null, null, 0]),
    ...settingRows(['fee', '奖金', '金额（元）', null, reward]),
  ];
  check(['a reward', rewarded(5)], ['a reward of nothing', rewarded(0)]);
});

describe('what keeps a scheme from computing', () => {
  check(
    [
      'a floor of pay above its cap, beside a warning',
      [
        ...scheme(),
        ...indicators(['a', '甲', '分数', '人工评分', 90]),
        ...part('奖金上下限', ['方式', '保底', '封顶'], ['奖金', 500, 300]),
      ],
      'error missing 1 奖金的保底 500 高于封顶 300。 the floor 500 of the bonus is above its cap 300.',
      'warning points-not-max F4 满分：各项满分合计 90 分，不是 100 分，请核对。 points: full marks sum to 90 of 100 points; check them.',
    ],
    [
      'months below their own threshold',
      ladder([1, null, 3, null, '≥', -5, null]),
      'warning out-of-domain G8 1 星：“x ≥ -5”超出取值范围 0 ≤ x ≤ 100，请更正界限或输入类型。 1★: "x ≥ -5" goes beyond the values 0 ≤ x ≤ 100; correct it or the kind of input.',
    ],
  );
});

test('no versions, no findings', () => {
  expect(lintVersions([])).toEqual([]);
});

test('a version needs the year of its month', () => {
  const [finding] = lintVersions([draftOf(schemeOf({ effectiveFrom: '3' }, full('a')))]);
  expect(finding?.message).toEqual({
    zh: '生效月份：“3”不是年月，请写成 2026-03 这样。',
    en: 'effective from: "3" is no month of a year; write it like 2026-03.',
  });
});

test('one thing in several rows is said at the first of them, with the others in order, each once', () => {
  const fault = (row: number) => ({
    ...({ code: 'missing', severity: 'error', row } as const),
    message: text('缺少“权重”。'),
  });
  const draft = draftOf(schemeOf({}, full('a')), { faults: [6, 2, 4, 2, 6].map(fault) });
  expect(lintDraft(draft).map(({ row, message }) => [row, message.zh])).toEqual([
    [2, '缺少“权重”。第 5、7 行也是。'],
  ]);
});

test('grades both ways', () => {
  const draft = gradesDraft([
    ['≥90', 'A'],
    ['≥80', 'B'],
    ['≤60', 'C'],
    ['≤50', 'D'],
    ['else', 'E'],
  ]);
  const [finding] = lintDraft(draft).filter(({ code }) => code === 'wrong-direction');
  expect([finding?.severity, finding?.row, finding?.indicator, finding?.message.zh]).toEqual([
    'error',
    2,
    undefined,
    '评级：有的行用 ≥，有的行用 ≤，请统一方向，或补上另一界限。',
  ]);
});
