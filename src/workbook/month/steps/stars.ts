/** 星级: how many people have each number of stars. */
import { isBlank, isError } from '../../../core/cell';
import { text } from '../../../core/words/text';
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
      for (const { row } of table.people) {
        const cell = table.cell(row, 'stars');
        if (isBlank(cell) || isError(cell)) without++;
        else {
          const words = typeof cell === 'number' ? `${cell}★` : String(cell).trim();
          counts.set(words, (counts.get(words) ?? 0) + 1);
        }
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
