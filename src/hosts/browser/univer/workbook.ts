/** The port over Univer's facade. Always the workbook that is open now: opening a file replaces it. */
import { ICommandService, IUndoRedoService } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { NearWorkbook } from '../../../workbook/patch/near-workbook';
import type { Found, Place, Wanted, WorkbookState } from '../../../workbook/patch/patch-host';
import type { Area, Block, Patch, Rows, SheetInfo } from '../../../workbook/port';
import { Calculation } from './calculation';
import { onContents } from './changes';
import { openWorkbook } from './engine';
import type { Engine } from './engine';
import { readNote } from './notes';
import { asOneUndo } from './one-undo';
import { heeding } from './heeding';
import { begun, pause } from './pause';
import { isProtected, setProtected } from './protection';
import { switchAll } from '../../switch-all';
import { ensureSize, rangeFor } from './ranges';
import { areaOfRange, readBlock, usedArea } from './reader';
import { carryOut, sheetNamed } from './steps';

const scrollToCell = 'sheet.command.scroll-to-cell';

export class UniverWorkbook extends NearWorkbook {
  readonly charts = true;
  private undoBefore: unknown = null;
  /** Of before a sheet is deleted or copied: what breaks off within, and the deletion of a large sheet, cannot be undone. */
  private before: { readonly data: IWorkbookData; readonly shown: string } | null = null;

  private readonly calculation: Calculation;

  /** @param hangs after so many milliseconds a calculation is said to have stopped for good */
  constructor(
    private readonly engine: Engine,
    hangs?: number,
  ) {
    super();
    this.calculation = new Calculation(() => this.injector(), hangs);
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.book()
      .getSheets()
      .map((sheet) => ({
        name: sheet.getSheetName(),
        visible: !sheet.isSheetHidden(),
        protected: isProtected(sheet) || !sheet.getWorksheetPermission().canEdit(),
      }));
  }

  async state(): Promise<WorkbookState> {
    const names = this.book().getDefinedNames();
    return { sheets: await this.sheets(), names: names.map((name) => name.getName()), charts: this.charts };
  }

  async read(area: Area): Promise<Block> {
    return readBlock(this.sheet(area.sheet), area);
  }

  async readUsed(name: string): Promise<Block | null> {
    const sheet = this.sheet(name);
    const area = usedArea(sheet);
    return area && readBlock(sheet, area);
  }

  readNote({ sheet, row, column }: Place): string {
    return readNote(this.sheet(sheet), row, column);
  }

  override async look(wanted: Wanted): Promise<Found> {
    begun();
    const found = await super.look(wanted);
    await pause();
    return found;
  }

  /** All steps become one entry of Univer's undo list. */
  async write(patch: Patch, areas: readonly Area[]): Promise<readonly Block[]> {
    const book = this.book();
    const undo = this.undo();
    // Where the engine's own command for a whole sheet breaks off within, its undo list knows nothing of it.
    const whole = patch.writes.some(
      (step) => step.kind === 'deleteSheet' || (step.kind === 'addSheet' && step.copyOf !== undefined),
    );
    this.before = whole ? { data: book.save(), shown: book.getActiveSheet().getSheetName() } : null;
    this.undoBefore = undo.pitchTopUndoElement();
    asOneUndo(undo, book.getId(), () => this.heeded(() => carryOut(this.engine.api, book, patch)));
    await this.calculated();
    return areas.map((area) => readBlock(this.sheet(area.sheet), area));
  }

  async putRows({ sheet, row, rows }: Rows): Promise<void> {
    this.heeded(() => this.sheet(sheet).insertRowsBefore(row, rows));
    await this.calculated();
  }

  async deleteRows({ sheet, row, rows }: Rows): Promise<void> {
    this.heeded(() => this.sheet(sheet).deleteRows(row, rows));
    await this.calculated();
  }

  async undoWrite(): Promise<void> {
    if (this.undo().pitchTopUndoElement() === this.undoBefore) return;
    await this.engine.api.undo();
    await this.calculation.endedOrStuck();
  }

  protected override async putBack(): Promise<void> {
    if (this.before === null) return;
    const book = openWorkbook(this.engine, this.before.data);
    const sheet = book.getSheetByName(this.before.shown);
    if (sheet) book.setActiveSheet(sheet);
    await this.calculation.endedOrStuck();
  }

  /** Resolves when nothing is left to calculate. */
  calculated(): Promise<void> {
    return this.calculation.ended();
  }

  async protect(sheets: readonly string[], on: boolean): Promise<void> {
    switchAll(
      sheets.map((name) => this.sheet(name)).filter((sheet) => isProtected(sheet) !== on),
      (sheet) => setProtected(sheet, on),
      (sheet) => setProtected(sheet, !on),
    );
  }

  async selection(): Promise<Area | null> {
    const range = this.book().getActiveRange();
    return range && areaOfRange(range.getSheetName(), range.getRange());
  }

  async select(area: Area): Promise<void> {
    const sheet = this.sheet(area.sheet);
    ensureSize(sheet, area.row + area.rows, area.column + area.columns);
    this.book().setActiveSheet(sheet);
    const range = rangeFor(sheet, area);
    range.activate();
    // Known only where there is a page.
    const commands = this.injector().get(ICommandService);
    if (commands.hasCommand(scrollToCell))
      await commands.executeCommand(scrollToCell, { range: range.getRange() });
  }

  onSelection(listener: (area: Area | null) => void): () => void {
    const selections = this.injector().get(SheetsSelectionsService);
    // While one workbook goes and another comes there is none, and nothing is selected.
    const tell = () => void this.selection().then(listener, () => listener(null));
    const subscriptions = [
      selections.selectionMoveEnd$.subscribe(tell),
      selections.selectionSet$.subscribe(tell),
    ];
    return () => subscriptions.forEach((subscription) => subscription.unsubscribe());
  }

  onChange(listener: (sheet: string) => void): () => void {
    return onContents(this.injector(), () => this.engine.api.getActiveWorkbook(), listener);
  }

  private book(): FWorkbook {
    const book = this.engine.api.getActiveWorkbook();
    if (!book) throw new Error('没有打开的工作簿 no workbook is open');
    return book;
  }

  private sheet(name: string): FWorksheet {
    return sheetNamed(this.book(), name);
  }

  private heeded(run: () => void): void {
    heeding(this.injector().get(ICommandService), run);
  }

  private injector() {
    return this.engine.univer.__getInjector();
  }

  private undo() {
    return this.injector().get(IUndoRedoService);
  }
}
