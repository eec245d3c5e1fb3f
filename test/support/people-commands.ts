/** The commands that bring people and their figures into sheets which are there. */
import { readImport, recognisable } from '../../src/workbook/import/read';
import { applyImport } from '../../src/workbook/import/session';
import { NO_CHOICES } from '../../src/workbook/import/choices';
import type { Content, Workbook } from '../../src/workbook/port';
import { readRoster } from '../../src/workbook/roster/read';
import { planRoster } from '../../src/workbook/roster/roster';
import { generateTemplate } from '../../src/workbook/template/generate';
import { notAtAll, put, type Command } from './command';
import { sourceOf } from './import-source';
import { compiledById } from './schemes';

const PAY = '工资';
const ROWS: readonly (readonly Content[])[] = [
  ['姓名', '底薪', '奖金', '合计'],
  ['甲', 2000, 300, { formula: '=B2+C2' }],
  ['乙', 2500, 100, { formula: '=B3+C3' }],
  [null, null, null, null],
  ['合计', { formula: '=SUM(B2:B3)' }, { formula: '=SUM(C2:C3)' }, { formula: '=SUM(D2:D3)' }],
];

export async function putPay(workbook: Workbook, rows = ROWS): Promise<void> {
  const area = { sheet: PAY, row: 0, column: 0, rows: rows.length, columns: 4 };
  const total = { sheet: '总表', row: 0, column: 0, rows: 1, columns: 1 };
  await put(
    workbook,
    'pay',
    { kind: 'addSheet', name: PAY },
    { kind: 'write', area, contents: rows },
    { kind: 'addSheet', name: total.sheet },
    { kind: 'write', area: total, contents: [[{ formula: `=SUM(${PAY}!D2:D3)` }]] },
  );
}

/** One goes, two come, and the sum on another sheet goes over them. */
export const ROSTER: Command = {
  name: 'people in and out of a sheet',
  async prepare(workbook) {
    await putPay(workbook);
    return async (watch) => {
      const roster = await readRoster(workbook, PAY);
      if ('fault' in roster) return notAtAll;
      const add = [{ name: '丙' }, { name: '丁' }];
      const { patch, without } = planRoster(roster, { add, out: new Set([1]) });
      return patch === null || without.length > 0 ? notAtAll : workbook.apply(patch, watch);
    };
  },
};

/** No row is free: rows are put in. */
export const ROWS_PUT_IN: Command = {
  name: 'people into a sheet without room',
  async prepare(workbook) {
    await putPay(workbook, [...ROWS.slice(0, 3), ...ROWS.slice(4)]);
    return async (watch) => {
      const roster = await readRoster(workbook, PAY);
      if ('fault' in roster) return notAtAll;
      const { patch, rowsPutIn } = planRoster(roster, {
        add: [{ name: '丙' }, { name: '丁' }],
        out: new Set(),
      });
      return patch === null || rowsPutIn === undefined ? notAtAll : workbook.apply(patch, watch);
    };
  },
};

const EXPORT = sourceOf('客服数据_2026-03.csv', [
  '客服\t接待人数\t回复率\t平均响应(秒)',
  '甲\t120\t99.1%\t31',
  '乙\t80\t98%\t42.5',
]);

export const IMPORT: Command = {
  name: 'figures imported',
  async prepare(workbook) {
    const people = { kind: 'names', names: ['甲', '乙'] } as const;
    const options = { language: 'zh', month: '2026-03', people, raw: false } as const;
    const { template, applied } = await generateTemplate(
      workbook,
      compiledById('presales-standard'),
      options,
    );
    if (!applied.ok) throw new Error(applied.fault.en);
    return async (watch) => {
      const read = await readImport(workbook, template.sheet, null);
      if ('fault' in read) return notAtAll;
      const who = { language: 'zh', time: '2026-04-01 09:00', by: '甲' } as const;
      return applyImport(workbook, read.book, [recognisable(EXPORT)], NO_CHOICES, who, watch);
    };
  },
};
