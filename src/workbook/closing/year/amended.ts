/** The amendments of a closed month, as the year counts them. */
import { exact, subtract, type Exact } from '../../../core/number/exact';
import { ROLES } from '../../salary/roles';
import type { ClosingLine } from '../closings';
import type { YearMonth } from './read-year';

const TOTAL = ROLES.find(({ role }) => role === 'total')?.label.zh;
/** Lines of an amendment that give a person's pay. */
export const isPay = (item: string): boolean => item === TOTAL || item === '薪资差额';

/** Those of the version of the seal that counts. */
export function amendmentsOf({ standing }: Pick<YearMonth, 'standing'>): readonly ClosingLine[] {
  return standing.lines.filter((line) => line.of === 'amended' && Number(line.version) === standing.version);
}

export function differenceIn({ before, after }: ClosingLine): Exact | undefined {
  if (typeof after !== 'number') return undefined;
  return typeof before === 'number' ? subtract(exact(after), exact(before)) : exact(after);
}
