/** The files of the project that a run of mutants is about: the sources of a folder, and the tests that reach them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** Tests of the ground floors: those above run for minutes and say little about a line of the core. */
const UNIT = ['test/core', 'test/schemes', 'test/functions', 'test/docs'];
/** It starts an engine. */
const ELSEWHERE = ['test/functions/examples.test.ts'];

const IMPORT = /(?:^|\n)\s*(?:import|export) (?!type )[^;]*?from '(\.[^']+)'|(?:^|\n)import '(\.[^']+)'/g;

function under(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => statSync(join(ROOT, name)).isFile())
    .sort();
}

/** Folders by name: `src/core/*` stands for each folder in it. */
export function foldersOf(names: string[]): string[] {
  return names.flatMap((name) => {
    const folder = name.replaceAll('\\', '/').replace(/\/$/, '');
    if (!folder.endsWith('/*')) return [folder];
    const parent = folder.slice(0, -2);
    return readdirSync(join(ROOT, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}/${entry.name}`)
      .sort();
  });
}

export function sourcesIn(folder: string): string[] {
  return under(folder).filter((name) => /\.tsx?$/.test(name));
}

function importsOf(file: string): string[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  return [...code.matchAll(IMPORT)].flatMap((match) => {
    const path = posix.join(posix.dirname(file), match[1] ?? match[2] ?? '');
    return ['', '.ts', '.tsx'].map((ending) => path + ending).filter((name) => /\.tsx?$/.test(name));
  });
}

/** Unit tests that reach one of `sources` through what they import, and the tests of the folder itself. */
export function testsOf(folder: string, sources: string[]): string[] {
  const mirror = folder.replace(/^src/, 'test');
  const rooms = [...UNIT, mirror].filter((room) => existsSync(join(ROOT, room)));
  const wanted = new Set(sources);
  const reaches = new Map<string, boolean>();
  const reach = (file: string): boolean => {
    const known = reaches.get(file);
    if (known !== undefined) return known;
    reaches.set(file, wanted.has(file));
    if (!existsSync(join(ROOT, file))) return false;
    const found = wanted.has(file) || importsOf(file).some(reach);
    reaches.set(file, found);
    return found;
  };
  const tests = rooms.flatMap(under).filter((name) => name.endsWith('.test.ts') && !ELSEWHERE.includes(name));
  return [...new Set(tests)].filter(reach);
}
