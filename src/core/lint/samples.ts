/** Rules for several marks that cannot both hold. */
import type { Finding } from '../findings/finding';
import type { Draft } from '../table/draft';
import { text } from '../words/text';
import { found, sentence } from './report';

export function samples(draft: Draft): readonly Finding[] {
  const { id, samples: rule } = draft.scheme;
  if (rule?.best === undefined || (rule.dropLowest === undefined && rule.dropHighest === undefined))
    return [];
  const message = sentence(
    text('取最好', 'Best only'),
    '不能同时去掉最低或最高，请只留一种',
    'it cannot stand beside dropping the lowest or highest; keep one of the two',
  );
  return [found(draft, 'bad-number', 'error', ['scheme', id, 0, 'best'], message)];
}
