/** Headers of pay sheets: what is found is what a payroll clerk would say, and a wrong column is never found surely. */
import { recogniseSalary } from '../../../src/workbook/salary/recognise';
import { SURE } from '../../../src/workbook/people/header';
import { blockOf, type Rows } from '../../support/salary-book';
import { CHINESE, ENGLISH, FOUND, OTHERS } from './headers.examples';

const titlesOf = (header: string): readonly string[] => header.split('|').map((title) => title.trim());

async function found(rows: Rows): Promise<Readonly<Record<string, string>> | null> {
  const header = recogniseSalary(await blockOf(rows));
  if (header === null) return null;
  const titles = rows[header.headerRow] ?? [];
  return Object.fromEntries(
    Object.entries(header.columns).map(([role, column]) => {
      const sure = (header.confidence[role as keyof typeof header.confidence] ?? 0) >= SURE;
      return [`${role}${sure ? '' : '?'}`, String(titles[column])];
    }),
  );
}

const expected = (roles: string | null): Readonly<Record<string, string>> | null =>
  roles === null
    ? null
    : Object.fromEntries(
        roles.split(';').map((one) => {
          const [role = '', ...title] = one.trim().split(' ');
          return [role, title.join(' ')];
        }),
      );

const examples = [...FOUND, ...CHINESE, ...ENGLISH, ...OTHERS];

test('there are many, and no two are alike', () => {
  expect(examples.length).toBeGreaterThanOrEqual(120);
  expect(new Set(examples.map(([header]) => header)).size).toBe(examples.length);
});

test.each(examples)('%s', async (header, roles) => {
  expect(await found([titlesOf(header)])).toEqual(expected(roles));
});

test.each([
  ['before', (row: readonly string[]) => ['备注二', ...row]],
  ['behind', (row: readonly string[]) => [...row, '备注二']],
])('a remark put %s changes nothing', async (_, change) => {
  for (const [header] of examples) {
    const plain = await found([titlesOf(header)]);
    expect([header, await found([change(titlesOf(header))])]).toEqual([header, plain]);
  }
});

describe('no tables', () => {
  test.each<readonly [string, Rows]>([
    [
      'a person’s form',
      [
        ['姓名', '张三', '职务', '专员'],
        ['入职日期', '2020-01-01', '基本工资', 5000],
        ['绩效工资', 800, '应发工资', 5800],
      ],
    ],
    [
      'an English form',
      [
        ['Name', 'Ann Lee', 'Position', 'Agent'],
        ['Date of birth', '1990-01-01', 'Basic Salary', 5000],
      ],
    ],
    [
      'a legend of grades',
      [
        ['级别', '底薪', '绩效奖金', '合计'],
        ['初级', 2000, 300, 2300],
      ],
    ],
  ])('%s', async (_, rows) => expect(await found(rows)).toBeNull());
});
