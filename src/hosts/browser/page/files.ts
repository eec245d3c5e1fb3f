/** New, open and save. The code for .xlsx is loaded when it is first needed. */
import type { IWorkbookData } from '@univerjs/core';
import { openWorkbook } from '../univer/engine';
import type { Engine } from '../univer/engine';
import { computedIn } from '../univer/computed';
import type { AppearanceStore } from './appearance';
import { confirmDiscard, tell } from './dialogs';
import { texts } from './texts';
import type { Unsaved } from './unsaved';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export class Files {
  constructor(
    private readonly engine: Engine,
    private readonly unsaved: Unsaved,
    private readonly appearance: AppearanceStore,
    private readonly onOpened: () => void,
  ) {}

  async startNew(): Promise<void> {
    if (!(await this.mayDiscard())) return;
    this.replace({ name: texts.untitled[this.language()] });
  }

  async open(file: File): Promise<void> {
    if (!(await this.mayDiscard())) return;
    const { importXlsx } = await import(/* webpackChunkName: "xlsx" */ '../xlsx/import');
    let imported;
    try {
      imported = await importXlsx(await file.arrayBuffer(), file.name.replace(/\.xlsx$/i, ''));
    } catch {
      await tell(this.language(), 'brokenTitle', 'broken');
      return;
    }
    this.replace(imported.data);
    if (imported.lost.length > 0) await tell(this.language(), 'lostTitle', 'lostOnOpen', imported.lost);
  }

  async save(): Promise<void> {
    const book = this.engine.api.getActiveWorkbook();
    if (!book) return;
    try {
      const { exportXlsx } = await import(/* webpackChunkName: "xlsx" */ '../xlsx/export');
      const { bytes, lost } = await exportXlsx(book.save(), computedIn(book));
      download(
        new Blob([bytes], { type: xlsxType }),
        `${book.getName() || texts.untitled[this.language()]}.xlsx`,
      );
      this.unsaved.reset();
      if (lost.length > 0) await tell(this.language(), 'lostTitle', 'lostOnSave', lost);
    } catch {
      await tell(this.language(), 'saveFailedTitle', 'saveFailed');
    }
  }

  private replace(data: Partial<IWorkbookData>): void {
    openWorkbook(this.engine, data);
    this.unsaved.reset();
    this.onOpened();
  }

  private async mayDiscard(): Promise<boolean> {
    return !this.unsaved.any || (await confirmDiscard(this.language()));
  }

  private language() {
    return this.appearance.get().language;
  }
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
