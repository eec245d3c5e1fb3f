/** Protecting a closed month, and what becomes of its line where the program refuses. */
import { protectMonth } from '../../../src/workbook/closing/protect';
import { readForClosing, sealMonth } from '../../../src/workbook/closing/seal';
import { verifyMonth } from '../../../src/workbook/closing/verify';
import { generator } from '../../proof/month/random';
import { planOf, WHO } from './closed';
import { layOut, modelOf } from './model';

async function closed() {
  const { workbook } = layOut(modelOf(generator(3)));
  await sealMonth(workbook, await planOf(workbook), WHO, '');
  const reading = await readForClosing(workbook, '2026-03');
  const verified = verifyMonth(reading);
  if (verified === null) throw new Error('not closed');
  return { workbook, protecting: { reading, verified, month: '2026-03' } };
}

const lines = async (workbook: Awaited<ReturnType<typeof closed>>['workbook']) =>
  ((await workbook.readUsed('星评月结'))?.cells ?? []).slice(1).map((row) => row[1]);

test('the sheets and the sealed values are protected, and a line says so', async () => {
  const { workbook, protecting } = await closed();
  expect((await protectMonth(workbook, protecting, true, WHO, '')).ok).toBe(true);
  const on = (await workbook.sheets()).filter((one) => one.protected).map(({ name }) => name);
  expect(on).toEqual(['3月考核', '3月工资', '封账 2026-03']);
  expect(await lines(workbook)).toEqual(['已封账', '已保护']);
});

test('unprotecting needs a reason', async () => {
  const { workbook, protecting } = await closed();
  await protectMonth(workbook, protecting, true, WHO, '');
  const reading = await readForClosing(workbook, '2026-03');
  const again = { ...protecting, reading };
  expect((await protectMonth(workbook, again, false, WHO, ' ')).ok).toBe(false);
  expect((await protectMonth(workbook, again, false, WHO, '补一处')).ok).toBe(true);
  expect((await workbook.sheets()).some((one) => one.protected)).toBe(false);
  expect(await lines(workbook)).toEqual(['已封账', '已保护', '解除保护']);
});

test('where the program refuses, no line is left', async () => {
  const { workbook, protecting } = await closed();
  workbook.protect = () => Promise.reject(new Error('refused'));
  await expect(protectMonth(workbook, protecting, true, WHO, '')).rejects.toThrow('refused');
  expect(await lines(workbook)).toEqual(['已封账']);
});

test('where sheets do not stand as they did, the user is told to look', async () => {
  const { workbook, protecting } = await closed();
  workbook.protect = async () => {
    workbook.sheet('3月考核').protected = true;
    throw new Error('refused');
  };
  const applied = await protectMonth(workbook, protecting, true, WHO, '');
  expect(applied.ok ? '' : applied.fault.kind).toBe('unsure');
});
