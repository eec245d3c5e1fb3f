/** The mark 参评 beside a name: 是, 否, 仅参照; blank is 是. */
import { isBlank, isError, valueError, type Cell, type CellError } from '../cell';
import { NOT_RATED } from '../input/not-applicable';
import { NO_WORDS, show, YES_WORDS } from '../input/read';
import { text } from '../words/text';
import { normalise } from '../words/normalise';

export type TakesPart = 'yes' | 'no' | 'reference';

export const TAKES_PART = text('参评', 'Takes part');
export const PART_WORDS = {
  yes: text('是', 'Yes'),
  no: text('否', 'No'),
  reference: text('仅参照', 'Reference only'),
} as const;

const WORDS: ReadonlyMap<string, TakesPart> = new Map([
  ...YES_WORDS.map((word) => [word, 'yes'] as const),
  ...['参评', '参加'].map((word) => [word, 'yes'] as const),
  ...NO_WORDS.map((word) => [word, 'no'] as const),
  ...[NOT_RATED, '不参加', 'not rated'].map((word) => [word, 'no'] as const),
  ...['仅参照', '参照', '仅供参照', 'reference only', 'reference'].map(
    (word) => [word, 'reference'] as const,
  ),
]);

export function readTakesPart(cell: Cell): TakesPart | CellError {
  if (isBlank(cell)) return 'yes';
  if (isError(cell)) return cell;
  const found = WORDS.get(normalise(String(cell)));
  if (found !== undefined) return found;
  const came = show(cell);
  return valueError(
    `参评应为 是、否 或 仅参照（空白为 是），实际是 ${came.zh}。请更正该单元格。`,
    `taking part must be 是, 否 or 仅参照 (blank is 是) but got ${came.en}. Correct the cell.`,
  );
}

/** Words in the place of a score that say that somebody is passed over in ranks and pools. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  NOT_RATED,
  'not rated',
  PART_WORDS.reference.zh,
  PART_WORDS.reference.en.toLowerCase(),
]);

export function isPassedOver(cell: Cell): boolean {
  return typeof cell === 'string' && PASSED_OVER.has(normalise(cell));
}
