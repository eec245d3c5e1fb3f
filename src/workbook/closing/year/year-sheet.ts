/** 年度汇总 as a sheet that prints on A4: scores, grades, stars and pay, people × months, and the sums against the seals. */
import { isBlank } from '../../../core/cell';
import { subtract, toNumber } from '../../../core/number/exact';
import type { Language } from '../../../core/words/language';
import { inLanguage, text, type Text } from '../../../core/words/text';
import { PALETTE, TONES } from '../../look/palette';
import { freeSheetName } from '../../look/sheet-name';
import type { Content, Format, Patch, Survey, Write } from '../../port';
import { YEAR_MARK, YEAR_SHEET } from '../sheets';
import { partsOf, type Part } from './year-parts';
import type { Result, Year } from './year-types';

const AMENDED: Format = { fill: TONES.warn.fill, color: TONES.warn.color };
const LEFT = 3;

export function yearPatch(year: Year, survey: Survey, language: Language): Patch {
  const say = (words: Text): string => inLanguage(words, language);
  const sheet = freeSheetName(
    `${YEAR_SHEET} ${year.year}`,
    survey.sheets.map(({ name }) => name),
  );
  const width = LEFT + year.months.length + 3;
  const rows: Content[][] = [];
  const formats: {
    readonly row: number;
    readonly rows: number;
    readonly column: number;
    readonly columns: number;
    readonly format: Format;
  }[] = [];
  const push = (cells: readonly Content[], format?: Format): void => {
    if (format !== undefined) formats.push({ row: rows.length, rows: 1, column: 0, columns: width, format });
    rows.push(Array.from({ length: width }, (_, c): Content => cells[c] ?? null));
  };
  push([YEAR_MARK, null, null, year.year], { bold: true, size: 14, color: PALETTE.title });
  push([say(year.rule)]);
  if (year.best.length > 0)
    push([say(text(`年度最佳：${year.best.join('、')}`, `Best of the year: ${year.best.join(', ')}`))]);
  for (const note of year.notes) push([say(note)], { color: PALETTE.quiet });
  push([say(text('此底色：封账后更正过', 'This colour: amended after closing'))], AMENDED);
  for (const part of partsOf(year)) {
    const some = year.people.some(({ months }) =>
      months.some((one) => one !== undefined && !isBlank(part.of(one))),
    );
    if (!some) continue;
    push([]);
    push([say(part.title)], { bold: true, fill: PALETTE.section, color: PALETTE.sectionText });
    const heads = [text('姓名', 'Name'), text('工号', 'Employee ID'), text('团队', 'Team')].map(say);
    push(
      [
        ...heads,
        ...year.months.map(({ key, sealed }) => (sealed ? key : `${key} ${say(text('未封', 'open'))}`)),
        ...part.last.map(say),
      ],
      { bold: true, color: PALETTE.headerText, fill: PALETTE.header, align: 'center', wrap: true },
    );
    const from = rows.length;
    for (const person of year.people)
      push([
        person.name,
        person.id || null,
        person.team || null,
        ...year.months.map((_, index): Content => cellOf(part, person.months[index])),
        ...part.ends(person),
      ]);
    for (const [r, person] of year.people.entries())
      for (const [m, result] of person.months.entries())
        if (result?.amended === true)
          formats.push({ row: from + r, rows: 1, column: LEFT + m, columns: 1, format: AMENDED });
    if (part.format !== undefined)
      formats.push({
        row: from,
        rows: year.people.length + 3,
        column: LEFT,
        columns: year.months.length + 1,
        format: { numberFormat: part.format },
      });
    if (part.sums !== undefined) sums(year, part.sums, push, say);
  }
  const area = { sheet, row: 0, column: 0, rows: rows.length, columns: width };
  return {
    title: say(text(`年度汇总 ${year.year}`, `Year ${year.year}`)),
    writes: [
      { kind: 'addSheet', name: sheet, activate: true },
      { kind: 'write', area, contents: rows },
      ...formats.map(({ format, ...at }): Write => ({ kind: 'format', area: { sheet, ...at }, format })),
      { kind: 'columnWidth', sheet, column: 0, columns: LEFT, width: 12 },
      { kind: 'columnWidth', sheet, column: LEFT, columns: width - LEFT, width: 15 },
      { kind: 'freeze', sheet, rows: 0, columns: 1 },
      { kind: 'print', sheet, landscape: true, titleColumns: 1, pagesWide: 1 },
    ],
  };
}

const cellOf = ({ of }: Part, result: Result | undefined): Content =>
  result === undefined ? null : of(result);

type Sums = NonNullable<Part['sums']>;

/** What the people come to, what was sealed and amended, and the difference, which is 0. */
function sums(
  year: Year,
  of: Sums,
  push: (cells: readonly Content[], format?: Format) => void,
  say: (words: Text) => string,
): void {
  const all = year.months.map(of);
  const line = (words: Text, values: readonly Content[]): void =>
    push([say(words), null, null, ...values], { bold: true, fill: PALETTE.formula });
  line(
    text('合计', 'Sum'),
    all.map(([sum]) => toNumber(sum)),
  );
  line(
    text('封账与更正', 'Sealed and amended'),
    all.map(([, due]) => (due === undefined ? null : toNumber(due))),
  );
  line(
    text('差额', 'Difference'),
    all.map(([sum, due]) => (due === undefined ? null : toNumber(subtract(sum, due)))),
  );
}
