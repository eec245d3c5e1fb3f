import { isError } from '../../../src/core/cell';
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
      'presales-qa has no issue codes',
      'totals, grades',
    );
  });
});
