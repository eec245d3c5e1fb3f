/** Four eyes see more: it is said where the one who closes has scored as well. */
import { text, type Text } from '../../core/words/text';
import type { MonthReading } from '../month/reading';
import { labelledCell } from '../people/labelled';
import { nameKey } from '../people/names';
import { raters, RATER_WORDS } from '../people/rows-of-person';
import type { Standing } from './closings';
import { signedIn } from './record';

/** By the signature as the lead, by the assessor above the people, or by a column of raters. */
export function sameEyes(
  standing: Standing,
  { tables }: Pick<MonthReading, 'tables'>,
  by: string,
): Text | null {
  const own = nameKey(by);
  if (own === '') return null;
  const signed = signedIn(standing).some(
    ({ signature, by: name }) => signature === 'lead' && nameKey(name) === own,
  );
  if (signed)
    return text(
      `${by.trim()} 既是评分的上级，又来封账。最好由另一个人封账。`,
      `${by.trim()} has signed as the lead who scored, and closes as well. Better let somebody else close.`,
    );
  const table = tables.find((one) => scorersOf(one).some((name) => nameKey(name) === own));
  if (table === undefined) return null;
  return text(
    `${by.trim()} 是“${table.sheet}”的评分人，又来封账。最好由另一个人封账。`,
    `${by.trim()} has scored on “${table.sheet}”, and closes as well. Better let somebody else close.`,
  );
}

/** Several names may stand in a cell. */
function scorersOf(table: MonthReading['tables'][number]): readonly string[] {
  if (table.kind === 'pay') return [];
  const { block, mapping, people } = table;
  const assessor = labelledCell(block, RATER_WORDS, mapping.headerRow - block.area.row)?.value;
  const rater = raters(table);
  const cells = [
    ...(typeof assessor === 'string' ? [assessor] : []),
    ...(rater === undefined ? [] : people.map(({ row }) => rater(row))),
  ];
  return cells.flatMap((cell) => cell.split(/[、，,；;/\s]+/)).filter((name) => name !== '');
}
