/** Names for new parts of a file. */
import type { Package } from '../../../../workbook/files/package/package';

/** The first that is free. @example freePart(file, 'xl/charts/chart', '.xml') //=> 'xl/charts/chart1.xml' */
export function freePart(file: Package, stem: string, ending: string): string {
  let number = 1;
  while (file.has(`${stem}${number}${ending}`)) number++;
  return `${stem}${number}${ending}`;
}
