/** The worked examples of every star scheme, as the sample rows of its template: the table says the stars that were reckoned by hand. */
import { schemes } from '../../../src/schemes/all';
import { isBlank } from '../../../src/core/cell';
import type { Example } from '../../../src/schemes/example';
import { starTable } from '../../../src/workbook/stars/table';
import { templateOf } from '../next-month/support';
import { bookOf } from './support';

const RATED = schemes.filter(({ stars }) => stars !== undefined).map(({ id }) => id);

const starsOf = (example: Example): number | undefined =>
  example.kind === 'history' || example.kind === 'assessment' ? example.stars : undefined;

test.each(RATED)('%s', async (scheme) => {
  for (const language of ['zh', 'en'] as const) {
    const { workbook, name, template } = await templateOf(scheme, { people: { kind: 'sample' }, language });
    const book = await bookOf(workbook, name);
    const rows = starTable(book.sheet, null);
    const byRow = new Map(rows.map((row) => [row.person.row, row]));
    const expected = template.examples.map(starsOf);
    const found = template.examples.map((_, at) => byRow.get(template.frame.firstRow + at)?.rating?.star);
    expect(expected.some((star) => star !== undefined)).toBe(true);
    expect(found.filter((_, at) => expected[at] !== undefined)).toEqual(
      expected.filter((star) => star !== undefined),
    );
    // The steps agree with the stars: all up to them are held, and what is missing for the next is not.
    for (const { rating, standing } of rows) {
      if (rating === undefined || standing === undefined || book.sheet.stars.kind === 'annual') continue;
      const held = standing.steps.filter(({ star }) => star > 0 && star <= rating.star);
      expect(held.every((step) => step.held)).toBe(true);
      if (rating.next !== undefined)
        expect(standing.steps.find(({ star }) => star === rating.next?.star)?.held).toBe(false);
    }
    expect(rows.every(({ person }) => !isBlank(person.name))).toBe(true);
  }
});
