/** Defined names, where they are not as in the file. */
import { blanksAsText } from '../../../../workbook/formula/blanks';
import { isRangeName } from '../../../../workbook/rules/names';
import type { Changes } from '../change/change';
import { formulaForFile } from '../formula/text';
import { isRange } from '../read/names';
import type { FileName, UniverName } from '../read/names';
import type { Edits } from '../../../../workbook/files/xml/edits';
import { prefixed } from '../../../../workbook/files/xml/edits';
import type { Element } from '../../../../workbook/files/xml/element';
import { escaped } from '../../../../workbook/files/xml/escape';

export interface NamesNow {
  readonly names: readonly UniverName[];
  /** What pages repeat, by the sheet's place in the new order. */
  readonly titles: ReadonlyMap<number, string>;
  /** The place of a sheet in the new order, by its place in the file; undefined where it was deleted. */
  readonly placeOf: (old: number) => number | undefined;
  /** The name that a sheet of the file had. */
  readonly sheetName: (old: number) => string | undefined;
  readonly placeOfId: (id: string) => number | undefined;
  readonly changes: Changes;
}

const TITLES = '_xlnm.Print_Titles';
const withoutEquals = (text: string) => text.replace(/^=/, '');

/** A name of a rules table stands for its range with blank cells as empty text, as Excel needs it. */
function forFile({ name, formulaOrRefString }: UniverName): string {
  const refers = withoutEquals(formulaOrRefString);
  return isRangeName(name) && isRange(refers) ? blanksAsText(refers) : formulaForFile(refers);
}

export function writeNames(root: Element, file: readonly FileName[], now: NamesNow, edits: Edits): void {
  const { names, titles, changes } = now;
  const left = new Map(names.map((name) => [name.id, name] as const));
  const titled = new Set<number>();
  const list = root.child('definedNames');
  let standing = 0;
  for (const { element, name } of file) {
    const local = element.number('localSheetId');
    const place = local === undefined ? undefined : now.placeOf(local);
    const current = name && left.get(name.id);
    if (name) left.delete(name.id);
    if ((local !== undefined && place === undefined) || (name && !current)) {
      edits.remove(element);
      continue;
    }
    standing++;
    if (local !== undefined && place !== local) edits.attribute(element, 'localSheetId', String(place));
    const own = local === undefined ? undefined : now.sheetName(local);
    const followed = changes.formula(element.text, own);
    let after = followed;
    if (name && current) {
      const expected = changes.formula(name.formulaOrRefString, own);
      if (withoutEquals(current.formulaOrRefString) !== withoutEquals(expected)) after = forFile(current);
      if (current.name !== name.name) edits.attribute(element, 'name', current.name);
    }
    if (element.attribute('name') === TITLES && place !== undefined && titles.has(place)) {
      titled.add(place);
      after = titles.get(place) as string;
    }
    if (after !== element.text) edits.content(element, escaped(after));
  }
  const fresh = [
    ...[...left.values()].map((name) => {
      const place = now.placeOfId(name.localSheetId);
      return nameXml(name.name, forFile(name), place);
    }),
    ...[...titles]
      .filter(([place]) => !titled.has(place))
      .map(([place, text]) => nameXml(TITLES, text, place)),
  ];
  const xml = prefixed(fresh.join(''), root.prefix);
  if (list && standing === 0 && file.length > 0 && xml === '') {
    edits.forget(list);
    edits.remove(list);
  } else if (list && xml !== '') edits.append(list, xml);
  else if (xml !== '') {
    const before = ['sheets', 'functionGroups', 'externalReferences'];
    const place = root.children.filter(({ name }) => before.includes(name)).at(-1);
    edits.insert(place?.end ?? root.openEnd, prefixed('<definedNames>', root.prefix) + xml + prefixed('</definedNames>', root.prefix)); // prettier-ignore
  }
}

function nameXml(name: string, text: string, place: number | undefined): string {
  const local = place === undefined ? '' : ` localSheetId="${place}"`;
  return `<definedName name="${escaped(name)}"${local}>${escaped(text)}</definedName>`;
}
