/** What a sheet reckons by itself of a figure held against the group: its mean, how many take part, and one's rank. */
import type { CompiledIndicator } from '../../core/compile/compiled';
import { inLanguage, text } from '../../core/words/text';
import type { RelativeRule } from '../../schemes/indicator';
import { quoted, type Column, type Place, type Setting } from './column';
import { inputKey } from './input-key';
import { areTakers, ofTakers } from './takes-part-column';

/**
 * The mean is of everybody with a figure; people and rank are of those who take part. Of one month the rank goes by the figure itself; of
 * several by the score before the ceiling, in a column of its own: months are capped one by one, and one that does not apply is passed over.
 */
export function relativeCell(
  setting: Setting,
  one: CompiledIndicator,
  rule: RelativeRule,
  index: number,
): Column['formula'] {
  const { months = 1 } = rule;
  const figures = 2 * months;
  if (index < figures) return index % 2 === 0 ? undefined : meanOf(one, index - 1);
  const owns = Array.from({ length: months }, (_, month) => inputKey(one, 2 * month));
  if (index === figures) return peopleOf(setting, owns);
  const people = inputKey(one, figures);
  return ranksUnranked(rule)
    ? rankOf(setting, unrankedKey(one), '>', (at) => at.cell(people))
    : rankOf(setting, inputKey(one, 0), rule.better === 'higher' ? '>' : '<', (at) => at.cell(people));
}

/** A score before its ceiling stands beside the score, where a rank of several months goes by it. */
export function unrankedColumns(setting: Setting, one: CompiledIndicator): readonly Column[] {
  const { rule } = one.indicator;
  const { unranked } = one;
  if (setting.sample || rule.kind !== 'relative' || !ranksUnranked(rule) || unranked === undefined) return [];
  const { language, id } = setting;
  const cells = (at: Place): string => at.range(inputKey(one, 0), inputKey(one, unranked.inputs.length - 1));
  return [
    {
      key: unrankedKey(one),
      kind: 'formula',
      header: `${inLanguage(one.label, language)}\n${inLanguage(text('(名次依据)', '(ranked by)'), language)}`,
      section: inLanguage(text('得分', 'Scores'), language),
      width: 10,
      numberFormat: '0.00',
      note: inLanguage(
        text('名次上限之前的得分，组内名次按它排。', 'The score before its ceiling by rank; ranks go by it.'),
        language,
      ),
      formula: (at) =>
        `=IF(COUNTBLANK(${cells(at)})>0,"",KPIBAND(${cells(at)},${quoted(one.key)},${id}${setting.monthArgument(at, 0)}))`,
    },
  ];
}

const ranksUnranked = ({ months = 1, ceilings = [] }: RelativeRule): boolean =>
  months > 1 && ceilings.length > 0;

const unrankedKey = (one: CompiledIndicator): string => `unranked:${one.key}`;

function meanOf(one: CompiledIndicator, index: number): (at: Place) => string {
  const own = inputKey(one, index);
  return (at) => whereFilled(at, own, `AVERAGE(${at.whole(own)})`);
}

/** Everybody who takes part and has a figure in any month. */
function peopleOf(setting: Setting, owns: readonly string[]): (at: Place) => string {
  const [first = ''] = owns;
  if (owns.length === 1)
    return (at) => whereFilled(at, first, `COUNTIFS(${at.whole(first)},">=0"${ofTakers(setting, at)})`);
  return (at) => {
    const any = owns.map((own) => `ISNUMBER(${at.whole(own)})`).join('+');
    const filled = owns.map((own) => at.cell(own)).join(',');
    const people = `SUMPRODUCT((${any}>0)*1${areTakers(setting, at)})`;
    return `=IF(COUNT(${filled})>0,${people},${at.cell(first)}&"")`;
  };
}

/** Whoever takes no part is not ranked below the last. */
function rankOf(
  setting: Setting,
  by: string,
  better: '>' | '<',
  people: (at: Place) => string,
): (at: Place) => string {
  return (at) => {
    const ahead = `COUNTIFS(${at.whole(by)},"${better}"&${at.cell(by)}${ofTakers(setting, at)})`;
    return whereFilled(at, by, `MIN(${people(at)},1+${ahead})`);
  };
}

/** Blank beside a blank; 不适用 beside 不适用. */
function whereFilled(at: Place, own: string, value: string): string {
  return `=IF(ISNUMBER(${at.cell(own)}),${value},${at.cell(own)}&"")`;
}
