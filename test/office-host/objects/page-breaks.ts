/** The rows that begin a page of a worksheet. */
import { HostCollection } from '../engine/collection';
import { invalidArgument } from '../engine/fault';
import { HostObject } from '../engine/host-object';
import { maxPageBreaks } from '../../../src/workbook/patch/limits';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

class PageBreak extends HostObject {
  constructor(readonly row: number) {
    super('PageBreak');
  }
}

export class HorizontalPageBreaks extends HostCollection<PageBreak> {
  constructor(private readonly worksheet: Worksheet) {
    super('PageBreakCollection');
  }

  get rows(): readonly number[] {
    return this.items().map(({ row }) => row);
  }

  /** Above the first cell of the range. */
  Add(range: Range | string): PageBreak {
    const { box } = typeof range === 'string' ? this.worksheet.GetRange(range) : range;
    if (box.top === 0 || this.items().length >= maxPageBreaks) throw invalidArgument();
    return this.add(new PageBreak(box.top));
  }
}
