/** The same sheet in the formulas that people write today, on the engine of the browser workbook. */
import { bootHeadless } from '../src/hosts/browser/univer/headless';
import type { Content } from '../src/workbook/port';
import type { Outcome } from './result';
import type { Person } from './rows';

/** Comparisons at 15 digits, as the product makes them: a nested IF alone would miss a boundary by a binary rounding error. */
const rising = (cell: string, bands: readonly (readonly [number, number])[]): string =>
  bands.reduceRight((rest, [edge, score]) => `IF(ROUND(${cell},12)>=${edge},${score},${rest})`, '0');
const falling = (cell: string, bands: readonly (readonly [number, number])[]): string =>
  bands.reduceRight((rest, [edge, score]) => `IF(ROUND(${cell},12)<=${edge},${score},${rest})`, '0');
const levels = (cell: string, scores: Readonly<Record<string, number>>): string =>
  Object.entries(scores).reduceRight(
    (rest, [label, score]) => `IF(${cell}="${label}",${score},${rest})`,
    'NA()',
  );

function formulasOf(row: number): string[] {
  const at = (letter: string): string => `${letter}${row}`;
  return [
    rising(at('A'), [
      [1, 100],
      [0.9, 85],
      [0.8, 70],
      [0.7, 55],
      [0.6, 40],
      [0.5, 25],
      [0.4, 10],
    ]),
    rising(at('B'), [
      [0.55, 100],
      [0.45, 80],
      [0.35, 60],
    ]),
    rising(at('C'), [
      [200, 100],
      [160, 90],
      [120, 80],
      [80, 60],
    ]),
    rising(at('D'), [
      [0.98, 100],
      [0.95, 80],
      [0.9, 60],
    ]),
    falling(at('E'), [
      [35, 100],
      [45, 80],
      [55, 60],
    ]),
    falling(at('F'), [
      [0.03, 100],
      [0.05, 80],
      [0.08, 50],
    ]),
    levels(at('G'), { A: 100, B: 80, C: 70, D: 0 }),
    falling(at('H'), [[0, 100]]),
    levels(at('I'), { 优: 100, 中: 70, 差: 30 }),
    levels(at('J'), { 积极: 100, 不积极: 70, 推诿: 0 }),
    levels(at('K'), { 全勤: 100, 请假: 70, 缺勤: 60 }),
    levels(at('L'), { 满勤: 100, '缺勤≤2次且报备': 80, '缺勤≤3次且报备': 70, '缺勤>3次或未报备': 60 }),
    levels(at('M'), { 按要求: 100, 基本: 80, 未按要求: 60 }),
    `ROUND((P${row}*20+Q${row}*15+R${row}*15+S${row}*6+T${row}*12+(U${row}+V${row}+W${row}+X${row})*5+(Y${row}+Z${row}+AA${row}+AB${row})*3)/100,12)`,
    `IF(ROUND(AC${row},2)>=90,"A",IF(ROUND(AC${row},2)>=80,"B",IF(ROUND(AC${row},2)>=60,"C","D")))`,
    `ROUND(${levels(at('N'), { 试用期: 2000, 初级客服: 2000, 中级客服: 2300, 高级客服: 2500 })}+ROUND(IF(N${row}="试用期",200,300)*AC${row}/100,2)+IF(N${row}="试用期",0,O${row}),2)`,
  ].map((formula) => `=${formula}`);
}

export interface Computed {
  readonly outcomes: readonly Outcome[];
  /** From handing over the sheet to the last computed cell. */
  readonly milliseconds: number;
}

export async function scoreWithFormulas(people: readonly Person[]): Promise<Computed> {
  const host = bootHeadless();
  const contents = people.map(({ inputs, level, commission }, index): Content[] => [
    ...inputs,
    level,
    commission,
    ...formulasOf(index + 1).map((formula) => ({ formula })),
  ]);
  const start = performance.now();
  const applied = await host.workbook.apply({
    title: 'bench',
    writes: [
      { kind: 'addSheet', name: 'bench' },
      {
        kind: 'write',
        area: { sheet: 'bench', row: 0, column: 0, rows: people.length, columns: contents[0]?.length ?? 0 },
        contents,
      },
    ],
  });
  const milliseconds = performance.now() - start;
  if (!applied.ok) throw new Error(applied.fault.en);
  const block = await host.workbook.read({
    sheet: 'bench',
    row: 0,
    column: 28,
    rows: people.length,
    columns: 3,
  });
  host.dispose();
  const outcomes = block.cells.map(([total, grade, salary]): Outcome => ({
    total: Number(total),
    grade: String(grade),
    salary: Number(salary),
  }));
  return { outcomes, milliseconds };
}
