/** Steps about sheets and how they look. */
import { absoluteAddress, columnLetters, rangeAddress } from '../../workbook/formula/address';
import { blanksAsText } from '../../workbook/formula/blanks';
import type { PrintedPage, Validation, Write } from '../../workbook/port';
import { writeFormat } from './format';
import { rangeOf } from './ranges';

type Step<Kind extends Write['kind']> = Extract<Write, { kind: Kind }>;
type LayoutStep = Exclude<Write, { kind: 'write' | 'note' | 'deleteSheet' }>;

/** Excel measures columns in points; a character of the standard font takes 7 pixels, and each column 5 more. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

export function layout(step: LayoutStep): (workbook: Excel.Workbook) => void {
  return (workbook) => {
    if (step.kind === 'addSheet') return addSheet(workbook, step);
    const sheet = workbook.worksheets.getItem('area' in step ? step.area.sheet : step.sheet);
    if (step.kind === 'name') addName(workbook, sheet, step);
    else onSheet(sheet, step);
  };
}

/** On a desktop Excel hands blank cells of a range over as 0; a name can stand for what its cells hold instead. */
function addName({ names }: Excel.Workbook, sheet: Excel.Worksheet, step: Step<'name'>): void {
  const address = absoluteAddress(step.area);
  if (step.blanksAsText) names.add(step.name, `=${blanksAsText(address)}`);
  else names.add(step.name, rangeOf(sheet, step.area));
}

function addSheet({ worksheets }: Excel.Workbook, step: Step<'addSheet'>): void {
  const sheet = step.copyOf === undefined ? worksheets.add(step.name) : copied(worksheets, step.copyOf);
  if (step.copyOf !== undefined) sheet.name = step.name;
  if (step.tabColor) sheet.tabColor = step.tabColor;
  if (step.activate) sheet.activate();
}

/** Tables of the copy get names of their own, and names of its cells become the sheet's. */
function copied(worksheets: Excel.WorksheetCollection, name: string): Excel.Worksheet {
  return worksheets.getItem(name).copy('End');
}

function onSheet(sheet: Excel.Worksheet, step: Exclude<LayoutStep, Step<'addSheet' | 'name'>>): void {
  switch (step.kind) {
    case 'format':
      return writeFormat(rangeOf(sheet, step.area), step.area, step.format);
    case 'columnWidth': {
      const { column, columns, width } = step;
      rangeOf(sheet, { row: 0, column, rows: 1, columns }).format.columnWidth = pointsOf(width);
      return;
    }
    case 'rowHeight': {
      const { row, rows, height } = step;
      rangeOf(sheet, { row, column: 0, rows, columns: 1 }).format.rowHeight = height;
      return;
    }
    case 'merge':
      return rangeOf(sheet, step.area).merge(false);
    case 'validation':
      return validate(rangeOf(sheet, step.area).dataValidation, step);
    case 'conditional':
      return highlight(rangeOf(sheet, step.area), step);
    case 'freeze':
      return freeze(sheet, step);
    case 'filter':
      sheet.autoFilter.apply(rangeOf(sheet, step.area));
      return;
    case 'print':
      return print(sheet, step);
    case 'chart':
      return drawChart(sheet, step);
  }
}

function validate(validation: Excel.DataValidation, { rule, message, prompt }: Step<'validation'>): void {
  validation.rule = ruleOf(rule);
  validation.errorAlert = { message, title: '星评 StarBand', showAlert: true, style: 'Stop' };
  if (prompt !== undefined) validation.prompt = { message: prompt, title: '', showPrompt: true };
}

function ruleOf(rule: Validation): Excel.DataValidationRule {
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.values.join(',') } };
  if (rule.kind === 'date') return { date: { formula1: '1900-01-01', operator: 'GreaterThanOrEqualTo' } };
  const { min, max } = rule;
  const bounds =
    max === undefined
      ? { formula1: min, operator: 'GreaterThanOrEqualTo' as const }
      : { formula1: min, formula2: max, operator: 'Between' as const };
  return rule.kind === 'whole' ? { wholeNumber: bounds } : { decimal: bounds };
}

function highlight(range: Excel.Range, { formula, format }: Step<'conditional'>): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  if (format.fill !== undefined) custom.format.fill.color = format.fill;
  if (format.color !== undefined) custom.format.font.color = format.color;
  if (format.bold !== undefined) custom.format.font.bold = format.bold;
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: Step<'freeze'>): void {
  const panes = sheet.freezePanes;
  if (rows > 0 && columns > 0) panes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

function print(sheet: Excel.Worksheet, step: Step<'print'>): void {
  const page = sheet.pageLayout;
  page.orientation = step.landscape ? 'Landscape' : 'Portrait';
  if (step.page) setPages(sheet, step.page);
  else page.zoom = { horizontalFitToPages: step.pagesWide ?? 1 };
  if (step.titleRows) page.setPrintTitleRows(`$${step.titleRows[0] + 1}:$${step.titleRows[1] + 1}`);
  if (step.titleColumns) page.setPrintTitleColumns(`$A:$${columnLetters(step.titleColumns - 1)}`);
  if (step.footer !== undefined) page.headersFooters.defaultForAllPages.centerFooter = step.footer;
}

function setPages({ pageLayout: page, horizontalPageBreaks }: Excel.Worksheet, wanted: PrintedPage): void {
  const { margin, breaks } = wanted;
  page.paperSize = 'A4';
  page.zoom = { scale: 100 };
  page.centerHorizontally = true;
  page.leftMargin = margin;
  page.rightMargin = margin;
  page.topMargin = margin;
  page.bottomMargin = margin;
  // Above the first cell of what is given.
  for (const row of breaks) horizontalPageBreaks.add(`A${row + 1}`);
}

const chartTypes = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  line: 'LineMarkers',
  pie: 'Pie',
  radar: 'Radar',
} as const;

function drawChart(sheet: Excel.Worksheet, step: Step<'chart'>): void {
  const { source, at } = step;
  const chart = sheet.charts.add(chartTypes[step.chart], rangeOf(sheet, source), 'Columns');
  chart.title.text = step.title;
  const [from, to] = rangeAddress(at).split(':');
  chart.setPosition(from as string, to ?? from);
}
