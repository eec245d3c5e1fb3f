/** Stars that need more months at their threshold than their window has. */
import type { Finding } from '../findings/finding';
import { allOf } from '../stars/by-role';
import type { Draft } from '../table/draft';
import { found, sentence } from './report';
import { starName, starsOf } from './star-parts';

export function starMonths(draft: Draft): readonly Finding[] {
  return starsOf(draft.scheme.stars).flatMap(({ star, window, need }) => {
    if (window === undefined || need === undefined) return [];
    const windows = allOf(window);
    return allOf(need).flatMap((months, index) => {
      const all = windows[index] ?? windows[0] ?? NaN;
      if (!(months > all)) return [];
      const message = sentence(
        starName(star),
        `最近 ${all} 个月里要 ${months} 个月达标，不可能做到，请更正达标月数或月数`,
        `${months} of the newest ${all} months must reach the threshold, which cannot be; correct the months needed or the window`,
      );
      const row = allOf(need).length > 1 ? index : 0;
      return [found(draft, 'bad-number', 'error', ['stars', String(star), row, 'need'], message)];
    });
  });
}
