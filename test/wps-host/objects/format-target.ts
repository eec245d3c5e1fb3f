/** What fonts, fills and borders format: the cells of a range, or the look of a conditional format. */
import type { Rect } from '../state/area';
import type { CellFormat } from '../state/formats';
import type { Condition } from '../state/rules';
import type { Sheet } from '../state/sheet';

export interface FormatTarget {
  /** The property's one value, undefined where it differs or is not set. */
  get<Key extends keyof CellFormat>(key: Key): CellFormat[Key] | undefined;
  set(format: Partial<CellFormat>): void;
}

export function cellsTarget(sheet: Sheet, areas: readonly Rect[]): FormatTarget {
  return {
    get: (key) => sheet.formats.uniform(areas, key),
    set: (format) => {
      sheet.refuseProtected();
      sheet.formats.apply(areas, format);
    },
  };
}

export function conditionTarget(sheet: Sheet, condition: Condition): FormatTarget {
  return {
    get: (key) => condition.format[key],
    set: (format) => {
      sheet.refuseProtected();
      condition.format = { ...condition.format, ...format };
    },
  };
}

export function number(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`WPS: ${what} takes a number`);
  return value;
}

/** Colours are 0xBBGGRR. */
export function color(value: unknown, what: string): number {
  const given = number(value, what);
  if (!Number.isInteger(given) || given < 0 || given > 0xffffff) {
    throw new Error(`WPS: ${what} takes a colour from 0 to 0xFFFFFF`);
  }
  return given;
}

export function flag(value: unknown, what: string): boolean {
  if (typeof value === 'boolean') return value;
  // VBA's True is -1.
  if (value === 0 || value === 1 || value === -1) return value !== 0;
  throw new Error(`WPS: ${what} takes true or false`);
}

export function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Error(`WPS: ${what} takes a text`);
  return value;
}
