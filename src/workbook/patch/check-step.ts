/** Checks of the steps of a patch by themselves: shapes, limits and kinds of content. All hosts share them. */
import { cellAddress } from '../formula/address';
import { checkContent, checkContents, checkShape } from './check-content';
import { maxColumns, maxColumnWidth, maxListSource, maxPageBreaks, maxRowHeight, maxRows } from './limits';
import { invalid } from './patch-fault';
import type { Area, Format, Patch, PatchFault, PrintedPage, Validation, Write } from '../port';

const whole = (value: number, from: number, to: number) =>
  Number.isInteger(value) && value >= from && value <= to;

function checkArea(area: Area): PatchFault | null {
  const fits =
    whole(area.row, 0, maxRows - 1) &&
    whole(area.column, 0, maxColumns - 1) &&
    whole(area.rows, 1, maxRows - area.row) &&
    whole(area.columns, 1, maxColumns - area.column);
  if (fits) return null;
  const where = `${area.sheet}: ${area.row}, ${area.column}, ${area.rows} × ${area.columns}`;
  return invalid(
    `区域（${where}）超出工作表的范围（${maxRows} 行 × ${maxColumns} 列）。请选择范围内的区域。`,
    `The area (${where}) lies outside a sheet's ${maxRows} rows × ${maxColumns} columns. Choose an area inside.`,
  );
}

function checkFormat(format: Format): PatchFault | null {
  for (const color of [format.color, format.fill, format.border]) {
    if (color !== undefined && !/^#[0-9a-f]{6}$/i.test(color)) {
      return invalid(
        `颜色“${color}”不是 #rrggbb 的形式。`,
        `The colour "${color}" is not of the form #rrggbb.`,
      );
    }
  }
  if (format.size !== undefined && !(format.size >= 1 && format.size <= 409)) {
    return invalid(
      `字号 ${format.size} 不在 1–409 之间。`,
      `The font size ${format.size} does not lie in 1–409.`,
    );
  }
  return null;
}

function checkRule(rule: Validation): PatchFault | null {
  if (rule.kind === 'list') {
    const source = rule.values.join(',');
    if (source.length > maxListSource) {
      return invalid(
        `下拉列表的选项共 ${source.length} 个字符，最多 ${maxListSource} 个。请减少选项或缩短文字。`,
        `The choices of a list have ${source.length} characters together, at most ${maxListSource} are allowed. Use fewer or shorter ones.`,
      );
    }
    if (rule.values.length === 0 || rule.values.some((value) => value.trim() === '' || /[,"]/.test(value))) {
      return invalid(
        '下拉列表至少要有一个选项，选项不能为空，也不能含逗号或引号。',
        'A list needs at least one choice; a choice cannot be empty or hold a comma or a quotation mark.',
      );
    }
    return null;
  }
  if (rule.kind === 'date' || rule.max === undefined || rule.min <= rule.max) return null;
  return invalid(
    `有效性规则的下限 ${rule.min} 大于上限 ${rule.max}。`,
    `A validation rule's minimum ${rule.min} is above its maximum ${rule.max}.`,
  );
}

function checkSize(value: number, limit: number, zh: string, en: string): PatchFault | null {
  if (value >= 0 && value <= limit) return null;
  return invalid(`${zh} ${value} 不在 0–${limit} 之间。`, `The ${en} ${value} does not lie in 0–${limit}.`);
}

/** The area that a step is about, or null for steps about a whole sheet. */
export function areaOf(step: Write): Area | null {
  switch (step.kind) {
    case 'columnWidth':
      return { sheet: step.sheet, row: 0, column: step.column, rows: 1, columns: step.columns };
    case 'rowHeight':
      return { sheet: step.sheet, row: step.row, column: 0, rows: step.rows, columns: 1 };
    case 'chart':
      return { sheet: step.sheet, ...step.at };
    case 'note':
      return { sheet: step.sheet, row: step.row, column: step.column, rows: 1, columns: 1 };
    case 'write':
    case 'format':
    case 'merge':
    case 'validation':
    case 'conditional':
    case 'filter':
    case 'name':
      return step.area;
    case 'addSheet':
    case 'deleteSheet':
    case 'freeze':
    case 'print':
      return null;
  }
}

/** The first step that is wrong in any workbook, or null. */
export function checkSteps({ writes }: Patch): PatchFault | null {
  for (const step of writes) {
    const fault = checkStep(step);
    if (fault) return fault;
  }
  return null;
}

function checkStep(step: Write): PatchFault | null {
  const area = areaOf(step);
  const outside = area && checkArea(area);
  if (outside) return outside;
  switch (step.kind) {
    case 'write':
      return (
        checkShape(step.area, step.contents, { zh: '内容', en: 'contents' }) ??
        (step.expected
          ? checkShape(step.area, step.expected, { zh: '预期内容', en: 'expected contents' })
          : null) ??
        checkContents(step.area, step.contents)
      );
    case 'format':
      return checkFormat(step.format);
    case 'conditional':
      return checkFormat(step.format) ?? checkContent({ formula: step.formula }, step.area.sheet);
    case 'validation':
      return checkRule(step.rule);
    case 'chart':
      return checkArea(step.source);
    case 'columnWidth':
      return checkSize(step.width, maxColumnWidth, '列宽', 'column width');
    case 'rowHeight':
      return checkSize(step.height, maxRowHeight, '行高', 'row height');
    case 'note':
      return checkContent(step.text, `${step.sheet}!${cellAddress(step.row, step.column)}`);
    case 'freeze':
      return whole(step.rows, 0, maxRows - 1) && whole(step.columns, 0, maxColumns - 1)
        ? null
        : invalid('冻结的行数或列数无效。', 'The number of frozen rows or columns is not valid.');
    case 'print':
      return (
        checkTitleRows(step.titleRows) ??
        checkPages(step.titleColumns, step.pagesWide) ??
        checkPage(step.page)
      );
    case 'addSheet':
    case 'deleteSheet':
    case 'filter':
    case 'merge':
    case 'name':
      return null;
  }
}

function checkPages(columns = 1, pages = 1): PatchFault | null {
  if (whole(columns, 1, maxColumns) && whole(pages, 1, 100)) return null;
  return invalid('打印的标题列或页数无效。', 'The title columns or the pages for print are not valid.');
}

function checkTitleRows(rows: readonly [number, number] | undefined): PatchFault | null {
  if (!rows || (whole(rows[0], 0, maxRows - 1) && whole(rows[1], rows[0], maxRows - 1))) return null;
  return invalid(
    '打印标题行无效：应为首行和末行。',
    'The title rows for print are not valid: give the first and the last.',
  );
}

/** Half a page is left at least. */
const maxMargin = 140;

function checkPage(page: PrintedPage | undefined): PatchFault | null {
  if (page === undefined) return null;
  const { margin, breaks } = page;
  if (breaks.length > maxPageBreaks)
    return invalid(
      `一张工作表最多 ${maxPageBreaks} 个分页符，这里需要 ${breaks.length} 个。请换成一页多人的版式，或分几张表生成。`,
      `A sheet holds ${maxPageBreaks} page breaks at most, and ${breaks.length} are needed. Put more on a page, or make several sheets.`,
    );
  const ascending = breaks.every((row, at) => whole(row, (breaks[at - 1] ?? 0) + 1, maxRows - 1));
  if (ascending && margin >= 0 && margin <= maxMargin) return null;
  return invalid('打印的页边距或分页行无效。', 'The margin or the rows of page breaks are not valid.');
}
