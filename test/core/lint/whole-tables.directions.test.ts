/** Findings in whole tables: scores that run against what the input means. */
import { part, scheme } from '../table/faults';
import { banded, check, type Row, type Cell, type Case } from './whole-tables';

describe('directions', () => {
  const turned = (zh: string, en: string, grave = 'warning'): string =>
    `${grave} wrong-direction 6 甲（a）：${zh}，请核对条件与得分。 a 甲: ${en}; check conditions and scores.`;
  const larger = (grave?: string): string =>
    turned(
      '数值越大得分越高，而这类输入通常越小越好',
      'larger values score more, though smaller ones are usually better',
      grave,
    );
  const smaller = turned(
    '数值越小得分越高，而这类输入通常越大越好',
    'smaller values score more, though larger ones are usually better',
  );
  const up = (input: string, edge: Cell = 5): readonly Row[] =>
    banded(input, ['≥', edge, 100], ['其余', null, 0]);
  const down = (input: string, edge: Cell = 5): readonly Row[] =>
    banded(input, ['≤', edge, 100], ['其余', null, 0]);
  check(
    ...(['秒', '分钟'] as const).map((input): Case => [`more ${input}`, up(input), larger()]),
    ...(['小时', '天'] as const).map((input): Case => [`more ${input}`, up(input), larger('note')]),
    ...(['字/分钟', '0–100 分', '0–10', '分数'] as const).map((input): Case => [
      `fewer ${input}`,
      down(input),
      smaller,
    ]),
    ...(['秒', '分钟', '小时', '天', '次数', '数值', '金额（元）', '月'] as const).map((input): Case => [
      `fewer ${input}`,
      down(input),
    ]),
    ...(['字/分钟', '0–100 分', '0–10', '分数', '次数', '数值', '金额（元）', '月'] as const).map(
      (input): Case => [`more ${input}`, up(input)],
    ),
    [
      'the better one scores less',
      banded('0–100 分', ['≥', 90, 80], ['≥', 60, 100], ['其余', null, 0]),
      'warning not-monotone 6 甲（a）：“x ≥ 90”得 80，反而低于较差的“x ≥ 60”的 100，请核对得分。 a 甲: "x ≥ 90" scores 80, less than the worse "x ≥ 60" with 100; check the scores.',
    ],
    ['two score alike', banded('0–100 分', ['≥', 90, 100], ['≥', 60, 100], ['其余', null, 0])],
    [
      'both ways',
      banded('秒', ['≤', 10, 100], ['≤', 20, 80], ['≥', 40, 0], ['≥', 30, 20], ['其余', null, 50]),
      'error wrong-direction 6 甲（a）：有的行用 ≥，有的行用 ≤，请统一方向，或补上另一界限。 a 甲: some rows say ≥ and others ≤; use one direction, or state both ends.',
    ],
  );
  const per = (label: string, input: string): readonly Row[] => [
    ...scheme(),
    ...part('指标', ['代号', '名称', '输入', '规则', '满分', '目标'], ['a', label, input, '按比例', 100, 30]),
  ];
  const growing = (label: string, grave = 'warning'): string =>
    `${grave} wrong-direction E4 ${label}（a）：数值越大得分越高，而这类输入通常越小越好，请改用分档或扣分。 a ${label}: larger values score more, though smaller ones are usually better; use bands or a deduction.`;
  check(
    ['in proportion to seconds', per('响应', '秒'), growing('响应')],
    ['in proportion to days', per('工期', '天'), growing('工期', 'note')],
    ['in proportion to complaints', per('投诉数', '次数'), growing('投诉数')],
    ['in proportion to sales', per('销售', '金额（元）')],
  );
});
