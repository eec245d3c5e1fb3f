/** Examples of our own: sound, the same after printing and reading, marked as ours, and scored as worked out by hand. */
import type { Cell } from '../../src/core/cell';
import { compileScheme } from '../../src/core/compile/compile';
import { lintVersions } from '../../src/core/lint/lint';
import { printTable } from '../../src/core/table/print';
import { readTable } from '../../src/core/table/read';
import { schemes } from '../../src/schemes/all';
import { schemeNotes } from '../../src/schemes/all-notes';
import { ownExamples } from '../../src/schemes/own/own';
import { explainRow } from '../../src/core/explain/explain-score';
import { callRaw } from '../support/call';

describe.each(ownExamples.map(({ scheme, notes }) => [scheme.id, scheme, notes] as const))(
  '%s',
  (id, scheme, notes) => {
    it('is none of the built-in schemes, and says that it is ours', () => {
      expect(schemes.map((one) => one.id)).not.toContain(id);
      expect(scheme).toMatchObject({ number: 0, source: { file: '', section: { zh: '自拟示例' } } });
      expect(schemeNotes(scheme)).toBe(notes);
      expect(notes.notes?.[0]?.zh).toMatch(/自拟示例/);
    });

    it.each(['zh', 'en'] as const)('is a sound rules table in %s', (language) => {
      const grid = printTable(scheme, notes, language);
      const drafts = readTable(grid);
      expect(drafts[0]?.scheme).toEqual(scheme);
      expect(drafts[0]?.notes).toEqual(notes);
      expect(lintVersions(drafts)).toEqual([]);
    });
  },
);

describe('the quarterly rating by the group mean', () => {
  const [example] = ownExamples;
  if (example === undefined) throw new Error('no example');
  const grid = printTable(example.scheme, example.notes, 'zh');
  const row = [
    // 150% counts as 120%, 90%, 90%: the mean is 100%.
    ...[1500, 1000, 900, 1000, 900, 1000, 8],
    // 2 − 80%, 2 − 100%, 2 − 120%: 120%, 100%, 80%.
    ...[24, 30, 30, 30, 36, 30],
    // 140% counts as 130, and rank 2 of 8 is not within 20%: 110 at most.
    ...[4200, 3000, 8, 2],
    // From 60 to 100 between 80% and 95%: 60 + 40 × 9 ÷ 15.
    0.89,
  ];

  it('scores as worked out', () => {
    expect(callRaw('KPIBAND', [[row.slice(0, 7)], 'reception', grid])).toBe(100);
    expect(callRaw('KPIBAND', [[row.slice(7, 13)], 'response', grid])).toBe(100);
    expect(callRaw('KPIBAND', [[row.slice(13, 17)], 'resolved', grid])).toBe(110);
    expect(callRaw('KPIBAND', [0.89, 'satisfaction', grid])).toBe(84);
    // 30 + 20 + 33 + 16.8
    expect(callRaw('KPISCORE', [[row], grid])).toBe(99.8);
    expect(callRaw('KPIGRADE', [99.8, grid])).toBe('C');
    expect(callRaw('KPIGRADE', [110, grid])).toBe('A');
  });

  it('ranks by the score before its ceiling, over a column of people', () => {
    const people = [
      [4200, 3000],
      [3300, 3000],
      [3600, 3000],
      ['', ''],
    ];
    const before = callRaw('KPIBAND', [people, 'resolved', grid]);
    expect(before).toEqual([[130], [110], [120], ['']]);
    expect(callRaw('KPIRANK', [before as Cell[][]])).toEqual([[1], [3], [2], ['']]);
    expect(callRaw('KPIEXPLAIN', [[[4200, 3000]], 'resolved', grid])).toMatch(
      /4200 ÷ 3000 = 140%，封顶 130%/,
    );
    expect(callRaw('KPIBAND', [[[4200, 3000, 8]], 'resolved', grid])).toMatchObject({ error: '#VALUE!' });
  });

  it.each([
    [0.95, 100],
    [0.9499, 60 + (40 * 14.99) / 15],
    [0.8, 60],
    [0.8001, 60 + (40 * 0.01) / 15],
    [0.7999, 0],
    [1, 100],
  ])('between a floor and a target the score is a line: %p → %p', (rate, score) => {
    expect(callRaw('KPIBAND', [rate, 'satisfaction', grid])).toBeCloseTo(score, 10);
  });

  it('holds a group of three against the target', () => {
    // 720 of 800 in each month.
    const cells = [720, 900, 720, 900, 720, 900, 3];
    expect(callRaw('KPIBAND', [[cells], 'reception', grid])).toBe(90);
    expect(callRaw('KPIBAND', [[[...cells.slice(0, 6), 4]], 'reception', grid])).toBe(80);
  });

  it('goes on without what does not apply', () => {
    const out = [...row.slice(0, 7), ...row.slice(7, 13).map(() => '不适用'), ...row.slice(13)];
    // (30 × 100 + 30 × 110 + 20 × 84) ÷ 80
    expect(callRaw('KPISCORE', [[out], grid])).toBe(99.75);
    const words = explainRow(compileScheme(example.scheme), out, {});
    expect(words).toHaveProperty(
      'zh',
      expect.stringContaining('不适用：平均响应；其余权重 80% 按比例放大到 100%'),
    );
  });

  it('says who takes part', () => {
    const ask = (served: number) =>
      callRaw('KPIELIGIBLE', [
        [
          ['出勤', 60],
          ['接待', served],
          ['组均', 1000],
        ],
        grid,
      ]);
    expect(ask(500)).toBe(true);
    expect(ask(499)).toBe('接待 499 人，低于组均的 50%');
  });
});
