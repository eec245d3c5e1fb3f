/** Words of the screen that makes pay slips. */
import { text, type Text } from '../../../core/words/text';
import type { Form } from '../../../workbook/slips/choices';
import type { Samples } from '../../../workbook/slips/samples';

export const FORM_LABELS: Readonly<Record<Form, Text>> = {
  strips: text('条状，裁开发放', 'Strips to be cut apart'),
  vertical: text('竖排，一行两张', 'Upright, two to a row'),
  pages: text('每人一页', 'One page a person'),
};

export const SAMPLE_LABELS: Readonly<Record<keyof Samples, Text>> = {
  longestName: text('姓名最长', 'Longest name'),
  mostItems: text('项目最多', 'Most items'),
  negative: text('有负数', 'A negative amount'),
};

export const slipsTexts = {
  intro: text(
    '由工资表生成可打印的工资条，写到一张新工作表里。只在本工作簿里生成，不会发送给任何人。',
    'Makes pay slips to print from a pay sheet, on a sheet of their own. They stay in this workbook; nothing is sent to anybody.',
  ),
  sheet: text('工资表', 'Pay sheet'),
  noSheets: text(
    '没有找到工资表：表头要有姓名，以及底薪、奖金或应发合计。',
    'No pay sheet was found: its header needs names, and base pay, a bonus or a total.',
  ),
  noPeople: text('这张表上没有找到人员。请选择另一张。', 'This sheet has no people. Choose another.'),
  headerChanged: text(
    '工资表的表头变了，已重新识别各列。请核对后再预览。',
    'The header of the pay sheet has changed; its columns were recognised anew. Check them, then preview.',
  ),
  form: text('版式', 'Form'),
  company: text('公司名称（可不填）', 'Company (may be left blank)'),
  month: text('月份', 'Month'),
  monthHint: text('例如 2026-03', 'For example 2026-03'),
  scheme: text('说明依据的方案', 'Scheme for the notes'),
  noScheme: text('不写说明', 'No notes'),
  sign: text('签收栏', 'A line to sign'),
  withoutZeros: text('不列为零或空的项目', 'Leave out items that are zero or blank'),
  fields: text('显示的项目', 'What is shown'),
  shownField: (title: string) => text(`显示 ${title}`, `Show ${title}`),
  groupOf: (title: string) => text(`${title} 的分组`, `Group of ${title}`),
  up: (title: string) => text(`${title} 上移`, `Move ${title} up`),
  down: (title: string) => text(`${title} 下移`, `Move ${title} down`),
  check: text('请核对', 'check'),
  remembered: text('沿用上次的选择。', 'Chosen as the last time.'),
  look: text('预览', 'Preview'),
  preview: text('预览', 'Preview'),
  summary: (slips: number, pages: number, landscape: boolean, sheet: string): Text =>
    text(
      `${slips} 张工资条，A4 ${landscape ? '横向' : '纵向'} ${pages} 页（含最后的核对页），写到“${sheet}”。`,
      `${slips} slips on ${pages} ${landscape ? 'landscape' : 'portrait'} A4 ${pages === 1 ? 'page' : 'pages'} with the check at the end, on “${sheet}”.`,
    ),
  replaces: (sheet: string) =>
    text(
      `会替换现有的“${sheet}”，上面手工改过的内容不保留。`,
      `The sheet “${sheet}” is replaced; what was changed on it by hand is not kept.`,
    ),
  sums: text('与工资表核对', 'Held against the pay sheet'),
  item: text('项目', 'Item'),
  ofSlips: text('工资条', 'Slips'),
  ofNone: text('未发', 'Without'),
  ofSheet: text('工资表', 'Pay sheet'),
  difference: text('差额', 'Difference'),
  differs: text(
    '工资条与工资表的合计不符。请检查工资表的合计行，再决定是否生成。',
    'Slips and pay sheet do not come to the same. Look at the sheet’s row of totals before making them.',
  ),
  none: (count: number) =>
    text(`${count} 人没有工资条`, `${count} ${count === 1 ? 'person gets' : 'people get'} no slip`),
  passedOver: (count: number) => text(`${count} 行不是人员`, `${count} rows are no people`),
  reason: (row: number, words: string, why: Text) =>
    text(`第 ${row} 行 ${words}：${why.zh}`, `Row ${row} ${words}: ${why.en}`),
  value: text('内容', 'Value'),
  pdf: text('怎样存成 PDF', 'How to make a PDF'),
  pdfWays: [
    text(
      'Excel：打开工资条工作表，文件 → 导出 → 创建 PDF/XPS（Mac：文件 → 另存为 → PDF）。',
      'Excel: open the sheet of slips, File → Export → Create PDF/XPS (on a Mac: File → Save As → PDF).',
    ),
    text(
      'WPS：打开工资条工作表，文件 → 输出为 PDF，范围选当前工作表。',
      'WPS: open the sheet of slips, File → Export to PDF, and choose the current sheet.',
    ),
    text(
      '浏览器工作簿：点“保存”下载 .xlsx，再用 Excel、WPS 或 LibreOffice 打开，按上面的方法导出。',
      'Browser workbook: Save the .xlsx, open it in Excel, WPS or LibreOffice, and export as above.',
    ),
  ],
  by: text('操作人（记入日志）', 'Done by (for the journal)'),
  make: (slips: number, sheet: string, replaces: boolean) =>
    replaces
      ? text(`替换“${sheet}”（${slips} 张）`, `Replace “${sheet}” (${slips} slips)`)
      : text(`生成 ${slips} 张工资条`, `Make ${slips} pay slips`),
  made: (slips: number, sheet: string) =>
    text(`已在“${sheet}”生成 ${slips} 张工资条。`, `${slips} pay slips were made on “${sheet}”.`),
} as const;
