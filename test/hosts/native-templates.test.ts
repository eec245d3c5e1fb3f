/** A template of every scheme in native formulas, in a workbook that knows none of our functions: it says what the examples say. */
import { compiledOf } from '../../src/core/schemes';
import { isBlank, isError } from '../../src/core/cell';
import { schemes } from '../../src/schemes/all';
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import { callsOurs } from '../../src/workbook/native/translate';
import { generateTemplate } from '../../src/workbook/template/generate';
import type { Generated } from '../../src/workbook/template/generated';
import type { TemplateOptions } from '../../src/workbook/template/options';
import type { Block } from '../../src/workbook/port';
import type { Scheme } from '../../src/schemes/scheme';
import { schemeById } from '../support/schemes';
import { compareWithExamples } from '../support/template-expectations';

let host: ReturnType<typeof bootHeadless>;
const boot = (): void => {
  host = bootHeadless();
};

async function generate(
  scheme: Scheme,
  people: TemplateOptions['people'],
): Promise<{ readonly made: Generated; readonly block: Block }> {
  const made = await generateTemplate(host.workbook, compiledOf(scheme), {
    language: 'zh',
    month: '2026-03',
    people,
    raw: false,
    formulas: 'native',
  });
  if (!made.applied.ok) throw new Error(made.applied.fault.en);
  const block = await host.workbook.readUsed(made.template.sheet);
  if (block === null) throw new Error('empty sheet');
  return { made, block };
}

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
  beforeAll(boot);
  afterAll(() => host.dispose());

  it('computes every example as worked out by hand', async () => {
    const { made, block } = await generate(scheme, { kind: 'sample' });
    expect(block.formulas.flat().filter((formula) => formula !== null && callsOurs(formula))).toEqual([]);
    expect(made.refused.filter((one) => !/STARNEXT|KPIPOOL/.test(one.formula))).toEqual([]);
    const { compared, differences } = compareWithExamples(scheme, made.template, block);
    expect(differences).toEqual([]);
    if (scheme.id !== 'presales-outline') expect(compared).toBeGreaterThan(made.template.examples.length - 1);
  });

  it('stays blank while nothing is filled in', async () => {
    const { made, block } = await generate(scheme, { kind: 'rows', count: 2 });
    const { columns, frame } = made.template;
    const filled = columns.filter((column, index) => {
      const cell = block.cells[frame.firstRow]?.[index] ?? null;
      return column.kind === 'formula' && (isError(cell) || !isBlank(cell));
    });
    expect(filled.map((column) => column.key)).toEqual([]);
  });
});

test('a change of the rules sheet reaches the native formulas', async () => {
  boot();
  const scheme = schemeById('presales-standard');
  const { made, block } = await generate(scheme, { kind: 'sample' });
  const at = made.template.columns.findIndex((column) => column.key === 'score:conversion');
  const full = made.template.examples.findIndex(
    (_one, row) => block.cells[made.template.frame.firstRow + row]?.[at] === 100,
  );
  const [rules] = (await host.workbook.sheets()).filter((sheet) => sheet.name.startsWith('规则'));
  const table = await host.workbook.readUsed(rules?.name ?? '');
  const row = table?.cells.findIndex((cells) => cells.includes('conversion') && cells.includes(0.55)) ?? -1;
  const score = table?.cells[row]?.indexOf(100) ?? -1;
  const area = { sheet: rules?.name ?? '', row, column: score, rows: 1, columns: 1 };
  await host.workbook.apply({ title: 'x', writes: [{ kind: 'write', area, contents: [[77]] }] });
  const after = await host.workbook.readUsed(made.template.sheet);
  expect(after?.cells[made.template.frame.firstRow + full]?.[at]).toBe(77);
  host.dispose();
});
