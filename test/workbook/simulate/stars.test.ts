/** Schemes that rate stars without a total: the same rules change nothing, others move stars and money. */
import { compileScheme } from '../../../src/core/compile/compile';
import { toNumber } from '../../../src/core/number/exact';
import { toYuan } from '../../../src/core/number/fen';
import type { AssessmentExample, HistoryExample } from '../../../src/schemes/example';
import type { Block } from '../../../src/workbook/port';
import { simulate, type Simulation } from '../../../src/workbook/simulate/simulate';
import { compiledById, schemeById } from '../../support/schemes';
import { make } from '../../support/template-sheet';

type StarExample = AssessmentExample | HistoryExample;

async function sheetOf(
  id: string,
  language: 'zh' | 'en',
): Promise<{ block: Block; examples: StarExample[] }> {
  const { workbook, template } = await make(id, { language, people: { kind: 'sample' } });
  const block = (await workbook.readUsed(template.sheet)) as Block;
  return { block, examples: template.examples as StarExample[] };
}

function run(...given: Parameters<typeof simulate>): Simulation {
  const result = simulate(...given);
  if ('fault' in result) throw new Error(result.fault.en);
  return result;
}

describe.each(['zh', 'en'] as const)('everybody as in the examples: %s', (language) => {
  test.each([['star-composite'], ['star-representative'], ['fee-collection-star'], ['smile-star']])(
    '%s',
    async (id) => {
      const compiled = compiledById(id);
      const { block, examples } = await sheetOf(id, language);
      const result = run(compiled, compiled, block);
      expect(result.left).toEqual([]);
      expect(result.moves).toEqual([]);
      expect(result.people.map(({ before }) => toNumber(before.total))).toEqual(
        examples.map((example) => example.stars),
      );
      result.people.forEach(({ before, after }, index) => {
        const example = examples[index] as StarExample;
        expect(before).toEqual(after);
        // Pay goes by the newest month; an example may show it for another score.
        const newest =
          example.kind === 'history' ? example.history.filter((one) => one !== null).at(-1) : null;
        const pay =
          example.kind === 'history' && example.pay?.score === newest ? example.pay?.total : undefined;
        const paid = pay ?? (example.kind === 'history' ? example.reward : example.bonus?.amount);
        const money = before.money?.salary ?? before.money?.bonus;
        if (paid !== undefined && money !== undefined) expect(toYuan(money)).toBe(paid);
      });
      if (id !== 'star-representative') expect(result.bonus ?? result.salary).toBeDefined();
    },
  );
});

test('pay goes by the level and the newest month: 2380 + 820 × 90%', async () => {
  const { block } = await sheetOf('star-composite', 'zh');
  const compiled = compiledById('star-composite');
  const [first] = run(compiled, compiled, block).people;
  expect(toYuan(first?.before.money?.salary as never)).toBe(3118);
});

test('a higher threshold costs stars, and with them the reward', async () => {
  const scheme = schemeById('smile-star');
  if (scheme.stars?.kind !== 'ladder') throw new Error('no ladder');
  const steps = scheme.stars.steps.map((step) => ({ ...step, reward: Number(step.reward ?? 0) * 2 }));
  const doubled = compileScheme({ ...scheme, stars: { ...scheme.stars, steps } });
  const { block } = await sheetOf('smile-star', 'zh');
  const result = run(compiledById('smile-star'), doubled, block);
  const { before, after } = result.bonus ?? {};
  expect(toYuan(after as never)).toBe(2 * toYuan(before as never));
  expect(toYuan(before as never)).toBeGreaterThan(0);

  const out = scheme.stars.steps.map((step) => ({ ...step, window: 12 }));
  const harder = compileScheme({ ...scheme, stars: { ...scheme.stars, steps: out } });
  const none = run(compiledById('smile-star'), harder, block);
  expect(none.moves.length).toBeGreaterThan(0);
  expect(none.grades.map(({ label }) => label)).toEqual(['5★', '4★', '3★', '2★', '1★', '0★']);
  expect(none.moves.every(({ to }) => to === '0★')).toBe(true);
});
