/** STARLEVEL, STARNEXT, STARSTREAK, STARREWARD, STARQUOTA. */
import type { Argument } from '../../src/functions/description';
import { call, callRaw, column, errorText, row } from '../support/call';

const DIV0 = { error: '#DIV/0!' } as const;

const six = [82, 81, 80, 85, 90, 88];

describe('STARLEVEL', () => {
  it.each<[string, readonly Argument[], unknown]>([
    ['months in a row', [[six]], 4],
    ['months in a column', [column(...six)], 4],
    ['several people', [[six, six.map(() => 60), six.map(() => null)]], [[4], [1], ['']]],
    [
      'a bad row by itself',
      [[six, [...six.slice(1), 101], [DIV0, ...six.slice(1)]]],
      [[4], ['#VALUE!'], ['#DIV/0!']],
    ],
    ['one month', [90], 0],
    ['nothing', [null], ''],
    [
      'facts',
      [
        [six],
        null,
        [
          ['complaints', 1],
          ['错误', 0],
        ],
      ],
      3,
    ],
    ['blank facts', [[six], null, [[null, null]]], 4],
    ['one fact', [[six], null, [['投诉', '1']]], 3],
    ['a typo in the facts', [[six], null, [['complain', 1]]], '#N/A'],
    ['facts of three columns', [[six], null, [['complaints', 1, 2]]], '#VALUE!'],
    ['a fact that is an error', [[six], null, [['complaints', DIV0]]], '#DIV/0!'],
    ['the centre', [[[85, 90, 80, 72]], 'center-star'], 4],
    ['the centre in a column', [column(85, 90, 80, 72), '客服中心星级'], 4],
    ['the centre with an item missing', [[[85, null, 80, 72]], 'center-star'], '#N/A'],
    ['the centre with a cell too many', [[[85, 90, 80, 72, 10]], 'center-star'], '#VALUE!'],
    [
      'fees',
      [
        [
          [1.1, 0, '是', '是'],
          [0.85, 3, '否', '否'],
        ],
        'fee-collection-star',
      ],
      [[5], [2]],
    ],
    [
      'fees with the rest among the facts',
      [
        1.1,
        'fee-collection-star',
        [
          ['complaints', 0],
          ['tasks', true],
          ['rules', true],
        ],
      ],
      5,
    ],
    ['fees with an input missing', [[[1.1, 0, null, '是']], 'fee-collection-star'], '#N/A'],
    ['fees with a cell too many', [[[1.1, 0, true, true, 1]], 'fee-collection-star'], '#VALUE!'],
    ['the mall', [[[25, 25, 25, 20]], 'mall-star', [['leavedays', 2]]], 3],
    [
      'the year',
      [
        [[95, 95, 95, 95, 95, 95]],
        'star-representative',
        [
          ['current', 2],
          ['complaints', 1],
        ],
      ],
      3,
    ],
    ['smile without a role', [[[90, 90, 90]], 'smile-star'], '#N/A'],
    [
      'smile',
      [
        [[90, 90, 90]],
        '微笑客服星级',
        [
          ['岗位', '话务员'],
          ['工龄', 12],
        ],
      ],
      3,
    ],
    ['a scheme without stars', [[six], 'presales-standard'], '#N/A'],
  ])('%s', (_, args, result) => {
    expect(call('STARLEVEL', ...args)).toEqual(result);
  });

  it('names what is missing or unknown', () => {
    expect(errorText('STARLEVEL', [[90, 90, 90]], 'smile-star')).toContain(
      '缺少岗位（role）（话务员、在线客服员）',
    );
    expect(errorText('STARLEVEL', [[1.1, 0, null, '是']], 'fee-collection-star')).toContain(
      '缺少：其他工作完成',
    );
    expect(errorText('STARLEVEL', [six], null, [['complain', 1]])).toContain('Did you mean complaints?');
  });
});

describe('STARNEXT', () => {
  it.each<[string, readonly Argument[], string, string]>([
    [
      'months to come',
      [[[82, 81, 80, 85]]],
      '4 星：还差第 5、6 个月（共 6 个月）≥80',
      '4★: months 5 and 6 of 6 still to come at ≥80',
    ],
    ['a gate', [[six], null, [['errors', 2]]], '4 星：差错数为 2，应为 0', '4★: errors is 2, must be 0'],
    ['the top', [[new Array(9).fill(95)]], '已是最高的 5 星', '5★ is the top'],
    [
      'the centre',
      [[[85, 90, 80, 72]], 'center-star'],
      '5 星：总分 72.00，需 ≥80',
      '5★: the total is 72.00, must be ≥80',
    ],
    [
      'fees',
      [[[1.1, 0, false, true]], 'fee-collection-star'],
      '5 星：其他工作完成为 否，应为 是',
      '5★: tasks is no, must be yes',
    ],
  ])('%s', (_, args, zh, en) => {
    expect(String(callRaw('STARNEXT', args, 'zh'))).toContain(zh);
    expect(String(callRaw('STARNEXT', args, 'en'))).toContain(en);
  });

  it.each<[string, readonly Argument[], unknown]>([
    ['nothing', [[[null, null]]], ''],
    ['no stars', [[six], 'service-seven'], '#N/A'],
    ['a bad month', [[[101]]], '#VALUE!'],
  ])('%s', (_, args, result) => {
    expect(call('STARNEXT', ...args)).toEqual(result);
  });
});

describe('STARSTREAK', () => {
  it.each<[string, readonly Argument[], unknown]>([
    ['the newest months', [[[90, 79, 80, 85, 91]], 80], 3],
    ['in a column', [column(90, 79, 80, 85, 91), 80], 3],
    [
      'several people',
      [
        [
          [90, 90],
          [90, 70],
          [null, null],
        ],
        80,
      ],
      [[2], [0], ['']],
    ],
    ['a text threshold', [[[90, 90]], '80'], 2],
    ['above 100', [[[105, 110]], 100], 2],
    ['no threshold', [[[90]], null], '#N/A'],
    ['a threshold that is none', [[[90]], 'high'], '#VALUE!'],
    ['an error', [[[90, DIV0]], 80], '#DIV/0!'],
  ])('%s', (_, args, result) => {
    expect(call('STARSTREAK', ...args)).toEqual(result);
  });
});

describe('STARREWARD', () => {
  it.each<[string, readonly Argument[], unknown]>([
    ['smile', [3, 'smile-star', '话务员'], 300],
    [
      'a column',
      [column(0, 1, 2, 3, 4, 5, null), 'smile-star', '在线客服'],
      [[0], [100], [200], [300], [500], [500], ['']],
    ],
    ['no role', [3, 'smile-star'], '#N/A'],
    ['an unknown role', [3, 'smile-star', '保安'], '#N/A'],
    ['fees', [row(5, 4, 3, 0), 'fee-collection-star'], [[500, 200, 0, 0]]],
    ['too many stars', [6, 'fee-collection-star'], '#VALUE!'],
    ['text', ['５', 'fee-collection-star'], 500],
    ['the mall has no amounts', [3, 'mall-star'], '#N/A'],
    ['the default pays none', [3], '#N/A'],
    ['no stars', [3, 'presales-standard'], '#N/A'],
  ])('%s', (_, args, result) => {
    expect(call('STARREWARD', ...args)).toEqual(result);
  });
});

describe('STARQUOTA', () => {
  it('spills a table, blanks left out', () => {
    expect(call('STARQUOTA', column(5, 4, 4, 3, 3, 2, 1, 0, 0, 3, null, ''))).toEqual([
      ['星级', '人数', '占比', '上限', '是否符合', '名额'],
      [5, 1, 0.1, 0.1, false, '出'],
      [4, 2, 0.2, 0.2, false, '出'],
      [3, 3, 0.3, 0.5, true, '入'],
      [2, 1, 0.1, 0.3, true, '入'],
      [1, 1, 0.1, '', true, ''],
      [0, 2, 0.2, '', true, ''],
    ]);
  });

  // Of 12 people under 10% is 1, under 20% 2, under 50% 5, under 30% 3.
  it('says which places are just full, and marks teams of fewer than five', () => {
    const lines = (...stars: number[]): unknown[] =>
      (call('STARQUOTA', column(...stars)) as unknown[][]).slice(1, 5).map((line) => line.slice(4).join(' '));
    expect(lines(5, 4, 4, 3, 3, 3, 3, 3, 2, 2, 2, 2)).toEqual([
      'true 边缘',
      'true 边缘',
      'true 边缘',
      'false 出',
    ]);
    expect(lines(5, 4, 3, 3, 3, 3, 2, 2, 1, 1, 1, 0)).toEqual(['true 边缘', 'true 入', 'true 入', 'true 入']);
    expect(lines(5, 3, 2, 1)).toEqual([
      'false 出（人数不足）',
      'true 边缘（人数不足）',
      'true 边缘（人数不足）',
      'true 边缘（人数不足）',
    ]);
  });

  it.each<[string, readonly Argument[], unknown]>([
    ['six stars', [column(6, 1)], '#VALUE!'],
    ['an error', [column(5, DIV0)], '#DIV/0!'],
    ['no quotas', [column(5, 4), 'smile-star'], '#N/A'],
    ['no stars', [column(5, 4), 'presales-standard'], '#N/A'],
  ])('%s', (_, args, result) => {
    expect(call('STARQUOTA', ...args)).toEqual(result);
  });
});
