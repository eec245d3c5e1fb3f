/** XML documents as lists of elements, read by libxml2. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of elements without others in them. */
  readonly text: string;
}

/** Throws where one is not well-formed. */
export function elementsOf(...documents: readonly string[]): readonly (readonly Element[])[] {
  const answer = execFileSync(process.execPath, [join(__dirname, 'read-xml.mjs')], {
    input: JSON.stringify(documents),
    encoding: 'utf8',
  });
  return (JSON.parse(answer) as (Element[] | string)[]).map((found, index) => {
    if (typeof found === 'string') throw new Error(`document ${index} is no XML: ${found}`);
    return found;
  });
}
