/** Two files compared: part by part, and cell by cell with a reader that is not ours. */
import { read } from 'xlsx';
import { readZip, unpacked } from '../../../src/workbook/files/package/zip';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

export function differingParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [before, after].map(
    (bytes) => new Map(readZip(bytes).map((entry) => [entry.name.replaceAll('\\', '/'), entry] as const)),
  ) as [Map<string, ReturnType<typeof readZip>[number]>, Map<string, ReturnType<typeof readZip>[number]>];
  const differing: string[] = [];
  for (const name of new Set([...a.keys(), ...b.keys()])) {
    const [one, other] = [a.get(name), b.get(name)];
    if (!one || !other || text(unpacked(one)) !== text(unpacked(other))) differing.push(name);
  }
  return differing;
}

interface Cell {
  readonly t?: string;
  readonly v?: unknown;
  readonly f?: string;
  readonly z?: string;
}

/** What cells hold, without their looks. @param except the cell that was changed */
export function differingContents(before: Uint8Array, after: Uint8Array, except: string): readonly string[] {
  const [a, b] = [before, after].map((bytes) => read(bytes, { type: 'buffer' }));
  return (a?.SheetNames ?? []).flatMap((name) => {
    const [one, other] = [a?.Sheets[name], b?.Sheets[name]];
    if (!one || !other) return [`${name}: gone`];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => {
      if (key.startsWith('!') || `${name}!${placeOf(key)}` === except) return [];
      const [x, y] = [one[key] as Cell | undefined, other[key] as Cell | undefined];
      const alike = x?.t === y?.t && same(x?.v, y?.v) && x?.f === y?.f;
      return alike ? [] : [`${name}!${key}: ${short(x)} → ${short(y)}`];
    });
  });
}

/** @param except the cell that was changed, as `sheet!row,column` from 0 */
export function differingValues(before: Uint8Array, after: Uint8Array, except: string): readonly string[] {
  const options = { type: 'buffer', cellNF: true, cellStyles: true, sheetStubs: true } as const;
  let a;
  try {
    a = read(before, options);
  } catch {
    return []; // The other reader does not open it.
  }
  const b = read(after, options);
  const differing: string[] = [];
  for (const name of a.SheetNames) {
    const [one, other] = [a.Sheets[name], b.Sheets[name]];
    if (!one || !other) {
      differing.push(`${name}: gone`);
      continue;
    }
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      if (key === '!ref' || key === '!fullref' || key === '!margins') continue; // prettier-ignore
      const [x, y] = [one[key] as unknown, other[key] as unknown];
      if (key.startsWith('!') ? same(x, y) : sameCell(x as Cell, y as Cell)) continue;
      if (key.startsWith('!') || `${name}!${placeOf(key)}` !== except) differing.push(`${name}!${key}: ${short(x)} → ${short(y)}`); // prettier-ignore
    }
  }
  return differing;
}

const short = (value: unknown) => (JSON.stringify(value) ?? 'none').slice(0, 160);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  const blank = (cell: Cell | undefined) => !cell || (cell.t === 'z' && cell.f === undefined);
  if (blank(a) && blank(b)) return (a?.z ?? 'General') === (b?.z ?? 'General');
  return a?.t === b?.t && same(a?.v, b?.v) && a?.f === b?.f && a?.z === b?.z;
}

function placeOf(key: string): string {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(key) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return `${Number(digits) - 1},${column - 1}`;
}
