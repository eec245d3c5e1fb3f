/** How each reference of a column's formula comes from one person to the next. */
import { cellsOf, onRow, otherSheet } from '../formula/on-row';
import type { Range } from '../formula/range';
import { relativeTo } from '../formula/relative';
import { tokensOf, type Token } from '../formula/tokens';
import type { Found } from './found';
import { namedRows } from './named-rows';

export type Reach =
  /** As far from everybody's row. */
  | 'along'
  /** The same for everybody, with dollar signs or without. */
  | 'same'
  /** Everybody's own row of another sheet, wherever it is. */
  | 'own';

export interface Model {
  /** Somebody's. */
  readonly formula: string;
  readonly row: number;
  /** Of each reference to cells. */
  readonly reaches: readonly Reach[];
  /** As seen from its row, where filling it down is all there is to it. */
  readonly plain?: string;
}

/** Somebody's formula; the name is empty where nobody has the row yet. */
export interface Own {
  readonly formula: string;
  readonly row: number;
  readonly name: string;
}

interface Pattern {
  readonly model?: Model;
  /** Those that do not fit it. */
  readonly others: readonly Own[];
}

/** Where all are filled down, and name no row of another sheet that could be somebody's. */
export function alike({ block, slots }: Found, formulas: readonly Own[]): Pattern | undefined {
  const [first, ...more] = formulas;
  if (first === undefined || more.length === 0) return undefined;
  const plain = relativeTo(first.formula, first.row, 0);
  if (more.some(({ formula, row }) => relativeTo(formula, row, 0) !== plain)) return undefined;
  const ranges = tokensOf(first.formula).flatMap((token) => cellsOf(token) ?? []);
  const { sheet } = block.area;
  const isElsewhere = (range: Range): boolean => otherSheet(range, sheet) !== undefined;
  if (ranges.some((one) => isElsewhere(one) && one.rows === 1 && !one.fixedRow)) return undefined;
  const model = { ...first, reaches: ranges.map((): Reach => 'along') };
  const isPlain = ranges.every((one) =>
    isElsewhere(one) ? one.fixedRow : !one.fixedRow || one.rows > 1 || !slots.includes(one.row),
  );
  return { model: isPlain ? { ...model, plain } : model, others: [] };
}

/** Of those that most have but for their references, each of which most have in one way. */
export function patternOf(found: Found, formulas: readonly Own[]): Pattern {
  const groups = new Map<string, (Own & { readonly references: readonly Token[] })[]>();
  for (const own of formulas) {
    const tokens = tokensOf(own.formula);
    const shape = tokens.map((token) => (cellsOf(token) ? '\ue000' : token.text)).join('');
    const references = tokens.filter((token) => cellsOf(token) !== undefined);
    groups.set(shape, [...(groups.get(shape) ?? []), { ...own, references }]);
  }
  const [group = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  const places = (group[0]?.references ?? []).map((_, at) =>
    reachOf(
      found,
      group.map(({ row, name, references }) => ({ row, name, token: references[at] as Token })),
    ),
  );
  const fitting = group.filter((_, index) => places.every((place) => place?.of[index]));
  const [first] = fitting;
  if (first === undefined) return { others: formulas };
  const { formula, row } = first;
  const rows = new Set(fitting.map((one) => one.row));
  return {
    model: { formula, row, reaches: places.flatMap((place) => place?.reach ?? []) },
    others: formulas.filter((one) => !rows.has(one.row)),
  };
}

interface Reference {
  readonly token: Token;
  readonly row: number;
  readonly name: string;
}

/** How most name a cell, and which of them do; undefined where no way is that of more than half. */
function reachOf(
  found: Found,
  references: readonly Reference[],
): { readonly reach: Reach; readonly of: readonly boolean[] } | undefined {
  const [first, second] = references;
  const ways: readonly (readonly [Reach, (one: Reference) => string | undefined])[] = [
    ['own', ({ token, name }) => (isOwn(found, token, name) ? onRow(token.text, 0) : undefined)],
    ['along', ({ token, row }) => relativeTo(token.text, row, 0)],
    ['same', ({ token }) => token.text],
  ];
  const counted = ways.map(([reach, keyOf]) => {
    const keys = references.map(keyOf);
    const counts = new Map<string, number>();
    for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    const [best, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    return { reach, count, of: keys.map((key) => key !== undefined && key === best) };
  });
  const [best] = counted.sort((a, b) => b.count - a.count);
  if (best === undefined || best.count * 2 <= references.length) return undefined;
  // Of one alone nothing tells whether a cell in another row goes along.
  const range = first === undefined ? undefined : cellsOf(first.token);
  if (second === undefined && best.reach !== 'own' && !range?.fixedRow)
    return range?.row === first?.row && range?.rows === 1 ? best : undefined;
  return best;
}

/** Whether a reference means the row of another sheet in which their name stands. */
export function isOwn(found: Found, token: Token, name: string): boolean {
  const range = cellsOf(token);
  if (range === undefined || range.rows > 1) return false;
  const sheet = otherSheet(range, found.block.area.sheet);
  return sheet !== undefined && namedRows(found).isOf(sheet, range.row, name);
}
