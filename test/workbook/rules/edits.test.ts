/** Edits of a rules sheet: each is one step that says what it changes, reads back as meant, and is taken back. */
import { compareSchemes } from '../../../src/core/compare/compare';
import { rebalance } from '../../../src/core/compare/rebalance';
import { indicatorsOf } from '../../../src/core/compile/parts';
import type { Draft } from '../../../src/core/table/draft';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { schemeNotes } from '../../../src/schemes/all-notes';
import type { Scheme, WeightedIndicator } from '../../../src/schemes/scheme';
import { changeFields, type Edit, type FieldEdit } from '../../../src/workbook/rules/edit';
import { readRulesSheet, type RulesSheet } from '../../../src/workbook/rules/find';
import { addIndicator, removeIndicator, setWeights } from '../../../src/workbook/rules/indicators';
import { previewEdit } from '../../../src/workbook/rules/preview';
import { rulesSheetPatch } from '../../../src/workbook/rules/sheet-patch';
import { newVersion } from '../../../src/workbook/rules/versions';
import type { Patch } from '../../../src/workbook/port';
import { accepted } from '../../hosts/contract';
import { picture } from '../../support/salary-book';
import { schemeById } from '../../support/schemes';

const SHEET = '规则';
const TITLE = { zh: '改', en: 'Change' };

class Book {
  private constructor(
    readonly workbook: MemoryWorkbook,
    public rules: RulesSheet,
  ) {}

  static async of(scheme: Scheme | string, language: 'zh' | 'en' = 'zh'): Promise<Book> {
    const data = typeof scheme === 'string' ? schemeById(scheme) : scheme;
    const workbook = new MemoryWorkbook();
    accepted(await workbook.apply(rulesSheetPatch(data, schemeNotes(data), { language, sheetName: SHEET })));
    return new Book(workbook, (await readRulesSheet(workbook, SHEET)) as RulesSheet);
  }

  get draft(): Draft {
    return this.rules.drafts[0] as Draft;
  }

  get picture() {
    return picture(this.workbook.sheet(SHEET));
  }

  async read(): Promise<void> {
    this.rules = (await readRulesSheet(this.workbook, SHEET)) as RulesSheet;
  }

  /** Applies an edit; what was previewed is what comes about, and undo brings back the very sheet. */
  async edit(edit: Edit): Promise<{ readonly said: readonly string[]; readonly undo: Patch }> {
    if (!edit.ok) throw new Error(edit.why.en);
    const before = this.draft.scheme;
    const picture = this.picture;
    const preview = previewEdit(this.rules, 0, edit.patch);
    const undo = accepted(await this.workbook.apply(edit.patch));
    const redo = accepted(await this.workbook.apply(undo));
    expect(this.picture).toEqual(picture);
    accepted(await this.workbook.apply(redo));
    await this.read();
    expect(this.rules.drafts.map((one) => one.scheme)).toEqual(preview.drafts.map((one) => one.scheme));
    const said = preview.changes.map(({ words }) => words.zh);
    expect(compareSchemes(before, this.draft.scheme).map(({ words }) => words.zh)).toEqual(said);
    return { said, undo };
  }
}

/** Weights that do not add up are the next step's business. */
const errors = (book: Book) =>
  book.rules.findings.filter((finding) => finding.severity === 'error' && finding.code !== 'weights-not-100');
const why = (edit: Edit): string => (edit.ok ? '' : edit.why.zh);

describe('one field', () => {
  test.each<readonly [string, string, FieldEdit, string]>([
    [
      'a weight',
      'presales-standard',
      { section: 'indicators', owner: 'conversion', index: 0, column: 'weight', value: 20 },
      '咨询转化率：权重 15 → 20',
    ],
    [
      'an edge',
      'presales-standard',
      { section: 'bands', owner: 'conversion', index: 0, column: 'edge', value: 0.5 },
      '咨询转化率：≥55% 100 → ≥50% 100',
    ],
    [
      'the rest',
      'presales-standard',
      { section: 'bands', owner: 'conversion', index: 3, column: 'score', value: 10 },
      '咨询转化率：其他 0 → 10',
    ],
    [
      'a level',
      'presales-standard',
      { section: 'levels', owner: 'attitude', index: 1, column: 'score', value: 75 },
      '工作态度·中：70 → 75',
    ],
    [
      'a setting',
      'presales-target-weights',
      { section: 'settings', owner: 'unitpricetarget', index: 0, column: 'value', value: 210 },
      '客单价目标：数值 205 → 210',
    ],
    [
      'a column that the part does not have yet',
      'presales-standard',
      { section: 'indicators', owner: 'conversion', index: 0, column: 'goal', value: 0.6 },
      '咨询转化率：月目标 （无） → 60%',
    ],
  ])('%s', async (_, id, field, words) => {
    const book = await Book.of(id);
    const { said } = await book.edit(changeFields(book.rules, book.draft, [field], TITLE));
    expect(said).toEqual([words]);
    expect(errors(book)).toEqual([]);
  });

  test('the same value again writes nothing', async () => {
    const book = await Book.of('presales-standard');
    const edit = changeFields(
      book.rules,
      book.draft,
      [{ section: 'indicators', owner: 'conversion', index: 0, column: 'weight', value: 15 }],
      TITLE,
    );
    expect(edit).toMatchObject({ ok: true, patch: { writes: [] } });
  });

  test('a sheet changed since is not written', async () => {
    const book = await Book.of('presales-standard');
    const edit = changeFields(
      book.rules,
      book.draft,
      [{ section: 'indicators', owner: 'conversion', index: 0, column: 'weight', value: 20 }],
      TITLE,
    );
    const place = book.draft.place('indicators', 'conversion', 0, 'weight') ?? { row: 0, column: 0 };
    book.workbook.sheet(SHEET).setContent(book.rules.area.row + place.row, place.column, 16);
    expect(edit.ok && (await book.workbook.apply(edit.patch))).toMatchObject({ fault: { kind: 'changed' } });
  });

  test('an owner that is not there', async () => {
    const book = await Book.of('presales-standard');
    const edit = changeFields(
      book.rules,
      book.draft,
      [{ section: 'indicators', owner: 'nobody', index: 0, column: 'weight', value: 20 }],
      TITLE,
    );
    expect(why(edit)).toMatch(/没有 nobody 的“权重”/);
  });

  test('faults that an edit would make are known before', async () => {
    const book = await Book.of('presales-standard');
    const edit = changeFields(
      book.rules,
      book.draft,
      [{ section: 'indicators', owner: 'conversion', index: 0, column: 'weight', value: '很多' }],
      TITLE,
    );
    if (!edit.ok) throw new Error('refused');
    expect(previewEdit(book.rules, 0, edit.patch).faults.length).toBeGreaterThan(0);
  });
});

const TYPING: WeightedIndicator = {
  key: 'typing',
  label: { zh: '打字速度', en: 'Typing' },
  input: 'rate',
  weight: 5,
  rule: {
    kind: 'bands',
    better: 'higher',
    bands: [
      { edge: 0.9, score: 100 },
      { edge: 0.8, score: 60 },
    ],
    otherwise: 0,
  },
};

describe('indicators', () => {
  test('added into the room of its parts', async () => {
    const book = await Book.of('presales-standard');
    const rows = book.rules.grid.length;
    const { said } = await book.edit(addIndicator(book.rules, book.draft, TYPING));
    expect(said).toEqual(['新增指标“打字速度”：权重 5，≥90% 100 · ≥80% 60 · 其他 0']);
    expect(indicatorsOf(book.draft.scheme).at(-1)).toEqual(TYPING);
    expect(book.rules.grid).toHaveLength(rows);
    expect(errors(book)).toEqual([]);
  });

  test('added where a part is full or missing: a part of its own at the end', async () => {
    const book = await Book.of('service-seven', 'en');
    expect(book.rules.parts.some((part) => part.section === 'bands')).toBe(false);
    await book.edit(addIndicator(book.rules, book.draft, TYPING));
    expect(indicatorsOf(book.draft.scheme).at(-1)).toEqual(TYPING);
    for (let number = 2; number <= 6; number++)
      await book.edit(addIndicator(book.rules, book.draft, { ...TYPING, key: `typing${number}` }));
    expect(indicatorsOf(book.draft.scheme)).toHaveLength(13);
    expect(book.rules.parts.filter((part) => part.section === 'indicators').length).toBeGreaterThan(1);
    expect(errors(book)).toEqual([]);
  });

  test('of a scheme of groups: into the group asked for', async () => {
    const book = await Book.of('presales-manager');
    const { aggregation } = book.draft.scheme;
    const groups = aggregation?.kind === 'groups' ? aggregation.groups.map((group) => group.key) : [];
    const { weight: _, ...plain } = TYPING;
    await book.edit(addIndicator(book.rules, book.draft, plain, groups[0]));
    const after = book.draft.scheme.aggregation;
    expect(after?.kind === 'groups' && after.groups[0]?.total.indicators.at(-1)?.key).toBe('typing');
  });

  test.each([
    ['a key that is taken', 'presales-standard', { ...TYPING, key: 'Conversion' }, /已有代号/],
    ['a scheme without a total', 'star-composite', TYPING, /不计总分/],
  ])('%s is refused', async (_, id, indicator, words) => {
    const book = await Book.of(id);
    expect(why(addIndicator(book.rules, book.draft, indicator))).toMatch(words);
  });

  test('removed from every part; the rows stay as room, and take another of the same kind', async () => {
    const book = await Book.of('presales-standard');
    const { said } = await book.edit(removeIndicator(book.rules, book.draft, 'conversion'));
    expect(said).toEqual(['删去指标“咨询转化率”']);
    expect(book.rules.grid.flat()).not.toContain('conversion');
    // A count does not go where percentages stood.
    const count: WeightedIndicator = { ...TYPING, input: 'count', key: 'cases' };
    await book.edit(addIndicator(book.rules, book.draft, count));
    const place = book.draft.place('bands', 'cases', 0, 'edge') ?? { row: 0, column: 0 };
    expect(
      book.workbook.sheet(SHEET).format(book.rules.area.row + place.row, place.column).numberFormat,
    ).not.toBe('0.####%');
  });

  test('with levels and with several cells', async () => {
    const book = await Book.of('presales-standard');
    await book.edit(removeIndicator(book.rules, book.draft, 'attendance'));
    expect(book.rules.grid.flat()).not.toContain('attendance');
    const detailed = await Book.of('presales-kpi-detailed');
    await detailed.edit(removeIndicator(detailed.rules, detailed.draft, 'teamwork'));
    expect(detailed.rules.grid.flat()).not.toContain('teamwork');
    expect(errors(detailed)).toEqual([]);
  });

  test('weights scaled to 100', async () => {
    const book = await Book.of('presales-standard');
    await book.edit(removeIndicator(book.rules, book.draft, 'conversion'));
    const list = indicatorsOf(book.draft.scheme) as readonly WeightedIndicator[];
    const weights = rebalance(list.map((one) => one.weight));
    const map = new Map(list.map((one, index) => [one.key, weights[index] ?? 0]));
    const { said } = await book.edit(setWeights(book.rules, book.draft, map));
    expect(said.every((words) => /：权重 /.test(words))).toBe(true);
    const after = indicatorsOf(book.draft.scheme) as readonly WeightedIndicator[];
    expect(after.reduce((sum, one) => sum + one.weight, 0)).toBe(100);
  });
});

describe('dated versions', () => {
  test('copied below with its month; both are read', async () => {
    const book = await Book.of('presales-standard');
    await book.edit(newVersion(book.rules, book.draft, '2026年4月', '2026-01'));
    expect(book.rules.drafts).toHaveLength(2);
    const [first, second] = book.rules.drafts.map((draft) => draft.scheme);
    expect(compareSchemes(first as Scheme, second as Scheme).map(({ words }) => words.zh)).toEqual([
      '生效月份 2026-01 → 2026-04',
    ]);
    expect(errors(book)).toEqual([]);
    // Percentages look alike in the copy.
    const [a, b] = book.rules.drafts.map((draft) => draft.place('bands', 'conversion', 0, 'edge'));
    const format = (row = 0, column = 0) =>
      book.workbook.sheet(SHEET).format(book.rules.area.row + row, column).numberFormat;
    expect(format(b?.row, b?.column)).toBe(format(a?.row, a?.column));
  });

  test('after rows were inserted, no number looks like another', async () => {
    const book = await Book.of('presales-standard');
    await book.edit(removeIndicator(book.rules, book.draft, 'conversion'));
    await book.edit(addIndicator(book.rules, book.draft, { ...TYPING, input: 'count', key: 'cases' }));
    await book.edit(newVersion(book.rules, book.draft, '2026-04', '2026-01'));
    const [first, second] = book.rules.drafts.map((draft) => draft.scheme);
    expect(compareSchemes(first as Scheme, second as Scheme)).toHaveLength(1);
    const { rules } = book;
    rules.grid.forEach((cells, r) =>
      cells.forEach((cell, c) => {
        const format = book.workbook.sheet(SHEET).format(rules.area.row + r, c).numberFormat ?? '';
        if (typeof cell === 'number' && format.includes('%')) expect(cell).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('no room for a third: it says how many rows to insert where', async () => {
    const book = await Book.of('presales-standard');
    await book.edit(newVersion(book.rules, book.draft, '2026-04', '2026-01'));
    const third = newVersion(book.rules, book.draft, '2026-05');
    expect(why(third)).toMatch(/还差 \d+ 行。请在“规则”第 \d+ 行（▲ 行）上方插入/);
  });

  test.each([
    ['三月', /不是年月/],
    ['3', /不是年月/],
    ['2026-13', /不是年月/],
    ['2026/4', /已有从 2026-04 起的版本/],
  ])('%s is refused', async (month, words) => {
    const book = await Book.of({ ...schemeById('presales-standard'), effectiveFrom: '2026-04' });
    expect(why(newVersion(book.rules, book.draft, month))).toMatch(words);
  });

  test.each([
    [undefined, /现有版本还没有生效月份/],
    ['x', /“x”不是年月/],
    ['2026-04', /不能都从 2026-04 起/],
  ])('since %s is refused where the present version has no month', async (since, words) => {
    const book = await Book.of('presales-standard');
    expect(why(newVersion(book.rules, book.draft, '2026-04', since))).toMatch(words);
  });

  test('a table without a name grows as far as it likes', async () => {
    const workbook = new MemoryWorkbook({
      sheets: {
        [SHEET]: [
          ['【方案】', '代号', '名称', '周期', '汇总方式'],
          [null, 'x', '甲', '每月', '累计得分'],
          [],
          ['【指标】', '代号', '名称', '输入', '规则', '满分'],
          [null, 'a', '乙', '分数', '人工评分', 10],
        ],
      },
    });
    for (const month of ['2026-01', '2026-02', '2026-03']) {
      const rules = (await readRulesSheet(workbook, SHEET)) as RulesSheet;
      const edit = newVersion(rules, rules.drafts[0] as Draft, month, '2025-12');
      expect(edit.ok && (await workbook.apply(edit.patch)).ok).toBe(true);
    }
    const rules = (await readRulesSheet(workbook, SHEET)) as RulesSheet;
    expect(rules.drafts.map((draft) => draft.scheme.effectiveFrom)).toEqual([
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
    ]);
  });
});
