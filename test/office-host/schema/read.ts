/** The schema of the installed library, kept beside other caches until the bundle changes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { libraryFile, projectFile } from '../files';
import type { Schema } from './schema';

/** Raise it when the shape of the schema changes. */
const FORMAT = 1;

export async function readSchema(): Promise<Schema> {
  const bundle = readFileSync(libraryFile('excel-win32-16.01.debug.js'), 'utf8');
  const hash = createHash('sha256').update(bundle).digest('hex').slice(0, 16);
  const cached = projectFile('node_modules', '.cache', 'office-host', `schema-${FORMAT}-${hash}.json`);
  if (existsSync(cached)) return JSON.parse(readFileSync(cached, 'utf8')) as Schema;
  // Loading the compiler takes longer than reading the cache.
  const { extractSchema } = await import('./extract');
  const schema = extractSchema(bundle);
  mkdirSync(dirname(cached), { recursive: true });
  // Tests run in parallel: nobody may read half a file.
  const partial = join(dirname(cached), `schema-${process.pid}.part`);
  writeFileSync(partial, JSON.stringify(schema));
  renameSync(partial, cached);
  return schema;
}
