/** Indicators and adjustments, and where they stand. */
import type { Adjustment, BandsRule, Indicator } from '../../schemes/indicator';
import type { InputKind } from '../words/input-kind';
import { indicatorsOf } from '../compile/parts';
import { DOMAINS, type Domain } from '../input/domain';
import type { Draft } from '../table/draft';
import type { ColumnId } from '../table/sections';
import type { Field } from './report';

export type Entry = Indicator | Adjustment;

export function entriesOf({ scheme }: Draft): readonly Entry[] {
  return [...indicatorsOf(scheme), ...(scheme.adjustments ?? [])];
}

/** A field in the entry's own row. */
export function fieldOf({ scheme }: Draft, entry: Entry, column: ColumnId): Field {
  const adjusts = scheme.adjustments?.some((one) => one === entry);
  return [adjusts ? 'adjustments' : 'indicators', entry.key, 0, column];
}

/** The domain of a kind of input that holds numbers. */
export function domainOf(kind: InputKind | undefined): Domain | undefined {
  return kind === undefined || kind === 'level' || kind === 'flag' ? undefined : DOMAINS[kind];
}

/** Bands of a ratio to a target or a team's figure. */
export function isQuotient(rule: BandsRule): boolean {
  return rule.target !== undefined || rule.relative !== undefined;
}
