/** What a host supplies for patches: looking before, writing, taking back. */
import type { Area, Block, Held, Patch, Survey, Watch, Workbook } from './port';
import type { WorkbookState } from './validate-patch';

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What has to be known before a patch is written. Sheets that are named may not be there. */
export interface Wanted {
  readonly areas: readonly Area[];
  readonly notes: readonly Place[];
  /** Sheets that will be deleted. */
  readonly sheets: readonly string[];
}

/** In the order of what was wanted; null (or no text) where there is no such sheet, or nothing on it. */
export interface Found {
  readonly state: WorkbookState;
  readonly areas: readonly (Held | null)[];
  readonly notes: readonly string[];
  readonly sheets: readonly (Block | null)[];
}

export interface PatchHost {
  /** One round trip where the host allows it. */
  look(wanted: Wanted): Promise<Found>;
  /**
   * Carries out the steps of a checked patch and reads `areas` back. When it throws, it may have come to any step. With a
   * signal it stops with the signal's reason.
   */
  write(patch: Patch, areas: readonly Area[], watch: Watch): Promise<readonly (Held | null)[]>;
  /** Takes back what the last `write` did, as far as it came. */
  takeBack(): Promise<void>;
}

/** The reading parts of a workbook that costs nothing to ask. */
export interface NearBook extends Pick<Workbook, 'read' | 'readUsed'> {
  state(): Promise<WorkbookState>;
  readNote(place: Place): string;
}

/** `look` for such a workbook. */
export async function lookNear(book: NearBook, wanted: Wanted): Promise<Found> {
  const state = await book.state();
  const there = (sheet: string): boolean => state.sheets.some(({ name }) => name === sheet);
  return {
    state,
    areas: await Promise.all(wanted.areas.map((area) => (there(area.sheet) ? book.read(area) : null))),
    notes: wanted.notes.map((place) => (there(place.sheet) ? book.readNote(place) : '')),
    sheets: await Promise.all(wanted.sheets.map((sheet) => (there(sheet) ? book.readUsed(sheet) : null))),
  };
}

/** `survey` for such a workbook: every sheet whole. */
export async function surveyNear(book: Pick<NearBook, 'state' | 'readUsed'>): Promise<Survey> {
  const { sheets, names } = await book.state();
  const tops = sheets.map(async (sheet) => ({
    ...sheet,
    top: sheet.visible ? await book.readUsed(sheet.name) : null,
    whole: true,
  }));
  return { sheets: await Promise.all(tops), names };
}

/** `readSheets` for such a workbook. */
export async function readSheetsNear(
  book: Pick<Workbook, 'sheets' | 'readUsed'>,
  names: readonly string[],
): Promise<readonly (Block | null)[]> {
  const there = new Set((await book.sheets()).map(({ name }) => name));
  return Promise.all(names.map((name) => (there.has(name) ? book.readUsed(name) : null)));
}
