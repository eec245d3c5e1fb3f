/** Generated sheets as tests look at them. */
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { MemorySheet } from '../../src/hosts/memory/sheet';
import { columnNumber } from '../../src/workbook/formula/address';
import type { Area, Validation } from '../../src/workbook/port';
import type { Content } from '../../src/workbook/port';
import type { Frame } from '../../src/workbook/template/column';
import { generateTemplate } from '../../src/workbook/template/generate';
import type { TemplateOptions } from '../../src/workbook/template/options';
import type { Template } from '../../src/workbook/template/template';
import { compiledById } from './schemes';

export const MONTH = '2026-03';

export const PEOPLE: Readonly<Record<string, TemplateOptions['people']>> = {
  names: { kind: 'names', names: ["O'Brien/李[一]", '王芳', '王芳', '=1+1', '很'.repeat(300)] },
  rows: { kind: 'rows', count: 3 },
  sample: { kind: 'sample' },
};

export interface Made {
  readonly template: Template;
  readonly sheet: MemorySheet;
  readonly workbook: MemoryWorkbook;
}

export async function make(scheme: string, options: Partial<TemplateOptions> = {}): Promise<Made> {
  const workbook = new MemoryWorkbook();
  const whole = {
    language: 'zh',
    month: MONTH,
    people: { kind: 'rows', count: 3 },
    raw: false,
    ...options,
  } as const;
  const { template, applied } = await generateTemplate(workbook, compiledById(scheme), whole);
  if (!applied.ok) throw new Error(applied.fault.en);
  return { template, workbook, sheet: workbook.sheet(template.sheet) };
}

export interface FormulaAt {
  readonly row: number;
  readonly key: string;
  readonly formula: string;
}

export function formulasOf({ template, sheet }: Made): readonly FormulaAt[] {
  const { columns, frame } = template;
  const found: FormulaAt[] = [];
  for (let row = frame.firstRow; row <= frame.lastSpare; row++)
    columns.forEach(({ key }, column) => {
      const formula = sheet.formula(row, column);
      if (formula !== null) found.push({ row, key, formula });
    });
  return found;
}

/** Without what stands in quotation marks. */
export function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

/** The names of the functions that a formula calls. */
export function callsOf(formula: string): readonly string[] {
  return [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name ?? '');
}

/** References that would not survive sorting: another row, or an absolute cell outside header, people and info line. */
export function strayReferences({ row, formula }: FormulaAt, frame: Frame, width: number): readonly string[] {
  const fixed = [...frame.fixed.values()];
  const references = [...withoutTexts(formula).matchAll(/(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b/g)];
  return references.flatMap(([words, dollarColumn, letters = '', dollarRow, digits]) => {
    const [column, at] = [columnNumber(letters), Number(digits) - 1];
    const relative = dollarColumn === '' && dollarRow === '' && at === row && column < width;
    const absolute = dollarColumn === '$' && dollarRow === '$';
    const inTable =
      column < width && (at === frame.headerRow || (at >= frame.firstRow && at <= frame.lastSpare));
    const inLine = fixed.some((cell) => cell.row === at && cell.column === column);
    return relative || (absolute && (inTable || inLine)) ? [] : [words];
  });
}

/** Whether a validation lets a content pass, as a spreadsheet judges it. */
export function passes(rule: Validation, content: Content): boolean {
  if (content === null) return true;
  if (rule.kind === 'list') return rule.values.includes(String(content));
  if (typeof content !== 'number') return false;
  if (rule.kind === 'date') return true;
  return (
    content >= rule.min &&
    content <= (rule.max ?? Infinity) &&
    (rule.kind === 'decimal' || Number.isInteger(content))
  );
}

export function peopleArea({ template }: Made, column: number): Area {
  const { frame, sheet } = template;
  return { sheet, row: frame.firstRow, column, rows: frame.lastSpare - frame.firstRow + 1, columns: 1 };
}
