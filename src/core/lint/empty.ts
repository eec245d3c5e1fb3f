/** Parts that must have rows and have none. */
import { indicatorsOf } from '../compile/parts';
import type { Draft } from '../table/draft';
import { SECTIONS, type SectionId } from '../table/sections';
import { named, text } from '../words/text';
import { entriesOf, fieldOf } from './entries';
import type { Finding } from '../findings/finding';
import { found, sentence, type Field } from './report';
import { lackOf } from './rule-kinds';
import { starsOf } from './star-parts';
import { totalsOf } from './weights';

export function empty(draft: Draft): readonly Finding[] {
  const { scheme } = draft;
  const { stars, grades, pay, log } = scheme;
  const nothing = (
    field: Field,
    about = text('方案', 'scheme'),
    lacks: SectionId = field[0],
    indicator?: string,
  ) => {
    const { zh, en } = SECTIONS[lacks].title;
    const message = sentence(
      about,
      `没有任何${zh}，请在【${zh}】中填写`,
      `nothing stands under [${en}]; add rows there`,
    );
    // Without pay levels or issue codes the rest still computes.
    return found(
      draft,
      'empty',
      lacks === 'pay' || lacks === 'codes' ? 'warning' : 'error',
      field,
      message,
      indicator,
    );
  };
  // Stars by total need a total as well.
  const bare = indicatorsOf(scheme).length === 0 && !log && (!stars || stars.kind === 'total');
  const parts: readonly (readonly [boolean, SectionId])[] = [
    [bare, 'indicators'],
    [grades?.bands.length === 0, 'grades'],
    [pay?.levels.length === 0, 'pay'],
    [stars !== undefined && starsOf(stars).length === 0, 'stars'],
    [log?.codes.length === 0, 'codes'],
  ];
  return [
    ...parts.flatMap(([is, section]) => (is ? [nothing([section, '', 0, 'key'])] : [])),
    ...totalsOf(draft).flatMap(({ total, group }) =>
      total.indicators.length > 0 || bare
        ? []
        : [nothing(['groups', group?.key ?? '', 0, 'key'], group && named(group), 'indicators')],
    ),
    ...entriesOf(draft).flatMap((entry) => {
      const section = lackOf(entry.rule);
      return section ? [nothing(fieldOf(draft, entry, 'rule'), named(entry), section, entry.key)] : [];
    }),
    ...(stars?.facts ?? []).flatMap((fact) =>
      fact.input === 'level' && !fact.choices?.length
        ? [nothing(['facts', fact.key, 0, 'input'], named(fact), 'choices')]
        : [],
    ),
  ];
}
