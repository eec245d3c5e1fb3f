/** A template of every scheme with its worked examples as sample rows: what the sheet computes is what the examples say. */
import { isBlank } from '../../src/core/cell';
import { compiledOf } from '../../src/core/schemes';
import { schemes } from '../../src/schemes/all';
import type { Scheme } from '../../src/schemes/scheme';
import { generateTemplate } from '../../src/workbook/template/generate';
import type { Generated } from '../../src/workbook/template/generated';
import type { TemplateOptions } from '../../src/workbook/template/options';
import type { Block } from '../../src/workbook/port';
import { bootWithFunctions } from '../support/functions-host';
import { compareWithExamples } from '../support/template-expectations';
import type { Headless } from '../../src/hosts/browser/univer/headless';

let host: Headless;

async function generate(
  scheme: Scheme,
  people: TemplateOptions['people'],
  raw: boolean,
): Promise<{ readonly made: Generated; readonly block: Block }> {
  const made = await generateTemplate(host.workbook, compiledOf(scheme), {
    language: 'zh',
    month: '2026-03',
    people,
    raw,
  });
  if (!made.applied.ok) throw new Error(made.applied.fault.en);
  const block = await host.workbook.readUsed(made.template.sheet);
  if (block === null) throw new Error('empty sheet');
  return { made, block };
}

// How blanks come makes no difference: `blanks.test.ts`.
describe.each(schemes.map((scheme, index) => ({ name: scheme.id, scheme, index })))(
  '$name',
  ({ scheme, index }) => {
    beforeAll(async () => {
      host = await bootWithFunctions(index % 2 === 0 ? 'null' : 'zero');
    });
    afterAll(() => host.dispose());

    it('computes every example as worked out by hand', async () => {
      const { made, block } = await generate(scheme, { kind: 'sample' }, false);
      const { compared, differences } = compareWithExamples(scheme, made.template, block);
      expect(differences).toEqual([]);
      if (scheme.id !== 'presales-outline')
        expect(compared).toBeGreaterThan(made.template.examples.length - 1);
    });

    it('stays blank while nothing is filled in', async () => {
      const { made, block } = await generate(scheme, { kind: 'rows', count: 2 }, true);
      const { columns, frame } = made.template;
      const filled = columns.filter(
        (column, index) => column.kind === 'formula' && !isBlank(block.cells[frame.firstRow]?.[index]),
      );
      expect(filled.map((column) => column.key)).toEqual([]);
    });
  },
);
