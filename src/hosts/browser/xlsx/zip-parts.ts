/** Looks through the parts of an .xlsx file for what exceljs does not read. */
import type JSZip from 'jszip';
import type { Text } from '../../../core/words/text';
import { loss } from './losses';
import type { Losses } from './losses';

const parts: readonly (readonly [RegExp, Text])[] = [
  [/^xl\/charts\/chart[^/]*\.xml$/, { zh: '图表', en: 'charts' }],
  [/^xl\/chartsheets\/[^/]+\.xml$/, { zh: '图表工作表', en: 'chart sheets' }],
  [/^xl\/media\//, { zh: '图片', en: 'images' }],
  [
    /^xl\/pivotTables\/[^/]+\.xml$/,
    { zh: '数据透视表（其单元格内容保留）', en: 'pivot tables (their cells are kept)' },
  ],
  [/^xl\/tables\/[^/]+\.xml$/, { zh: '表格对象（成为普通区域）', en: 'tables (they became plain ranges)' }],
  [/^xl\/externalLinks\/[^/]+\.xml$/, { zh: '指向其他工作簿的链接', en: 'links to other workbooks' }],
  [/^xl\/vbaProject\.bin$/, { zh: '宏', en: 'macros' }],
  [/^xl\/slicers\/[^/]+\.xml$/, { zh: '切片器', en: 'slicers' }],
  [/^xl\/threadedComments\/[^/]+\.xml$/, { zh: '批注的对话形式', en: 'threads of comments' }],
  [/^xl\/(ctrlProps|activeX)\/[^/]+\.xml$/, { zh: '控件', en: 'form controls' }],
  [/^xl\/embeddings\//, { zh: '嵌入的对象', en: 'embedded objects' }],
  [/^xl\/dialogsheets\//, { zh: '对话框工作表', en: 'dialog sheets' }],
];

/** In the text of a sheet. */
const marks: readonly (readonly [RegExp, Text])[] = [
  [/<x14:sparklineGroup[ >]/, { zh: '迷你图', en: 'sparklines' }],
  [/<x14:dataValidation[ >]/, loss.validation],
  [/<x14:conditionalFormatting[ >]/, loss.conditional],
  [/<filterColumn[ >]/, loss.criteria],
  [/<(row|col)[^>]* outlineLevel="[1-9]/, loss.outline],
  [/<sheetProtection[^>]* password="/, loss.oldPassword],
  [/<scenarios[ >]/, { zh: '方案管理器', en: 'scenarios' }],
];

export async function findUnreadParts(zip: JSZip, losses: Losses): Promise<void> {
  const names = Object.keys(zip.files).filter((name) => !name.endsWith('/'));
  for (const [pattern, text] of parts) {
    const count = names.filter((name) => pattern.test(name)).length;
    if (count > 0) losses.add(text, undefined, count);
  }
  for (const name of names.filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part))) {
    const xml = (await zip.file(name)?.async('string')) ?? '';
    for (const [pattern, text] of marks) if (pattern.test(xml)) losses.add(text);
  }
}
