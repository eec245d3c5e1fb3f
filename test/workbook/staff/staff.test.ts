/** 星评人员: read, checked, looked up; who is in service, and for how long. */
import { member } from '../../support/staff';
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import { collectMembers } from '../../../src/workbook/staff/collect';
import { STAFF_SHEET } from '../../../src/workbook/staff/staff-sheet';
import { aliasesOf, isOne, memberIndex } from '../../../src/workbook/staff/find-member';
import { staffFindings } from '../../../src/workbook/staff/findings';
import { inService, joinedIn, leftIn, tenureAt } from '../../../src/workbook/staff/service';
import { readStaff, type Member, type Staff } from '../../../src/workbook/staff/staff';
import { staffPatch } from '../../../src/workbook/staff/write-staff';
import type { Block, Content } from '../../../src/workbook/port';

type Rows = readonly (readonly Content[])[];

async function blockOf(rows: Rows): Promise<Block> {
  const workbook = new MemoryWorkbook({ sheets: { [STAFF_SHEET]: [] } });
  workbook.sheet(STAFF_SHEET).fill(rows);
  return (await workbook.readUsed(STAFF_SHEET)) as Block;
}

const staffOf = async (rows: Rows): Promise<Staff> => readStaff(await blockOf(rows));

const HEAD = ['姓名', '工号', '团队', '岗位', '薪资级别', '入职日期', '转正日期', '离职日期', '账号', '备注'];

it('reads people with dates as days and accounts apart', async () => {
  const { members, unread } = await staffOf([
    ['客服部人员'],
    HEAD,
    ['林夏', 'A01', '售前', '售前客服', '高级', '2026-03-05', null, null, '小店:阿夏；aXia ;', '老员工'],
    ['周宁', 7, null, null, null, 46086, null, '2026年4月1日', null, null],
    ['合计', null, null, null, null, null, null, null, null, null],
  ]);
  expect(unread).toEqual([]);
  expect(members).toEqual([
    {
      row: 2,
      name: '林夏',
      id: 'A01',
      team: '售前',
      role: '售前客服',
      level: '高级',
      hired: 46086,
      accounts: ['小店:阿夏', 'aXia'],
    },
    { row: 3, name: '周宁', id: '7', team: '', role: '', level: '', hired: 46086, left: 46113, accounts: [] },
  ]);
});

it('reads English headers and other words for the columns', async () => {
  const { members } = await staffOf([
    ['Name', 'Employee ID', 'Team', 'Hired'],
    ['Ann', '001', 'East', '2026-01-31'],
  ]);
  expect(members).toMatchObject([{ name: 'Ann', id: '001', team: 'East', hired: 46053 }]);
});

it('has nobody where no header names people', async () => {
  expect((await staffOf([['工号'], ['A01']])).members).toEqual([]);
});

describe('findings', () => {
  it.each<[string, Rows, readonly (readonly [string, readonly string[], string])[]]>([
    ['none', [HEAD, ['甲', '1'], ['乙', '2']], []],
    [
      'an account of two, whatever its case',
      [
        ['姓名', '账号'],
        ['甲', '小店:Aqing；b'],
        ['乙', '小店：aqing'],
      ],
      [['account-twice', ['B2', 'B3'], '甲、乙']],
    ],
    [
      'two of one name, of whom one has no number',
      [
        ['姓名', '工号'],
        ['李明', '1'],
        ['李 明', null],
      ],
      [['name-twice', ['A2', 'A3'], '李']],
    ],
    [
      'two of one name with numbers',
      [
        ['姓名', '工号'],
        ['李明', '1'],
        ['李明', '2'],
      ],
      [],
    ],
    [
      'one number twice',
      [
        ['姓名', '工号'],
        ['甲', '1'],
        ['乙', '1'],
      ],
      [['id-twice', ['B2', 'B3'], '工号 1']],
    ],
    [
      'two of one name without a column of numbers',
      [
        ['姓名', '团队'],
        ['李明', 'A'],
        ['李明', 'B'],
      ],
      [['name-twice', ['A2', 'A3'], '李明']],
    ],
    [
      'dates out of order',
      [
        ['姓名', '入职日期', '转正日期', '离职日期'],
        ['甲', '2026-03-05', '2026-03-05', '2026-03-04'],
        ['乙', '2026-03-05', null, '2026-03-05'],
      ],
      [['dates-out-of-order', ['C2', 'D2'], '离职日期早于转正日期']],
    ],
    [
      'a date that is none',
      [
        ['姓名', '入职日期'],
        ['甲', '去年'],
      ],
      [['unread-date', ['B2'], '2026-03-05']],
    ],
  ])('%s', async (_, rows, findings) => {
    const found = staffFindings(await staffOf(rows));
    expect(found.map(({ code, addresses }) => [code, addresses])).toEqual(
      findings.map(([code, addresses]) => [code, addresses]),
    );
    for (const [index, [, , words]] of findings.entries()) expect(found[index]?.message.zh).toContain(words);
  });
});

describe('who is meant', () => {
  const [a, b, c] = [
    member({ name: '李明', id: '1', accounts: ['小店:阿明'] }),
    member({ name: '李明', id: '2', accounts: ['阿明'] }),
    member({ name: 'Ann Lee', id: '3', accounts: ['ann', 'shared'] }),
  ];
  const index = memberIndex([a, b, c, member({ name: '丁', accounts: ['shared'] })]);
  it.each<[string, unknown, unknown]>([
    ['a number', index.byId('2'), b],
    ['an unknown number', index.byId('9'), undefined],
    ['a name of two', index.byName('李明'), [a, b]],
    ['a name in another spelling', index.byName('ANN lee'), c],
    ['an account as listed', index.byAccount('小店:阿明'), a],
    ['an account of another shop', index.byAccount('大店:阿明'), b],
    ['with a dash', index.byAccount('大店-Ann(推算)'), c],
    ['an account of two', isOne(index.byAccount('shared')), false],
    ['nobody', index.byAccount('大店:阿强'), undefined],
    ['an empty text', index.byId(''), undefined],
  ])('%s', (_, found, who) => {
    expect(found).toEqual(who);
  });

  it('takes a shop, and 推算, off an account', () => {
    expect(aliasesOf('小店：阿青')).toEqual(['小店：阿青', '阿青']);
    expect(aliasesOf('小店-阿青（推算）')).toEqual(['小店-阿青（推算）', '小店-阿青', '阿青']);
    expect(aliasesOf('阿青')).toEqual(['阿青']);
  });
});

// 2026-03-01 is 46082, 2026-03-31 is 46112.
it.each<[string, Partial<Member>, boolean, boolean, boolean, number | undefined]>([
  ['no dates', {}, true, false, false, undefined],
  ['hired on the last day', { hired: 46112 }, true, true, false, 0],
  ['hired the day after', { hired: 46113 }, false, false, false, 0],
  ['hired on the first', { hired: 46082 }, true, true, false, 1],
  ['hired on the second', { hired: 46083 }, true, true, false, 0],
  ['hired on the last of February', { hired: 46081 }, true, false, false, 1],
  ['hired a year before', { hired: 46082 - 365 }, true, false, false, 13],
  ['left on the first', { left: 46082 }, true, false, true, undefined],
  ['left the day before', { left: 46081 }, false, false, false, undefined],
])('%s: in service, joined, left, months of tenure in 2026-03', (_, given, there, joined, left, months) => {
  const one = member(given);
  expect([inService(one, '2026-03'), joinedIn(one, '2026-03'), leftIn(one, '2026-03')]).toEqual([
    there,
    joined,
    left,
  ]);
  expect(tenureAt(one, '2026-03')).toBe(months);
});

describe('people of another sheet', () => {
  const sheet: Rows = [
    ['三月考核'],
    ['序号', '姓名', '工号', '薪资级别', '备注'],
    [1, '林夏', '007', '高级', '本月请假'],
    [2, '李明', '1', null, null],
    [3, '李明', '2', null, null],
    [4, '周宁', null, null, null],
    [null, '合计', null, null, null],
  ];

  it('adds whoever is not listed, by number, else by name', async () => {
    const listed = [member({ name: '周宁' }), member({ name: '李明', id: '1' })];
    expect(collectMembers(await blockOf(sheet), listed)).toEqual({
      added: [
        { name: '林夏', id: '007', level: '高级' },
        { name: '李明', id: '2' },
      ],
      known: ['李明', '周宁'],
    });
  });

  it.each([
    [['旺旺账号'], ['小店:阿夏'], '小店:阿夏'],
    [['账号'], ['小店:阿夏；aXia'], '小店:阿夏；aXia'],
    [['旺旺（主）', '京东子账号', '飞鸽昵称'], ['小店:阿夏', 'jd_夏', '夏夏'], '小店:阿夏；jd_夏；夏夏'],
    [['拼多多帐号', '快手账号'], [null, 30012], '30012'],
    [['Zendesk account', 'Bank account'], ['axia', '6222'], 'axia'],
    [['银行账号', '支付宝账号', '企业邮箱账号'], ['6222', 'x', 'y'], undefined],
  ])('takes accounts of %j', async (heads, cells, accounts) => {
    const rows: Rows = [
      ['姓名', '工号', '部门', ...heads],
      ['林夏', '007', '售前', ...cells],
    ];
    const [member] = collectMembers(await blockOf(rows), [])?.added ?? [];
    expect(member?.accounts).toBe(accounts);
  });

  it('makes the sheet, and takes it back', async () => {
    const workbook = new MemoryWorkbook({ sheets: { Sheet1: [] } });
    const collected = collectMembers(await blockOf(sheet), []);
    const applied = await workbook.apply(staffPatch(null, false, collected?.added ?? [], 'zh'));
    expect(applied.ok).toBe(true);
    const block = (await workbook.readUsed(STAFF_SHEET)) as Block;
    expect(readStaff(block).members.map(({ name, id, level }) => [name, id, level])).toEqual([
      ['林夏', '007', '高级'],
      ['李明', '1', ''],
      ['李明', '2', ''],
      ['周宁', '', ''],
    ]);
    if (applied.ok) await workbook.apply(applied.inverse);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('writes under those who are listed, into the columns that are there', async () => {
    const workbook = new MemoryWorkbook({ sheets: { [STAFF_SHEET]: [] } });
    workbook.sheet(STAFF_SHEET).fill([['名单'], [null, '工号', '备注二', '姓名'], [null, '1', 'x', '李明']]);
    const block = (await workbook.readUsed(STAFF_SHEET)) as Block;
    await workbook.apply(staffPatch(block, true, [{ name: '林夏', id: '007', level: '高级' }], 'zh'));
    const after = (await workbook.readUsed(STAFF_SHEET)) as Block;
    expect(after.cells[3]).toEqual([null, '007', null, '林夏']);
  });
});
