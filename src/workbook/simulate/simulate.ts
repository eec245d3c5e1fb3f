/** What a change of the rules would do to a team, before it is announced. Nothing is written. */
import { isError, type Cell } from '../../core/cell';
import type { CompiledScheme } from '../../core/compile/compiled';
import type { Context } from '../../core/input/quantity';
import type { Month } from '../../core/input/month';
import type { Row } from '../../core/rules/kind';
import { lacksTotal } from '../../core/score/row';
import { text } from '../../core/words/text';
import type { Text } from '../../core/words/text';
import type { Block } from '../port';
import { cellAt } from '../people/cells';
import type { RowCells } from '../salary/read-cells';
import { isSampled } from '../template/grade-column';
import { inputKey } from '../template/input-key';
import { agentSideOf, byAgent } from './agents';
import { recogniseInputs, type Recognised } from './recognise';
import { hasBoth, type LeftOut, type SidesOf, type SimulatedPerson } from './person';
import { sharePool } from './rank-pool';
import { reasonOf, sideOf, type Side } from './side';
import { groupInputs, heldNote } from './groups';
import { moneyCells, peopleOf } from './rows';
import { quotaShifts, type QuotaShift } from './star-quotas';
import { starSideOf } from './star-side';
import type { PartShift } from './part';
import { partShifts, partsOf } from './taking-part';
import { ratedOf } from './teams';
import { summarise, type Summary } from './summary';

export interface Simulation extends Summary {
  readonly people: readonly SimulatedPerson[];
  readonly left: readonly LeftOut[];
  /** Scored, but the money cannot be told. They are in no sum. */
  readonly unpaid: readonly LeftOut[];
  /** Who takes no part, where the conditions were changed. */
  readonly parts: readonly PartShift[];
  readonly note?: Text;
  /** What either version reads and the sheet has no column for. */
  readonly missing: readonly Text[];
  /** Quotas of stars that are passed, or allow another number. */
  readonly quotas: readonly QuotaShift[];
  readonly month?: Month;
}

/** What a row is: a person, or one of the chats of an agent, where both versions sample chats. */
type RowsAre = 'rows' | 'agents';

/** The people of an assessment sheet under two versions of a scheme. */
export function simulate(
  before: CompiledScheme,
  after: CompiledScheme,
  block: Block,
  rows: RowsAre = 'rows',
): Simulation | { readonly fault: Text } {
  for (const compiled of [before, after])
    if (compiled.combine === undefined && compiled.scheme.stars === undefined)
      return { fault: reasonOf(lacksTotal(compiled)) };
  const recognised = recogniseInputs([before, after], block);
  if ('fault' in recognised) return recognised;
  const context: Context = { month: recognised.month };
  const agents = rows === 'agents' && isSampled(before) && isSampled(after);
  const each = peopleOf(recognised, block);
  const all = each.map(({ row }) => row);
  const parts = partsOf({ before, after }, recognised, block, all);
  const on = { recognised, block, rows: all, parts, context };
  const versions = (['before', 'after'] as const).map((side) => {
    const compiled = { before, after }[side];
    return { compiled, inputs: groupInputs(compiled, on, (row) => parts.of(row, side)) };
  });
  const sides: SidesOf[] = [];
  const left: LeftOut[] = [];
  for (const { row, name, rows: own } of agents ? byAgent(each) : each) {
    const money = moneyCells(recognised, block, row);
    const [a, b] = versions.map(({ compiled, inputs }) =>
      agents
        ? agentSideOf(compiled, own.map(inputs.of), context)
        : oneSide(compiled, recognised, block, row, inputs.of, money, context),
    ) as [ReturnType<typeof sideOf>, ReturnType<typeof sideOf>];
    // A spare row, with nothing but formulas, is nobody.
    if (a === null && b === null && name === '') continue;
    if (a === null && b === null) left.push({ row, name, why: EMPTY });
    else if (a === null || b === null || isError(a) || isError(b))
      left.push({ row, name, why: whyLeft(a, b) });
    // Who is computed under one version alone still has a share of its pool, and a place of its quotas.
    sides.push({ row, name, before: known(a), after: known(b) });
  }
  const shared = sharePool({ before, after, recognised, block, parts }, sides);
  const paid = shared.filter(hasBoth);
  const note = heldNote(versions.map(({ inputs }) => inputs));
  return {
    people: paid,
    left,
    unpaid: paid.flatMap(({ row, name, before: a, after: b }) => {
      const why = a.unpaid ?? b.unpaid;
      return why === undefined ? [] : [{ row, name, why }];
    }),
    missing: [...missingColumns([before, after], recognised), ...parts.missing],
    parts: partShifts(parts, paid),
    ...(note === undefined ? {} : { note }),
    quotas: quotaShifts({ before, after }, ratedOf(recognised, block, shared, parts)),
    ...(context.month === undefined ? {} : { month: context.month }),
    ...summarise(before, after, paid),
  };
}

function oneSide(
  compiled: CompiledScheme,
  recognised: Recognised,
  block: Block,
  row: number,
  inputs: (row: number) => Row,
  money: RowCells,
  context: Context,
): ReturnType<typeof sideOf> {
  const { stars } = compiled.scheme;
  if (compiled.combine !== undefined || stars === undefined)
    return sideOf(compiled, inputs(row), money, context);
  const cellOf = (key: string): Cell => {
    const column = recognised.inputs.get(key);
    return column === undefined ? null : cellAt(block, row, column);
  };
  return starSideOf(compiled, stars, cellOf, money, context, recognised.newest);
}

const EMPTY = text('还没有填写任何指标。', 'nothing is filled in yet.');

type Outcome = ReturnType<typeof sideOf>;

const known = (side: Outcome): Side | undefined => (side === null || isError(side) ? undefined : side);

function whyLeft(a: Outcome, b: Outcome): Text {
  const reason = (side: Outcome): Text | undefined =>
    side === null ? EMPTY : isError(side) ? reasonOf(side) : undefined;
  const [old, fresh] = [reason(a), reason(b)];
  if (old !== undefined && (fresh === undefined || old.en === fresh.en))
    return fresh === undefined ? text(`按改前的规则：${old.zh}`, `by the rules before: ${old.en}`) : old;
  if (fresh !== undefined && old === undefined)
    return text(`按改后的规则：${fresh.zh}`, `by the rules after: ${fresh.en}`);
  return text(`改前：${old?.zh}改后：${fresh?.zh}`, `before: ${old?.en} After: ${fresh?.en}`);
}

function missingColumns(schemes: readonly CompiledScheme[], { inputs }: Recognised): readonly Text[] {
  const absent = schemes.flatMap((compiled) =>
    compiled.indicators.filter((one) => one.inputs.some((_, index) => !inputs.has(inputKey(one, index)))),
  );
  return [...new Map(absent.map((one) => [one.key, one.label])).values()];
}
