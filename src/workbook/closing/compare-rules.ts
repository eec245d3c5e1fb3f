/** Rules as they were sealed against what they are. */
import type { Block } from '../port';
import type { Change } from './change';
import { cellChange, hasCheck } from './cell-change';
import { sameContent } from './same-cell';
import { NOTHING, type KeptCell, type KeptRules } from './kept';
import { longestRun } from './longest-run';
import { pairUp } from './pair';
import { isRaw, leftOf, rulesOf, sameLeft, type PlacedRules } from './rules-lines';

/** @param missing the words of those lines that the seal has lost */
export function compareRules(
  { sheet: was, lines: sealed }: KeptRules,
  block: Block,
  missing: readonly string[] = [],
): readonly Change[] {
  const plain = rulesOf(block, isRaw(sealed));
  const left = leftOf(plain.lines);
  const lines = sameLeft(sealed);
  const now = { ...plain, lines: sameLeft(plain.lines) };
  const from = block.area.column + (Number.isFinite(left) ? left : 0);
  const before = { sheet: was, lines: lines.filter((line) => !isDoubtful(line)) };
  const [olds, news] = [before.lines, now.lines];
  const pairs = pairUp(
    olds.map((line) => JSON.stringify(line)),
    news.map((line) => JSON.stringify(line)),
    (one, other) => likeness(olds[one] ?? [], news[other] ?? []),
    0.5,
  );
  const sheet = now.sheet;
  const changes = pairs.now.flatMap((at, index): readonly Change[] => {
    const old = olds[index] ?? [];
    const what = lineWords(old);
    if (at === undefined)
      return [{ kind: 'rules', at: null, who: sheet, what, before: lineText(old), after: null }];
    const line = news[at] ?? [];
    return Array.from({ length: Math.max(old.length, line.length) }, (_, c) => c).flatMap(
      (c): readonly Change[] => {
        const change = cellChange(old[c] ?? NOTHING, line[c] ?? NOTHING);
        if (change === null) return [];
        const place = { sheet, row: now.rowsAt[at] ?? 0, column: from + c };
        return [{ ...change, kind: 'rules', at: place, who: sheet, what }];
      },
    );
  });
  const free = new Set(pairs.added);
  const take = (is: (line: readonly KeptCell[]) => boolean): number | undefined => {
    const found = [...free].find((at) => is(news[at] ?? []));
    if (found !== undefined) free.delete(found);
    return found;
  };
  for (const words of missing) take((line) => lineText(line) === words);
  const doubtful = lines.filter(isDoubtful).flatMap((old): readonly Change[] => {
    const at = take((line) => likeness(old, line, true) >= 0.5);
    const line = news[at ?? -1];
    if (at === undefined || line === undefined) return [];
    return Array.from({ length: Math.max(old.length, line.length) }, (_, c) => c).flatMap(
      (c): readonly Change[] => {
        const change = cellChange(old[c] ?? NOTHING, line[c] ?? NOTHING);
        if (change === null) return [];
        const place = { sheet, row: now.rowsAt[at] ?? 0, column: from + c };
        return [{ ...change, at: place, who: sheet, what: lineWords(line) }];
      },
    );
  });
  const added = [...free].map((at): Change => ({
    kind: 'rules',
    at: { sheet, row: now.rowsAt[at] ?? 0, column: from },
    who: sheet,
    what: lineWords(news[at] ?? []),
    before: null,
    after: lineText(news[at] ?? []),
  }));
  return [...changes, ...doubtful, ...added, ...movedLines(before, now, pairs.now)];
}

/** The line of it in the seal has been edited. */
const isDoubtful = (line: readonly KeptCell[]): boolean => line.some(({ doubt }) => doubt !== undefined);

/** Of rules the order counts: a line belongs to what stands above it. The fewest that have been moved are named. */
function movedLines(
  { lines }: KeptRules,
  now: PlacedRules,
  at: readonly (number | undefined)[],
): readonly Change[] {
  const found = at.flatMap((place, index) => (place === undefined ? [] : [{ place, index }]));
  const kept = longestRun(found.map(({ place }) => place));
  return found.flatMap(({ place, index }, one): readonly Change[] => {
    if (kept.has(one)) return [];
    const row = now.rowsAt[place] ?? 0;
    const words = lineText(lines[index] ?? []);
    return [
      {
        kind: 'rules-moved',
        at: { sheet: now.sheet, row, column: 0 },
        who: now.sheet,
        what: words,
        before: null,
        after: null,
      },
    ];
  });
}

/** @param checks whether a cell that the seal has lost is held against its check; a line that has nothing else is any */
export function likeness(a: readonly KeptCell[], b: readonly KeptCell[], checks = false): number {
  const length = Math.max(a.length, b.length);
  let [all, same] = [0, 0];
  for (let index = 0; index < length; index++) {
    const [one, other] = [a[index] ?? NOTHING, b[index] ?? NOTHING];
    if (checks && one.doubt) {
      all++;
      if (hasCheck(other.value, one.doubt)) same++;
      continue;
    }
    if (one.doubt !== undefined || (one.value === null && other.value === null)) continue;
    all++;
    if (sameContent(one, other)) same++;
  }
  return all === 0 ? Number(checks) : same / all;
}

const lineWords = (line: readonly KeptCell[]): string =>
  String(line.find(({ value }) => typeof value === 'string')?.value ?? '').slice(0, 40);

export const lineText = (line: readonly KeptCell[]): string =>
  line
    .flatMap(({ value }) => (value === null || typeof value === 'object' ? [] : [String(value)]))
    .join(' ')
    .slice(0, 80);
