/** New, open and save. The code for files is loaded when it is first needed. */
import type { IWorkbookData } from '@univerjs/core';
import { functionNames, knowsFunction, openWorkbook } from '../univer/engine';
import type { Engine } from '../univer/engine';
import { computedIn } from '../univer/computed';
import type { OpenedFile } from '../univer/opened-file';
import type { UniverWorkbook } from '../univer/workbook';
import type { Opened } from '../xlsx/open';
import type { TextForm } from '../xlsx/other/delimited';
import type { AppearanceStore } from './appearance';
import { askTextOrWorkbook, confirmDiscard, tell } from './dialogs';
import { download, writeBack } from './file-handles';
import { askPassword, showProgress } from './reading/dialogs';
import type { Read } from './reading/read';
import { sealed, sealingOf, unsealed } from './seal';
import type { Content, Sealing } from './seal';
import type { Snapshot } from './snapshots';
import { storedValues } from './stored-values';
import { texts } from './texts';
import type { Unsaved } from './unsaved';

const xlsmType = 'application/vnd.ms-excel.sheet.macroEnabled.12';
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export class Files {
  private opened: OpenedFile | null = null;
  /** How the text file was written that was opened. */
  private text: TextForm | null = null;
  /** Of the opened file, where the browser lets it be written. */
  private handle: FileSystemFileHandle | null = null;
  private sealing: Sealing | null = null;

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
    const read = await this.read(file);
    if (read === 'stopped') return;
    if ('refused' in read) {
      await tell(this.language(), 'brokenTitle', read.refused);
      return;
    }
    const { opened } = read;
    await this.show(opened, handle);
    const kept = [...storedValues(opened.stored), ...opened.kept];
    if (kept.length > 0) await tell(this.language(), 'keptTitle', 'keptOnOpen', kept);
  }

  async save(): Promise<void> {
    const book = this.engine.api.getActiveWorkbook();
    if (!book) return;
    try {
      if (this.text && (await this.saveAsText(this.text))) return;
      const { exportXlsx } = await import(/* webpackChunkName: "xlsx" */ '../xlsx/export');
      const { bytes, lost, macros } = await exportXlsx(
        book.save(),
        computedIn(book),
        this.opened ?? undefined,
      );
      const name = book.getName() || texts.untitled[this.language()];
      const blob = new Blob([bytes], { type: macros ? xlsmType : xlsxType });
      await this.write(blob, `${name}.${macros ? 'xlsm' : 'xlsx'}`, this.text ? null : this.handle);
      if (lost.length > 0) await tell(this.language(), 'lostTitle', 'lostOnSave', lost);
    } catch {
      await tell(this.language(), 'saveFailedTitle', 'saveFailed');
    }
  }

  /** What there is now, to be taken up again after the page is gone. */
  snapshot(): Snapshot | null {
    const book = this.engine.api.getActiveWorkbook();
    if (!book) return null;
    const content: Content = {
      data: book.save(),
      ...(this.opened && { file: this.opened.state }),
      ...(this.text && { text: this.text }),
    };
    const about = { name: book.getName(), at: Date.now() };
    return this.sealing ? { ...about, ...sealed(content, this.sealing) } : { ...about, ...content };
  }

  /** False where the password was not given. */
  async restore(snapshot: Snapshot): Promise<boolean> {
    const content =
      'sealed' in snapshot
        ? await unsealed(snapshot, (again) => askPassword(this.language(), snapshot.name, again))
        : snapshot;
    if (!content) return false;
    const { OpenedFile } = await import(/* webpackChunkName: "xlsx" */ '../univer/opened-file');
    const { data, file, text } = content;
    const book = this.replace(data);
    if (file) this.opened = new OpenedFile(this.engine, book, file, this.knows);
    this.text = text ?? null;
    await this.prepareSealing();
    this.unsaved.mark();
    return true;
  }

  private readonly knows = (name: string): boolean => knowsFunction(this.engine, name);

  /** Asks for the password as often as it takes. */
  private async read(file: File): Promise<Read> {
    const { readFile } = await import(/* webpackChunkName: "xlsx" */ './reading/read');
    const functions = functionNames(this.engine);
    const bytes = new Uint8Array(await file.arrayBuffer());
    let password: string | null = null;
    for (;;) {
      const stop = new AbortController();
      const progress = showProgress(this.language(), () => stop.abort());
      const asked = { bytes, name: file.name, functions, ...(password !== null && { password }) };
      const read = await readFile(asked, stop.signal, (done) => progress.told(done));
      progress.end();
      if (read === 'stopped' || !('refused' in read)) return read;
      if (read.refused !== 'password' && read.refused !== 'wrongPassword') return read;
      password = await askPassword(this.language(), file.name, read.refused === 'wrongPassword');
      if (password === null) return 'stopped';
    }
  }

  private async show(opened: Opened, handle: FileSystemFileHandle | undefined): Promise<void> {
    const { justOpened, OpenedFile } = await import(/* webpackChunkName: "xlsx" */ '../univer/opened-file');
    const book = this.replace(opened.data);
    const file = opened.bytes
      ? new OpenedFile(this.engine, book, justOpened(opened.bytes, opened.lock), this.knows)
      : null;
    this.opened = file;
    this.text = opened.text ?? null;
    this.handle = (!opened.converted && handle) || null;
    await this.prepareSealing();
    // Where the calculation stops for good, what stands is what the file is compared with.
    void this.workbook
      .calculated()
      .catch(() => tell(this.language(), 'hungTitle', 'hung'))
      .then(() => file?.settle());
  }

  /** True where it was saved as text, or is not to be saved now. */
  private async saveAsText(form: TextForm): Promise<boolean> {
    const book = this.engine.api.getActiveWorkbook();
    if (!book) return true;
    const { asText, lostInText } = await import(/* webpackChunkName: "xlsx" */ '../univer/as-text');
    const chosen = await askTextOrWorkbook(this.language(), lostInText(book));
    if (chosen !== 'text') return chosen === null;
    const { bytes, lost } = asText(book, form);
    const blob = new Blob([bytes as BlobPart], { type: 'text/csv' });
    const ending = form.delimiter === '\t' ? 'tsv' : 'csv';
    await this.write(blob, `${book.getName() || texts.untitled[this.language()]}.${ending}`, this.handle);
    if (lost.length > 0) await tell(this.language(), 'lostTitle', 'lostOnSave', lost);
    return true;
  }

  private async write(blob: Blob, name: string, handle: FileSystemFileHandle | null): Promise<void> {
    const written = handle ? await writeBack(handle, blob) : undefined;
    if (!written) download(blob, name);
    this.unsaved.reset();
    if (written === false) await tell(this.language(), 'besideTitle', 'beside');
  }

  /** What is kept of a workbook with a password is kept under it. */
  private async prepareSealing(): Promise<void> {
    const lock = this.opened?.lock;
    if (lock) this.sealing = await sealingOf(lock);
  }

  private replace(data: Partial<IWorkbookData>) {
    this.opened?.end();
    this.opened = null;
    this.text = null;
    this.handle = null;
    this.sealing = null;
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
