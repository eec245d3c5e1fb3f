/** What changed between two versions of a scheme, one sentence each. */
import type { Text } from '../words/text';
import type { Scheme, SchemeNotes } from '../../schemes/scheme';
import { text } from '../words/text';
import { alignLines } from './align';
import { NOTHING, value, type Fact, type Item, type Lines, type List, type Parts } from './item';
import { schemeItem } from './scheme-item';
import { became, came, inOrder, went } from './sentences';
import { whole } from './whole';

export interface Change {
  readonly words: Text;
  /** Key of the indicator that it concerns, where it concerns one. */
  readonly indicator?: string;
}

/**
 * Everything that differs, in the order of a rules table; nothing for equal schemes.
 * A sentence is such as “咨询转化率：权重 15 → 20”.
 */
export function compareSchemes(before: Scheme, after: Scheme): readonly Change[] {
  return [...compareItems(schemeItem(whole(before)), schemeItem(whole(after)), NOTHING)];
}

/** What changed in the notes beside the rules. */
export function compareNotes(before: SchemeNotes, after: SchemeNotes): readonly Change[] {
  const kinds = [
    ['notes', text('说明', 'note')],
    ['decisions', text('决定', 'decision')],
    ['defects', text('原文缺陷', 'fault of the source')],
  ] as const;
  return kinds.flatMap(([kind, what]) => {
    const lines = (notes: SchemeNotes): Lines => ({
      what,
      lines: (whole(notes)[kind] ?? []).map((one) => value(one, one)),
    });
    return [...compareLines(lines(before), lines(after), NOTHING)];
  });
}

function* compareItems(before: Item, after: Item, around: Text): Generator<Change> {
  const name = after.name.zh === '' ? around : after.name;
  const of =
    around.zh === '' || name === around ? name : text(`${around.zh}·${name.zh}`, `${around.en}, ${name.en}`);
  const indicator = after.indicator;
  for (const change of compareParts(before, after, of)) yield indicator ? { indicator, ...change } : change;
  const [a, b] = [before.rule, after.rule];
  if (a === undefined || b === undefined) return;
  const changes: Iterable<Change> =
    a.kind === b.kind
      ? compareParts(a, b, of)
      : [{ words: became(of, text('规则', 'rule'), a.words, b.words) }];
  for (const change of changes) yield indicator ? { indicator, ...change } : change;
}

function* compareParts(before: Parts, after: Parts, of: Text): Generator<Change> {
  yield* compareFacts(before.facts, after.facts, of);
  for (const [a, b] of sideBySide(before.lists, after.lists)) yield* compareLists(a, b, of);
  for (const [a, b] of sideBySide(before.lines, after.lines)) yield* compareLines(a, b, of);
}

/** Lists of the same kind; one that only one version has stands beside an empty one. */
function sideBySide<T extends List | Lines>(
  before: readonly T[] = [],
  after: readonly T[] = [],
): readonly (readonly [T, T])[] {
  const like = (lists: readonly T[], one: T): T =>
    lists.find(({ what }) => what.en === one.what.en) ?? { ...one, items: [], lines: [] };
  const gone = before.filter((one) => !after.some(({ what }) => what.en === one.what.en));
  return [
    ...after.map((one) => [like(before, one), one] as const),
    ...gone.map((one) => [one, like(after, one)] as const),
  ];
}

function* compareFacts(before: readonly Fact[], after: readonly Fact[], of: Text): Generator<Change> {
  const labels = [...new Map([...after, ...before].map((one) => [one.label.en, one.label])).values()];
  for (const label of labels) {
    const [a, b] = [before, after].map((facts) => facts.find((one) => one.label.en === label.en)?.value);
    if (a?.raw !== b?.raw) yield { words: became(of, label, a?.words, b?.words) };
  }
}

function* compareLists(before: List, after: List, of: Text): Generator<Change> {
  for (const item of before.items)
    if (!after.items.some(({ id }) => id === item.id)) yield withKey(item, went(of, after.what, item.name));
  for (const item of after.items) {
    const old = before.items.find(({ id }) => id === item.id);
    if (old === undefined) yield withKey(item, came(of, after.what, item.name, item.summary));
    else yield* compareItems(old, item, of);
  }
  if (!after.ordered || keptIds(before, after) === keptIds(after, before)) return;
  const names = after.items.map(({ name }) => name);
  yield { words: inOrder(of, after.what, names) };
}

/** The ids of a list that stand in the other one too, in order. */
function keptIds({ items }: List, other: List): string {
  return JSON.stringify(items.map(({ id }) => id).filter((id) => other.items.some((one) => one.id === id)));
}

function withKey({ indicator }: Item, words: Text): Change {
  return indicator === undefined ? { words } : { words, indicator };
}

function* compareLines(before: Lines, after: Lines, of: Text): Generator<Change> {
  for (const pair of alignLines(before.lines, after.lines, (a, b) => a.raw === b.raw)) {
    if (pair.before && pair.after) yield { words: became(of, NOTHING, pair.before.words, pair.after.words) };
    else if (pair.after) yield { words: came(of, after.what, pair.after.words) };
    else if (pair.before) yield { words: went(of, after.what, pair.before.words) };
  }
}
