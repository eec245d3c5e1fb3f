/** Floors and caps that never count, and shares of weight that let nobody or everybody go. */
import type { Indicator } from '../../schemes/indicator';
import { indicatorsOf } from '../compile/parts';
import type { Finding } from '../findings/finding';
import { formatNumber } from '../number/format';
import { maxOf } from '../rules/rules';
import type { Draft } from '../table/draft';
import { named, text } from '../words/text';
import { found, sentence } from './report';

export function limits(draft: Draft): readonly Finding[] {
  const { scheme } = draft;
  const all = indicatorsOf(scheme);
  const idle =
    scheme.leastWeight !== undefined && !all.some((one) => one.mayNotApply)
      ? [
          found(
            draft,
            'not-read',
            'warning',
            ['scheme', '', 0, 'leastWeight'],
            sentence(
              text('最少权重', 'least weight'),
              '没有指标可不适用，这一格不起作用，请清空或把某个指标设为可不适用',
              'no indicator may not apply, so it has no say; clear it, or let an indicator be one that may not apply',
            ),
          ),
        ]
      : [];
  return [...idle, ...all.flatMap((one) => ofIndicator(draft, one))];
}

function ofIndicator(draft: Draft, one: Indicator): readonly Finding[] {
  const { floor, ceiling, key } = one;
  const most = maxOf(one.rule);
  const at = (column: 'floor' | 'ceiling', severity: 'error' | 'warning', zh: string, en: string): Finding =>
    found(
      draft,
      severity === 'error' ? 'bad-number' : 'not-read',
      severity,
      ['indicators', key, 0, column],
      sentence(named(one), zh, en),
      key,
    );
  if (floor !== undefined && ceiling !== undefined && floor > ceiling)
    return [
      at(
        'floor',
        'error',
        `保底 ${formatNumber(floor)} 高于封顶 ${formatNumber(ceiling)}，请更正`,
        `its floor ${formatNumber(floor)} is above its cap ${formatNumber(ceiling)}; correct one of them`,
      ),
    ];
  const capped =
    ceiling !== undefined && ceiling >= most
      ? [
          at(
            'ceiling',
            'warning',
            `规则最高只给 ${formatNumber(most)} 分，封顶 ${formatNumber(ceiling)} 不起作用`,
            `its rule gives ${formatNumber(most)} at most, so the cap of ${formatNumber(ceiling)} never counts`,
          ),
        ]
      : [];
  const raised =
    floor !== undefined && floor >= most
      ? [
          at(
            'floor',
            'warning',
            `规则最高只给 ${formatNumber(most)} 分，保底 ${formatNumber(floor)} 使所有人同分`,
            `its rule gives ${formatNumber(most)} at most, so with a floor of ${formatNumber(floor)} all score the same`,
          ),
        ]
      : [];
  return [...capped, ...raised];
}
