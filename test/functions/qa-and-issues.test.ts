/** QASCORE, QAGRADE, ISSUESTARS, ISSUESCORE. */
import type { Cell } from '../../src/core/cell';
import type { Argument } from '../../src/functions/description';
import { call, column } from '../support/call';

const DIV0 = { error: '#DIV/0!' } as const;

const met = (changes: Readonly<Record<number, Cell>> = {}): Cell[] =>
  Array.from({ length: 16 }, (_, at) => (at in changes ? (changes[at] ?? null) : '满足'));
const [RED, PARTIAL] = [met({ 5: '不满足' }), met({ 0: '部分' })];

describe('QASCORE and QAGRADE', () => {
  it.each<[string, readonly Argument[], unknown, unknown]>([
    ['one chat', [[met()]], 100, 'A'],
    ['several', [[met(), PARTIAL]], 99.5, 'A'],
    ['a red line', [[met(), RED]], 92.5, 'D'],
    ['empty rows are no chats', [[met(), met().map(() => null)]], 100, 'A'],
    ['no chat', [[met().map(() => null)]], '', ''],
    ['an item missing', [[met({ 3: null })]], '#N/A', '#N/A'],
    ['a partial where there is none', [[met({ 2: '部分' })]], '#VALUE!', '#VALUE!'],
    ['an unknown word', [[met({ 2: 'maybe' })]], '#N/A', '#N/A'],
    ['an error', [[met({ 2: DIV0 })]], '#DIV/0!', '#DIV/0!'],
    ['a column too few', [[met().slice(1)]], '#VALUE!', '#VALUE!'],
    ['the scheme named', [[met()], 'QA 质检评分'], 100, 'A'],
    ['a scheme without totals', [[met()], 'star-composite'], '#N/A', '#N/A'],
    ['a scheme without grades', [[[90, 80, 85, 88]], 'center-star'], 80, '#N/A'],
    ['an unknown scheme', [[met()], 'qa'], '#N/A', '#N/A'],
  ])('%s', (_, args, score, grade) => {
    expect([call('QASCORE', ...args), call('QAGRADE', ...args)]).toEqual([score, grade]);
  });
});

describe('ISSUESTARS and ISSUESCORE', () => {
  it.each<[string, readonly Argument[], unknown, unknown]>([
    ['one code', ['Q203'], 2, 97],
    ['an alias', ['1-01'], 1, 99],
    ['a column', [column('Q101', 'Q203', 'Q301')], [[1], [2], [3]], 86],
    ['blanks', [column('Q101', null, '')], [[1], [''], ['']], 99],
    ['nothing', [null], '', 100],
    ['an unknown code', [column('Q101', 'Q108')], [[1], ['#N/A']], '#N/A'],
    ['an error', [column('Q101', DIV0)], [[1], ['#DIV/0!']], '#DIV/0!'],
    [
      'a block',
      [
        [
          ['Q101', 'Q102'],
          ['Q301', 'Q301'],
        ],
      ],
      [
        [1, 1],
        [3, 3],
      ],
      78,
    ],
    ['a scheme without codes', ['Q101', 'presales-standard'], '#N/A', '#N/A'],
    ['the scheme named', ['Q101', '工作质量问题星级'], 1, 99],
  ])('%s', (_, args, severity, score) => {
    expect([call('ISSUESTARS', ...args), call('ISSUESCORE', ...args)]).toEqual([severity, score]);
  });
});
