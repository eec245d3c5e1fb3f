/** What to look at before paying people: no names, names that stand twice, rows that the eye does not see. */
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import { otherTableWords } from '../people/other-tables';
import type { People } from '../people/people';
import type { Role } from './roles';

export function peopleWarnings(
  { block, mapping, people, others }: People<Role>,
  sameNames: readonly Text[],
): readonly Text[] {
  const warnings: Text[] = [];
  if (mapping.columns.name === undefined)
    warnings.push(
      text(
        '没有指定姓名列，请逐行核对，确认没有把其他行当作人员。',
        'no name column is set: check row by row that every one is a person.',
      ),
    );
  warnings.push(...sameNames, ...others.map(otherTableWords));
  const hidden = new Set(block.hiddenRows);
  const unseen = people.filter(({ row }) => hidden.has(row)).length;
  if (unseen > 0)
    warnings.push(
      text(
        `其中 ${unseen} 行被隐藏或筛选掉，也会一并计算。`,
        `${unseen} of the rows are hidden or filtered out; they are paid too.`,
      ),
    );
  return warnings;
}
