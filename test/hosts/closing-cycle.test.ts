/**
 * Two months in the browser workbook and in the stand-ins for Excel and WPS – scored, paid, closed, one amended after an appeal, the
 * other adjusted before closing, reopened and closed anew –, every figure worked out apart from the product.
 */
import { toNumber } from '../../src/core/number/exact';
import { partsOf } from '../../src/workbook/closing/appeal/parts';
import { readAppeal } from '../../src/workbook/closing/appeal/read-appeal';
import { areProtected, protectMonth, sealedSheets } from '../../src/workbook/closing/protect';
import { readClosing } from '../../src/workbook/closing/read-closing';
import { reopenMonth } from '../../src/workbook/closing/record';
import { readYear } from '../../src/workbook/closing/year/read-year';
import { yearOf } from '../../src/workbook/closing/year/year';
import { yearPatch } from '../../src/workbook/closing/year/year-sheet';
import type { Template } from '../../src/workbook/template/template';
import { dueOf } from '../proof/month/by-hand';
import type { TeamMember } from '../proof/month/team';
import { CALCULATING_HOSTS, type Started } from '../support/calculating-hosts';
import {
  APRIL,
  best,
  claimantOf,
  Cycle,
  granted,
  MARCH,
  MONTHS,
  paySum,
  scoreSum,
  yuan,
} from '../support/closing-cycle';
import { accepted } from './contract';

const [march, april] = MONTHS;
const claimant = claimantOf(MARCH);

describe.each(CALCULATING_HOSTS)('%s', (_, start) => {
  let started: Started;
  let cycle: Cycle;
  beforeAll(async () => {
    started = await start();
    cycle = new Cycle(started.workbook);
  });
  afterAll(() => started.close());

  const sealed = async (month: string): Promise<readonly unknown[][]> => {
    const { cells } = await cycle.read(`封账 ${month}`);
    return cells as unknown as readonly unknown[][];
  };

  it('scores, pays and closes March; the sums are those worked out by hand', async () => {
    await cycle.fill(march);
    const { answer } = await cycle.close(march);
    expect(answer?.kind === 'plan' && answer.plan.sums).toEqual({
      people: 6,
      score: scoreSum(MARCH),
      pay: paySum(MARCH),
    });
    expect(await cycle.changes(march)).toEqual([]);
  });

  it('names a change of the closed month, and nothing once it is taken back', async () => {
    const { sheet, frame } = cycle.templates[0] as Template;
    const [first] = MARCH as [TeamMember];
    const worse = first.qa === 'D' ? 'A' : 'D';
    await cycle.write(sheet, frame.firstRow, cycle.column(0, 'in:qa:0'), worse);
    const found = await cycle.changes(march);
    expect(found.filter((words) => !words.startsWith('→'))).toEqual([
      expect.stringMatching(new RegExp(`^${first.name}.* ${first.qa} → ${worse}$`)),
    ]);
    expect(found.some((words) => words.startsWith('→'))).toBe(true);
    await cycle.write(sheet, frame.firstRow, cycle.column(0, 'in:qa:0'), first.qa);
    expect(await cycle.changes(march)).toEqual([]);
  });

  it('protects March, and takes that off with a reason', async () => {
    const { workbook } = cycle;
    const protecting = async () => {
      const { reading, verified } = await readClosing(workbook, march.month);
      if (verified === null) throw new Error('not closed');
      return { reading, verified, month: march.month };
    };
    const isOn = async () => {
      const { reading, verified } = await protecting();
      return areProtected(reading, sealedSheets(verified));
    };
    accepted(await protectMonth(workbook, await protecting(), true, cycle.who(march.time), ''));
    expect(await isOn()).toBe(true);
    expect(await cycle.changes(march)).toEqual([]);
    accepted(await protectMonth(workbook, await protecting(), false, cycle.who(march.time), '补一处'));
    expect(await isOn()).toBe(false);
  });

  it('reckons an appeal against the closed month under its rules, and amends without touching the seal', async () => {
    // April's pay sheet is there to take the difference.
    await cycle.fill(april);
    const before = await sealed(march.month);
    const { view, case: one } = await cycle.claim(march, claimant);
    expect([view.book.sealed, view.later.map(({ sheet }) => sheet)]).toEqual([true, [april.pay]]);
    const [old, fresh] = [dueOf(claimant), dueOf(best(claimant))];
    const rank = (total: number): number =>
      1 + MARCH.filter((other) => other.id !== claimant.id && dueOf(other).total > total).length;
    const parts = new Map(partsOf(one).map((part) => [part.label, [part.before, part.after]]));
    expect(parts.get('总分')).toEqual([yuan(old.total), yuan(fresh.total)]);
    expect(parts.get('名次')).toEqual([rank(old.total), rank(fresh.total)]);
    expect(parts.get('绩效奖金')).toEqual([yuan(old.bonus), yuan(fresh.bonus)]);
    expect([...parts.values()].at(-1)).toEqual([yuan(old.pay), yuan(fresh.pay)]);
    const { sum } = one.outcome;
    expect(sum && [sum.before, sum.after].map(toNumber)).toEqual([paySum(MARCH), paySum(granted(MARCH))]);
    const decision = {
      verdict: 'adjusted',
      note: '录像显示服务良好',
      agreed: '王总',
      payInto: view.later[0],
    } as const;
    await cycle.decide(one, decision, april.time);
    expect(await cycle.changes(march)).toEqual([]);
    expect(await sealed(march.month)).toEqual(before);
    const { cells } = await cycle.read(april.pay);
    const at = (cells[0] ?? []).indexOf('补发/扣回 2026-03');
    expect(cells.find(([id]) => id === claimant.id)?.[at]).toBe(yuan(fresh.pay - old.pay));
    // A further claim starts from what was amended, and owes nothing twice.
    const again = partsOf((await cycle.claim(march, claimant)).case);
    expect(again.map((part) => part.after)).toEqual(again.map((part) => part.before));
    expect(again.map(({ label, before: now }) => [label, now])).toEqual(
      expect.arrayContaining([
        ['总分', yuan(fresh.total)],
        ['绩效奖金', yuan(fresh.bonus)],
      ]),
    );
    const lines = (await cycle.read('星评月结')).cells.filter((line) => line.includes('更正'));
    expect(lines.map((line) => line.includes('王总'))).toContain(true);
    const appeals = (await cycle.read('星评申诉')).cells;
    expect(appeals.slice(1).map((line) => [line.includes(claimant.id), line.includes('调整')])).toEqual([
      [true, true],
    ]);
  });

  it('adjusts April before it is closed, and pays it anew', async () => {
    const person = claimantOf(APRIL);
    const { case: one } = await cycle.claim(april, person);
    const decision = { verdict: 'adjusted', note: '复核', agreed: '', payInto: undefined } as const;
    await cycle.decide(one, decision, april.time);
    const { sheet, frame } = cycle.templates[1] as Template;
    const index = APRIL.indexOf(person);
    const due = yuan(dueOf(best(person)).total);
    const { cells } = await cycle.read(sheet);
    expect(cells[frame.firstRow + index]?.[cycle.column(1, 'total')]).toBe(due);
    const column = (await cycle.read(april.pay)).cells[0]?.indexOf('得分') ?? -1;
    await cycle.write(april.pay, index + 1, column, due);
    await cycle.pay(april.pay, april.time);
  });

  it('closes April, opens it with a reason, and closes it as it was: the same fingerprint, another version', async () => {
    await cycle.close(april);
    expect(await cycle.changes(april)).toEqual([]);
    accepted(await reopenMonth(cycle.workbook, april.month, cycle.who(april.time), '漏签'));
    expect((await readAppeal(cycle.workbook, april.month)).book.sealed).toBe(false);
    await cycle.close(april);
    expect(await cycle.changes(april)).toEqual([]);
    expect(await cycle.changes(march)).toEqual([]);
    const { lines } = (await readClosing(cycle.workbook, april.month)).standing;
    const closed = lines.filter(({ of }) => of === 'closed');
    expect(closed.map(({ version }) => version)).toEqual([1, 2]);
    expect(new Set(closed.map(({ fingerprint }) => fingerprint)).size).toBe(1);
  });

  it('brings the year together to the cent', async () => {
    const reading = await readYear(cycle.workbook, 2026);
    if (reading === null) throw new Error('no year');
    const year = yearOf(reading);
    const [inMarch, inApril] = [granted(MARCH), granted(APRIL)];
    const due = inMarch.map((person, index) => {
      const [a, b] = [dueOf(person), dueOf(inApril[index] as TeamMember)];
      return [person.id, yuan(a.total), yuan(b.total), yuan(a.pay + b.pay)];
    });
    expect(
      year.people.map(({ id, months: own, paid }) => [id, own[0]?.score, own[1]?.score, toNumber(paid)]),
    ).toEqual(due);
    expect(year.people.filter(({ months: own }) => own[0]?.amended).map(({ id }) => id)).toEqual([
      claimant.id,
    ]);
    expect(
      year.months.map(({ pay: sum, due: own }) => [toNumber(sum), own?.pay && toNumber(own.pay)]),
    ).toEqual([inMarch, inApril].map((people) => [paySum(people), paySum(people)]));
    accepted(await cycle.workbook.apply(yearPatch(year, reading.survey, 'zh')));
    const { cells } = await cycle.read('年度汇总 2026');
    const differences = cells.filter(([words]) => words === '差额').map((row) => row.slice(3, 5));
    expect(differences).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
