/** The words of the salary screen. */
import { text } from '../../../core/words/text';
import type { Text } from '../../../core/words/text';

export const salaryTexts = {
  salaryIntro: text(
    '重算现有工资表的薪资列；应用之前不写入任何内容。',
    'Recalculates the salary columns of an existing sheet. Nothing is written before Apply.',
  ),
  sheet: text('工作表', 'Sheet'),
  scheme: text('方案', 'Scheme'),
  reread: text('重新读取', 'Read again'),
  emptySheet: text('这张工作表是空的。请换一张。', 'This sheet is empty. Choose another.'),
  noHeader: text(
    '没有认出表头。请指定表头所在的行和各列。',
    'No header was recognised. Set the header row and the columns.',
  ),
  headerRow: text('表头行', 'Header row'),
  columns: text('各列的含义', 'What the columns are'),
  noColumn: text('（无）', '(none)'),
  required: text('* 计算时必需', '* needed for the computation'),
  sure: text('已识别', 'found'),
  likely: text('请核对', 'check'),
  byHand: text('手动', 'by hand'),
  remembered: text('沿用上次的列设置。', 'The columns of the last run are used.'),
  scoreAsPercent: text(
    '得分按百分比读取（86.5% 计 86.5 分）',
    'Read scores as per cent (86.5% is 86.5 points)',
  ),
  percentAsked: text(
    '得分列像是百分比。请确认：勾选则按百分比读取；不勾选，这些行不计算。',
    'The scores look like percentages. Tick to read them so; otherwise those rows are not computed.',
  ),
  waiting: (count: number) => text(`等待确认的行（${count}）`, `Rows that wait for your word (${count})`),
  tickAll: text('全部照常计算', 'Pay them all in full'),
  headerChanged: text(
    '这张表的表头和先前读取时不同，已按现在的表头重新识别各列。请核对后再预览。',
    'The header of this sheet is not the one read before, so the columns were recognised again. Check them, then preview.',
  ),
  preview: text('预览', 'Preview'),
  before: text('改前', 'Before'),
  after: text('改后', 'After'),
  changesTable: text('各人改前与改后', 'Each person before and after'),
  item: text('项目', 'Item'),
  writeColumns: text('写入这些列', 'Write these columns'),
  overwriteFormulas: (count: number) => text(`覆盖 ${count} 个公式`, `Overwrite ${count} formulas`),
  overwriteOverrides: (count: number) =>
    text(`覆盖 ${count} 处手工修改`, `Overwrite ${count} changes made by hand`),
  by: text('操作人（记入日志）', 'Your name (for the journal)'),
  totalLine: (before: string, after: string, delta: string) =>
    text(`合计 ${before} → ${after}（${delta}）`, `Total ${before} → ${after} (${delta})`),
  summary: (change: number, same: number, skipped: number) =>
    text(
      `${change} 处改动，${same} 处不变，${skipped} 行跳过`,
      `${change} changes, ${same} unchanged, ${skipped} rows skipped`,
    ),
  skippedRows: (count: number) => text(`跳过的行（${count}）`, `Skipped rows (${count})`),
  passedOver: (count: number) =>
    text(`不计算的行：不是人员（${count}）`, `Rows that are not people (${count})`),
  nobody: text(
    '表头下没有找到人员。请检查表头行和姓名列。',
    'No people were found under the header. Check the header row and the name column.',
  ),
  noSheets: text(
    '工作簿中没有可用的工作表。请先新建一张。',
    'The workbook has no sheet to use. Add one first.',
  ),
  rowNumber: (row: number) => text(`第 ${row} 行`, `row ${row}`),
  tagged: (name: string, tag: Text) => text(`${name}（${tag.zh}）`, `${name} (${tag.en})`),
  rowReason: (row: number, words: string, why: Text) =>
    text(
      `第 ${row} 行${words === '' ? '' : ` ${words}`}：${why.zh}`,
      `Row ${row}${words === '' ? '' : ` ${words}`}: ${why.en}`,
    ),
  formulaKept: text('公式，保留', 'formula, kept'),
  waitsForWord: text('等待确认，未写入', 'waits for your word, not written'),
  formulaLocked: text(
    '公式含方案不计算的部分，始终保留',
    'a formula with what the scheme does not know, always kept',
  ),
  formulaUnforetold: text(
    '公式，保留；写入后的值要由表格算出',
    'formula, kept; the spreadsheet will reckon it',
  ),
  overrideKept: (byScheme: string) =>
    text(`手工修改，保留（按方案 ${byScheme}）`, `changed by hand, kept (by the scheme ${byScheme})`),
  overwritten: text('将覆盖原内容', 'overwrites what is there'),
  unforetold: (count: number) =>
    text(
      `有 ${count} 个公式写入后的值无法预知，上面的合计按现值计入。应用之后请核对。`,
      `What ${count} formulas will show cannot be told; the total above takes them as they stand. Check them after applying.`,
    ),
  warningsAbove: (count: number) =>
    text(
      `写入之前请看上面的 ${count} 条提醒。`,
      count === 1
        ? 'Read the warning above before writing.'
        : `Read the ${count} warnings above before writing.`,
    ),
  nothingToWrite: text('没有需要写入的内容', 'Nothing to write'),
  appliedAlready: text('已应用', 'Applied'),
  apply: (count: number) => text(`应用 ${count} 处改动`, `Apply ${count} changes`),
  applied: (count: number, sheet: string) =>
    text(
      `已写入“${sheet}”的 ${count} 个单元格，并记入“星评日志”。`,
      `${count} cells of “${sheet}” were written, and noted in the journal (星评日志).`,
    ),
} as const;
