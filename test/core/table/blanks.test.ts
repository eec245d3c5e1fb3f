/** What a blank cell means is known for every cell that is read: the document says it, and the cards can show it. */
import { DEFAULTS, defaultOf } from '../../../src/core/table/defaults';
import { printTable } from '../../../src/core/table/print';
import { readTable } from '../../../src/core/table/read';
import { SECTION_IDS, SECTIONS, type ColumnId } from '../../../src/core/table/sections';
import { schemes } from '../../../src/schemes/all';
import { grid } from './grid';
import { indicator, part, scheme } from './faults';

test.each(schemes.map((one) => [one.id, one] as const))(
  '%s: every blank that is read has a meaning',
  (_, one) => {
    const [draft] = readTable(printTable(one, { decisions: [], defects: [] }, 'zh'));
    const unknown = SECTION_IDS.flatMap((section) =>
      (draft?.blanks(section) ?? [])
        .filter((column) => defaultOf(section, column) === undefined)
        .map((column) => `${section}.${column}`),
    );
    expect(unknown).toEqual([]);
  },
);

test('defaults are of columns that their parts have, and each is listed once', () => {
  const listed = DEFAULTS.flatMap(({ column, parts = [] }) => parts.map((section) => `${section}.${column}`));
  expect(new Set(listed).size).toBe(listed.length);
  for (const { column, parts = [] } of DEFAULTS)
    for (const section of parts) expect(SECTIONS[section].columns as readonly ColumnId[]).toContain(column);
});

test('blanks of an owner, and of a whole part', () => {
  const [draft] = readTable(
    grid(
      ...scheme(),
      ...indicator(['步长', 5], ['保底', null]),
      [null, 'b', '乙', '次数', '按次计分', null, null, 3],
      ...part(
        '薪资',
        ['名称', '固定工资', '绩效工资', '参与评级'],
        ['一级', 1, 1, '否'],
        ['二级', 1, 1, null],
      ),
    ),
  );
  expect(draft?.blanks('indicators', 'a')).toEqual([
    ...['values', 'redline', 'mayNotApply', 'floor', 'ceiling', 'of', 'by', 'goal', 'english', 'aliases'],
    ...['section', 'sectionEnglish', 'note', 'noteEnglish'],
  ]);
  expect(draft?.blanks('indicators', 'B')).toContain('max');
  expect(draft?.blanks('indicators', 'b')).not.toContain('step');
  expect(draft?.blanks('indicators')).toEqual(expect.arrayContaining(['max', 'values', 'floor']));
  expect(draft?.blanks('pay', '一级')).toEqual(['code', 'commission', 'aliases']);
  expect(draft?.blanks('pay')).toEqual(['code', 'commission', 'rated', 'aliases']);
  expect(draft?.blanks('stars')).toEqual([]);
  expect(draft?.blanks('pay', '三级')).toEqual([]);
});

test('the default of a column is that of its part', () => {
  const means = (...where: Parameters<typeof defaultOf>) => defaultOf(...where)?.means.zh;
  expect([means('scheme', 'commission'), means('pay', 'commission')]).toEqual(['没有提成', '按方案']);
  expect([means('indicators', 'by'), means('takingPart', 'by')]).toEqual(['直接填数值', '按数值本身']);
  expect([means('bands', 'limit'), means('levels', 'limit')]).toEqual([
    '到相邻一档或取值的尽头',
    '到上一级为止',
  ]);
  expect([means('grades', 'name'), means('codes', 'english')]).toEqual(['用英文名称', '用名称']);
  expect([means('bands', 'owner'), means('pay', 'base'), means('settings', 'total')]).toEqual(
    Array(3).fill(undefined),
  );
});

test('what changes no result is for the eye', () => {
  const eye = DEFAULTS.filter((one) => one.eye).map(({ column }) => column);
  expect(eye.sort()).toEqual(
    ['name', 'english', 'aliases', 'number', 'self', 'file', 'section', 'sectionEnglish', 'note', 'noteEnglish', 'goal', 'code', 'unit'].sort(), // prettier-ignore
  );
});
