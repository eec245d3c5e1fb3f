/** The shares of a quota as an argument: label and limit, best first. */
import { isBlank, isError, notAvailable, valueError, type Cell, type CellError } from '../core/cell';
import { show } from '../core/input/read';
import { formatPercent } from '../core/number/format';
import { add, compare, exact, toNumber, ZERO, type Exact } from '../core/number/exact';
import { parseNumber } from '../core/number/parse';
import { misordered } from '../core/score/label-order';
import { peopleOf, type QuotaLimit, type QuotaShare } from '../core/score/quota';
import { text, type Text } from '../core/words/text';
import { squash } from '../core/words/normalise';
import { leadingSign } from '../core/words/relation';
import { widthOf } from './arguments';
import type { Grid } from './description';

const REST: ReadonlySet<string> = new Set(['其余', '剩余', 'rest', 'others']);
const ONE = exact(1);

/** Best first; the last takes whoever is left where it says 其余 or where the shares make 100 %. */
export function readShares(grid: Grid): readonly QuotaShare[] | CellError {
  if (widthOf(grid) !== 2)
    return valueError(
      'shares 应为两列：档位、上限（如 A 20%）。请检查区域。',
      'shares must have two columns: label, limit (such as A 20%). Check the range.',
    );
  const shares: QuotaShare[] = [];
  for (const [name = null, cell = null] of grid) {
    if (isBlank(name) && isBlank(cell)) continue;
    const share = readLine(name, cell);
    if (isError(share)) return share;
    const before = shares.at(-1);
    if (before?.limit === null) return restBeforeLast(before.label);
    if (shares.some(({ label }) => squash(label) === squash(share.label))) return twice(share.label);
    shares.push(share);
  }
  return shares.length === 0 ? noShares() : summed(shares);
}

function readLine(name: Cell, cell: Cell): QuotaShare | CellError {
  if (isError(name)) return name;
  if (isError(cell)) return cell;
  const came = show(cell);
  if (isBlank(name))
    return valueError(
      `上限 ${came.zh} 没有档位。请在左边填写（如 A）。`,
      `the limit ${came.en} has no label. Write one beside it (such as A).`,
    );
  const label = String(name).trim();
  if (isBlank(cell))
    return notAvailable(`“${label}”没有上限。${CURE.zh}`, `${label} has no limit. ${CURE.en}`);
  if (typeof cell === 'string' && REST.has(squash(cell))) return { label, limit: null };
  const limit = limitOf(cell);
  if (limit !== undefined) return { label, limit };
  return valueError(
    `“${label}”的上限应为比例，实际是 ${came.zh}。${CURE.zh}`,
    `the limit of ${label} must be a share but got ${came.en}. ${CURE.en}`,
  );
}

/** `20%`, `0.2`, `<20%`, `≤20%`; a bare number from 1 on could be a number of people. */
function limitOf(cell: Cell): QuotaLimit | undefined {
  const [sign, figure] = leadingSign(typeof cell === 'string' ? cell : '');
  if (sign === '>' || sign === '≥') return undefined;
  const typed = typeof cell === 'string' ? parseNumber(figure) : undefined;
  const value = typed?.value ?? (typeof cell === 'number' ? cell : NaN);
  const most = typed?.sign === 'percent' ? value <= 1 : value < 1;
  if (!(value > 0) || !most || typed?.sign === 'currency') return undefined;
  return { share: exact(value), under: sign === '<' };
}

function summed(shares: readonly QuotaShare[]): readonly QuotaShare[] | CellError {
  const wrong = misordered(shares.map(({ label }) => label));
  if (wrong !== undefined)
    return valueError(
      `“${wrong[1]}”应在“${wrong[0]}”之前：最好的档写在最上面。请调整顺序。`,
      `${wrong[1]} must stand before ${wrong[0]}: the best place comes first. Change the order.`,
    );
  const sum = shares.reduce<Exact>((all, { limit }) => add(all, limit?.share ?? ZERO), ZERO);
  const over = compare(peopleOf(sum, 1), ONE);
  if (over > 0)
    return valueError(
      `各档上限合计 ${formatPercent(toNumber(sum))}，超过 100%。请更正，最后一档可写“其余”。`,
      `the limits add up to ${formatPercent(toNumber(sum))}, over 100%. Correct them; the last may be 其余 (rest).`,
    );
  const last = shares.at(-1);
  // Whole people of 20 % + 70 % + 10 % are often fewer than there are: whoever is left stands in the last place.
  const whole = over === 0 && last?.limit?.under === false;
  return whole ? [...shares.slice(0, -1), { label: last.label, limit: null }] : shares;
}

const CURE: Text = text(
  '请写 20%、<20%、≤20% 或 0.2，最后一档可写“其余”。',
  'Write 20%, <20%, ≤20% or 0.2; the last may be 其余 (rest).',
);

function restBeforeLast(label: string): CellError {
  return valueError(
    `“${label}”写的是其余，后面不能再有档位。请把它移到最后。`,
    `${label} takes the rest, so nothing can follow it. Move it to the end.`,
  );
}

function twice(label: string): CellError {
  return valueError(
    `档位“${label}”出现了两次。请只留一行。`,
    `the label ${label} stands there twice. Keep one row.`,
  );
}

function noShares(): CellError {
  return notAvailable(
    'shares 是空的。请填写档位和上限（如 A 20%）。',
    'shares is empty. Give labels and limits (such as A 20%).',
  );
}
