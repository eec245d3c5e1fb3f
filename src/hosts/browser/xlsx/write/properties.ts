/** The colour of a sheet's tab and whether it is printed to a width of pages: they share one element. */
import type { IWorksheetData } from '@univerjs/core';
import { printOf } from '../../univer/print-kept';
import { tabColorOf } from '../read/layout';
import type { Styles } from '../read/styles';
import { argb } from './colors';
import type { SheetElements } from './sheet-elements';

export function writeProperties(
  elements: SheetElements,
  data: Partial<IWorksheetData>,
  styles: Styles,
): void {
  const element = elements.root.child('sheetPr');
  const color = argb(data.tabColor);
  const recolored = color !== argb(tabColorOf(elements.root, styles));
  const tab = recolored && color ? `<tabColor rgb="${color}"/>` : '';
  const fits = element?.child('pageSetUpPr');
  const print = printOf(data.custom);
  const fit = print !== null && print.page === undefined && fits?.flag('fitToPage') !== true;
  if (!recolored && !fit) return;
  const setup = fit ? '<pageSetUpPr fitToPage="1"/>' : '';
  if (!element) {
    if (tab + setup !== '') elements.insert('sheetPr', `<sheetPr>${tab}${setup}</sheetPr>`);
    return;
  }
  const old = element.child('tabColor');
  if (element.selfClosing) {
    elements.append(element, tab + setup);
    return;
  }
  if (recolored && old) elements.replace(old, tab);
  else if (tab !== '') elements.insertIn(element, tab);
  if (fit && fits) elements.edits.attribute(fits, 'fitToPage', '1');
  else if (fit) elements.append(element, setup);
}
