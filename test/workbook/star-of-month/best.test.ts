/** The three best indicators of the worked examples: schemes of weights, of points, of groups. */
import { schemes } from '../../../src/schemes/all';
import { examplesOf } from '../../../src/schemes/all-examples';
import { bestOf } from '../../../src/workbook/star-of-month/best';
import { compiledById } from '../../support/schemes';
import { make } from '../../support/template-sheet';

async function bestIn(id: string) {
  const { workbook, template } = await make(id, { people: { kind: 'sample' } });
  const block = await workbook.readUsed(template.sheet);
  if (block === null) throw new Error('an empty sheet');
  const best = bestOf(compiledById(id), block);
  return (name: string) => {
    const row = block.cells.findIndex((cells) => cells.includes(name));
    return best(row + block.area.row).map(({ zh }) => zh);
  };
}

test('the largest shares come first, the order of the scheme among equals', async () => {
  const best = await bestIn('presales-standard');
  const points = (name: string) => best(name).map((words) => / (\S+ \/ \S+)$/.exec(words)?.[1]);
  // Scores 85 80 90 80 80 80 80 0 70 70 70 80 80 of 100 each, and 85 80 90 80 80 80 70 100 30 0 60 70 60.
  expect(points('李强')).toEqual(['90 / 100', '85 / 100', '80 / 100']);
  expect(points('陈静')).toEqual(['100 / 100', '90 / 100', '85 / 100']);
});

const ASSESSED = schemes.filter((scheme) =>
  examplesOf(scheme).some((one) => one.kind === 'assessment' && one.scores !== undefined),
);

test.each(ASSESSED.map(({ id }) => id))('%s: what its examples say', async (id) => {
  const best = await bestIn(id);
  const { indicators } = compiledById(id);
  const scheme = schemes.find((one) => one.id === id);
  for (const example of scheme === undefined ? [] : examplesOf(scheme)) {
    if (example.kind !== 'assessment' || example.scores === undefined) continue;
    const { name, scores } = example;
    // Targets stand in a company's own rules; without them nothing is said of what they measure.
    if (scores.length !== indicators.length || example.settings !== undefined) continue;
    const found = best(name);
    const shares = indicators
      .map(({ max, label }, index) => ({ label: label.zh, share: (scores[index] ?? 0) / max }))
      .filter(({ share }) => share > 0 && Number.isFinite(share))
      .sort((a, b) => b.share - a.share);
    expect([name, found.map((words) => words.replace(/ \S+ \/ \S+$/, ''))]).toEqual([
      name,
      shares.slice(0, 3).map(({ label }) => label),
    ]);
  }
});

test('a list of scores kept by hand has none', () => {
  const block = { area: { sheet: 'S', row: 0, column: 0, rows: 1, columns: 2 }, cells: [['姓名', '得分']], formulas: [[null, null]], formats: [['General', 'General']], hiddenRows: [], merges: [] }; // prettier-ignore
  expect(bestOf(compiledById('presales-standard'), block)(1)).toEqual([]);
  expect(bestOf(undefined, block)(1)).toEqual([]);
});
