/** Versions of a scheme in one table: each in force from a month of its own. */
import { isError } from '../cell';
import { readMonth } from '../input/month';
import type { Draft } from '../table/draft';
import { text } from '../words/text';
import type { Finding } from '../findings/finding';
import { found, sentence } from './report';

export function versionOrder(drafts: readonly Draft[]): readonly Finding[] {
  const first = drafts[0]?.scheme.id;
  return drafts.flatMap((draft, index) => {
    const { id, effectiveFrom: from } = draft.scheme;
    const finding = (zh: string, en: string) => [
      found(
        draft,
        'version-order',
        'error',
        ['scheme', '', 0, 'effective'],
        sentence(text('生效月份', 'effective from'), zh, en),
      ),
    ];
    if (id !== first)
      return finding(
        `一张表只放一个方案，这里有 ${first} 和 ${id}，请分开`,
        `a table holds one scheme, but here are ${first} and ${id}; give each a table of its own`,
      );
    if (from === undefined)
      return drafts.length === 1
        ? []
        : finding(
            '有多个版本时每个都要写明生效月份，请填写',
            'each of several versions needs its month; fill it in',
          );
    const month = readMonth(from);
    if (isError(month) || month.year === undefined)
      return finding(
        `“${from}”不是年月，请写成 2026-03 这样`,
        `"${from}" is no month of a year; write it like 2026-03`,
      );
    if (drafts.slice(0, index).some((other) => other.scheme.effectiveFrom === from))
      return finding(
        `有两个版本都从 ${from} 起生效，请更正其中一个`,
        `two versions are in force from ${from}; correct one of them`,
      );
    return [];
  });
}
