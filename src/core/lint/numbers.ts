/** Figures that cannot be: not a number, negative weights and money, half months, shares above the whole. */
import type { Draft } from '../table/draft';
import { ruleFaults } from '../rules/rules';
import { sound } from '../rules/parts';
import { COLUMNS, SECTIONS } from '../table/sections';
import { formatNumber, formatPercent } from '../text/format';
import { text } from '../text/text';
import { entriesOf, fieldOf } from './entries';
import type { Finding } from './finding';
import { found, nameOf, say, type Field } from './report';
import { totalsOf } from './weights';

/** At least `min`; `whole` numbers; a `share` lies between 0 and 1. */
interface Figure {
  readonly value: unknown;
  readonly field: Field;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: true;
}

export function numbers(draft: Draft): readonly Finding[] {
  return [...figuresOf(draft).flatMap((figure) => limits(draft, figure)), ...unsound(draft)];
}

function limits(draft: Draft, { value, field, min = 0, max = Infinity, whole }: Figure): readonly Finding[] {
  if (typeof value !== 'number' || Number.isNaN(value)) return [];
  if (value >= min && value <= max && (!whole || Number.isInteger(value))) return [];
  const [section, owner, , column] = field;
  const [part, head] = [SECTIONS[section].title, COLUMNS[column]];
  const share = max === 1;
  const range = share ? '0%–100%' : max === Infinity ? `≥ ${min}` : `${min}–${max}`;
  const came = share ? `${formatNumber(value)}（${formatPercent(value)}）` : formatNumber(value);
  const message = say(
    text(`${part.zh} ${owner}`, `${part.en} ${owner}`),
    `${head.zh}应为${whole ? '整数，' : ''}${range}，实际是 ${came}，请更正`,
    `${head.en} must be ${whole ? 'a whole number ' : ''}${range} but is ${share ? formatPercent(value) : came}; correct it`,
  );
  return [found(draft, share ? 'quota-over-100' : 'bad-number', 'error', field, message)];
}

function figuresOf(draft: Draft): readonly Figure[] {
  const { aggregation, grades, pay, stars, log, pool, consequences = [], year } = draft.scheme;
  const steps = stars === undefined ? [] : 'steps' in stars ? stars.steps : stars.bands;
  const star = (one: { readonly star: number }): string => String(one.star);
  const figures: (readonly [unknown, Field, number?, number?, true?])[] = [];
  return [];
}
