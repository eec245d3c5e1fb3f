/** 星级: how many people have each number of stars. */
import { isBlank, isError, type Cell } from '../../../core/cell';
import { text } from '../../../core/words/text';
import { rowsOfPeople } from '../../people/rows-of-person';
import type { Step } from '../step';
import { line, nameCell, OPEN } from '../words';

export const stars: Step = {
  id: 'stars',
  title: text('星级', 'Stars'),
  state({ tables }) {
    const own = tables.filter((one) => one.kind !== 'pay' && one.mapping.columns.stars !== undefined);
    const [first] = own;
    if (first === undefined)
      return {
        words: text('没有星级表', 'No star sheet'),
        how: 'none',
        action: { label: OPEN, screen: 'stars' },
      };
    const counts = new Map<string, number>();
    let without = 0;
    for (const table of own)
      for (const rows of table.repeats ? rowsOfPeople(table) : table.people.map((one) => [one])) {
        const said = new Set(rows.flatMap(({ row }) => starWords(table.cell(row, 'stars'))));
        const [words] = said;
        if (words === undefined || said.size > 1) without++;
        else counts.set(words, (counts.get(words) ?? 0) + 1);
      }
    return {
      words: line([
        ...(counts.size === 0 ? [text('还没有星级', 'no stars yet')] : []),
        ...[...counts]
          .sort(([a], [b]) => b.localeCompare(a, 'en', { numeric: true }))
          .map(([words, count]) => text(`${words} ${count} 人`, `${words} ${count}`)),
        counts.size > 0 && without > 0 ? text(`${without} 人无星级`, `${without} without stars`) : undefined,
      ]),
      how: counts.size > 0 && without === 0 ? 'done' : 'open',
      action: { label: OPEN, area: nameCell(first), screen: 'stars' },
    };
  },
};

function starWords(cell: Cell): readonly string[] {
  if (isBlank(cell) || isError(cell)) return [];
  return [typeof cell === 'number' ? `${cell}★` : String(cell).trim()];
}
