/** Applying edits to the rules sheet that is open: one at a time, each with its undo, then the sheet is read again. */
import type { Text } from '../../../core/words/text';
import type { Edit } from '../../../workbook/rules/edit';
import type { RulesSheet } from '../../../workbook/rules/find';
import type { Workbook } from '../../../workbook/port';
import { outcomeOf, type Command } from '../../use-command';

export interface Editing {
  readonly rules: RulesSheet;
  /** Which of its versions is looked at, from 0. */
  readonly version: number;
  readonly command: Command;
  /** Whether it was written. */
  apply(edit: Edit, done: Text): Promise<boolean>;
}

export function editingOf(
  workbook: Workbook,
  rules: RulesSheet,
  version: number,
  command: Command,
  reread: () => Promise<void>,
): Editing {
  return {
    rules,
    version,
    command,
    async apply(edit, done) {
      let written = false;
      await command.run(async (watch) => {
        if (!edit.ok) return { tone: 'warning', words: edit.why };
        const applied = await workbook.apply(edit.patch, watch);
        written = applied.ok;
        if (applied.ok) await reread();
        return outcomeOf(applied, done);
      });
      return written;
    },
  };
}
