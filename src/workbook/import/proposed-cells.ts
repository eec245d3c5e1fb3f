/** A person's cells that get a level which counts suggest: written only once the user has confirmed it. */
import { cellAt } from '../people/cells';
import type { ImportChoices } from './choices';
import type { Joined } from './join-rows';
import type { ImportMemory } from './memory';
import { stateOf, type PlannedCell } from './planned-cell';
import { proposedLevel } from './proposed-level';
import { personKey, type Target, type TargetPerson } from './target';

export function proposedCells(
  target: Target,
  person: TargetPerson,
  rows: readonly Joined[],
  choices: ImportChoices,
  memory: ImportMemory,
): readonly PlannedCell[] {
  return target.graded.flatMap(({ key, column, title, absences }): readonly PlannedCell[] => {
    const found = absences && proposedLevel(absences, rows, choices);
    if (found === undefined) return [];
    const { row } = person;
    // The language that the sheet itself is in.
    const after = /\p{Script=Han}/u.test(title) ? found.level.zh : found.level.en;
    const before = cellAt(target.block, row, column);
    const own = stateOf(target, row, column, before, after, memory.lastImported(personKey(person), title));
    const state = choices.proposals || own === 'same' || own === 'formula' ? own : 'proposed';
    return [{ row, column, key, before, after, state, proposal: true, note: found.note }];
  });
}
