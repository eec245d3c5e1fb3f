/** New, open and save. The code for .xlsx is loaded when it is first needed. */
import type { IWorkbookData } from '@univerjs/core';
import type { Text } from '../../../core/words/text';
import { knowsFunction, openWorkbook } from '../univer/engine';
import type { Engine } from '../univer/engine';
import { computedIn } from '../univer/computed';
import type { OpenedFile } from '../univer/opened-file';
import type { UniverWorkbook } from '../univer/workbook';
import type { AppearanceStore } from './appearance';
import { confirmDiscard, tell } from './dialogs';
import { download, writeBack } from './file-handles';
import type { Snapshot } from './snapshots';
import { texts } from './texts';
import type { Unsaved } from './unsaved';

const xlsmType = 'application/vnd.ms-excel.sheet.macroEnabled.12';
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export class Files {
  private opened: OpenedFile | null = null;
  /** Of the opened file, where the browser lets it be written. */
  private handle: FileSystemFileHandle | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly workbook: UniverWorkbook,
    private readonly unsaved: Unsaved,
    private readonly appearance: AppearanceStore,
    private readonly onOpened: () => void,
  ) {}

  async startNew(): Promise<void> {
    if (!(await this.mayDiscard())) return;
    this.replace({ name: texts.untitled[this.language()] });
  }

  async open(file: File, handle?: FileSystemFileHandle): Promise<void> {
    if (!(await this.mayDiscard())) return;
    const { knows } = this;
    const [{ openFile, Refused }, { justOpened, OpenedFile }] = await Promise.all([
      import(/* webpackChunkName: "xlsx" */ '../xlsx/open'),
      import(/* webpackChunkName: "xlsx" */ '../univer/opened-file'),
    ]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    let imported;
    try {
      imported = await openFile(bytes, file.name, knows);
    } catch (error) {
      const why = error instanceof Refused ? error.why : 'broken';
      await tell(this.language(), 'brokenTitle', why);
      return;
    }
    const book = this.replace(imported.data);
    const opened = imported.bytes
      ? new OpenedFile(this.engine, book, justOpened(imported.bytes), knows)
      : null;
    this.opened = opened;
    this.handle = (opened && handle) ?? null;
    // Where the calculation stops for good, what stands is what the file is compared with.
    void this.workbook
      .calculated()
      .catch(() => tell(this.language(), 'hungTitle', 'hung'))
      .then(() => opened?.settle());
    const kept = [...storedValues(imported.stored), ...imported.kept];
    if (kept.length > 0) await tell(this.language(), 'keptTitle', 'keptOnOpen', kept);
  }

  async save(): Promise<void> {
    const book = this.engine.api.getActiveWorkbook();
    if (!book) return;
    try {
      const { exportXlsx } = await import(/* webpackChunkName: "xlsx" */ '../xlsx/export');
      const { bytes, lost, macros } = await exportXlsx(
        book.save(),
        computedIn(book),
        this.opened ?? undefined,
      );
      const name = book.getName() || texts.untitled[this.language()];
      const blob = new Blob([bytes], { type: macros ? xlsmType : xlsxType });
      const written = this.handle ? await writeBack(this.handle, blob) : undefined;
      if (!written) download(blob, `${name}.${macros ? 'xlsm' : 'xlsx'}`);
      this.unsaved.reset();
      if (written === false) await tell(this.language(), 'besideTitle', 'beside');
      if (lost.length > 0) await tell(this.language(), 'lostTitle', 'lostOnSave', lost);
    } catch {
      await tell(this.language(), 'saveFailedTitle', 'saveFailed');
    }
  }

  /** What there is now, to be taken up again after the page is gone. */
  snapshot(): Snapshot | null {
    const book = this.engine.api.getActiveWorkbook();
    if (!book) return null;
    const file = this.opened?.state;
    return { name: book.getName(), at: Date.now(), data: book.save(), ...(file && { file }) };
  }

  async restore({ data, file }: Snapshot): Promise<void> {
    const { OpenedFile } = await import(/* webpackChunkName: "xlsx" */ '../univer/opened-file');
    const book = this.replace(data);
    if (file) this.opened = new OpenedFile(this.engine, book, file, this.knows);
    this.unsaved.mark();
  }

  private readonly knows = (name: string): boolean => knowsFunction(this.engine, name);

  private replace(data: Partial<IWorkbookData>) {
    this.opened?.end();
    this.opened = null;
    this.handle = null;
    const book = openWorkbook(this.engine, data);
    this.unsaved.reset();
    this.onOpened();
    return book;
  }

  private async mayDiscard(): Promise<boolean> {
    return !this.unsaved.any || (await confirmDiscard(this.language()));
  }

  private language() {
    return this.appearance.get().language;
  }
}

/** What the engine cannot compute is shown as the file has it. */
function storedValues(count: number): readonly Text[] {
  if (count === 0) return [];
  return [
    {
      zh: `${count} 个单元格的公式这里无法计算（引用其他工作簿、数据透视表或宏函数），显示文件中存储的结果`,
      en: `${count} formulas that cannot be computed here (other workbooks, pivot tables, macro functions): their cells show the results stored in the file`,
    },
  ];
}
