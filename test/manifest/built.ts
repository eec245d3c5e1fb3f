/** What the tests look at: dist as it was built, and where it says that it will be served from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from '../../scripts/build/stamp.cjs';

export const root = join(__dirname, '..', '..');
export const dist = join(root, 'dist');

/** The address that dist was built for: localhost, unless somebody built for another one last. */
export function builtFor(): string {
  const baseUrl = built()?.baseUrl;
  if (baseUrl === undefined) throw new Error('dist is not built: npm run build');
  return baseUrl;
}

export function inDist(name: string): string {
  return readFileSync(join(dist, name), 'utf8');
}
