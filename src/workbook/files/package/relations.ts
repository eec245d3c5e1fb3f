/** Which parts a part stands in relation to. */
import { Edits, prefixed } from '../xml/edits';
import { parseXml } from '../xml/element';
import { escaped } from '../xml/escape';
import type { Package } from './package';

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `comments`, `vmlDrawing`. */
  readonly kind: string;
  /** The name of a part, or an address outside. */
  readonly target: string;
  readonly outside: boolean;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function relationsPart(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** `../comments1.xml` from `xl/worksheets/sheet1.xml` is `xl/comments1.xml`. */
export function resolved(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  if (path.startsWith('/')) return path.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** `../comments1.xml`: not every program takes addresses from the root of the archive. */
function relative(part: string, target: string): string {
  const [from, to] = [part.split('/').slice(0, -1), target.split('/')];
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

export function relationsOf(file: Package, part: string): readonly Relation[] {
  const root = file.xml(relationsPart(part));
  return (root?.all('Relationship') ?? []).map((relation) => {
    const outside = relation.attribute('TargetMode') === 'External';
    const target = relation.attribute('Target') ?? '';
    return {
      id: relation.attribute('Id') ?? '',
      kind: (relation.attribute('Type') ?? '').split('/').at(-1) ?? '',
      target: outside ? target : resolved(part, target),
      outside,
    };
  });
}

/** Returns the id of the new relation. */
export function addRelation(
  file: Package,
  part: string,
  kind: string,
  target: string,
  type = OFFICE,
): string {
  const name = relationsPart(part);
  const text = file.text(name) ?? EMPTY;
  const root = parseXml(text);
  const taken = new Set(root.children.map((relation) => relation.attribute('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const edits = new Edits();
  const xml = `<Relationship Id="rId${number}" Type="${type}/${kind}" Target="${escaped(relative(part, target))}"/>`;
  edits.append(root, prefixed(xml, root.prefix));
  file.set(name, edits.apply(text));
  return `rId${number}`;
}

export function removeRelations(file: Package, part: string, ids: ReadonlySet<string>): void {
  const name = relationsPart(part);
  const text = file.text(name);
  if (text === undefined) return;
  const edits = new Edits();
  for (const relation of parseXml(text).children)
    if (ids.has(relation.attribute('Id') ?? '')) edits.remove(relation);
  if (edits.any) file.set(name, edits.apply(text));
}
