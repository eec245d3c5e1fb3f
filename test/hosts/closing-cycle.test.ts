/**
 * Two months in the browser workbook – scored, paid, closed, one amended after an appeal, the other adjusted before closing –, every
 * figure worked out apart from the product.
 */
import type { Headless } from '../../src/hosts/browser/univer/headless';
import { toNumber } from '../../src/core/number/exact';
import { decide, partsOf } from '../../src/workbook/closing/appeal/decide';
import { readAppeal } from '../../src/workbook/closing/appeal/read-appeal';
import { whatIf } from '../../src/workbook/closing/appeal/what-if';
import { changeWords, isRoot } from '../../src/workbook/closing/change';
import { readClosing } from '../../src/workbook/closing/read-closing';
import { sealMonth } from '../../src/workbook/closing/seal';
import { verifyMonth } from '../../src/workbook/closing/verify';
import { readYear } from '../../src/workbook/closing/year/read-year';
import { yearOf } from '../../src/workbook/closing/year/year';
import { yearPatch } from '../../src/workbook/closing/year/year-sheet';
import { readMonthState } from '../../src/workbook/month/reading';
import { applySalary } from '../../src/workbook/salary/apply';
import { usual } from '../../src/workbook/salary/choice';
import { payPlanOf } from '../../src/workbook/salary/pay-plan';
import type { Mapping } from '../../src/workbook/salary/roles';
import { makePreview, readSalarySheet, startMapping } from '../../src/workbook/salary/source';
import type { Block, Content } from '../../src/workbook/port';
import { generateTemplate } from '../../src/workbook/template/generate';
import type { Template } from '../../src/workbook/template/template';
import { dueOf } from '../proof/month/by-hand';
import { teamOf, type TeamMember } from '../proof/month/team';
import { bootWithFunctions } from '../support/functions-host';
import { compiledById } from '../support/schemes';
import { accepted, patchOf, write } from './contract';

const compiled = compiledById('presales-standard');
const HEAD = ['工号', '姓名', '薪资级别', '应出勤', '实出勤', '提成', '得分', '底薪', '绩效奖金', '应发合计'];

/** Six people of whom all figures are known; the next month they have other figures. */
const march = teamOf(20_260_331)
  .filter((person) => person.worked === 22 && !dueOf(person).pending)
  .slice(0, 6)
  // Numbers as text, as most have them.
  .map((person, index): TeamMember => ({ ...person, id: `00${index + 17}` }));
const other = teamOf(7)
  .filter((person) => person.worked === 22 && !dueOf(person).pending)
  .slice(0, 6);
const april = march.map(({ id, name, level }, index): TeamMember => ({
  ...(other[index] as TeamMember),
  id,
  name,
  level,
}));

const months = [
  { month: '2026-03', people: march, pay: '2026年3月工资', time: '2026-04-02 10:00' },
  { month: '2026-04', people: april, pay: '2026年4月工资', time: '2026-05-02 10:00' },
] as const;
const who = (time: string) => ({ by: '周会计', time, language: 'zh' }) as const;

/** Who will appeal: not at full marks for attitude. */
const claimant = march.find(({ attitude }) => attitude !== '优') as TeamMember;
const adjusted: TeamMember = { ...claimant, attitude: '优' };

let host: Headless;
const templates: Template[] = [];
const read = async (sheet: string): Promise<Block> => (await host.workbook.readUsed(sheet)) as Block;
const yuan = (cents: number): number => cents / 100;
const payOf = (people: readonly TeamMember[]): number => people.reduce((sum, one) => sum + dueOf(one).pay, 0);
const scoreOf = (people: readonly TeamMember[]): number =>
  people.reduce((sum, one) => sum + dueOf(one).total, 0);

beforeAll(async () => {
  host = await bootWithFunctions();
});
afterAll(() => host.dispose());

async function assess(month: string, people: readonly TeamMember[]): Promise<Template> {
  const members = people.map(({ id, name, level }) => ({ id, name, level, team: '一组' }));
  const options = { language: 'zh', month, people: { kind: 'people', people: members }, raw: false } as const;
  const made = await generateTemplate(host.workbook, compiled, options as never);
  accepted(made.applied);
  const { template } = made;
  const key = (name: string): number => template.columns.findIndex((one) => one.key === `in:${name}:0`);
  const share = ({ of, by }: { of: number; by: number }): number => of / by;
  const figures: Readonly<Record<string, (person: TeamMember) => Content>> = {
    attainment: ({ attainment }) => attainment / 10_000,
    conversion: (person) => share(dueOf(person).conversion),
    unitprice: (person) => share(dueOf(person).unitPrice),
    reply: (person) => share(dueOf(person).reply),
    response: (person) => share(dueOf(person).response),
    slow: (person) => share(dueOf(person).slow),
    qa: ({ qa }) => qa,
    badreview: ({ badReviews }) => badReviews,
    attitude: ({ attitude }) => attitude,
    cooperation: () => '积极',
    meeting: () => '全勤',
    attendance: () => '满勤',
    datacollection: () => '按要求',
  };
  const writes = Object.entries(figures).map(([name, of]) =>
    write(
      template.sheet,
      template.frame.firstRow,
      key(name),
      people.map((person) => [of(person)]),
    ),
  );
  accepted(await host.workbook.apply(patchOf(...writes)));
  return template;
}

async function pay(
  template: Template,
  sheet: string,
  people: readonly TeamMember[],
  time: string,
): Promise<void> {
  const { workbook } = host;
  const rows = people.map(({ id, name, level, worked, commission }): Content[] => [
    id,
    name,
    level,
    22,
    worked,
    commission,
    dueOf({ ...people.find((one) => one.id === id) } as TeamMember).total / 100,
    null,
    null,
    null,
  ]);
  accepted(
    await workbook.apply(patchOf({ kind: 'addSheet', name: sheet }, write(sheet, 0, 0, [HEAD, ...rows]))),
  );
  const source = await readSalarySheet(workbook, sheet);
  const mapping: Mapping = { ...(startMapping(source) as Mapping), prorate: { by: 'days', basis: 'due' } };
  const preview = makePreview(compiled, source, mapping);
  const options = {
    ...usual(payPlanOf(compiled)?.writes ?? []),
    language: 'zh',
    time,
    by: '周会计',
  } as const;
  accepted(await applySalary(workbook, compiled, source, preview, options));
  expect(template.sheet).toBeTruthy();
}

async function close(month: string, time: string): Promise<void> {
  const view = await readClosing(host.workbook, month);
  if (view.answer?.kind !== 'plan') throw new Error('cannot be closed');
  expect(view.checks.map(({ words }) => words.zh)).toEqual([]);
  accepted(await sealMonth(host.workbook, view.answer.plan, who(time), ''));
}

async function changes(month: string): Promise<readonly string[]> {
  const verified = verifyMonth(await readMonthState(host.workbook, month));
  return (verified?.changes ?? []).map((change) => `${isRoot(change) ? '' : '→ '}${changeWords(change).zh}`);
}

it('scores, pays and closes March; the sums are those worked out by hand', async () => {
  const [one] = months;
  templates.push(await assess(one.month, one.people));
  await pay(templates[0] as Template, one.pay, one.people, one.time);
  const view = await readClosing(host.workbook, one.month);
  expect(view.answer?.kind === 'plan' && view.answer.plan.sums).toEqual({
    people: 6,
    score: yuan(scoreOf(march)),
    pay: yuan(payOf(march)),
  });
  await close(one.month, one.time);
  expect(await changes(one.month)).toEqual([]);
});

it('names a change of the closed month, and nothing once it is taken back', async () => {
  const { sheet, frame, columns } = templates[0] as Template;
  const column = columns.findIndex(({ key }) => key === 'in:qa:0');
  const [first] = march as [TeamMember];
  const worse = first.qa === 'D' ? 'A' : 'D';
  accepted(await host.workbook.apply(patchOf(write(sheet, frame.firstRow, column, [[worse]]))));
  const found = await changes('2026-03');
  expect(found.filter((words) => !words.startsWith('→'))).toEqual([
    expect.stringMatching(new RegExp(`^${first.name}.* ${first.qa} → ${worse}$`)),
  ]);
  expect(found.some((words) => words.startsWith('→'))).toBe(true);
  accepted(await host.workbook.apply(patchOf(write(sheet, frame.firstRow, column, [[first.qa]]))));
  expect(await changes('2026-03')).toEqual([]);
});

it('reckons an appeal against the closed month under its rules, and amends without touching the seal', async () => {
  const [, two] = months;
  // April's pay sheet is there to take the difference.
  templates.push(await assess(two.month, two.people));
  await pay(templates[1] as Template, two.pay, two.people, two.time);
  const view = await readAppeal(host.workbook, '2026-03');
  expect([view.book.sealed, view.later.map(({ sheet }) => sheet)]).toEqual([true, [two.pay]]);
  const [table] = view.assessments;
  if (table === undefined) throw new Error('no assessment');
  const row = table.people.find(({ id }) => id === claimant.id)?.row ?? -1;
  const column = table.inputs.find(({ key }) => key === 'in:attitude:0')?.column ?? -1;
  const claim = { row, column, value: '优' };
  const outcome = whatIf(view.book, table, claim);
  if ('fault' in outcome) throw new Error(outcome.fault.zh);
  const [before, after] = [dueOf(claimant), dueOf(adjusted)];
  const rank = (total: number): number =>
    1 + march.filter((one) => one.id !== claimant.id && dueOf(one).total > total).length;
  const parts = new Map(
    partsOf({ table, claim, outcome }).map((part) => [part.label, [part.before, part.after]]),
  );
  expect(parts.get('总分')).toEqual([yuan(before.total), yuan(after.total)]);
  expect(parts.get('名次')).toEqual([rank(before.total), rank(after.total)]);
  expect(parts.get('绩效奖金')).toEqual([yuan(before.bonus), yuan(after.bonus)]);
  expect([...parts.values()].at(-1)).toEqual([yuan(before.pay), yuan(after.pay)]);
  const others = march.map((one) => (one.id === claimant.id ? adjusted : one));
  expect(outcome.sum && [outcome.sum.before, outcome.sum.after].map(toNumber)).toEqual([
    yuan(payOf(march)),
    yuan(payOf(others)),
  ]);
  const decision = {
    verdict: 'adjusted',
    note: '录像显示服务良好',
    agreed: '王总',
    payInto: view.later[0],
  } as const;
  const decided = decide(
    { reading: view.reading, sealed: true, table, claim, outcome },
    decision,
    who(two.time),
  );
  if ('fault' in decided) throw new Error(decided.fault.zh);
  accepted(await host.workbook.apply(decided.patch));
  expect(await changes('2026-03')).toEqual([]);
  const { cells } = await read(two.pay);
  const at = (cells[0] ?? []).indexOf('补发/扣回 2026-03');
  expect(cells.find(([id]) => id === claimant.id)?.[at]).toBe(yuan(after.pay - before.pay));
  const lines = (await read('星评月结')).cells;
  expect(lines.filter((line) => line.includes('更正')).map((line) => line.includes('王总'))).toContain(true);
});

it('adjusts April before it is closed, pays anew and closes it', async () => {
  const [, two] = months;
  const person = april.find(({ attitude }) => attitude !== '优') as TeamMember;
  const view = await readAppeal(host.workbook, two.month);
  const [table] = view.assessments;
  if (table === undefined) throw new Error('no assessment');
  const row = table.people.find(({ id }) => id === person.id)?.row ?? -1;
  const column = table.inputs.find(({ key }) => key === 'in:attitude:0')?.column ?? -1;
  const claim = { row, column, value: '优' };
  const outcome = whatIf(view.book, table, claim);
  if ('fault' in outcome) throw new Error(outcome.fault.zh);
  const decision = { verdict: 'adjusted', note: '复核', agreed: '', payInto: undefined } as const;
  const decided = decide(
    { reading: view.reading, sealed: false, table, claim, outcome },
    decision,
    who(two.time),
  );
  if ('fault' in decided) throw new Error(decided.fault.zh);
  accepted(await host.workbook.apply(decided.patch));
  const { cells } = await read((templates[1] as Template).sheet);
  const total = (templates[1] as Template).columns.findIndex(({ key }) => key === 'total');
  const line = (templates[1] as Template).frame.firstRow + april.indexOf(person);
  expect(cells[line]?.[total]).toBe(yuan(dueOf({ ...person, attitude: '优' }).total));
});

it('pays April anew, closes it, and brings the year together to the cent', async () => {
  const { workbook } = host;
  const [, two] = months;
  const person = april.find(({ attitude }) => attitude !== '优') as TeamMember;
  const final = april.map((one) => (one.id === person.id ? { ...one, attitude: '优' as const } : one));
  const scores = (await read(two.pay)).cells[0]?.indexOf('得分') ?? -1;
  const line = april.indexOf(person) + 1;
  accepted(
    await workbook.apply(
      patchOf(write(two.pay, line, scores, [[yuan(dueOf({ ...person, attitude: '优' }).total)]])),
    ),
  );
  const source = await readSalarySheet(workbook, two.pay);
  const mapping = { ...(startMapping(source) as Mapping), prorate: { by: 'days', basis: 'due' } } as Mapping;
  const preview = makePreview(compiled, source, mapping);
  const options = {
    ...usual(payPlanOf(compiled)?.writes ?? []),
    language: 'zh',
    time: two.time,
    by: '周会计',
  } as const;
  accepted(await applySalary(workbook, compiled, source, preview, options));
  await close(two.month, two.time);
  expect(await changes(two.month)).toEqual([]);
  expect(await changes('2026-03')).toEqual([]);
  const reading = await readYear(workbook, 2026);
  if (reading === null) throw new Error('no year');
  const year = yearOf(reading);
  const inMarch = march.map((one) => (one.id === claimant.id ? adjusted : one));
  const due = march.map(({ id }, index) => {
    const [a, b] = [dueOf(inMarch[index] as TeamMember), dueOf(final[index] as TeamMember)];
    return [id, yuan(a.total), yuan(b.total), yuan(a.pay + b.pay)];
  });
  expect(
    year.people.map(({ id, months: own, paid }) => [id, own[0]?.score, own[1]?.score, toNumber(paid)]),
  ).toEqual(due);
  expect(year.people.filter(({ months: own }) => own[0]?.amended).map(({ id }) => id)).toEqual([claimant.id]);
  expect(
    year.months.map(({ pay: sum, due: sealed }) => [toNumber(sum), sealed?.pay && toNumber(sealed.pay)]),
  ).toEqual([inMarch, final].map((people) => [yuan(payOf(people)), yuan(payOf(people))]));
  accepted(await workbook.apply(yearPatch(year, reading.survey, 'zh')));
  const { cells } = await read('年度汇总 2026');
  const differences = cells.filter(([words]) => words === '差额').map((row) => row.slice(3, 5));
  expect(differences).toEqual([
    [0, 0],
    [0, 0],
  ]);
});
