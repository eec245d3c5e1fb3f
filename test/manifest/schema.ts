/** What Microsoft's schemas say of manifests. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The faults of each document, in order. */
export function schemaFaults(...documents: readonly string[]): readonly (readonly string[])[] {
  const script = join(__dirname, 'validate-xsd.mjs');
  const answer = execFileSync(process.execPath, [script], {
    input: JSON.stringify(documents),
    encoding: 'utf8',
  });
  return JSON.parse(answer) as string[][];
}
