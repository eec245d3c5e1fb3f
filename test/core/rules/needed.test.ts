/** Cells without which a kind of rule says nothing: blank, each is refused by name and never read as 0. */
import { lintDraft } from '../../../src/core/lint/lint';
import { printTable } from '../../../src/core/table/print';
import { readTable } from '../../../src/core/table/read';
import type { InputKind } from '../../../src/core/words/input-kind';
import type { AnyRule } from '../../../src/schemes/indicator';
import { text } from '../../support/broken';
import { around } from './rule-examples';

const levels = [
  { label: text('优'), from: 8, score: 10 },
  { label: text('差'), from: 0, score: 0 },
];

it.each<[AnyRule, InputKind | readonly InputKind[], section: string, columns: readonly string[]]>([
  [{ kind: 'manual', max: 10 }, 'points', '指标', ['满分']],
  [{ kind: 'proportional', max: 10, target: 5 }, 'number', '指标', ['满分', '目标']],
  [{ kind: 'perUnit', each: 2, max: 8 }, 'count', '指标', ['每次分值']],
  [{ kind: 'share', max: 10 }, ['money', 'money'], '指标', ['满分']],
  [{ kind: 'ranged', max: 10, levels }, 'points', '指标', ['满分']],
  [{ kind: 'ranged', max: 10, levels }, 'points', '选项', ['名称', '起点']],
  [{ kind: 'levels', numbers: 'ordinal', levels }, 'level', '选项', ['名称', '得分']],
  [{ kind: 'deduction', from: 10, terms: [{ each: 2, beyond: 1 }] }, 'count', '指标', ['满分']],
  [
    { kind: 'deduction', from: 10, terms: [{ each: 2, beyond: 1 }] },
    'count',
    '分档',
    ['得分', '界限', '条件'],
  ],
  [{ kind: 'conditions', full: 5, otherwise: 1, tests: [{ is: true }] }, 'flag', '指标', ['满分']],
  [{ kind: 'conditions', full: 5, otherwise: 1, tests: [{ is: false }] }, 'flag', '分档', ['界限']],
  [{ kind: 'blend', max: 4, self: 0.3, superior: 0.7 }, ['points', 'points'], '指标', ['满分']],
  [{ kind: 'blend', max: 4, self: 0.3, superior: 0.7 }, ['points', 'points'], '输入格', ['权重']],
  [{ kind: 'fault', max: 10 }, 'points', '加减项', ['满分']],
  [
    { kind: 'bands', better: 'higher', bands: [{ edge: 9, score: 5 }], otherwise: 1 },
    'number',
    '分档',
    ['得分', '界限'],
  ],
])('%j of %j, 【%s】 %j', (rule, input, section, columns) => {
  const grid = printTable(around({ rule, input }), { decisions: [], defects: [] }, 'zh');
  const at = grid.findIndex((row) => String(row[0]).includes(section));
  const row = grid.findIndex((cells, index) => index > at && cells.includes('a'));
  for (const column of columns) {
    const place = grid[at]?.indexOf(column) ?? -1;
    expect([column, place >= 0 && grid[row]?.[place] !== null]).toEqual([column, true]);
    const blanked = grid.map((cells, r) =>
      r === row ? cells.map((cell, c) => (c === place ? null : cell)) : cells,
    );
    const [draft] = readTable(blanked);
    const errors = draft === undefined ? [] : lintDraft(draft).filter(({ severity }) => severity === 'error');
    expect([column, errors.some(({ code }) => code === 'missing')]).toEqual([column, true]);
  }
});
