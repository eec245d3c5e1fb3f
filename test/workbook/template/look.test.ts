/** How sheets look: words fit their columns, nothing is said twice, English sheets are English, sheet names end in a whole word. */
import { schemes } from '../../../src/schemes/all';
import { compiledOf } from '../../../src/core/schemes';
import { freeTemplateName } from '../../../src/workbook/look/free-name';
import { make, MONTH, type Made } from '../../support/template-sheet';

/** Advance widths of bold Arial in thousandths of its size; Chinese characters fill it. */
const BOLD: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\uffff★✓]/, 1000],
  [/[W%@—]/, 950],
  [/[mM]/, 889],
  [/[OQG&]/, 778],
  [/[ABCDEHKNRSUVXYPw]/, 740],
  [/[FTZL≤≥<>=+±−]/, 640],
  [/[iljtfrI.,:;'’()[\]/| -]/, 400],
];
const HEADER_POINTS = 10;
const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_CHARACTER = 7;
/** The filter's button beside the word. */
const BUTTON = 16;
/** What programs leave free of a column, in pixels: Excel, LibreOffice, the browser workbook, and where the button lies. */
const MARGINS = [4, 6, 10, BUTTON + 2];

function pixelsOf(word: string): number {
  const thousandths = [...word].reduce(
    (sum, letter) => sum + (BOLD.find(([letters]) => letters.test(letter))?.[1] ?? 611),
    0,
  );
  return (thousandths / 1000) * HEADER_POINTS * PIXELS_PER_POINT;
}

/** What no line may be broken within. */
const wordsOf = (header: string): readonly string[] =>
  header.split(/[\s-]+|(?=[\u2e80-\uffff])|(?<=[\u2e80-\uffff])/).filter((word) => word !== '');

const CHINESE = /[\u4e00-\u9fff]/;

describe.each(
  schemes.flatMap(({ id }) => (['zh', 'en'] as const).map((language) => [id, language] as const)),
)('%s %s', (id, language) => {
  let made: Made;
  beforeAll(async () => {
    made = await make(id, { language, people: { kind: 'sample' }, raw: true });
  });

  test('every word of a header fits beside the button of the filter', () => {
    const broken = made.template.columns.flatMap(({ header, width }) =>
      wordsOf(header).filter((word) => pixelsOf(word) + BUTTON > width * PIXELS_PER_CHARACTER + 5),
    );
    expect(broken).toEqual([]);
  });

  test('a header leaves room for the button under words as wide as the column', () => {
    const covered = made.template.columns.flatMap(({ header, width }) => {
      const last = header.split('\n').at(-1) ?? '';
      const room = width * PIXELS_PER_CHARACTER - 2 * BUTTON;
      return last === '' || pixelsOf(last) <= room ? [] : [header];
    });
    expect(covered).toEqual([]);
  });

  test('no header says a label twice', () => {
    const twice = made.template.columns.flatMap(({ header }) => {
      const [first = '', second = ''] = header.trim().split('\n');
      return second !== '' && second.toLowerCase().includes(first.toLowerCase()) ? [header] : [];
    });
    expect(twice).toEqual([]);
  });

  test('no character of a Chinese label stands alone in the last line, however much of the width a program leaves free', () => {
    const alone = made.template.columns.flatMap(({ header, width }) =>
      header.split('\n').filter((line) =>
        MARGINS.some((margin) => {
          const room = Math.floor(
            (width * PIXELS_PER_CHARACTER + 5 - margin) / (HEADER_POINTS * PIXELS_PER_POINT),
          );
          return /^[\u4e00-\u9fff]+$/.test(line) && line.length > room && line.length % room === 1;
        }),
      ),
    );
    expect(alone).toEqual([]);
  });

  test('what the lists offer fits beside their arrow', () => {
    const cut = made.sheet.validations.flatMap(({ area, rule }) => {
      const width = made.template.columns[area.column]?.width ?? 0;
      if (rule.kind !== 'list' || area.row < made.template.frame.firstRow) return [];
      return rule.values.filter((value) => pixelsOf(value) * 1.05 + 24 > width * PIXELS_PER_CHARACTER + 5);
    });
    expect(cut).toEqual([]);
  });

  test('no choice holds a comma, which would make two of it', () => {
    const lists = made.sheet.validations.flatMap(({ rule }) => (rule.kind === 'list' ? rule.values : []));
    expect(lists.filter((value) => value.includes(','))).toEqual([]);
  });

  test('notes name no file of the source', () => {
    const { frame } = made.template;
    const notes = Array.from({ length: 40 }, (_, row) => frame.lastSpare + 1 + row).flatMap((row) =>
      made.template.columns.map((_, column) => String(made.sheet.content(row, column) ?? '')),
    );
    expect(notes.filter((words) => /\.txt|[0-9a-f]{12}/.test(words))).toEqual([]);
    expect(notes.filter((words) => /^(来源：|Source: )./.test(words))).toHaveLength(1);
  });

  if (language === 'en')
    test('headers, lists, grades and messages are English', () => {
      const { columns } = made.template;
      const formulas = columns.flatMap(({ key }, column) =>
        /grade$/.test(key) ? [made.sheet.formula(made.template.frame.firstRow, column) ?? ''] : [],
      );
      const offered = made.sheet.validations.flatMap(({ rule, message }) => [
        message,
        ...(rule.kind === 'list' ? rule.values : []),
      ]);
      const marked = made.sheet.conditionals.map(({ formula }) => formula);
      const said = [...columns.map(({ header }) => header), ...offered, ...marked];
      expect(said.filter((words) => CHINESE.test(words))).toEqual([]);
      // A grade that functions give in Chinese has an English name beside it.
      for (const formula of formulas) {
        const [, shown = ''] = /INDEX\(\{([^}]*)\},MATCH/.exec(formula) ?? [];
        const grades = compiledOf(schemes.find((one) => one.id === id) as never).scheme.grades?.bands ?? [];
        if (grades.some(({ label }) => CHINESE.test(label))) expect(shown).not.toMatch(/^$|[\u4e00-\u9fff]/);
      }
    });

  test('the sheet name ends its words, and the month stands behind them', () => {
    const scheme = schemes.find((one) => one.id === id);
    const whole = scheme?.name[language] ?? '';
    const name = freeTemplateName([], compiledOf(scheme as never), { language, month: MONTH } as never);
    const words = name.slice(0, -MONTH.length - 1);
    expect(name).toHaveLength(words.length + 1 + MONTH.length);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(whole.startsWith(words)).toBe(true);
    expect(whole.slice(words.length)).toMatch(language === 'en' ? /^$|^[^A-Za-z0-9]/ : /^/);
  });
});

test('no two schemes get the same sheet name in English', () => {
  const names = schemes.map((scheme) =>
    freeTemplateName([], compiledOf(scheme), { language: 'en', month: MONTH } as never),
  );
  expect(new Set(names).size).toBe(schemes.length);
});

test('names of thirty letters fit, and longer ones leave room for the rest', async () => {
  const name = 'Wilhelmina Montgomery-Anderson';
  const { template } = await make('presales-standard', { people: { kind: 'names', names: ['王芳', name] } });
  const width = template.columns.find(({ key }) => key === 'name')?.width ?? 0;
  expect(width * PIXELS_PER_CHARACTER + 5).toBeGreaterThanOrEqual(pixelsOf(name));
  const { template: longer } = await make('presales-standard', {
    people: { kind: 'names', names: ['很'.repeat(300)] },
  });
  expect(longer.columns.find(({ key }) => key === 'name')?.width).toBeLessThanOrEqual(36);
});
