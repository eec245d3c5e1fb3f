/** How the parts of a table and their columns are found, and what is said of headers that are none. */
import type { Cell } from '../../../src/core/cell';
import { readTable } from '../../../src/core/table/read';
import { columnsIn, sectionOf, titleIn } from '../../../src/core/table/rows';
import { SECTION_IDS, SECTIONS } from '../../../src/core/table/sections';
import { faultsOf, indicator, scheme, type Row } from './faults';
import { grid } from './grid';

test('a part is named in either language, however it is spaced', () => {
  for (const id of SECTION_IDS) {
    const { zh, en } = SECTIONS[id].title;
    for (const words of [zh, en, ` ${zh} `, en.toUpperCase()]) expect(sectionOf(words)).toBe(id);
  }
  expect([sectionOf('甲'), sectionOf('')]).toEqual([undefined, undefined]);
});

test.each<readonly [Cell, string | undefined]>([
  ['【方案】', '方案'],
  [' [Scheme] ', 'Scheme'],
  ['［方案］', '方案'],
  ['【 方案 】', '方案'],
  ['【方案', undefined],
  ['方案】', undefined],
  ['x【方案】', undefined],
  ['【】', undefined],
  [5, undefined],
  [null, undefined],
])('the title in %j is %s', (cell, title) => {
  expect(titleIn(cell)).toBe(title);
});

test('columns stand anywhere, in either language; the first of two counts', () => {
  const columns = columnsIn([null, 'Step', '满 分', '甲', '代号', 'Key', '界限'], 'indicators');
  expect([...columns]).toEqual([
    ['key', 4],
    ['max', 2],
    ['step', 1],
  ]);
});

/** Rows under 【方案】, which fills the rows 1 and 2. */
test.each<readonly [string, readonly Row[], readonly string[]]>([
  [
    'blank rows, comments and other columns do no harm',
    [['', ' '], [null, null, null, null, null, null, '一句话'], ...indicator(['注', '备忘'])],
    [],
  ],
  [
    'a title of nobody’s',
    [['【 甲乙 】', '代号']],
    [
      'error 3 1 unknown-word 没有名为【甲乙】的部分。请改正，或去掉方括号。 there is no part [甲乙]. Correct it, or leave out the brackets.',
    ],
  ],
  [
    'a title that is nearly one',
    [[null, '【指标集】', '代号']],
    [
      'error 3 2 unknown-word 没有名为【指标集】的部分。是否想写【指标】？ there is no part [指标集]. Did you mean [指标]?',
    ],
  ],
  [
    'a header that is nearly one',
    [...indicator(['目标值', 5])],
    [
      'warning 3 7 unknown-header 列标题“目标值”不认识，这一列不会读取。是否想写“目标”？ the header "目标值" is unknown, and its column is not read. Did you mean "目标"?',
    ],
  ],
  [
    'a longer header that begins like one',
    [...indicator(['红线项目一览', '是'])],
    [
      'warning 3 7 unknown-header 列标题“红线项目一览”不认识，这一列不会读取。是否想写“红线”？ the header "红线项目一览" is unknown, and its column is not read. Did you mean "红线"?',
    ],
  ],
  ['nearly one that is there already', [...indicator(['代号一', 5])], []],
  [
    'a header of one letter is a comment',
    [...indicator(['每', 5])],
    [
      'warning 3 7 unknown-header 列标题“每”是别的部分的列，这一部分不读取。请改正，或移到那一部分。 the header "每" is a column of another part and is not read here. Correct it, or move it there.',
    ],
  ],
  [
    'of another part',
    [...indicator(['界限', 5])],
    [
      'warning 3 7 unknown-header 列标题“界限”是别的部分的列，这一部分不读取。请改正，或移到那一部分。 the header "界限" is a column of another part and is not read here. Correct it, or move it there.',
    ],
  ],
  ['for the eye', [...indicator(['岗位码', 'x'], ['指标代号', 'y'])], []],
  [
    'twice',
    [...indicator(['满分', 50])],
    [
      'warning 3 7 unknown-header 列标题“满分”出现两次，只读取前一列。请去掉一列。 the header "满分" stands twice, and only the first is read. Drop one of them.',
    ],
  ],
  [
    'twice, in both languages',
    [...indicator(['Full mark', 50])],
    [
      'warning 3 7 unknown-header 列标题“Full mark”出现两次，只读取前一列。请去掉一列。 the header "Full mark" stands twice, and only the first is read. Drop one of them.',
    ],
  ],
])('%s', (_, rows, faults) => {
  expect(faultsOf(...scheme(), ...rows)).toEqual(faults);
});

test('a column of comments may stand before the titles, and is read by nobody', () => {
  const table = [...scheme(), ...indicator()].map((row, at) => [at % 2 === 0 ? '目标值' : '5', ...row]);
  const [draft] = readTable(grid(...table));
  expect(draft?.faults).toEqual([]);
  expect(draft?.place('indicators', 'a', 0, 'max')).toEqual({ row: 3, column: 6 });
});

test('what stands above the first part is a heading', () => {
  const [draft, ...others] = readTable(grid(['客服绩效', null, 3], [], ...scheme(), ...indicator()));
  expect(others).toEqual([]);
  expect([draft?.faults, draft?.scheme.id, draft?.rowOf('scheme')]).toEqual([[], 'x', 2]);
});

test('a table without 【方案】, and nothing at all', () => {
  expect(readTable([])).toEqual([]);
  expect(readTable(grid(['x'], [null, 5]))).toEqual([]);
  expect(faultsOf(...indicator())[0]).toBe(
    'error 1 – empty 没有【方案】部分，或其中没有内容。请补上方案代号与名称。 there is no [Scheme] part, or nothing in it. Add the id and name of the scheme.',
  );
});
