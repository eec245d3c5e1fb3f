/** A month that was signed, closed, protected, amended, opened and closed anew, with two appeals; and the same with its sheets edited. */
import { changeWords } from '../../../src/workbook/closing/change-words';
import { isRoot } from '../../../src/workbook/closing/change';
import { closingWrites } from '../../../src/workbook/closing/closing-writes';
import { reopenMonth, signMonth } from '../../../src/workbook/closing/record';
import { sealMonth } from '../../../src/workbook/closing/seal';
import { readMonthState } from '../../../src/workbook/month/reading';
import type { Content } from '../../../src/workbook/port';
import { accepted } from '../../hosts/contract';
import { generator } from '../../proof/month/random';
import { planOf, sheetsOf, verified, WHO, type Sheets } from './closed';
import { layOut, modelOf, type Model } from './model';

export type Lines = Content[][];

export const MONTH = '2026-03';

export const head = { month: MONTH, by: '周会计', time: '2026-04-03 09:00' };
export const [MODEL, READY] = ready();

function ready(): [Model, Promise<Sheets>] {
  const model = modelOf(generator(20_260_331));
  return [model, sheetsAfter(model)];
}

async function sheetsAfter(model: Model): Promise<Sheets> {
  const { workbook } = layOut(model);
  accepted(await signMonth(workbook, MONTH, { ...WHO, by: '王主管' }, 'lead', ''));
  accepted(await sealMonth(workbook, await planOf(workbook), WHO, '首次'));
  const reading = await readMonthState(workbook, MONTH);
  const amended = { ...head, of: 'amended', version: 1, agreed: '王总', why: '=1+1' } as const;
  const writes = closingWrites(
    reading,
    {
      closings: [
        { ...amended, name: '李明（K001）', item: '服务态度', before: 30, after: 35.5 },
        { ...amended, name: '李明（K001）', item: '接待转化率', before: '10%', after: '12.5%' },
        { ...head, of: 'protected', version: 1, sheets: '3月考核' },
        { ...head, of: 'unprotected', version: 1, sheets: '3月考核', why: '补一处' },
      ],
      appeals: [
        {
          ...head,
          name: '李明',
          id: 'K001',
          item: '服务态度',
          before: 30,
          claimed: 35.5,
          verdict: '调整',
          note: '录像',
        },
        {
          ...head,
          name: '王芳',
          id: 'K002',
          item: '响应时长',
          before: 3,
          claimed: 2,
          verdict: '维持',
          note: '属实',
        },
      ],
    },
    'zh',
  );
  accepted(await workbook.apply({ title: 'x', writes }));
  accepted(await reopenMonth(workbook, MONTH, WHO, '漏签'));
  accepted(await sealMonth(workbook, await planOf(workbook), WHO, ''));
  const names = (await workbook.sheets()).map(({ name }) => name);
  return sheetsOf(
    workbook,
    names.filter((name) => /^(星评|封账)/.test(name)),
  );
}

export async function after(edit: (sheets: Record<string, Lines>) => void) {
  const sheets = JSON.parse(JSON.stringify(await READY)) as Record<string, Lines>;
  edit(sheets);
  return layOut(MODEL, sheets);
}

export async function found(edit: (sheets: Record<string, Lines>) => void): Promise<readonly string[]> {
  const { changes } = await verified(await after(edit));
  return changes.filter(isRoot).map((change) => changeWords(change).zh);
}
