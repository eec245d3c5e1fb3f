import { isError, type Cell } from '../../../src/core/cell';
import { findIssue, issueLogOf, summariseIssues } from '../../../src/core/score/issues';
import type { IssueLog } from '../../../src/schemes/scheme';
import { codes, expectError } from '../../support/outcome';
import { compiledById, schemeById } from '../../support/schemes';

const log = schemeById('quality-severity').log as IssueLog;

describe('codes and their severity', () => {
  it.each([
    ['Q101', 1],
    ['Q102', 1],
    ['Q103', 1],
    ['Q104', 1],
    ['Q105', 1],
    ['Q106', 1],
    ['Q107', 1],
    ['Q109', 1],
    ['Q110', 1],
    ['Q201', 2],
    ['Q202', 2],
    ['Q203', 2],
    ['Q204', 2],
    ['Q205', 2],
    ['Q206', 2],
    ['Q207', 2],
    ['Q208', 2],
    ['Q301', 3],
    ['1-01', 1],
    ['2-08', 2],
    ['3-01', 3],
    [' ｑ２０３ ', 2],
    ['q101', 1],
    ['Q108', '#N/A'],
    ['Q302', '#N/A'],
    ['1-08', '#N/A'],
    [101, '#N/A'],
    [true, '#N/A'],
    [{ error: '#REF!' as const }, '#REF!'],
    [null, null],
    ['  ', null],
  ])('%p → %p', (cell, severity) => {
    const found = findIssue(log, cell);
    expect(found === null || isError(found) ? codes(found) : found.severity).toBe(severity);
  });

  it('Q109 repeats Q105', () => {
    expect(findIssue(log, 'Q109')).toBe(findIssue(log, 'Q105'));
    expect(findIssue(log, '1-09')).toBe(findIssue(log, '1-05'));
  });

  it('suggests the nearest', () => {
    expectError(findIssue(log, 'Q2O3'), '#N/A', 'Did you mean Q203?', '是否想填 Q203');
  });
});

/** A log of two codes, one with an alias, and its texts in full. */
describe('what is no code', () => {
  const label = { zh: '', en: '' };
  const small: IssueLog = {
    codes: [
      { code: 'K1', label, severity: 1, aliases: ['late'] },
      { code: 'K2', label, severity: 2 },
    ],
    channels: [],
    from: 100,
    deductions: [1, 3, 10],
  };
  it.each<[Cell, string, string]>([
    ['XYZZY', '没有问题代码“XYZZY”。可用：K1、K2。', 'there is no issue code "XYZZY". Known: K1, K2.'],
    ['K11', '没有问题代码“K11”。是否想填 K1？', 'there is no issue code "K11". Did you mean K1?'],
    [
      46023,
      "问题代码成了日期（2026-01 的序号 46023）：表格把 1-01 之类的编号当作日期。请先把单元格设为文本再输入，或输入 '1-01。",
      "the issue code has become a date (serial 46023, in 2026-01): spreadsheets take a code such as 1-01 for one. Format the cell as text first, or type '1-01.",
    ],
  ])('%p', (cell, zh, en) => {
    expect(findIssue(small, cell)).toEqual({ error: '#N/A', text: { zh, en } });
  });

  // The serial numbers of 1990-01-01 and 2199-12-31, and what is just outside them, or no number.
  it.each<[Cell, string]>([
    [32_873, 'Known: K1, K2.'],
    [32_874, 'serial 32874, in 1990-01'],
    [109_574, 'serial 109574, in 2199-12'],
    [109_575, 'Known: K1, K2.'],
    ['46023', 'Known: K1, K2.'],
  ])('%p: %s', (cell, words) => {
    expectError(findIssue(small, cell), '#N/A', words);
  });

  it('an alias is one', () => {
    expect(findIssue(small, 'LATE')).toBe(small.codes[0]);
  });
});

describe('a month of issues', () => {
  it.each([
    [[], [0, 0, 0], 0, 0, 100],
    [['Q101'], [1, 0, 0], 1, 1, 99],
    [['Q101', 'Q203', 'Q301'], [1, 1, 1], 3, 14, 86],
    [['Q101', null, 'Q101', ''], [2, 0, 0], 1, 2, 98],
    [new Array(10).fill('Q301'), [0, 0, 10], 3, 100, 0],
    [new Array(11).fill('Q301'), [0, 0, 11], 3, 110, 0],
    [['Q208', 'Q207'], [0, 2, 0], 2, 6, 94],
  ])('%j', (logged, counts, worst, deduction, score) => {
    expect(summariseIssues(log, logged)).toEqual({ counts, worst, deduction, score });
  });

  it('one unknown code leaves no score', () => {
    expectError(summariseIssues(log, ['Q101', 'Q999']), '#N/A', 'Q999');
  });

  it('only the log has codes', () => {
    expect(issueLogOf(compiledById('quality-severity'))).toBe(log);
    expectError(
      issueLogOf(compiledById('presales-qa')),
      '#N/A',
      '方案“QA 质检评分”没有问题代码。它有：总分、评级',
      'presales-qa has no issue codes. It has: totals, grades',
    );
  });
});
