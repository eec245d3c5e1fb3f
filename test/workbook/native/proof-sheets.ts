/** Everything that LibreOffice is to recalculate: templates with the worked examples, and the boundary cases of every scheme. */
import { Workbook } from 'exceljs';
import type { CellValue } from 'exceljs';
import { isError, type Cell } from '../../../src/core/cell';
import { DOMAINS } from '../../../src/core/input/domain';
import { compiledOf } from '../../../src/core/schemes';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { schemes } from '../../../src/schemes/all';
import type { Scheme } from '../../../src/schemes/scheme';
import { isFormula } from '../../../src/workbook/patch/content';
import { addedRules } from '../../../src/workbook/native/added-rules';
import type { Block, Content } from '../../../src/workbook/port';
import { generateTemplate } from '../../../src/workbook/template/generate';
import type { Template } from '../../../src/workbook/template/template';
import { filled } from '../../support/schemes';
import { compareWithExamples } from '../../support/template-expectations';
import { sheetOf } from './in-univer';
import { allCases } from './all-cases';
import { same } from './same';

/** Written as the last result of every formula: whoever shows it has not calculated. */
const WRONG = 987_654.25;

export interface Proof {
  readonly file: Workbook;
  /** Holds the recalculated file against the core. */
  check(recalculated: Workbook): readonly Line[];
}

export interface Line {
  readonly scheme: Scheme;
  readonly examples: number;
  readonly boundaries: number;
  /** TRUE or FALSE where a number belongs: LibreOffice takes them for 1 and 0. */
  readonly booleans: number;
  /** Values that LibreOffice's own comparison takes for an edge, though they differ from it in the 15th digit. */
  readonly loose: number;
  readonly differences: readonly string[];
}

type Check = ReturnType<typeof sheetOf>['checks'][number];

export async function buildProof(): Promise<Proof> {
  const file = new Workbook();
  const memory = new MemoryWorkbook();
  const templates = new Map<Scheme, Template>();
  for (const scheme of schemes) {
    const made = await generateTemplate(memory, compiledOf(scheme), {
      language: 'zh',
      month: '2026-03',
      people: { kind: 'sample' },
      raw: false,
      formulas: 'native',
    });
    if (!made.applied.ok) throw new Error(made.applied.fault.en);
    templates.set(scheme, made.template);
  }
  for (const { name } of await memory.sheets()) {
    const block = await memory.readUsed(name);
    if (block !== null) put(file, name, contentsOf(block));
  }
  const boundaries = new Map<Scheme, ReturnType<typeof sheetOf>[]>();
  for (const scheme of schemes) {
    const rules = addedRules(filled(scheme), `R${scheme.number}`, `RULES${scheme.number}`, 'zh');
    const sheets = allCases(filled(scheme)).map((rows, index) =>
      sheetOf(`C${scheme.number}.${index}`, rows, rules),
    );
    boundaries.set(scheme, sheets);
    for (const step of [...rules.writes, ...sheets.flatMap((sheet) => sheet.writes)])
      if (step.kind === 'write') put(file, step.area.sheet, step.contents, step.area.row);
  }
  return {
    file,
    check: (recalculated) =>
      schemes.map((scheme) =>
        lineOf(scheme, templates.get(scheme) as Template, boundaries.get(scheme) ?? [], recalculated),
      ),
  };
}

function contentsOf({ cells, formulas }: Block): readonly (readonly Content[])[] {
  return cells.map((row, r) =>
    row.map((cell, c): Content => {
      const formula = formulas[r]?.[c] ?? null;
      return formula === null ? cell : { formula };
    }),
  );
}

export function put(
  file: Workbook,
  name: string,
  contents: readonly (readonly (Content | undefined)[])[],
  top = 0,
): void {
  const sheet = file.getWorksheet(name) ?? file.addWorksheet(name);
  contents.forEach((row, r) =>
    row.forEach((content, c) => {
      const value = valueFor(content ?? null);
      if (value !== null) sheet.getCell(top + r + 1, c + 1).value = value;
    }),
  );
}

function valueFor(content: Content): CellValue {
  if (isFormula(content)) return { formula: content.formula.slice(1), result: WRONG };
  return content === '' || isError(content) ? null : content;
}

function lineOf(
  scheme: Scheme,
  template: Template,
  sheets: readonly ReturnType<typeof sheetOf>[],
  file: Workbook,
): Line {
  const cells = readCells(file, template.sheet, 400, template.columns.length);
  const examples = compareWithExamples(scheme, template, { cells } as Block);
  const checks = sheets.flatMap((sheet) => sheet.checks.map((check) => ({ check, sheet: sheet.name })));
  const differing = checks.filter(({ check, sheet }) => !same(check.expected, cellOf(file, sheet, check)));
  const booleans = differing.filter(({ check }) => check.cells.some((cell) => typeof cell === 'boolean'));
  const loose = differing.filter(({ check }) => check.cells.some(isLoose));
  const known = [...booleans, ...loose];
  return {
    scheme,
    examples: examples.compared,
    boundaries: checks.length - known.length,
    booleans: booleans.length,
    loose: loose.length,
    differences: [
      ...examples.differences,
      ...differing
        .filter((one) => !known.includes(one))
        .map(
          ({ check, sheet }) =>
            `${check.formula} over ${JSON.stringify(check.cells)}: function ${JSON.stringify(check.expected)}, LibreOffice ${JSON.stringify(cellOf(file, sheet, check))}`,
        ),
    ],
  };
}

/** LibreOffice takes numbers for equal that differ by less than 2^-48 of their size: 10 trillion for the greatest amount, a cent below. */
export function isLoose(cell: Cell): boolean {
  if (typeof cell !== 'number' || cell === 0) return false;
  const { max } = DOMAINS.amount;
  if (cell > max && cell - max <= max * 2 ** -48) return true;
  const short = Number(cell.toPrecision(13));
  return short !== Number(cell.toPrecision(15)) && Math.abs(short - cell) <= Math.abs(cell) * 2 ** -48;
}

export function cellOf(file: Workbook, sheet: string, { row, column }: Check): Cell {
  return readCells(file, sheet, 1, 1, row, column)[0]?.[0] ?? null;
}

function readCells(
  file: Workbook,
  name: string,
  rows: number,
  columns: number,
  top = 0,
  left = 0,
): readonly (readonly Cell[])[] {
  const sheet = file.getWorksheet(name);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_unused, c) => {
      const cell = sheet?.getCell(top + r + 1, left + c + 1);
      // `value` leaves out a result of 0, `result` does not.
      return shown((cell?.formula ? cell.result : cell?.value) ?? null);
    }),
  );
}

function shown(value: CellValue): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object' && 'error' in value) return { error: value.error };
  return typeof value === 'object' ? String(value) : value;
}
