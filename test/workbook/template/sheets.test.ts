/** Every scheme's sheet, in both languages, with each kind of people, with and without raw counts: sound, sortable, checked, explained. */
import { catalogue } from '../../../src/functions/catalogue';
import { schemes } from '../../../src/schemes/all';
import { maxFormula, maxListSource } from '../../../src/workbook/patch/limits';
import type { Language } from '../../../src/core/words/language';
import { compiledById } from '../../support/schemes';
import {
  callsOf,
  formulasOf,
  make,
  passes,
  PEOPLE,
  peopleArea,
  strayReferences,
  type Made,
} from '../../support/template-sheet';

const CUSTOM: ReadonlySet<string> = new Set(catalogue.map(({ name }) => name));
/** What a formula may call besides: functions of every Excel and WPS since 2013; ISFORMULA stands under IFERROR, for those that lack it. */
const NATIVE = new Set(
  'AND AVERAGE CHAR CHOOSE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS EXACT IF IFERROR INDEX ISBLANK ISERROR ISFORMULA ISNUMBER LEFT LEN LOOKUP LOWER MATCH MAX MID N NA NOT OR RIGHT ROW SUBSTITUTE SUM SUMIFS SUMPRODUCT TRANSPOSE'.split(
    ' ',
  ),
);

const cases = schemes.flatMap(({ id }) =>
  (['zh', 'en'] as const).flatMap((language) =>
    Object.keys(PEOPLE).flatMap((people) => [true, false].map((raw) => [id, language, people, raw] as const)),
  ),
);

describe.each(cases)('%s %s %s raw=%s', (id, language, people, raw) => {
  let made: Made;
  beforeAll(async () => {
    made = await make(id, { language: language as Language, people: PEOPLE[people], raw });
  });

  test('formulas are short, known, and hold when the rows are sorted', () => {
    const { frame, columns } = made.template;
    const formulas = formulasOf(made);
    expect(formulas.length).toBeGreaterThan(0);
    const bad = formulas.filter(
      (one) =>
        one.formula.length > maxFormula ||
        strayReferences(one, frame, columns.length).length > 0 ||
        callsOf(one.formula).some((name) => !NATIVE.has(name) && !CUSTOM.has(name)),
    );
    expect(bad).toEqual([]);
  });

  test('no rule of a cell calls a custom function, no list is too long', () => {
    const { conditionals, validations } = made.sheet;
    for (const { formula } of conditionals)
      expect(callsOf(formula).filter((name) => !NATIVE.has(name))).toEqual([]);
    const lists = validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.values.join(',')] : []));
    expect(lists.filter((list) => list.length > maxListSource)).toEqual([]);
    for (const { message } of validations) expect(message.length).toBeLessThanOrEqual(255);
  });

  test('every input that has a domain is checked, over all people', () => {
    const { columns } = made.template;
    const free = (key: string): boolean => key === 'name' || key.startsWith('remark:') || isOpen(id, key);
    columns.forEach(({ key, kind }, column) => {
      const rules = made.sheet.validations.filter(({ area }) => area.column === column && area.row > 1);
      if (kind !== 'input' || free(key)) expect([key, rules.length]).toEqual([key, 0]);
      else expect([key, rules.map(({ area }) => area)]).toEqual([key, [peopleArea(made, column)]]);
    });
  });

  test('what the samples enter, the checks let pass', () => {
    const { frame } = made.template;
    const refused = made.sheet.validations
      .filter(({ area }) => area.row === frame.firstRow)
      .flatMap(({ area, rule }) =>
        Array.from({ length: area.rows }, (_, index) =>
          made.sheet.content(area.row + index, area.column),
        ).filter((content) => !passes(rule, content)),
      );
    expect(refused).toEqual([]);
  });

  test('headers explain themselves, panes are frozen, filtered and set up for print', () => {
    const { columns, frame, sheet: name } = made.template;
    const compiled = compiledById(id);
    const explained = compiled.combine === undefined ? [] : [...compiled.indicators, ...compiled.adjustments];
    for (const one of explained) {
      const column = columns.findIndex(({ key }) => key === `in:${one.key}:0`);
      expect(made.sheet.note(frame.headerRow, column)).toContain(`(${one.key})`);
    }
    expect(columns.map((_, column) => made.sheet.content(frame.headerRow, column))).toEqual(
      columns.map(({ header }) => header),
    );
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    expect(made.sheet.freeze).toMatchObject({ rows: frame.headerRow + 1 });
    const height = frame.lastSpare - frame.headerRow + 1;
    expect(made.sheet.filter).toEqual({
      sheet: name,
      row: frame.headerRow,
      column: 0,
      rows: height,
      columns: columns.length,
    });
    expect(made.sheet.print).toMatchObject({ landscape: true, titleRows: [0, frame.headerRow] });
    expect(
      made.sheet.merges.filter(({ row, rows }) => row + rows > frame.headerRow && row <= frame.lastSpare),
    ).toEqual([]);
  });
});

/** A level or points in one cell; a pay level beside 试用三级 and the like. */
function isOpen(id: string, key: string): boolean {
  const compiled = compiledById(id);
  if (key.startsWith('month:')) return true;
  if (key === 'level') return compiled.scheme.pay?.probation !== undefined;
  const one = compiled.indicators.find((indicator) => key.startsWith(`in:${indicator.key}:`));
  return one?.indicator.rule.kind === 'levels' && one.indicator.rule.pointsBelow !== undefined;
}
