/** Reads what an import needs of the workbook: the sheet with its rules, the journal, 星评人员, and the sheet that the figures stand on. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { headerKey } from '../../core/import/header-key';
import { recognise, recogniseAs, type Recognised } from '../../core/import/recognise';
import type { Source } from '../../core/import/source';
import type { Text } from '../../core/words/text';
import { text } from '../../core/words/text';
import type { Block, Workbook } from '../port';
import { surveyRules, type BookRules } from '../rules/find';
import { JOURNAL_SHEET } from '../salary/journal-sheet';
import { isMadeName } from '../made/made-sheets';
import { STAFF_SHEET } from '../staff/staff-sheet';
import { memberIndex, type MemberIndex } from '../staff/find-member';
import { readStaff } from '../staff/staff';
import { sampledSchemes } from './chats/sampled-schemes';
import { byHeaders, namedScheme } from './scheme-of';
import { targetOf, type Target } from './target';

export interface ImportBook {
  readonly target: Target;
  readonly journal: Block | null;
  readonly journalExists: boolean;
  readonly staff: MemberIndex;
  /** The schemes by which sampled chats are rated, those of the workbook first. */
  readonly sampled: readonly CompiledScheme[];
}

/** A table of figures, and what it was recognised as; null where its header has to be shown by hand. */
export interface Recognisable {
  readonly source: Source;
  readonly known: Recognised | null;
  /** The header of the people's column, where it was shown by hand. */
  readonly whose?: string;
}

/** Sheets that figures may stand on, and those that take them: all that the user can see and that are not ours. */
export async function importSheets(workbook: Workbook): Promise<readonly string[]> {
  const sheets = await workbook.sheets();
  return sheets
    .filter(({ name, visible }) => visible && name !== STAFF_SHEET && !isMadeName(name))
    .map(({ name }) => name);
}

export interface ReadImport {
  readonly book: ImportBook;
  /** The sheet that was read as a source, where one was wanted. */
  readonly source: Recognisable | null;
}

/** Two round trips: names and rules, then the sheets. */
export async function readImport(
  workbook: Workbook,
  sheet: string,
  sourceSheet: string | null,
): Promise<ReadImport | { readonly fault: Text }> {
  const rules = await surveyRules(workbook);
  const [block = null, journal = null, staff = null, from = null] = await workbook.readSheets([
    sheet,
    JOURNAL_SHEET,
    STAFF_SHEET,
    ...(sourceSheet === null ? [] : [sourceSheet]),
  ]);
  const target = block === null ? { fault: EMPTY } : targetIn(block, rules);
  if ('fault' in target) return target;
  return {
    book: {
      target,
      journal,
      journalExists: rules.sheets.some(({ name }) => name === JOURNAL_SHEET),
      staff: memberIndex(staff === null ? [] : readStaff(staff).members),
      sampled: sampledSchemes(rules.rules, target.month),
    },
    source: from === null ? null : recognisable(sourceOfBlock(from)),
  };
}

/** The workbook as it is now, by the rules that are known: one round trip. */
export async function rereadImport(
  workbook: Workbook,
  { target, journalExists, sampled }: ImportBook,
): Promise<ImportBook | null> {
  const [block = null, journal = null, staff = null] = await workbook.readSheets([
    target.sheet,
    JOURNAL_SHEET,
    STAFF_SHEET,
  ]);
  const now = block === null ? null : targetOf(target.compiled, target.ours, block);
  if (now === null || 'fault' in now) return null;
  const members = staff === null ? [] : readStaff(staff).members;
  return {
    target: now,
    journal,
    journalExists: journalExists || journal !== null,
    staff: memberIndex(members),
    sampled,
  };
}

function targetIn(block: Block, { rules }: BookRules): Target | { readonly fault: Text } {
  const named = namedScheme(block, rules);
  const compiled = named ?? byHeaders(block);
  // Figures come from such a sheet, and do not go there.
  if (compiled === undefined && isExport(block)) return { fault: AN_EXPORT };
  const target = targetOf(compiled, named !== undefined, block);
  if ('fault' in target) return target;
  return target.inputs.length + target.graded.length === 0 ? { fault: NOTHING_MEASURED } : target;
}

const isExport = (block: Block): boolean => {
  const known = recognise(sourceOfBlock(block));
  return known !== null && known.profile.id !== 'generic';
};

export function recognisable(source: Source): Recognisable {
  return { source, known: recognise(source) };
}

/** A table as the user shows it. */
export function shownByHand(source: Source, headerRow: number, who: number): Recognisable {
  const known = recogniseAs(source, headerRow, who);
  return { source, known, whose: headerKey(known.titles[who] ?? '') };
}

export function sourceOfBlock({ area, cells, formats, merges }: Block): Source {
  const moved = merges.map((one) => ({ ...one, row: one.row - area.row, column: one.column - area.column }));
  return { name: area.sheet, sheet: area.sheet, cells, formats, merges: moved };
}

const EMPTY = text('这张考核表是空的。请另选一张。', 'The sheet is empty. Choose another one.');
const AN_EXPORT = text(
  '这张表是平台的导出，数据从它来，不填进去。请选择考核表，把它选作数据来源。',
  'This sheet is an export of a platform: figures come from it and do not go there. Choose an assessment sheet, and this one as the source.',
);
const NOTHING_MEASURED = text(
  '这个方案的指标都由人评定，没有可以从数据导入的项目。',
  'All indicators of this scheme are given by people; there is nothing to import.',
);
