/** Rules for several marks that cannot be kept. */
import type { SampleRule } from '../../schemes/samples';
import type { Finding } from '../findings/finding';
import { leastMarks } from '../score/kept-marks';
import type { Draft } from '../table/draft';
import { text } from '../words/text';
import { found, sentence, type Field } from './report';

export function samples(draft: Draft): readonly Finding[] {
  const { samples: ofChats, stars } = draft.scheme;
  const chats = both(draft, ofChats, ['scheme', '', 0, 'best']);
  if (stars?.kind !== 'annual' || stars.samples === undefined) return chats;
  const least = leastMarks(stars.samples);
  const beyond = sentence(
    text('星级方式', 'star rule'),
    `按所填至少要 ${least} 个月的得分，却只看 ${stars.months} 个月，请更正`,
    `it takes the scores of at least ${least} months and looks at ${stars.months}; correct it`,
  );
  const months = both(draft, stars.samples, ['starRule', '', 0, 'best']);
  return least > stars.months
    ? [...chats, ...months, found(draft, 'bad-number', 'error', ['starRule', '', 0, 'months'], beyond)]
    : [...chats, ...months];
}

function both(draft: Draft, rule: SampleRule | undefined, field: Field): readonly Finding[] {
  if (rule?.best === undefined || (rule.dropLowest === undefined && rule.dropHighest === undefined))
    return [];
  const message = sentence(
    text('取最好', 'Best only'),
    '不能同时去掉最低或最高，请只留一种',
    'it cannot stand beside dropping the lowest or highest; keep one of the two',
  );
  return [found(draft, 'bad-number', 'error', field, message)];
}
