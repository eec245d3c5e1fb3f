/** Who stands on a fresh sheet, and what is known of them. */
import { compiledById } from '../../support/schemes';
import { member } from '../../support/staff';
import { make } from '../../support/template-sheet';
import {
  doubledNames,
  isLevelOf,
  pastedPeople,
  templatePeople,
} from '../../../src/workbook/staff/for-template';
import type { TemplatePerson } from '../../../src/workbook/template/options';

const compiled = compiledById('presales-standard');

it('takes those in service, with their months of service', () => {
  // 2026-03-01 is 46082.
  const people = templatePeople(
    [
      member({ name: '林夏', id: '007', team: '一组', level: '高级', role: '话务员', hired: 46082 - 365 }),
      member({ name: '新人', hired: 46113 }),
      member({ name: '离开', left: 46081 }),
      member({ name: '周宁' }),
    ],
    '2026-03',
  );
  expect(people).toEqual([
    { name: '林夏', id: '007', team: '一组', level: '高级', role: '话务员', tenure: 13 },
    { name: '周宁', id: '', team: '', level: '', role: '' },
  ]);
});

it.each<[string, string, readonly TemplatePerson[]]>([
  ['a name a line', '甲\n乙\r\n\n丙 ', [{ name: '甲' }, { name: '乙' }, { name: '丙' }]],
  ['names in a line', '甲、乙，丙', [{ name: '甲' }, { name: '乙' }, { name: '丙' }]],
  [
    'name, level, team',
    '甲\t高级客服\t一组\n乙\t初级\t二组',
    [
      { name: '甲', level: '高级客服', team: '一组' },
      { name: '乙', level: '初级', team: '二组' },
    ],
  ],
  [
    'name, number, team, level, in any order',
    '甲\tK007\t一组\t高级\n乙\tK008\t一组\t',
    [
      { name: '甲', id: 'K007', team: '一组', level: '高级' },
      { name: '乙', id: 'K008', team: '一组' },
    ],
  ],
  [
    'with a header, by its words',
    '工号\t小组\t姓名\t电话\n1\t一组\t甲\t138\n2\t二组\t乙\t139',
    [
      { name: '甲', id: '1', team: '一组' },
      { name: '乙', id: '2', team: '二组' },
    ],
  ],
  ['figures are nobody’s team', '甲\t88.5\n乙\t90%', [{ name: '甲' }, { name: '乙' }]],
  ['a line without a name', '甲\t一组\n\t二组', [{ name: '甲', team: '一组' }]],
  [
    'lines of a sheet and names in a line',
    '王芳\t95\n李明、 赵云 ，钱多\n=1+1',
    [{ name: '王芳' }, { name: '李明' }, { name: '赵云' }, { name: '钱多' }, { name: '=1+1' }],
  ],
  ['nothing', ' \n ', []],
])('reads pasted lines: %s', (_, pasted, people) => {
  expect(pastedPeople(pasted, isLevelOf(compiled))).toEqual(people);
});

it('says which names are doubled', () => {
  expect(doubledNames([{ name: '李明' }, { name: '李 明' }, { name: '周宁' }])).toEqual([['李明', 2]]);
});

describe('on the sheet', () => {
  const at = async (scheme: string, people: readonly TemplatePerson[], language: 'zh' | 'en' = 'zh') => {
    const made = await make(scheme, { people: { kind: 'people', people }, language });
    const { columns, frame } = made.template;
    return (row: number, key: string) => {
      const column = columns.findIndex((one) => one.key === key);
      return column < 0 ? 'no column' : made.sheet.content(frame.firstRow + row, column);
    };
  };

  it('has numbers and teams where anybody has them, and levels as the list has them', async () => {
    const cell = await at('presales-standard', [
      { name: '林夏', id: '007', level: '高级' },
      { name: '周宁', id: '', level: '店长' },
      { name: '吴越', level: '试用' },
    ]);
    expect(['name', 'id', 'team', 'level'].map((key) => cell(0, key))).toEqual([
      '林夏',
      '007',
      'no column',
      '高级客服',
    ]);
    expect([cell(1, 'id'), cell(1, 'level'), cell(2, 'level')]).toEqual([null, '店长', '试用期']);
  });

  it('fills role and tenure of a star sheet', async () => {
    const cell = await at('smile-star', [
      { name: '林夏', role: '话务员', tenure: 13 },
      { name: '周宁', role: '司机' },
    ]);
    expect([cell(0, 'fact:role'), cell(0, 'fact:tenure')]).toEqual(['话务员', 13]);
    expect([cell(1, 'fact:role'), cell(1, 'fact:tenure')]).toEqual([null, null]);
  });
});
