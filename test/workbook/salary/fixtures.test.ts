/** Each awkward workbook through a whole run: recognised, previewed, written, journalled, taken back, run again. */
import { columnLetters } from '../../../src/workbook/formula/address';
import { JOURNAL_SHEET } from '../../../src/workbook/salary/journal-sheet';
import { columnsOf } from '../../../src/workbook/people/roles';
import { ROLES } from '../../../src/workbook/salary/roles';
import { readSalarySheet, startMapping } from '../../../src/workbook/salary/source';
import { changes, picture, SHEET, sheetNames } from '../../support/salary-book';
import { levelFixtures } from '../../support/salary-fixtures';
import { cellFixtures } from '../../support/salary-fixtures-cells';
import { poolFixtures } from '../../support/salary-fixtures-pool';
import {
  applyPreview,
  cellsOf,
  faultOf,
  inverseOf,
  journalOf,
  previewOf,
  skippedOf,
} from '../../support/salary-run';

const fixtures = Object.entries({ ...levelFixtures, ...cellFixtures, ...poolFixtures });

describe.each(fixtures)('%s', (_, fixture) => {
  const { scheme, correct } = fixture;

  test('the header is recognised', async () => {
    const mapping = startMapping(await readSalarySheet(fixture.make(), SHEET));
    if (mapping === null) throw new Error('no header');
    const words = columnsOf(ROLES, mapping).map(([role, column]) => `${role}=${columnLetters(column)}`);
    expect([mapping.headerRow + 1, words.join(' ')]).toEqual(fixture.header);
  });

  test('the preview says what changes, what stays and why', async () => {
    const { preview } = await previewOf(fixture.make(), scheme, correct);
    const cells = Object.entries(cellsOf(preview));
    const changing = cells
      .filter(([, cell]) => cell[2] === 'change')
      .map(([address, cell]) => [address, cell[1]]);
    expect(Object.fromEntries(changing)).toEqual(fixture.writes);
    const kept = cells.filter(([, cell]) => cell[2] === 'formula' || cell[2] === 'override');
    expect(Object.fromEntries(kept.map(([address, cell]) => [address, cell[2]]))).toEqual(fixture.kept ?? {});
    const skipped = skippedOf(preview);
    expect(Object.keys(skipped)).toEqual(Object.keys(fixture.skipped ?? {}));
    for (const [row, why] of Object.entries(fixture.skipped ?? {})) expect(skipped[Number(row)]).toMatch(why);
    expect(preview.passedOver.map(({ row }) => row + 1)).toEqual(fixture.passedOver ?? []);
    expect([preview.total.before, preview.total.after]).toEqual(fixture.total);
    const warnings = preview.warnings.map(({ zh }) => zh);
    expect(warnings).toHaveLength(fixture.warnings?.length ?? 0);
    fixture.warnings?.forEach((warning, index) => expect(warnings[index]).toMatch(warning));
    for (const row of preview.rows) expect(row.skipped === undefined).toBe(row.because !== undefined);
  });

  test('exactly the previewed cells are written, and undo restores the workbook', async () => {
    const workbook = fixture.make();
    const before = picture(workbook.sheet(SHEET));
    const previewed = await previewOf(workbook, scheme, correct);
    const inverse = inverseOf(await applyPreview(workbook, scheme, previewed));
    const after = picture(workbook.sheet(SHEET));
    const overrides = Object.values(fixture.kept ?? {}).filter((state) => state === 'override').length;
    const { notes, ...written } = changes(before, after);
    expect(written).toEqual(fixture.writes);
    expect(Array.isArray(notes) ? notes.length : 0).toBe(overrides);

    const journal = await journalOf(workbook);
    const rows = new Set(Object.keys(fixture.writes).map((address) => address.replace(/\D/g, ''))).size;
    expect(journal[0]?.slice(0, 6)).toEqual(['汇总', null, `${rows} 行`, null, ...fixture.total]);
    const lines = journal.filter(([kind]) => kind === '明细');
    expect(Object.fromEntries(lines.map((line) => [line[3], line[5]]))).toEqual(fixture.writes);

    expect((await workbook.apply(inverse)).ok).toBe(true);
    expect(picture(workbook.sheet(SHEET))).toEqual(before);
    expect(await sheetNames(workbook)).not.toContain(JOURNAL_SHEET);
  });

  test('a second run finds nothing to change', async () => {
    const workbook = fixture.make();
    inverseOf(await applyPreview(workbook, scheme, await previewOf(workbook, scheme, correct)));
    const after = picture(workbook.sheet(SHEET));
    const second = await previewOf(workbook, scheme);
    expect(second.source.remembered).toBeDefined();
    expect(Object.values(cellsOf(second.preview)).filter((cell) => cell[2] === 'change')).toEqual([]);
    expect(faultOf(await applyPreview(workbook, scheme, second)).kind).toBe('invalid');
    expect(picture(workbook.sheet(SHEET))).toEqual(after);
  });
});
