/** The fingerprint of what is kept: by person and column, so that it is the same however the sheets are sorted. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { encoded } from './content-code';
import type { Kept, KeptCell, KeptTable } from './kept';
import { trimmed } from './trim';

/** Hashes of short texts: cells say the same again and again, and a month is verified often. */
const known = new Map<string, string>();
const SHORT = 300;
const MOST = 20_000;

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function hashOf(words: string): string {
  const before = known.get(words);
  if (before !== undefined) return before;
  const hash = bytesToHex(sha256(utf8ToBytes(words)));
  if (words.length > SHORT) return hash;
  if (known.size === MOST) known.clear();
  known.set(words, hash);
  return hash;
}

/** Tells one line of a sheet of sealed values from what it was; not meant against forgery. */
export function checkOf(line: readonly unknown[]): string {
  const own = trimmed(line, isNothing).map((cell) => (isNothing(cell) ? null : cell));
  // A letter before it: 12e4567890 alone would be taken for a number.
  return `c${hashOf(JSON.stringify(own)).slice(0, 10)}`;
}

const isNothing = (cell: unknown): boolean => cell === null || cell === undefined || cell === '';

/** Names of sheets are not in it. */
export function fingerprintOf({ tables, rules, schemes, journal }: Kept): string {
  const parts = [
    ...tables.map(tableWords).sort(),
    ...rules
      .map(({ lines }) => JSON.stringify(['rules', ...lines.map((line) => line.map(cellWords))]))
      .sort(),
    ...schemes.map(({ id, content }) => JSON.stringify(['scheme', id, content])).sort(),
    ...journal.map((line) => JSON.stringify(['journal', ...line.map(encoded)])).sort(),
  ];
  return hashOf(parts.join('\n'));
}

function tableWords({ kind, columns, rows, above }: KeptTable): string {
  const order = columns.map((_, index) => index).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  function keyOf(index: number): string {
    return columns[index]?.key ?? '';
  }
  const lines = rows.map(({ kind: of, key, cells }) =>
    JSON.stringify([of, key, ...order.map((index) => [keyOf(index), ...cellWords(cells[index])])]),
  );
  const others = above.map((cell) => JSON.stringify(['above', ...cellWords(cell)]));
  return [JSON.stringify([kind]), ...lines.sort(), ...others.sort()].join('\n');
}

const cellWords = (cell: KeptCell | undefined): readonly unknown[] => [
  encoded(cell?.value ?? null),
  formulaWords(cell?.formula ?? null),
];

/** Without how far away a reference leads, and without names of sheets, which change where nothing but places does. */
const formulaWords = (formula: string | null): string | null =>
  formula
    ?.replace(/⟦[^¦⟧]+¦/g, '⟦!¦')
    .replace(/¦(\$?)h-?\d+⁄[^¦:⟧]*/g, '¦$1h')
    .replace(/⁄[^¦:⟧]*/g, '') ?? null;
