/** Months of a made-up team as assessment sheets and a pay sheet; totals and grades are worked out by the evaluator of the tests. */
import fc from 'fast-check';
import { MemoryWorkbook } from '../../src/hosts/memory/workbook';
import type { Cell } from '../../src/core/cell';
import { indicatorsOf, inputsOf } from '../../src/core/compile/parts';
import type { Scheme } from '../../src/schemes/scheme';
import { inputKey } from '../../src/workbook/template/input-key';
import { buildTemplate, type Template } from '../../src/workbook/template/template';
import type { Content, Patch, Write } from '../../src/workbook/port';
import { oracleScore, oracleTotal, type Big } from './oracle';
import { rowOf } from './rows';
import { compiledById } from './schemes';

export interface BoardMember {
  readonly id: string;
  readonly name: string;
  readonly team: string;
  readonly cells: readonly Cell[];
  readonly scores: readonly Big[];
  readonly total: Big;
  readonly pay: number;
}

export interface BoardMonthBook {
  readonly month: string;
  readonly people: readonly BoardMember[];
  readonly template: Template;
}

export interface BoardBook {
  readonly months: readonly BoardMonthBook[];
  /** What makes the sheets, formulas and figures. */
  readonly patches: readonly Patch[];
  /** The same in memory, where nothing computes: totals and grades stand as values. */
  readonly workbook: MemoryWorkbook;
}

interface Options {
  readonly scheme?: string;
  readonly months?: readonly string[];
  readonly people?: number;
  readonly seed?: number;
}

const NAMES = '赵安 钱宁 孙平 李明 周乐 吴静 郑和 王芳 冯远 陈思 褚亮 卫东 蒋欣 沈悦'.split(' ');
const TEAMS = ['一组', '二组'];

export async function boardBook({
  scheme: id = 'presales-standard',
  months = ['2025-12', '2026-02', '2026-03'],
  people = 12,
  seed = 7,
}: Options = {}): Promise<BoardBook> {
  const compiled = compiledById(id);
  const { scheme } = compiled;
  const rows = fc.sample(rowOf(scheme), { seed, numRuns: people * months.length });
  const all = months.map((month, at): BoardMonthBook => {
    const members = Array.from({ length: people }, (_, index): BoardMember => {
      const cells = rows[at * people + index] as readonly Cell[];
      const scores = scoresOf(scheme, cells, Number(month.slice(5)));
      return {
        id: `K${String(index + 1).padStart(3, '0')}`,
        name: `${NAMES[index % NAMES.length]}${index < NAMES.length ? '' : index}`,
        team: TEAMS[index % 2] as string,
        cells,
        scores,
        total: oracleTotal(scheme, scores),
        pay: 3000 + index * 10.5 + at,
      };
      // Somebody is away in the second month.
    }).filter((_, index) => at !== 1 || index !== 3);
    const options = {
      language: 'zh',
      month,
      people: { kind: 'people', people: members.map(({ id: own, name, team }) => ({ id: own, name, team })) },
      raw: false,
    } as const;
    return { month, people: members, template: buildTemplate(compiled, options, `${month} 考核`) };
  });
  const patches = all.flatMap(patchesOf);
  const workbook = new MemoryWorkbook();
  for (const patch of [...patches, ...all.map(computedPatch)]) {
    const applied = await workbook.apply(patch);
    if (!applied.ok) throw new Error(applied.fault.en);
  }
  return { months: all, patches, workbook };

  function patchesOf({ template, people: members, month }: BoardMonthBook): readonly Patch[] {
    const inputs = [...compiled.indicators].flatMap((one) =>
      one.inputs.map((_, index) => inputKey(one, index)),
    );
    const writes = inputs.map((key, index) =>
      column(
        template,
        key,
        members.map(({ cells }) => cells[index] ?? null),
      ),
    );
    const pay = `${month} 工资`;
    const amounts: Content[][] = [
      ['工号', '姓名', '绩效奖金', '应发合计'],
      ...members.map(({ id: own, name, pay: amount }) => [own, name, amount - 3000, amount]),
    ];
    return [
      template.patch,
      { title: 'figures', writes },
      {
        title: 'pay',
        writes: [
          { kind: 'addSheet', name: pay },
          {
            kind: 'write',
            area: { sheet: pay, row: 0, column: 0, rows: amounts.length, columns: 4 },
            contents: amounts,
          },
        ],
      },
    ];
  }

  function computedPatch({ template, people: members }: BoardMonthBook): Patch {
    const columns = [
      column(
        template,
        'total',
        members.map(({ total }) => at15(total)),
      ),
    ];
    if (scheme.grades !== undefined)
      columns.push(
        column(
          template,
          'grade',
          members.map(({ total }) => gradeOf(scheme, total)),
        ),
      );
    return { title: 'computed', writes: columns };
  }
}

export const at15 = (value: Big): number => value.toSignificantDigits(15).toNumber();

function scoresOf(scheme: Scheme, cells: readonly Cell[], month: number): readonly Big[] {
  let at = 0;
  return indicatorsOf(scheme).map((indicator) => {
    const own = cells.slice(at, (at += inputsOf(indicator).length));
    return oracleScore(indicator, own, scheme, month);
  });
}

/** By the total rounded half-up to two places. */
export function gradeOf({ grades }: Scheme, total: Big): string {
  const rounded = total.toDecimalPlaces(2);
  const found = grades?.bands.find(
    ({ from }) => from === undefined || (grades.edge === 'lower' ? rounded.gte(from) : rounded.gt(from)),
  );
  return found?.label ?? '';
}

function column(template: Template, key: string, contents: readonly Content[]): Write {
  const at = template.columns.findIndex((one) => one.key === key);
  return {
    kind: 'write',
    area: {
      sheet: template.sheet,
      row: template.frame.firstRow,
      column: at,
      rows: contents.length,
      columns: 1,
    },
    contents: contents.map((content) => [content]),
  };
}
