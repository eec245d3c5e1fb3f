/** The whole month in the browser workbook and in the stand-ins for Excel and WPS: people → sheet → exports → scores → pay, every figure worked out apart from the product. */
import type { Cell } from '../../src/core/cell';
import { NO_CHOICES } from '../../src/workbook/import/choices';
import { readImport, recognisable } from '../../src/workbook/import/read';
import { applyImport, makeImport } from '../../src/workbook/import/session';
import { STAFF_COLUMNS } from '../../src/workbook/staff/columns';
import { STAFF_SHEET } from '../../src/workbook/staff/staff-sheet';
import { templatePeople } from '../../src/workbook/staff/for-template';
import { readPeopleSource } from '../../src/workbook/staff/people-source';
import type { Content } from '../../src/workbook/port';
import { generateTemplate } from '../../src/workbook/template/generate';
import type { Template } from '../../src/workbook/template/template';
import { dueOf, TYPED_RESPONSE } from '../proof/month/by-hand';
import { exportsOf, MONTH, teamOf, type TeamMember } from '../proof/month/team';
import { CALCULATING_HOSTS, type Started } from '../support/calculating-hosts';
import { compiledById } from '../support/schemes';
import { columnOf, figureWrites, payTeam, readSheet, TYPED } from '../support/team-month';
import { accepted, patchOf, write } from './contract';

const compiled = compiledById('presales-standard');
const WHO = { language: 'zh', time: '2026-04-01 09:00', by: '测试' } as const;
const PAY = '三月工资';
const PAY_HEAD = ['工号', '姓名', '薪资级别', '应出勤', '实出勤', '提成', '底薪', '绩效奖金', '应发合计'];

const team = teamOf(20260331);
const inMarch = team.filter(({ id }) => id !== 'K039' && id !== 'K040');

describe.each(CALCULATING_HOSTS)('%s', (_, start) => {
  let host: Started;
  let template: Template;

  const key = (name: string): number => columnOf(template, name);
  const read = (sheet: string) => readSheet(host.workbook, sheet);
  const rowOf = (person: TeamMember): number => template.frame.firstRow + inMarch.indexOf(person);

  beforeAll(async () => {
    host = await start();
    const { workbook } = host;
    const staff = team.map((person) =>
      STAFF_COLUMNS.map(({ role }): Content => {
        if (role === 'accounts') return person.shops.flatMap((shop) => shop?.account ?? []).join('；');
        if (role === 'hired' || role === 'left' || role === 'name' || role === 'id' || role === 'level')
          return person[role] ?? null;
        return null;
      }),
    );
    accepted(
      await workbook.apply(patchOf({ kind: 'addSheet', name: STAFF_SHEET }, { kind: 'addSheet', name: PAY })),
    );
    accepted(
      await workbook.apply(
        patchOf(write(STAFF_SHEET, 0, 0, [STAFF_COLUMNS.map(({ title }) => title.zh), ...staff])),
      ),
    );
  });
  afterAll(() => host.close());

  it('makes the sheet for whoever is in service', async () => {
    const { members, findings } = await readPeopleSource(host.workbook);
    // Two of one name have numbers of their own: nothing is wrong.
    expect(findings).toEqual([]);
    const people = templatePeople(members, MONTH);
    expect(people.map(({ id }) => id)).toEqual(inMarch.map(({ id }) => id));
    const options = { language: 'zh', month: MONTH, people: { kind: 'people', people }, raw: false } as const;
    const made = await generateTemplate(host.workbook, compiled, options);
    accepted(made.applied);
    template = made.template;
    const { cells } = await read(template.sheet);
    expect(
      inMarch.map((person) => [cells[rowOf(person)]?.[key('id')], cells[rowOf(person)]?.[key('level')]]),
    ).toEqual(inMarch.map(({ id, level }) => [id, level]));
  });

  it('imports three shops, and says who and what is left', async () => {
    const found = await readImport(host.workbook, template.sheet, null);
    if ('fault' in found) throw new Error(found.fault.en);
    const sources = exportsOf(team).map(recognisable);
    expect(sources.map(({ known }) => known?.profile.id)).toEqual(Array(3).fill('taobao-performance'));
    const { plan } = makeImport(found.book, sources, NO_CHOICES);
    expect(plan.stops).toEqual([]);
    // The robots, and those who are not on the sheet.
    expect(plan.unmatched.map(({ who }) => who).filter((who) => who.endsWith('机器人'))).toHaveLength(3);
    expect(plan.absent).toEqual([]);
    accepted(await applyImport(host.workbook, found.book, sources, NO_CHOICES, WHO));
    const { cells } = await read(template.sheet);
    for (const person of inMarch) {
      const due = dueOf(person);
      const cell = (name: string): Cell => cells[rowOf(person)]?.[key(`in:${name}:0`)] ?? null;
      const shown = [cell('conversion'), cell('unitprice'), cell('reply'), cell('slow')];
      const fractions = [due.conversion, due.unitPrice, due.reply, due.slow];
      expect([person.id, ...shown]).toEqual([
        person.id,
        ...fractions.map(({ of, by }) => expect.closeTo(of / by, 9) as unknown),
      ]);
      expect([person.id, cell('response')]).toEqual([
        person.id,
        due.pending ? null : (expect.closeTo(due.response.of / due.response.by, 9) as unknown),
      ]);
    }
  });

  it('scores every one of them as reckoned by hand', async () => {
    const writes = figureWrites(template, inMarch, TYPED);
    const late = inMarch.filter((person) => dueOf(person).pending);
    expect(late).toHaveLength(1);
    const typed = late.map((person) =>
      write(template.sheet, rowOf(person), key('in:response:0'), [[TYPED_RESPONSE]]),
    );
    accepted(await host.workbook.apply(patchOf(...writes, ...typed)));
    const { cells } = await read(template.sheet);
    expect(inMarch.map((person) => [person.id, cells[rowOf(person)]?.[key('total')]])).toEqual(
      inMarch.map((person) => [person.id, dueOf(person).total / 100]),
    );
  });

  it('pays every one of them to the cent, by number and for the days worked', async () => {
    const { workbook } = host;
    const rows = inMarch.map(({ id, name, level, worked, commission }): Content[] => [
      id,
      name,
      level,
      22,
      worked,
      commission,
      null,
      null,
      null,
    ]);
    // In another order than on the sheet of scores.
    accepted(await workbook.apply(patchOf(write(PAY, 0, 0, [PAY_HEAD, ...rows.reverse()]))));
    const preview = await payTeam(workbook, compiled, { sheet: PAY, from: [template.sheet] }, WHO);
    expect(
      preview.rows.flatMap(({ name, skipped }) => (skipped === undefined ? [] : [[name, skipped.zh]])),
    ).toEqual([]);
    const { cells } = await read(PAY);
    const paid = new Map(cells.slice(1).map((row) => [row[0], row.slice(6, 9)]));
    for (const person of inMarch) {
      const { base, bonus, pay } = dueOf(person);
      expect([person.id, paid.get(person.id)]).toEqual([person.id, [base / 100, bonus / 100, pay / 100]]);
    }
    const sum = inMarch.reduce((all, person) => all + dueOf(person).pay, 0);
    expect(preview.total.after).toBe(sum / 100);
  });
});
