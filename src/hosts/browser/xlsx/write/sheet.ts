/** One sheet, written into its part of the file: what was not changed stays as it is written there. */
import type { IRange, ISheetDataValidationRule, IWorksheetData } from '@univerjs/core';
import type { UniverConditional } from '../conditional-rule';
import type { SheetChange } from '../change/change';
import { rangeForFile, rangesFromFile } from '../ranges';
import type { Element } from '../../../../workbook/files/xml/element';
import type { Package } from '../../../../workbook/files/package/package';
import type { CellContext } from '../read/cells';
import { mergesOf } from '../read/layout';
import type { Notes } from '../read/notes';
import type { ReadSheet } from '../read/sheet';
import type { Styles } from '../read/styles';
import type { SheetContext } from './cell-change';
import { writeConditionals } from './conditionals';
import { writeColumns, writeFilter, writeMerges, writeProtection, writeView } from './layout';
import { writeNotes } from './notes';
import { writePrint } from './print';
import { writeProperties } from './properties';
import { SheetDataWriter } from './sheet-data';
import { SheetElements } from './sheet-elements';
import { writeValidations } from './validations';

/** A sheet as Univer has it now, with what its plugins keep. */
export interface SheetState {
  readonly data: Partial<IWorksheetData>;
  readonly validations: readonly ISheetDataValidationRule[];
  readonly conditionals: readonly UniverConditional[];
  readonly notes: Notes;
  readonly filter: IRange | undefined;
  /** Writes what is drawn on it. */
  readonly drawing: (elements: SheetElements) => void;
}

export function writeSheet(
  file: Package,
  sheet: ReadSheet,
  state: SheetState,
  cells: CellContext,
  context: SheetContext,
  styles: Styles,
): void {
  const { part } = sheet;
  const elements = new SheetElements(part.root);
  const { change } = context;
  const rules = { elements, name: context.name, change, changes: context.changes, losses: context.losses };
  const { data } = state;
  writeProperties(elements, data, styles);
  writeView(elements, data);
  writeColumns(elements, data, change, sheet.data.columnCount ?? 0);
  new SheetDataWriter(part, cells, { data, context }, mergesOf(part.root).shown).write(elements.edits);
  writeProtection(elements, data);
  writeFilter(elements, state.filter, change);
  writeMerges(elements, data, change);
  writeConditionals(state.conditionals, sheet.conditionals, context.styles, rules);
  writeValidations(state.validations, sheet.validations, rules);
  writePrint(elements, data.custom);
  followLinks(elements, context);
  writeNotes(state.notes, sheet.notes, { file, part: sheet.file.part, relations: sheet.file.relations, elements, change }); // prettier-ignore
  state.drawing(elements);
  if (elements.any) file.set(sheet.file.part, elements.apply());
}

/** What else of a sheet names cells: links, and the selection and breaks of pages that moved with them. */
function followLinks(elements: SheetElements, { change, changes }: SheetContext): void {
  if (!changes.any) return;
  for (const link of elements.root.child('hyperlinks')?.children ?? []) {
    const location = link.attribute('location');
    if (location !== undefined) {
      const after = changes.formula(location, change?.oldName);
      if (after !== location && !after.includes('#REF!')) elements.edits.attribute(link, 'location', after);
    }
    if (change?.moved) followRef(elements, link, 'ref', change);
  }
  if (!change?.moved) return;
  for (const ignored of elements.root.child('ignoredErrors')?.children ?? [])
    followRef(elements, ignored, 'sqref', change);
  for (const [name, lines] of [
    ['rowBreaks', change.rows],
    ['colBreaks', change.columns],
  ] as const)
    // prettier-ignore
    for (const one of elements.root.child(name)?.children ?? []) {
      const id = one.number('id');
      const now = id === undefined || id === 0 ? id : lines.now(id - 1);
      if (now === null) elements.edits.remove(one);
      else if (id && now !== undefined && now + 1 !== id) elements.edits.attribute(one, 'id', String(now + 1));
    }
}

function followRef(elements: SheetElements, element: Element, name: string, change: SheetChange): void {
  const after = rangesFromFile(element.attribute(name) ?? '').flatMap((range) => change.range(range) ?? []);
  if (after.length === 0) elements.removeWhole(element);
  else elements.edits.attribute(element, name, after.map(rangeForFile).join(' '));
}
