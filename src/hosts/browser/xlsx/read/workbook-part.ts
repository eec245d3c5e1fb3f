/** What stands in the workbook's own part and in those beside it: sheets, formats, shared texts, tables. */
import type { Table } from '../formula/tables';
import type { Package } from '../../../../workbook/files/package/package';
import { relationsOf } from '../../../../workbook/files/package/relations';
import type { Relation } from '../../../../workbook/files/package/relations';
import { parseXml } from '../../../../workbook/files/xml/element';
import type { Element } from '../../../../workbook/files/xml/element';
import { noStyles } from './no-styles';
import { paletteOf } from './colors';
import { rangeFromFile } from '../ranges';
import { namesFromFile } from './names';
import { sharedStrings } from '../../../../workbook/files/xlsx/strings';
import type { SharedString } from '../../../../workbook/files/xlsx/strings';
import { Styles } from './styles';

export interface FileSheet {
  readonly name: string;
  /** `visible`, `hidden` or `veryHidden`. */
  readonly state: string;
  readonly part: string;
  /** Its entry in the workbook's part. */
  readonly element: Element;
  /** Sheets of charts, dialogues and old macros hold no cells. */
  readonly cells: boolean;
  readonly relations: readonly Relation[];
  readonly tables: readonly { readonly part: string; readonly root: Element }[];
}

export interface FileBook {
  readonly part: string;
  readonly root: Element;
  readonly sheets: readonly FileSheet[];
  readonly styles: Styles;
  readonly stylesRoot: Element;
  readonly strings: readonly SharedString[];
  readonly tables: readonly Table[];
  readonly from1904: boolean;
  /** Of the names that the engine is given, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Names of the parts that it stands in relation to, by kind. */
  readonly parts: ReadonlyMap<string, string>;
  readonly relations: readonly Relation[];
}

export class NoWorkbook extends Error {}

function workbookPart(file: Package): string {
  const named = relationsOf(file, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const part = [named, 'xl/workbook.xml'].find((name) => name !== undefined && file.has(name));
  if (part === undefined) throw new NoWorkbook('no workbook in the archive');
  return part;
}

export function readBook(file: Package): FileBook {
  const part = workbookPart(file);
  const root = file.xml(part) as Element;
  const relations = relationsOf(file, part);
  const parts = new Map(relations.map(({ kind, target }) => [kind, target] as const));
  const xml = (kind: string) => file.xml(parts.get(kind) ?? '');
  // A file may have no formats of its own; the ones of an empty workbook are added where a change needs them.
  const stylesRoot = xml('styles') ?? parseXml(noStyles);
  const sheets = (root.child('sheets')?.all('sheet') ?? []).flatMap((element): FileSheet[] => {
    const id = element.anyAttribute('id') ?? '';
    const relation = relations.find((one) => one.id === id);
    if (!relation || !file.has(relation.target)) return [];
    return [fileSheet(file, element, relation)];
  });
  return {
    part,
    root,
    sheets,
    styles: new Styles(stylesRoot, paletteOf(xml('theme'), stylesRoot)),
    stylesRoot,
    strings: sharedStrings(xml('sharedStrings')),
    tables: sheets.flatMap(({ name, tables }) => tables.flatMap((table) => tableIn(table.root, name))),
    from1904: root.child('workbookPr')?.flag('date1904') ?? false,
    names: new Set(namesFromFile(root, sheets.map(() => '')).flatMap(({ name }) => name?.name.toLowerCase() ?? [])), // prettier-ignore
    parts,
    relations,
  };
}

function fileSheet(file: Package, element: Element, relation: Relation): FileSheet {
  const relations = relationsOf(file, relation.target);
  return {
    name: element.attribute('name') ?? '',
    state: element.attribute('state') ?? 'visible',
    part: relation.target,
    element,
    cells: relation.kind === 'worksheet',
    relations,
    tables: relations
      .filter(({ kind }) => kind === 'table')
      .flatMap(({ target }) => {
        const root = file.xml(target);
        return root ? [{ part: target, root }] : [];
      }),
  };
}

function tableIn(root: Element, sheet: string): Table[] {
  const range = rangeFromFile(root.attribute('ref') ?? '');
  if (!range) return [];
  return [
    {
      name: root.attribute('displayName') ?? root.attribute('name') ?? '',
      sheet,
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      headerRows: root.number('headerRowCount') ?? 1,
      totalsRows: root.number('totalsRowCount') ?? 0,
      columns: (root.child('tableColumns')?.children ?? []).map((column) =>
        (column.attribute('name') ?? '').replace(/_x000a_/gi, '\n'),
      ),
    },
  ];
}
