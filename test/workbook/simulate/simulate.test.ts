/** What a change would do to a team: the same rules change nothing, others move grades and money to the cent. */
import type { Cell } from '../../../src/core/cell';
import { compileScheme } from '../../../src/core/compile/compile';
import type { CompiledScheme } from '../../../src/core/compile/compiled';
import { toNumber } from '../../../src/core/number/exact';
import { toYuan } from '../../../src/core/number/fen';
import type { AssessmentExample } from '../../../src/schemes/example';
import type { Scheme, WeightedIndicator } from '../../../src/schemes/scheme';
import type { Block } from '../../../src/workbook/port';
import { simulationPatch } from '../../../src/workbook/simulate/export';
import { simulate, type Simulation } from '../../../src/workbook/simulate/simulate';
import { accepted } from '../../hosts/contract';
import { compiledById, schemeById, scored } from '../../support/schemes';
import { make, type Made } from '../../support/template-sheet';

async function blockOf(made: Made): Promise<Block> {
  return (await made.workbook.readUsed(made.template.sheet)) as Block;
}

function run(before: CompiledScheme, after: CompiledScheme, block: Block): Simulation {
  const result = simulate(before, after, block);
  if ('fault' in result) throw new Error(result.fault.en);
  return result;
}

/** The standard scheme with weights, bands or grades of its own. */
function standard(change: Readonly<Record<string, Partial<WeightedIndicator>>>, rest: Partial<Scheme> = {}) {
  const scheme = schemeById('presales-standard');
  if (scheme.aggregation?.kind !== 'weighted') throw new Error('not weighted');
  const indicators = scheme.aggregation.indicators.map((one) => ({ ...one, ...change[one.key] }));
  return compileScheme({ ...scheme, ...rest, aggregation: { kind: 'weighted', indicators } });
}

const name = (simulation: Simulation, who: string) => {
  const found = simulation.people.find((person) => person.name === who);
  if (found === undefined) throw new Error(`no ${who}`);
  return found;
};

describe.each(['zh', 'en'] as const)('the same rules on both sides: %s', (language) => {
  // Sheets of schemes whose settings are open cannot be computed before they are filled in.
  const schemes = scored.filter(([id]) => id !== 'presales-outline');
  test.each(schemes.map(([id]) => [id]))('%s: everybody as in the examples, nothing moves', async (id) => {
    const compiled = compiledById(id);
    const made = await make(id, { language, people: { kind: 'sample' } });
    const result = run(compiled, compiled, await blockOf(made));
    expect(result.missing).toEqual([]);
    expect(result.left).toEqual([]);
    expect(result.moves).toEqual([]);
    const examples = made.template.examples as readonly AssessmentExample[];
    expect(result.people).toHaveLength(examples.length);
    result.people.forEach(({ before, after }, index) => {
      const example = examples[index] as AssessmentExample;
      expect(before).toEqual(after);
      // Reckoned with targets of its own.
      if (example.settings !== undefined) return;
      if (example.total !== undefined) expect(toNumber(before.total)).toBe(example.total);
      if (example.grade !== undefined) expect(before.grade).toBe(example.grade);
      if (example.coefficient !== undefined && before.coefficient !== undefined)
        expect(toNumber(before.coefficient)).toBe(example.coefficient);
      if (example.pay !== undefined)
        expect([before.money?.bonus, before.money?.salary].map((cents) => toYuan(cents as never))).toEqual([
          example.pay.bonus,
          example.pay.total,
        ]);
    });
    expect(result.salary?.after).toBe(result.salary?.before);
    expect(result.bonus?.after).toBe(result.bonus?.before);
  });
});

describe('other rules', () => {
  const before = compiledById('presales-standard');
  let block: Block;
  beforeAll(async () => {
    block = await blockOf(await make('presales-standard', { people: { kind: 'sample' } }));
  });

  test('a weight: totals, grades and money move', () => {
    // Conversion 15 → 5, attainment 20 → 30: 周婷 (attainment 40, conversion 100) loses 6 points.
    const result = run(before, standard({ conversion: { weight: 5 }, attainment: { weight: 30 } }), block);
    const person = name(result, '周婷');
    expect([person.before.total, person.after.total].map(toNumber)).toEqual([81, 75]);
    expect([person.before.grade, person.after.grade]).toEqual(['B', 'C']);
    expect(toYuan(person.after.money?.bonus as never)).toBe(225);
    expect(toYuan(person.after.money?.salary as never)).toBe(2525);
    expect(result.moves).toContainEqual(expect.objectContaining({ name: '周婷', from: 'B', to: 'C' }));
    const sum = (side: 'before' | 'after'): number =>
      result.people.reduce((all, one) => all + (one[side].money?.salary ?? 0), 0);
    expect(result.salary).toEqual({ before: sum('before'), after: sum('after') });
    const count = (label: string) => result.grades.find((one) => one.label === label);
    expect(result.grades.map(({ label }) => label)).toEqual(['A', 'B', 'C', 'D']);
    expect((count('B')?.before ?? 0) - (count('B')?.after ?? 0)).toBeGreaterThan(0);
    expect(result.grades.reduce((all, one) => all + one.after, 0)).toBe(result.people.length);
  });

  test('grades alone: totals stay', () => {
    const result = run(
      before,
      standard({}, { grades: { edge: 'lower', bands: [{ label: '优', from: 90 }, { label: '平' }] } }),
      block,
    );
    expect(result.grades.map(({ label }) => label)).toEqual(['优', '平', 'A', 'B', 'C', 'D']);
    expect(name(result, '王芳')).toMatchObject({ before: { grade: 'A' }, after: { grade: '优' } });
    expect(result.mean?.before).toEqual(result.mean?.after);
  });

  test('people whose level is blank are scored and named, in no sum', () => {
    const result = run(before, before, block);
    const without = result.unpaid.map((one) => one.name);
    expect(without).toContain('吴刚');
    expect(result.unpaid[0]?.why.zh).toMatch(/缺少薪资级别/);
    expect(name(result, '吴刚').before.money).toBeUndefined();
  });

  test('an indicator that the sheet does not have: nobody can be computed afterwards, and it is said why', () => {
    const scheme = schemeById('presales-standard');
    if (scheme.aggregation?.kind !== 'weighted') throw new Error('not weighted');
    const typing: WeightedIndicator = {
      key: 'typing',
      label: { zh: '打字速度', en: 'Typing' },
      input: 'perMinute',
      weight: 5,
      rule: { kind: 'bands', better: 'higher', bands: [{ edge: 60, score: 100 }], otherwise: 0 },
    };
    const after = compileScheme({
      ...scheme,
      aggregation: { kind: 'weighted', indicators: [...scheme.aggregation.indicators, typing] },
    });
    const result = run(before, after, block);
    expect(result.missing.map(({ zh }) => zh)).toEqual(['打字速度']);
    expect(result.people).toEqual([]);
    expect(result.left[0]?.why.zh).toMatch(/^按改后的规则：缺少：打字速度/);
    expect(result.mean).toBeUndefined();
  });

  test('a renamed indicator is found by either name', () => {
    const after = standard({ conversion: { label: { zh: '转化', en: 'Conversion' } } });
    expect(run(before, after, block).missing).toEqual([]);
    expect(run(after, before, block).missing).toEqual([]);
  });
});

describe('sheets of other make', () => {
  const compiled = compiledById('service-seven');
  const header = ['序号', '姓名', '态度', '沟通', '解决', '效率', '团队', '提升', '满意'];
  const labels = compiled.indicators.map((one) => one.label.zh);
  const block = (rows: readonly (readonly Cell[])[]): Block => ({
    area: { sheet: 'S', row: 0, column: 0, rows: rows.length, columns: 9 },
    cells: rows,
    formulas: rows.map((row) => row.map(() => null)),
    formats: rows.map((row) => row.map(() => 'General')),
    hiddenRows: [],
    merges: [],
  });
  const score = [90, 90, 90, 90, 90, 90, 90];

  test('labels alone, with a total row and blank rows between', () => {
    const rows = [
      ['三月考核', ...Array.from({ length: 8 }, () => null)],
      ['序号', '姓名', ...labels],
      [1, '甲', ...score],
      Array.from({ length: 9 }, () => null),
      [2, '乙', ...score.map((one) => one - 35)],
      [3, '丙', 101, ...score.slice(1)],
      [4, '丁', ...score.map(() => null)],
      [null, null, ...score],
      [null, '合计', ...score],
    ];
    const result = run(compiled, compiled, block(rows));
    expect(result.people.map((one) => [one.row, one.name, toNumber(one.before.total)])).toEqual([
      [2, '甲', 90],
      [4, '乙', 55],
      [7, '', 90],
    ]);
    expect(result.left.map((one) => [one.name, one.why.zh])).toEqual([
      ['丙', expect.stringMatching(/0 到 100 之间/)],
      ['丁', '还没有填写任何指标。'],
    ]);
  });

  test.each<readonly [string, readonly (readonly Cell[])[], RegExp]>([
    [
      'no indicators',
      [header.map((word) => (word === '姓名' ? '姓名' : `甲${word}`))],
      /没有找到方案的任何指标列/,
    ],
    ['no names', [['序号', '工龄', ...labels]], /没有姓名列/],
    ['nothing', [[null, null]], /没有找到方案的任何指标列/],
  ])('%s', (_, rows, words) => {
    const result = simulate(compiled, compiled, block(rows));
    expect('fault' in result && result.fault.zh).toMatch(words);
  });

  test('a scheme without a total', () => {
    const log = compiledById('quality-severity');
    const result = simulate(log, log, block([['姓名', ...labels]]));
    expect('fault' in result && result.fault.zh).toMatch(/没有总分/);
  });
});

describe('a rank pool', () => {
  const compiled = compiledById('presales-kpi-detailed');

  test('is shared by the totals of each side; without its amount it says what is missing', async () => {
    const made = await make('presales-kpi-detailed', { people: { kind: 'sample' } });
    const first = await blockOf(made);
    expect(run(compiled, compiled, first).unpaid[0]?.why.zh).toMatch(/静默.*没有填写|没有填写“/);
    const { pool } = compiled.scheme;
    const info = first.cells[1] ?? [];
    made.sheet.setContent(1, info.indexOf(pool?.of.zh ?? '') + 1, 1_000_000);
    const result = run(compiled, compiled, await blockOf(made));
    expect(result.unpaid).toEqual([]);
    // 0.6% of a million, and 200 + 100.
    expect(toYuan(result.bonus?.before as never)).toBe(6300);
    const halved = compileScheme({ ...compiled.scheme, pool: pool && { ...pool, rate: pool.rate / 2 } });
    const less = run(compiled, halved, await blockOf(made));
    expect(toYuan(less.bonus?.after as never)).toBe(3300);
  });
});

describe('a rank pool with people who take no part', () => {
  const compiled = compiledById('presales-kpi-detailed');

  async function withMarks(...marks: readonly Cell[]): Promise<Simulation> {
    const made = await make('presales-kpi-detailed', { people: { kind: 'sample' }, takesPart: true });
    const info = (await blockOf(made)).cells[1] ?? [];
    made.sheet.setContent(1, info.indexOf(compiled.scheme.pool?.of.zh ?? '') + 1, 1_000_000);
    const column = made.template.columns.findIndex(({ key }) => key === 'takes');
    marks.forEach((mark, at) =>
      made.sheet.setContent(made.template.frame.firstRow + at, column, mark as string),
    );
    return run(compiled, compiled, await blockOf(made));
  }

  test('passes over them', async () => {
    const all = await withMarks();
    const some = await withMarks('否', '仅参照');
    const paid = ({ people }: Simulation) => people.filter(({ before }) => before.money !== undefined).length;
    expect(paid(some)).toBe(paid(all) - 2);
    expect(some.people.slice(0, 2).map(({ before }) => before.money)).toEqual([undefined, undefined]);
    expect(some.people).toHaveLength(all.people.length);
  });

  test('shares nothing while a mark is none', async () => {
    const { people, unpaid } = await withMarks('也许');
    expect(unpaid).toHaveLength(people.length);
    expect(unpaid[0]?.why.zh).toMatch(/参评应为/);
  });
});

describe('exported', () => {
  test.each(['zh', 'en'] as const)('as a sheet in %s, and taken back', async (language) => {
    const made = await make('presales-standard', { people: { kind: 'sample' } });
    const { workbook } = made;
    made.sheet.setContent(made.template.frame.firstRow, 4, 'abc');
    const result = run(
      compiledById('presales-standard'),
      standard({ conversion: { weight: 5 }, attainment: { weight: 30 } }),
      await blockOf(made),
    );
    const patch = simulationPatch(result, {
      language,
      sheetName: '模拟',
      before: { zh: '三月', en: 'March' },
      after: { zh: '四月', en: 'April' },
      of: made.template.sheet,
      charts: true,
    });
    const inverse = accepted(await workbook.apply(patch));
    const cells = (await workbook.readUsed('模拟'))?.cells ?? [];
    const text = cells.map((row) => row.join('|'));
    expect(text[0]).toMatch(language === 'zh' ? /^模拟：三月 → 四月/ : /^Simulation: March → April/);
    const header = cells[3]?.map(String) ?? [];
    expect(header.slice(0, 4)).toEqual(
      language === 'zh'
        ? ['姓名', '总分\n改前', '总分\n改后', '总分\n差额']
        : ['Name', 'Total score\nbefore', 'Total score\nafter', 'Total score\nchange'],
    );
    const row = cells.find((one) => one[0] === '周婷') ?? [];
    expect(row.slice(0, 6)).toEqual(['周婷', 81, 75, -6, 'B', 'C']);
    expect(row.slice(8, 14)).toEqual([243, 225, -18, 2543, 2525, -18]);
    expect(text.some((line) => /^(等级人数|People by grade)/.test(line))).toBe(true);
    expect(text.some((line) => line.startsWith('王芳'))).toBe(true);
    // The chart is of the table of grades, and lies beside it.
    const table = text.findIndex((line) => /^(等级人数|People by grade)/.test(line));
    expect(workbook.sheet('模拟').charts).toMatchObject([
      { chart: 'column', source: { row: table, column: 0, rows: result.grades.length + 1, columns: 3 } },
    ]);
    expect(workbook.sheet('模拟').charts[0]?.at.column).toBeGreaterThan(3);
    expect(accepted(await workbook.apply(inverse))).toBeTruthy();
    expect((await workbook.sheets()).map((sheet) => sheet.name)).not.toContain('模拟');
  });
});
