/** Stars that are left out between the lowest and the highest, and quotas that together pass the team. */
import type { Draft } from '../table/draft';
import { quotaShare } from '../stars/quota';
import { formatPercent } from '../number/format';
import { text } from '../words/text';
import type { Finding } from '../findings/finding';
import { found, sentence } from './report';
import { starsOf } from './star-parts';
import { sumOf } from './weights';

export function starGaps(draft: Draft): readonly Finding[] {
  const rows = starsOf(draft.scheme.stars);
  const stars = rows.map((row) => row.star).sort((a, b) => a - b);
  const left = stars.slice(1).flatMap((star, index) => {
    const below = stars[index] ?? star;
    if (!(star - below > 1)) return [];
    const between = star - below > 2 ? `${below + 1}–${star - 1}` : `${below + 1}`;
    const message = sentence(
      text('星级', 'stars'),
      `缺少 ${between} 星一行，${below} 星之上直接是 ${star} 星，请核对`,
      `there is no row for ${between}★ between ${below}★ and ${star}★; check it`,
    );
    return [found(draft, 'star-gap', 'warning', ['stars', String(star), 0, 'star'], message)];
  });
  const quotas = sumOf(rows.map(({ quota }) => (quota === undefined ? 0 : quotaShare(quota))));
  if (!(quotas > 1)) return left;
  const message = sentence(
    text('名额比例', 'quotas'),
    `合计 ${formatPercent(quotas)}，各是上限，不会同时用满`,
    `they sum to ${formatPercent(quotas)}; each is a limit, and not all can be filled at once`,
  );
  return [...left, found(draft, 'quota-over-100', 'note', draft.rowOf('stars'), message)];
}
