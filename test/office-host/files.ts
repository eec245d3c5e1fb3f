/** Where things lie in the project. */
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

export const projectFile = (...parts: readonly string[]): string => join(root, ...parts);

/** A file of the unmodified client library. */
export const libraryFile = (name: string): string =>
  projectFile('node_modules', '@microsoft', 'office-js', 'dist', name);
