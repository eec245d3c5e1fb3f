/** A new indicator as it is typed into the form. */
import { indicatorsOf } from '../../../core/compile/parts';
import { DOMAINS } from '../../../core/input/domain';
import type { Draft } from '../../../core/table/draft';
import { normalise } from '../../../core/words/normalise';
import { text } from '../../../core/words/text';
import type { BandsRule, Indicator } from '../../../schemes/indicator';
import type { InputKind } from '../../../core/words/input-kind';
import type { WeightedIndicator } from '../../../schemes/scheme';
import { isPercent } from '../../../core/words/input-kind';
import { figureIn } from './figures';

export interface TypedBand {
  readonly edge: string;
  readonly score: string;
}

export interface TypedIndicator {
  readonly name: string;
  readonly key: string;
  readonly input: InputKind;
  readonly better: BandsRule['better'];
  readonly weight: string;
  readonly bands: readonly TypedBand[];
  readonly rest: string;
  readonly group: string;
}

/** Kinds of input that bands can hold. */
export const BAND_INPUTS = Object.keys(DOMAINS) as readonly Exclude<InputKind, 'level' | 'flag'>[];

export function emptyIndicator(draft: Draft): TypedIndicator {
  const { aggregation } = draft.scheme;
  return {
    name: '',
    key: freeKey(draft),
    input: 'rate',
    better: 'higher',
    weight: '5',
    bands: [
      { edge: '', score: '100' },
      { edge: '', score: '60' },
    ],
    rest: '0',
    group: aggregation?.kind === 'groups' ? (aggregation.groups[0]?.key ?? '') : '',
  };
}

/** `kpi1` and so on: the first that is not taken. */
function freeKey({ scheme }: Draft): string {
  const taken = new Set(
    [...indicatorsOf(scheme), ...(scheme.adjustments ?? [])].map(({ key }) => normalise(key ?? '')),
  );
  for (let number = 1; ; number++) if (!taken.has(`kpi${number}`)) return `kpi${number}`;
}

export function keyIsWell(key: string): boolean {
  return /^[a-z][a-z0-9]*$/.test(key);
}

/** Whether the total that it would go into is weighted. */
export function takesWeight({ scheme }: Draft, group: string): boolean {
  const { aggregation } = scheme;
  if (aggregation?.kind !== 'groups') return aggregation?.kind === 'weighted';
  return aggregation.groups.find(({ key }) => key === group)?.total.kind === 'weighted';
}

/** Undefined while something is missing or no number. */
export function indicatorOf(typed: TypedIndicator, draft: Draft): Indicator | WeightedIndicator | undefined {
  const percent = isPercent(typed.input);
  const bands = typed.bands.map(({ edge, score }) => ({
    edge: figureIn(edge, percent),
    score: figureIn(score, false),
  }));
  const rest = figureIn(typed.rest, false);
  const weight = takesWeight(draft, typed.group) ? figureIn(typed.weight, false) : null;
  const name = typed.name.trim();
  if (name === '' || !keyIsWell(typed.key) || rest === undefined || weight === undefined) return undefined;
  const known = bands.flatMap(({ edge, score }) =>
    edge === undefined || score === undefined ? [] : [{ edge, score }],
  );
  if (known.length === 0 || known.length < bands.length) return undefined;
  const sign = typed.better === 'higher' ? -1 : 1;
  return {
    key: typed.key,
    label: text(name, name),
    input: typed.input,
    ...(weight === null ? {} : { weight }),
    rule: {
      kind: 'bands',
      better: typed.better,
      bands: known.sort((a, b) => sign * (a.edge - b.edge)),
      otherwise: rest,
    },
  };
}
