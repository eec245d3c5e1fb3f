/** Parts that name cells of other parts – tables, drawings, charts, pivots – follow where these have gone. */
import type { Changes, SheetChange } from '../change/change';
import type { Package } from '../../../../workbook/files/package/package';
import type { FileSheet } from '../read/workbook-part';
import { relationsOf } from '../../../../workbook/files/package/relations';
import { rangeForFile, rangeFromFile } from '../ranges';
import { Edits } from '../../../../workbook/files/xml/edits';
import { parseXml } from '../../../../workbook/files/xml/element';
import type { Element } from '../../../../workbook/files/xml/element';
import { escaped } from '../../../../workbook/files/xml/escape';

function edit(file: Package, part: string, make: (root: Element, edits: Edits) => void): void {
  const text = file.text(part);
  if (text === undefined) return;
  const edits = new Edits();
  make(parseXml(text), edits);
  if (edits.any) file.set(part, edits.apply(text));
}

/** @param parts that the file had: what was written since stands where it should */
export function followParts(
  file: Package,
  parts: readonly string[],
  sheets: readonly FileSheet[],
  changes: Changes,
): void {
  if (!changes.any) return;
  for (const sheet of sheets) {
    const change = changes.of(sheet.name);
    for (const { kind, target } of sheet.relations) {
      if (kind === 'table' && change?.moved) followTable(file, target, change);
      if (kind === 'drawing' && change?.moved) followDrawing(file, target, change);
      if (kind === 'pivotTable' && change?.moved) followRefs(file, target, 'location', change);
    }
    for (const table of sheet.tables) followFormulas(file, table.part, /^(calculatedColumnFormula|totalsRowFormula)$/, changes, sheet.name); // prettier-ignore
  }
  for (const part of parts) {
    if (/\/charts\/chart[^/]*\.xml$/i.test(`/${part}`)) followFormulas(file, part, /^f$/, changes, undefined);
    if (/\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(part)) followCache(file, part, changes);
  }
}

function followFormulas(
  file: Package,
  part: string,
  names: RegExp,
  changes: Changes,
  own: string | undefined,
): void {
  edit(file, part, (root, edits) => {
    const visit = (element: Element): void => {
      if (names.test(element.name) && element.children.length === 0) {
        const after = changes.formula(element.text, own);
        if (after !== element.text) edits.content(element, escaped(after));
      }
      element.children.forEach(visit);
    };
    visit(root);
  });
}

function followRef(element: Element | undefined, edits: Edits, change: SheetChange): void {
  const range = rangeFromFile(element?.attribute('ref') ?? '');
  const after = range && change.range(range);
  if (element && after) edits.attribute(element, 'ref', rangeForFile(after));
}

function followRefs(file: Package, part: string, name: string, change: SheetChange): void {
  edit(file, part, (root, edits) =>
    root.within(name).forEach((element) => followRef(element, edits, change)),
  );
}

/** A table's columns are named one by one: where the number of them has changed, those that went go, and new ones are named. */
function followTable(file: Package, part: string, change: SheetChange): void {
  edit(file, part, (root, edits) => {
    const range = rangeFromFile(root.attribute('ref') ?? '');
    followRef(root, edits, change);
    followRef(root.child('autoFilter'), edits, change);
    const list = root.child('tableColumns');
    if (!range || !list || !change.columns.moved) return;
    const after = change.range(range);
    if (!after) return;
    const columns = list.all('tableColumn');
    const taken = new Set(columns.map((column) => column.attribute('name')?.toLowerCase()));
    let id = Math.max(0, ...columns.map((column) => column.number('id') ?? 0));
    const xml: string[] = [];
    for (let column = after.startColumn; column <= after.endColumn; column++) {
      const old = change.columns.before(column);
      const known = old === null ? undefined : columns[old - range.startColumn];
      let number = column - after.startColumn + 1;
      while (!known && taken.has(`column${number}`)) number++;
      taken.add(`column${number}`);
      xml.push(known?.xml ?? `<${list.prefix}tableColumn id="${++id}" name="Column${number}"/>`);
    }
    edits.attribute(list, 'count', String(xml.length));
    edits.content(list, xml.join(''));
  });
}

function followDrawing(file: Package, part: string, change: SheetChange): void {
  edit(file, part, (root, edits) => {
    for (const anchor of root.children) {
      if (anchor.attribute('editAs') === 'absolute') continue;
      for (const [name, lines] of [
        ['row', change.rows],
        ['col', change.columns],
      ] as const)
        // prettier-ignore
        for (const corner of [anchor.child('from'), anchor.child('to')]) {
          const element = corner?.child(name);
          if (!element) continue;
          const old = Number(element.text);
          const span = lines.span(old, old) ?? lines.span(old, old + 5000);
          const now = span?.[0] ?? old;
          if (now !== old) edits.content(element, String(now));
        }
    }
  });
}

function followCache(file: Package, part: string, changes: Changes): void {
  edit(file, part, (root, edits) => {
    const source = root.child('cacheSource')?.child('worksheetSource');
    const change = changes.of(source?.attribute('sheet') ?? '');
    if (!source || !change) return;
    if (change.newName !== undefined) edits.attribute(source, 'sheet', change.newName);
    followRef(source, edits, change);
  });
}

/** The parts that only this one needs go with it. */
export function removePart(file: Package, part: string, forget: (part: string) => void): void {
  const owned = relationsOf(file, part).filter(({ outside }) => !outside).map(({ target }) => target); // prettier-ignore
  file.remove(part);
  file.remove(part.replace(/[^/]*$/, (name) => `_rels/${name}.rels`));
  forget(part);
  for (const target of owned) {
    const needed = file.names.some((name) => name.endsWith('.rels') && relatesTo(file, name, target));
    if (file.has(target) && !needed) removePart(file, target, forget);
  }
}

function relatesTo(file: Package, relations: string, target: string): boolean {
  const part = relations.replace(/_rels\/([^/]*)\.rels$/, '$1');
  return relationsOf(file, part).some(
    (one) => !one.outside && one.target.toLowerCase() === target.toLowerCase(),
  );
}
