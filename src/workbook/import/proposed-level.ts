/** A level of attendance as counts of an export suggest it. Whether absences were reported no export says: the user has to confirm it. */
import { pool } from '../../core/import/pool';
import type { FigureId } from '../../profiles/figures';
import { FIGURES } from '../../profiles/figures';
import { compare, exact } from '../../core/number/exact';
import { formatPoints } from '../../core/number/format';
import { join, text, type Text } from '../../core/words/text';
import type { AbsenceLevel } from './absence-levels';
import type { ImportChoices } from './choices';
import type { Joined } from './join-rows';

export interface ProposedLevel {
  readonly level: Text;
  /** The counts that it comes from. */
  readonly note: Text;
}

/** The first has to be there. */
const ABSENCES: readonly FigureId[] = ['absent', 'unpunched'];
/** Said beside them, and not counted. */
const BESIDE: readonly FigureId[] = ['late', 'early'];

/** Undefined where the rows say nothing of absences, or not all of it. */
export function proposedLevel(
  levels: readonly AbsenceLevel[],
  rows: readonly Joined[],
  { reading }: Pick<ImportChoices, 'reading'>,
): ProposedLevel | undefined {
  const has = (figure: FigureId): boolean => rows.some((row) => row.figure(figure) !== undefined);
  const counted = ABSENCES.filter(has);
  if (counted[0] !== ABSENCES[0]) return undefined;
  const sum = (...plus: readonly FigureId[]) => pool({ kind: 'sum', plus }, rows, reading);
  const all = sum(...counted);
  if ('none' in all) return undefined;
  const level = levels.find(({ most }) => most === undefined || compare(all.value, exact(most)) <= 0);
  if (level === undefined) return undefined;
  const parts = [...counted, ...BESIDE.filter(has)].flatMap((figure) => {
    const one = sum(figure);
    const { label } = FIGURES[figure];
    const count = 'none' in one ? undefined : formatPoints(one.value);
    return count === undefined ? [] : [text(`${label.zh} ${count}`, `${label.en}: ${count}`)];
  });
  return { level: level.label, note: join(parts, '，', ', ') };
}
