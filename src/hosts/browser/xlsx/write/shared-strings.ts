/** Texts for cells, appended to those of the file: none is given another number. */
import type { Package } from '../../../../workbook/files/package/package';
import { addRelation } from '../../../../workbook/files/package/relations';
import { declarePart } from '../../../../workbook/files/package/content-types';
import { Edits, prefixed } from '../../../../workbook/files/xml/edits';
import { parseXml } from '../../../../workbook/files/xml/element';
import { textForCell } from '../../../../workbook/files/xml/escape';
import type { FileBook } from '../read/workbook-part';

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private readonly added: string[] = [];

  constructor(private readonly book: FileBook) {
    book.strings.forEach(({ text, rich }, index) => {
      if (!rich && !this.numbers.has(text)) this.numbers.set(text, index);
    });
  }

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.book.strings.length + this.added.length;
    this.numbers.set(text, number);
    this.added.push(text);
    return number;
  }

  save(file: Package): void {
    if (this.added.length === 0) return;
    let part = this.book.parts.get('sharedStrings');
    if (part === undefined) {
      part = this.book.part.replace(/[^/]*$/, 'sharedStrings.xml');
      addRelation(file, this.book.part, 'sharedStrings', part);
      declarePart(file, part, TYPE);
    }
    const text = file.text(part) ?? EMPTY;
    const root = parseXml(text);
    const edits = new Edits();
    const xml = this.added.map((one) => `<si><t xml:space="preserve">${textForCell(one)}</t></si>`).join('');
    edits.append(root, prefixed(xml, root.prefix));
    const unique = root.number('uniqueCount');
    if (unique !== undefined) edits.attribute(root, 'uniqueCount', String(unique + this.added.length));
    const count = root.number('count');
    if (count !== undefined) edits.attribute(root, 'count', String(count + this.added.length));
    file.set(part, edits.apply(text));
  }
}
