/** In which unit a pay sheet says that its amounts are: above its people, in a header, or as the mark of a number format. */
import { squash } from '../../core/words/normalise';
import { formatAt } from '../people/cells';
import type { People } from '../people/people';
import { titlesOf } from '../people/employee-ids';

const UNIT =
  '万元|千元|百元|美元|欧元|日元|英镑|港币|港元|澳元|新台币|人民币|元|rmb|cny|usd|eur|hkd|jpy|gbp|sgd|twd|us\\$|hk\\$|[¥￥$€£]';
const ABOVE = new RegExp(`(?:金额)?单位[:：]?(?:人民币)?(${UNIT})|unit[:：]?(${UNIT})(?![a-z])`);
const IN_HEADER = new RegExp(`[（(\\[【](?:单位[:：]?)?(?:人民币)?(${UNIT})[)）\\]】]|[/／](${UNIT})$`);
const IN_FORMAT = /(US\$|HK\$|[¥￥$€£])(?![A-Za-z0-9-]*\])|\[\$(US\$|HK\$|[¥￥$€£]|[A-Z]{3})/;

/** Other names of the yuan. */
const YUAN = ['人民币', 'rmb', 'cny', '¥', '￥'];
const NAMES: Readonly<Record<string, string>> = {
  美元: 'USD',
  $: 'USD',
  us$: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  hk$: 'HKD',
};

/** Such as 元, 万元, USD; each once. None where the sheet says nothing. */
export function moneyUnits<R extends string>(sheet: People<R>, roles: readonly R[]): readonly string[] {
  const { block, mapping, people } = sheet;
  const above = block.cells
    .slice(0, Math.max(0, mapping.headerRow - block.area.row))
    .map((row) => squash(row.map((cell) => (typeof cell === 'string' ? cell : ' ')).join('')));
  const titles = titlesOf(sheet);
  const first = people[0]?.row;
  const own = roles.flatMap((role) => {
    const column = mapping.columns[role];
    if (column === undefined) return [];
    const title = unitIn(IN_HEADER, squash(titles[column - block.area.column] ?? ''));
    const format = first === undefined ? undefined : unitIn(IN_FORMAT, formatAt(block, first, column));
    return [title, format].filter((unit) => unit !== undefined);
  });
  const said = own.length > 0 ? own : above.flatMap((words) => unitIn(ABOVE, words) ?? []);
  return [...new Set(said)];
}

function unitIn(pattern: RegExp, words: string): string | undefined {
  const found = pattern
    .exec(words)
    ?.slice(1)
    .find((part) => part !== undefined)
    ?.toLowerCase();
  if (found === undefined) return undefined;
  return YUAN.includes(found)
    ? '元'
    : (NAMES[found] ?? (/^[a-z]{3}$/.test(found) ? found.toUpperCase() : found));
}
