/** Where a command puts the sheet that it makes: in the place of the one that it made before, else beside the others. It is known before anything is written. */
import { text, type Text } from '../../core/words/text';
import type { Survey, Write } from '../port';

export interface Place {
  readonly sheet: string;
  /** The sheet stands there already, from an earlier run. */
  readonly replaces: boolean;
}

type Sheets = Pick<Survey, 'sheets' | 'structureProtected'>;

/**
 * @param before the sheet of an earlier run
 * @param fresh a name that no sheet has
 */
export function placeFor(survey: Sheets, before: string | undefined, fresh: string): Place | Text {
  const locked = lockedIn(survey);
  if (locked !== undefined) return locked;
  if (before === undefined) return { sheet: fresh, replaces: false };
  if (isProtectedIn(survey, before)) return isProtected(before);
  return { sheet: before, replaces: true };
}

export const isPlace = (place: Place | Text): place is Place => 'sheet' in place;

/** The first step of a patch that makes the sheet. */
export function roomFor({ sheet, replaces }: Place): readonly Write[] {
  return replaces ? [{ kind: 'deleteSheet', name: sheet }] : [];
}

/** Why no sheet can be added; undefined where one can be. */
export function lockedIn({ structureProtected }: Sheets): Text | undefined {
  return structureProtected ? LOCKED : undefined;
}

export function isProtectedIn({ sheets }: Sheets, sheet: string): boolean {
  return sheets.some((one) => one.name === sheet && one.protected);
}

const LOCKED = text(
  '工作簿的结构受保护，不能添加或替换工作表，所以还不能生成。请先撤销工作簿保护（审阅 → 保护工作簿）。',
  'The structure of the workbook is protected: no sheet can be added or replaced, so nothing can be made yet. Unprotect the workbook first (Review → Protect Workbook).',
);

const isProtected = (sheet: string): Text =>
  text(
    `工作表“${sheet}”受保护，不能替换。请先撤销工作表保护，或把它改名。`,
    `Sheet “${sheet}” is protected and cannot be replaced. Unprotect it first, or rename it.`,
  );
