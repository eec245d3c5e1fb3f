/** What a sheet reckons by itself of a figure held against the group: its mean, how many take part, and one's rank of one month. */
import type { CompiledIndicator } from '../../core/compile/compiled';
import type { RelativeRule } from '../../schemes/indicator';
import type { Column, Place, Setting } from './column';
import { inputKey } from './input-key';
import { ofTakers } from './takes-part-column';

/** The mean is of everybody with a figure; people and rank are of those who take part. A rank over several months is entered. */
export function relativeCell(
  setting: Setting,
  one: CompiledIndicator,
  rule: RelativeRule,
  index: number,
): Column['formula'] {
  const { months = 1 } = rule;
  const figures = 2 * months;
  if (index < figures) return index % 2 === 0 ? undefined : meanOf(one, index - 1);
  const own = inputKey(one, 0);
  const people = (at: Place): string => `COUNTIFS(${at.whole(own)},">=0"${ofTakers(setting, at)})`;
  if (index === figures) return (at) => whereFilled(at, own, people(at));
  if (months > 1) return undefined;
  const sign = rule.better === 'higher' ? '>' : '<';
  return (at) => {
    const better = `COUNTIFS(${at.whole(own)},"${sign}"&${at.cell(own)}${ofTakers(setting, at)})`;
    // Whoever takes no part is not ranked below the last.
    return whereFilled(at, own, `MIN(${people(at)},1+${better})`);
  };
}

function meanOf(one: CompiledIndicator, index: number): (at: Place) => string {
  const own = inputKey(one, index);
  return (at) => whereFilled(at, own, `AVERAGE(${at.whole(own)})`);
}

/** Blank beside a blank; 不适用 beside 不适用. */
function whereFilled(at: Place, own: string, value: string): string {
  return `=IF(ISNUMBER(${at.cell(own)}),${value},${at.cell(own)}&"")`;
}
