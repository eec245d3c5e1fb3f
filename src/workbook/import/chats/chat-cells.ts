/** A person's cells that take the grade of their sampled chats. */
import type { LeftRow } from '../../../core/import/rows';
import { text } from '../../../core/words/text';
import { cellAt } from '../../people/cells';
import type { TableRow } from '../join-rows';
import type { ImportMemory } from '../memory';
import { stateOf, type NoValue, type PlannedCell } from '../planned-cell';
import type { Chats } from '../stops';
import { personKey, type Target, type TargetPerson } from '../target';
import { chatsOf, gradeOfChats } from './grade-chats';
import { inputForGrades } from './graded-inputs';

export interface ChatCells {
  readonly cells: readonly PlannedCell[];
  readonly without: readonly NoValue[];
  readonly left: readonly LeftRow[];
}

/** Chats of several tables by the same scheme are one person's all the same. */
export function chatCells(
  target: Target,
  person: TargetPerson,
  rows: readonly TableRow[],
  chats: Chats,
  memory: ImportMemory,
): ChatCells {
  const cells: PlannedCell[] = [];
  const without: NoValue[] = [];
  const left: LeftRow[] = [];
  for (const compiled of new Set([...chats.values()].map((log) => log.compiled))) {
    const input = inputForGrades(target.graded, compiled);
    if (input === undefined) continue;
    const { row } = person;
    const own = rows.filter(({ table }) => chats.get(table)?.compiled === compiled);
    const [log] = own.flatMap(({ table }) => chats.get(table) ?? []);
    if (log === undefined) continue;
    const sorted = chatsOf(own, chats, target.month);
    left.push(...sorted.left);
    const found = sorted.counted.length === 0 ? NONE : gradeOfChats(sorted.counted, chats);
    if (!('grade' in found)) {
      without.push({ row, key: input.key, none: 'missing', why: found });
      continue;
    }
    const { grade: after, note } = found;
    const before = cellAt(target.block, row, input.column);
    const last = memory.lastImported(personKey(person), input.title);
    const state = stateOf(target, row, input.column, before, after, last);
    cells.push({ row, column: input.column, key: input.key, before, after, state, note });
  }
  return { cells, without, left };
}

const NONE = text('本月没有评完的抽检', 'no chat of the month is rated');
