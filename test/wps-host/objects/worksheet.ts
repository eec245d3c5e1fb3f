/** Worksheet, complete: its cells and what hangs on them. */
import { cornersOf } from '../range/place';
import { wholeSheet } from '../state/area';
import type { Unit } from '../state/app';
import { dropFilter } from '../state/filter';
import { AutoFilter } from './auto-filter';
import { ChartObject, ChartObjects } from './chart-objects';
import { itemOf } from './collection';
import { Comments } from './comments';
import { flag } from './format-target';
import { ListObjects } from './list-objects';
import { HPageBreaks } from './page-breaks';
import { PageSetup } from './page-setup';
import { existing, SheetOfBook } from './sheet-of-book';
import { Tab } from './tab';

export class Worksheet extends SheetOfBook {
  Range(cell1: unknown, cell2?: unknown): object {
    const sheet = existing(this);
    return sheet.book.app.objects.range(sheet, cornersOf(sheet, cell1, cell2));
  }

  get Cells(): object {
    return this.#whole('cells');
  }

  get Rows(): object {
    return this.#whole('rows');
  }

  get Columns(): object {
    return this.#whole('columns');
  }

  get UsedRange(): object {
    const sheet = existing(this);
    return sheet.book.app.objects.range(sheet, [sheet.used()]);
  }

  get Tab(): object {
    return new Tab(existing(this), () => this);
  }

  get PageSetup(): object {
    return new PageSetup(existing(this), () => this);
  }

  get HPageBreaks(): object {
    return new HPageBreaks(existing(this), () => this);
  }

  get Comments(): object {
    return new Comments(existing(this), () => this);
  }

  get ListObjects(): object {
    return new ListObjects(existing(this), () => this);
  }

  /** A method: without an argument the collection, with one a chart of it. */
  ChartObjects(index?: unknown): object | null {
    const sheet = existing(this);
    if (index === undefined || index === null) return new ChartObjects(sheet, () => this);
    const chart = itemOf(sheet.book.app, sheet.charts, index, 'ChartObjects');
    return chart && new ChartObject(sheet, chart);
  }

  get AutoFilter(): object | null {
    return existing(this).filter ? new AutoFilter(existing(this), () => this) : null;
  }

  get AutoFilterMode(): boolean {
    return existing(this).filter !== null;
  }

  /** Takes the filter away; it cannot put one on. */
  set AutoFilterMode(value: unknown) {
    if (flag(value, 'AutoFilterMode')) throw new Error('WPS: a filter is put on with Range.AutoFilter');
    dropFilter(existing(this));
  }

  get FilterMode(): boolean {
    return (existing(this).filter?.criteria.size ?? 0) > 0;
  }

  ShowAllData(): void {
    if (!this.FilterMode) throw new Error('WPS: no rows are filtered out');
    existing(this).filter?.criteria.clear();
    existing(this).filteredRows.clear();
  }

  Calculate(): void {
    existing(this).book.app.calculate();
  }

  #whole(unit: Unit): object {
    const sheet = existing(this);
    return sheet.book.app.objects.range(sheet, [wholeSheet], unit);
  }
}
