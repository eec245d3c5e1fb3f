/** The rules tables that stand in a workbook. */
import type { Finding } from '../../core/findings/finding';
import type { Draft } from '../../core/table/draft';
import { rulesTable } from '../../core/table/rules-table';
import type { Language } from '../../core/words/language';
import { sealTop } from '../closing/sheets';
import type { Area, Block, SheetInfo, Survey, Workbook } from '../port';
import { blocksOf } from '../read-blocks';
import { markedName } from './names';
import { isSchemeTitle, partsOf, ruledSheets, type Grid, type TablePart } from './parts';

export interface RulesSheet {
  readonly sheet: string;
  /** From the first part's title to the end of the name, or of what is used where no row says how far the name reaches. */
  readonly area: Area;
  /** The defined name over the area, where the sheet says so. */
  readonly name?: string;
  readonly grid: Grid;
  readonly parts: readonly TablePart[];
  /** Contents and formats of the whole sheet. */
  readonly block: Block;
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
  /** The language of its titles. */
  readonly language: Language;
}

/** A rules table begins somewhere in this part of its sheet; looking through all of every sheet would take long. */
const TOP = { rows: 200, columns: 24 };

/** The sheets of a workbook, and the rules tables on them. */
export interface BookRules {
  readonly sheets: readonly SheetInfo[];
  /** Defined names. */
  readonly names: readonly string[];
  /** Of sheets that the user can see, in the workbook's order. */
  readonly rules: readonly RulesSheet[];
}

/** One round trip; one more where a sheet with rules goes on below its top. */
export async function surveyRules(workbook: Workbook): Promise<BookRules> {
  const survey = await workbook.survey(TOP.rows, TOP.columns);
  return { sheets: survey.sheets, names: survey.names, rules: await rulesAmong(workbook, survey) };
}

/** The rules tables that begin within a look over the workbook; one round trip where one of them goes on below it. */
export async function rulesAmong(workbook: Workbook, survey: Survey): Promise<readonly RulesSheet[]> {
  const blocks = await blocksOf(workbook, survey, ruledSheets(survey));
  return [...blocks.values()].flatMap((block) => rulesIn(block) ?? []);
}

/** All sheets with a rules table that the user can see, in the workbook's order. */
export async function findRulesSheets(workbook: Workbook): Promise<readonly RulesSheet[]> {
  return (await surveyRules(workbook)).rules;
}

/** Null when the sheet holds no `scheme` part. */
export async function readRulesSheet(workbook: Workbook, sheet: string): Promise<RulesSheet | null> {
  const block = await workbook.readUsed(sheet);
  return block && rulesIn(block);
}

export function rulesIn(block: Block): RulesSheet | null {
  // A closed month keeps a copy of its rules, which nothing computes by.
  if (sealTop(block) !== null) return null;
  const from = block.cells.findIndex(isSchemeTitle);
  if (from < 0) return null;
  const rest = block.cells.slice(from);
  const end = rest.findIndex((cells) => markedName(cells) !== undefined);
  const grid = end < 0 ? rest : rest.slice(0, end);
  const name = markedName(rest[end] ?? []);
  const { drafts, findings } = rulesTable(grid);
  return {
    sheet: block.area.sheet,
    area: { ...block.area, row: block.area.row + from, rows: grid.length },
    ...(name === undefined ? {} : { name }),
    grid,
    parts: partsOf(grid),
    block,
    drafts,
    findings,
    language: (grid[0] ?? []).some((cell) => typeof cell === 'string' && cell.includes('【')) ? 'zh' : 'en',
  };
}
