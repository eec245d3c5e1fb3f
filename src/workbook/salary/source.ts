/** Reads an existing salary sheet: what its columns are, and what a recalculation would change. */
import type { CompiledScheme } from '../../core/compile/compiled';
import { text } from '../../core/text/text';
import type { Text } from '../../schemes/indicator';
import { columnLetters } from '../address';
import type { Block, Workbook } from '../port';
import { recogniseHeader, titlesAt, type Recognised } from './headers';
import { JOURNAL_SHEET, lastMapping } from './journal';
import { payPlanOf, type Mapping, type PayPlan } from './mapping';
import { previewSalary, type SalaryPreview } from './preview';
import { readMappingWords } from './remembered';
import { roleLabel } from './roles';

/** What was read of the workbook for one sheet. */
export interface SalarySource {
  readonly sheet: string;
  readonly block: Block | null;
  readonly journal: Block | null;
  readonly recognised: Recognised | null;
  /** The mapping of the newest run on this sheet, while its headers are still there. */
  readonly remembered?: Mapping;
}

/** Three round trips: the sheets, the sheet, the journal. */
export async function readSalarySheet(workbook: Workbook, sheet: string): Promise<SalarySource> {
  const sheets = await workbook.sheets();
  const block = await workbook.readUsed(sheet);
  const journal = sheets.some((one) => one.name === JOURNAL_SHEET)
    ? await workbook.readUsed(JOURNAL_SHEET)
    : null;
  const words = lastMapping(journal, sheet);
  const remembered = words === undefined ? undefined : readMappingWords(words, sheet);
  const usable =
    remembered !== undefined &&
    block !== null &&
    remembered.headerRow < block.area.rows &&
    titlesFit(block, remembered);
  return {
    sheet,
    block,
    journal,
    recognised: block === null ? null : recogniseHeader(block),
    ...(usable ? { remembered } : {}),
  };
}

function titlesFit(block: Block, mapping: Mapping): boolean {
  const titles = titlesAt(block, mapping.headerRow);
  return Object.values(mapping.columns).every((column) => (titles[column - block.area.column] ?? '') !== '');
}

/** The mapping to begin with: the remembered one, else what was recognised. */
export function startMapping({ sheet, recognised, remembered }: SalarySource): Mapping | null {
  if (remembered !== undefined) return remembered;
  return recognised && { sheet, headerRow: recognised.headerRow, columns: recognised.columns };
}

/** What a mapping lacks for a scheme, or undefined when the preview can be made. */
export function mappingFault(compiled: CompiledScheme, mapping: Mapping): Text | undefined {
  const plan = payPlanOf(compiled);
  if (plan === undefined)
    return text(
      `方案“${compiled.scheme.name.zh}”不按得分发薪。请换一个方案。`,
      `${compiled.scheme.id} does not pay by score. Choose another scheme.`,
    );
  const missing = plan.needs.filter((role) => mapping.columns[role] === undefined);
  if (missing.length > 0) {
    const list = missing.map((role) => roleLabel(role));
    return text(
      `还没有指定这些列：${list.map((one) => one.zh).join('、')}。请选择。`,
      `these columns are not set: ${list.map((one) => one.en).join(', ')}. Choose them.`,
    );
  }
  if (!plan.writes.some((role) => mapping.columns[role] !== undefined)) {
    const list = plan.writes.map((role) => roleLabel(role));
    return text(
      `没有可写入的列：${list.map((one) => one.zh).join('、')}。请至少指定一列。`,
      `there is no column to write: ${list.map((one) => one.en).join(', ')}. Set at least one.`,
    );
  }
  const used = Object.values(mapping.columns);
  if (new Set(used).size < used.length)
    return text('同一列被指定了两次。请更正。', 'one column is set twice. Correct it.');
  return undefined;
}

export function makePreview(compiled: CompiledScheme, source: SalarySource, mapping: Mapping): SalaryPreview {
  const plan = payPlanOf(compiled) as PayPlan;
  const preview = previewSalary(compiled, plan, mapping, source.block as Block, source.journal);
  return { ...preview, warnings: warningsOf(plan, source, mapping) };
}

function warningsOf(plan: PayPlan, { recognised }: SalarySource, mapping: Mapping): readonly Text[] {
  const other = recognised?.otherMoney ?? [];
  const writesTotal = plan.writes.includes('total') && mapping.columns.total !== undefined;
  if (other.length === 0 || !writesTotal) return [];
  const label = roleLabel('total');
  return [
    text(
      `本表还有 ${other.join('、')}，方案的${label.zh}不含它们。如果合计应包含这些列，请取消写入${label.zh}。`,
      `this sheet also has ${other.join(', ')}, which the scheme's ${label.en.toLowerCase()} leaves out. If the total should hold them, do not write it.`,
    ),
  ];
}

/** For the pane: a column as users know it, "F 得分". */
export function columnName(title: string, column: number): string {
  return title === '' ? columnLetters(column) : `${columnLetters(column)}  ${title}`;
}
