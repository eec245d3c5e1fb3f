/** Templates through a file and back: the same cells and formulas, none of them one that Excel would read otherwise. */
import { compiledOf } from '../../src/core/schemes';
import { computedIn } from '../../src/hosts/browser/univer/computed';
import { openWorkbook } from '../../src/hosts/browser/univer/engine';
import { schemes } from '../../src/schemes/all';
import type { Block } from '../../src/workbook/port';
import { generateTemplate } from '../../src/workbook/template/generate';
import { bootWithFunctions } from '../support/functions-host';

/** One of each kind of sheet that passes ranges with blanks on: adjustments, facts, months, a pool. */
const SCHEMES = [
  'presales-standard',
  'aftersales-eight-grades',
  'star-composite',
  'mall-star',
  'smile-star',
  'presales-kpi-detailed',
  'presales-quantified',
];
const chosen = schemes.filter(({ id }) => SCHEMES.includes(id)).map((scheme) => [scheme.id, scheme] as const);

/** Empty texts that formulas show are blank cells in a file. */
const shownIn = (block: Block | null) =>
  block?.cells.map((row) => row.map((cell) => (cell === '' ? null : cell)));

test('all of them are schemes', () => expect(chosen).toHaveLength(SCHEMES.length));

test.each(chosen)('%s', async (_, scheme) => {
  const host = await bootWithFunctions();
  // Only now: booting gives modules anew, and exceljs requires parts of its own late.
  const { exportXlsx } = await import('../../src/hosts/browser/xlsx/export');
  const { importXlsx } = await import('../../src/hosts/browser/xlsx/import');
  try {
    const { applied, template } = await generateTemplate(host.workbook, compiledOf(scheme), {
      language: 'zh',
      month: '2026-03',
      people: { kind: 'sample' },
      raw: false,
    });
    if (!applied.ok) throw new Error(applied.fault.en);
    const before = await host.workbook.readUsed(template.sheet);
    const open = host.api.getActiveWorkbook();
    if (!open) throw new Error('no workbook');
    const { bytes, lost } = await exportXlsx(open.save(), computedIn(open));
    expect(lost).toEqual([]);

    openWorkbook(host, (await importXlsx(bytes, 'again')).data);
    await host.workbook.calculated();
    const after = await host.workbook.readUsed(template.sheet);
    expect(shownIn(after)).toEqual(shownIn(before));
    expect(after?.formulas).toEqual(before?.formulas);

    expect(await plainOverBlanks(bytes)).toEqual([]);
  } finally {
    host.dispose();
  }
});

/** Formulas that look for blanks in a range without being array formulas. */
async function plainOverBlanks(bytes: ArrayBuffer): Promise<readonly string[]> {
  const { Workbook } = await import('exceljs');
  const file = new Workbook();
  await file.xlsx.load(bytes);
  const found: string[] = [];
  file.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell(({ formula, value }) => {
        const isArray = (value as { shareType?: string } | null)?.shareType === 'array';
        if (!isArray && /ISBLANK\([^()]*:/.test(formula ?? '')) found.push(formula);
      }),
    ),
  );
  return found;
}
