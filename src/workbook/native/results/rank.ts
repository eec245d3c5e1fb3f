/** The rank of one of a team: ties share the better one; sales break ties, and no sales count below any figure. */
import { partOf, textOf, type Range } from '../../formula/range';
import { blank, digits15, guarded, totalIn } from '../numbers';

const absolute = (range: Range): string => textOf({ ...range, fixedRow: true, fixedColumn: true });

/** Blank, or marked as taking no part: COUNTIF passes over such words by itself. */
function passedOver(score: string): string {
  return `OR(${blank(score)},ISNUMBER(MATCH(TRIM(LOWER(${score})),{"不参评","仅参照","not rated","reference only"},0)))`;
}

/** @param row place inside the ranges; @param lowest whether the lowest score is the best */
export function rankCell(
  scores: Range,
  sales: Range | undefined,
  { row, column, lowest }: { readonly row: number; readonly column: number; readonly lowest: boolean },
): string {
  const score = partOf(scores, { row, column });
  const all = absolute(scores);
  const better = `COUNTIF(${all},"${lowest ? '<' : '>'}"&${digits15(score)})`;
  const { checks } = totalIn(score, { bonus: true, greatest: 0 }, score);
  if (sales === undefined) return `IF(${passedOver(score)},"",${guarded({ checks, value: `1+${better}` })})`;
  const own = partOf(sales, { row, column });
  const tied = (sign: string): string => `COUNTIFS(${all},${score},${absolute(sales)},${sign})`;
  const value = `1+${better}+IF(${blank(own)},${tied('">=0"')},${tied(`">"&${own}`)})`;
  return `IF(${passedOver(score)},"",${guarded({ checks, value })})`;
}
