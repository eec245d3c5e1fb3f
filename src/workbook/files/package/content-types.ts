/** The list of what each part is. */
import { Edits, prefixed } from '../xml/edits';
import { parseXml } from '../xml/element';
import { escaped } from '../xml/escape';
import type { Package } from './package';

const PART = '[Content_Types].xml';
const samePart = (written: string | undefined, part: string) =>
  (written ?? '').replace(/^\//, '').toLowerCase() === part.toLowerCase();

export function declarePart(file: Package, part: string, type: string): void {
  change(file, (root, edits) => {
    if (root.children.some((one) => samePart(one.attribute('PartName'), part))) return;
    edits.append(
      root,
      prefixed(`<Override PartName="/${escaped(part)}" ContentType="${type}"/>`, root.prefix),
    );
  });
}

/** For all parts whose names end so. */
export function declareExtension(file: Package, extension: string, type: string): void {
  change(file, (root, edits) => {
    if (root.children.some((one) => one.attribute('Extension')?.toLowerCase() === extension)) return;
    const xml = `<Default Extension="${extension}" ContentType="${type}"/>`;
    edits.insert(root.openEnd, prefixed(xml, root.prefix));
  });
}

export function forgetPart(file: Package, part: string): void {
  change(file, (root, edits) => {
    for (const one of root.children) if (samePart(one.attribute('PartName'), part)) edits.remove(one);
  });
}

function change(file: Package, make: (root: ReturnType<typeof parseXml>, edits: Edits) => void): void {
  const text = file.text(PART) ?? '';
  const edits = new Edits();
  make(parseXml(text), edits);
  if (edits.any) file.set(PART, edits.apply(text));
}
