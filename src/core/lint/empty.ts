/** Parts that must have rows and have none. */
import { indicatorsOf } from '../compile/parts';
import type { Draft } from '../table/draft';
import { SECTIONS, type SectionId } from '../table/sections';
import { named, text } from '../text/text';
import { entriesOf, fieldOf, type Entry } from './entries';
import type { Finding } from './finding';
import { found, say, type Field } from './report';
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
    const message = say(
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
      const section = lacking(entry);
      return section ? [nothing(fieldOf(draft, entry, 'rule'), named(entry), section, entry.key)] : [];
    }),
    ...(stars?.facts ?? []).flatMap((fact) =>
      fact.input === 'level' && !fact.choices?.length
        ? [nothing(['facts', fact.key, 0, 'input'], named(fact), 'choices')]
        : [],
    ),
  ];
}

/** The part where a rule should have rows and has none. */
function lacking({ rule }: Entry): SectionId | undefined {
  switch (rule.kind) {
    case 'bands':
      return rule.bands.length === 0 ? 'bands' : undefined;
    case 'deduction':
      return rule.terms.length === 0 ? 'bands' : undefined;
    case 'conditions':
      return rule.tests.length === 0 ? 'bands' : undefined;
    case 'levels':
    case 'ranged':
      return rule.levels.length === 0 ? 'levels' : undefined;
    case 'blend':
    case 'bonus':
    case 'extra':
    case 'fault':
    case 'manual':
    case 'perUnit':
    case 'proportional':
    case 'share':
      return undefined;
  }
}
