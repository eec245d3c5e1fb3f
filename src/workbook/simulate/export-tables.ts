/** What stands under the people of a simulation that is written to a sheet: grades, who could not be computed, quotas of stars. */
import type { Cell } from '../../core/cell';
import { text, type Text } from '../../core/words/text';
import type { Simulation } from './simulate';
import { quotaWords } from './star-quotas';
import { partWords } from './part';

export type Say = (words: Text) => string;

export function gradeTable({ grades }: Simulation, say: Say): readonly (readonly Cell[])[] {
  if (grades.length === 0) return [];
  return [
    [
      say(text('等级人数', 'People by grade')),
      say(text('改前', 'before')),
      say(text('改后', 'after')),
      say(text('差额', 'change')),
    ],
    ...grades.map(({ label, before, after }) => [label, before, after, after - before]),
  ];
}

export function leftTable({ left }: Simulation, say: Say): readonly (readonly Cell[])[] {
  if (left.length === 0) return [];
  return [
    [say(text('未能计算', 'Not computed')), say(text('原因', 'Why'))],
    ...left.map(({ row, name, why }) => [name === '' ? `#${row + 1}` : name, say(why)]),
  ];
}

export function partTable({ parts, note }: Simulation, say: Say): readonly (readonly Cell[])[] {
  if (parts.length === 0 && note === undefined) return [];
  return [
    [say(text('参评', 'Taking part')), say(text('改前与改后', 'Before and after'))],
    ...parts.map((one) => [one.name === '' ? `#${one.row + 1}` : one.name, say(partWords(one))]),
    ...(note === undefined ? [] : [['', say(note)]]),
  ];
}

export function quotaTable({ quotas }: Simulation, say: Say): readonly (readonly Cell[])[] {
  if (quotas.length === 0) return [];
  return [[say(text('星级名额', 'Quotas of stars'))], ...quotas.map((one) => [say(quotaWords(one))])];
}
