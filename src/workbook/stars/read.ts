/** Reads what the stars of a sheet are made from: the sheet and its rules, 星评人员, 星级台账, the months' sheets, the logs of issues. */
import type { Text } from '../../core/words/text';
import { text } from '../../core/words/text';
import type { Block, Survey, Workbook } from '../port';
import type { RulesSheet } from '../rules/find';
import { monthOfSheet } from '../month/month-of';
import { isMadeName } from '../made/made-sheets';
import { blocksOf } from '../read-blocks';
import { rulesAmong } from '../rules/find';
import { JOURNAL_SHEET } from '../salary/journal-sheet';
import { STAFF_SHEET } from '../staff/staff-sheet';
import { readStaff, type Member } from '../staff/staff';
import { logSheets, readLog, type IssueLog } from './issue-log';
import { readLedger, type Ledger } from './ledger-read';
import { LEDGER_COLUMNS, LEDGER_SHEET } from './ledger-sheet';
import { isHistory, sourceGroups, type SourceGroup } from './month-sources';
import { compiledStars, namedScheme, starSchemes, type StarScheme } from './star-scheme';
import { readStarSheet, type StarSheet } from './star-sheet';

export interface StarsChoice {
  /** By which rules, where the sheet does not say; and from whose sheets the months come. */
  readonly scheme?: string;
  readonly group?: string;
}

export interface StarsBook {
  readonly schemes: readonly StarScheme[];
  /** Undefined while the user has to choose. */
  readonly scheme?: string;
  /** Whether the sheet itself says by which rules it is rated. */
  readonly named: boolean;
  /** Undefined while there is no scheme. */
  readonly stars?: StarSheet | { readonly fault: Text };
  readonly groups: readonly SourceGroup[];
  readonly group?: SourceGroup;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly logs: readonly IssueLog[];
  /** Undefined where there is no 星评人员. */
  readonly members: readonly Member[] | undefined;
  readonly ledger: Ledger | null;
  readonly ledgerExists: boolean;
  readonly journal: Block | null;
  readonly journalExists: boolean;
  /** Why nothing can be added to the ledger as it stands. */
  readonly ledgerFault?: Text;
}

/** Enough to find a header and what stands above it, and where a rules table begins. */
const TOP = { rows: 40, columns: 96 };

export interface StarsSheets {
  /** Sheets that stars may stand on. */
  readonly names: readonly string[];
  /** Those that look like it: they name a scheme of stars, or head several columns with months. */
  readonly likely: readonly string[];
}

/** One round trip. */
export async function starsSheets(workbook: Workbook): Promise<StarsSheets> {
  const { sheets } = await workbook.survey(TOP.rows, TOP.columns);
  const seen = sheets.filter(({ name, visible }) => visible && name !== STAFF_SHEET && !isMadeName(name));
  const isLikely = (top: Block | null): boolean =>
    top !== null && (namedScheme(top) !== undefined || isHistory(top));
  return {
    names: seen.map(({ name }) => name),
    likely: seen.filter(({ top }) => isLikely(top)).map(({ name }) => name),
  };
}

/** Two round trips – two requests sent together, then the sheets that these name –, and one more where there are rules tables. */
export async function readStars(
  workbook: Workbook,
  sheet: string,
  choice: StarsChoice = {},
): Promise<StarsBook | { readonly fault: Text }> {
  const [survey, [block = null, staff = null, ledgerBlock = null, journal = null]] = await Promise.all([
    workbook.survey(TOP.rows, TOP.columns),
    workbook.readSheets([sheet, STAFF_SHEET, LEDGER_SHEET, JOURNAL_SHEET]),
  ]);
  if (block === null) return { fault: EMPTY };
  const rules = await rulesAmong(workbook, survey);
  const said = namedScheme(block);
  const scheme = said ?? choice.scheme;
  const stars = scheme === undefined ? undefined : starsOf(block, scheme, rules);
  const found = stars !== undefined && !('fault' in stars) ? stars : undefined;
  const groups =
    found === undefined
      ? []
      : sourceGroups(
          survey,
          sheet,
          found.months.map(({ month }) => month),
        );
  const group = groups.find(({ key }) => key === choice.group) ?? groups[0];
  const sources = await sourcesOf(workbook, survey, found, group);
  const exists = (wanted: string): boolean => survey.sheets.some(({ name }) => name === wanted);
  const ledger = ledgerBlock && readLedger(ledgerBlock);
  const ledgerFault = faultOf(ledgerBlock, ledger);
  return {
    schemes: starSchemes(rules),
    ...(scheme === undefined ? {} : { scheme }),
    named: said !== undefined,
    ...(stars === undefined ? {} : { stars }),
    groups,
    ...(group === undefined ? {} : { group }),
    ...sources,
    members: staff === null ? undefined : readStaff(staff).members,
    ledger,
    ledgerExists: exists(LEDGER_SHEET),
    journal,
    journalExists: exists(JOURNAL_SHEET),
    ...(ledgerFault === undefined ? {} : { ledgerFault }),
  };
}

function starsOf(
  block: Block,
  scheme: string,
  rules: readonly RulesSheet[],
): StarSheet | { readonly fault: Text } {
  const compiled = compiledStars(scheme, rules, monthOfSheet(block));
  return 'fault' in compiled ? compiled : readStarSheet(block, compiled);
}

async function sourcesOf(
  workbook: Workbook,
  survey: Survey,
  stars: StarSheet | undefined,
  group: SourceGroup | undefined,
): Promise<Pick<StarsBook, 'blocks' | 'logs'>> {
  const months = group?.sources.map(({ table }) => table.sheet) ?? [];
  const logs = stars === undefined ? [] : logSheets(survey).filter((name) => name !== stars.sheet);
  const blocks = await blocksOf(workbook, survey, [...months, ...logs]);
  return {
    blocks,
    logs: logs.flatMap((name) => {
      const block = blocks.get(name);
      return (block && readLog(block)) ?? [];
    }),
  };
}

function faultOf(block: Block | null, ledger: Ledger | null): Text | undefined {
  if (block === null) return undefined;
  if (ledger === null) return NO_HEADER;
  const lacking = LEDGER_COLUMNS.filter(({ key }) => ledger.columns[key] === undefined);
  if (lacking.length === 0) return undefined;
  return text(
    `星级台账缺少列：${lacking.map(({ title }) => title.zh).join('、')}。请补上再写入。`,
    `星级台账 lacks the columns ${lacking.map(({ title }) => title.en).join(', ')}. Add them before writing.`,
  );
}

const EMPTY = text('这张表是空的，或已不在。请另选一张。', 'The sheet is empty or gone. Choose another one.');
const NO_HEADER = text(
  '星级台账没有可认的表头（月份、姓名、给予）。请恢复表头再写入。',
  '星级台账 has no header that can be told (Month, Name, Given). Restore it before writing.',
);
