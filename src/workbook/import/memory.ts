/** What the journal remembers of imports: how columns were read and mapped, who was bound to whom, which values came from a file. */
import { isBlank, type Cell } from '../../core/cell';
import type { Answer } from '../../core/import/settle';
import { entriesInOrder, isKind, wordsIn } from '../salary/journal-read';
import { journalColumn, KINDS } from '../salary/journal-sheet';
import type { Block } from '../port';
import { nameKey } from '../people/names';
import type { ImportChoices } from './choices';

export interface ImportMemory extends Pick<ImportChoices, 'ways' | 'answers' | 'bindings'> {
  /** Headers of people's columns that were shown by hand, by their keys. */
  readonly whose: ReadonlySet<string>;
  /** What an import last wrote for a person; undefined where it never did. */
  lastImported(person: string, title: string): Cell | undefined;
}

/** In the column of cells, where a line is of an input or of a source's column. */
export const OF_COLUMN = 'column';
export const OF_WHO = 'who';

/** @param profiles the ids of the profiles that the tables have; how the columns of others were read is none of theirs */
export function readMemory(
  journal: Block | null,
  sheet: string,
  profiles: ReadonlySet<string>,
): ImportMemory {
  const ways = new Map<string, string | null>();
  const answers = new Map<string, Answer>();
  const bindings = new Map<string, string>();
  const imported = new Map<string, Cell>();
  const whose = new Set<string>();
  for (const row of entriesInOrder(journal)) {
    const words = (key: Parameters<typeof wordsIn>[1]): string => wordsIn(row, key);
    if (isKind(row, KINDS.binding)) bindings.set(nameKey(words('item')), words('after'));
    else if (isKind(row, KINDS.setting) && words('cell') === OF_WHO) whose.add(words('item'));
    else if (isKind(row, KINDS.setting) && profiles.has(words('scheme'))) {
      const after = row[journalColumn('after')] ?? null;
      if (words('cell') === OF_COLUMN) answers.set(words('item'), words('after') as Answer);
      else ways.set(words('cell'), isBlank(after) ? null : words('after'));
    } else if (isKind(row, KINDS.imported) && words('sheet') === sheet)
      imported.set(`${words('name')}\n${words('item')}`, row[journalColumn('after')] ?? null);
  }
  return {
    ways,
    answers,
    bindings,
    whose,
    lastImported: (person, title) => imported.get(`${person}\n${title}`),
  };
}
