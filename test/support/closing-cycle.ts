/** Two months of six people: what they are due, and the commands that score, pay and close them in any workbook. */
import type { Decision } from '../../src/workbook/closing/appeal/case';
import { decide } from '../../src/workbook/closing/appeal/decide';
import { readAppeal } from '../../src/workbook/closing/appeal/read-appeal';
import { whatIf } from '../../src/workbook/closing/appeal/what-if';
import { changeWords } from '../../src/workbook/closing/change-words';
import { isRoot } from '../../src/workbook/closing/change';
import { readClosing, type ClosingView } from '../../src/workbook/closing/read-closing';
import { sealMonth } from '../../src/workbook/closing/seal';
import { verifyMonth } from '../../src/workbook/closing/verify';
import { readMonthState } from '../../src/workbook/month/reading';
import type { Content, Workbook } from '../../src/workbook/port';
import { generateTemplate } from '../../src/workbook/template/generate';
import type { Template } from '../../src/workbook/template/template';
import { accepted, patchOf, write } from '../hosts/contract';
import { dueOf } from '../proof/month/by-hand';
import { teamOf, type TeamMember } from '../proof/month/team';
import { compiledById } from './schemes';
import { columnOf, EXPORTED, payTeam, readSheet, TYPED, typeFigures } from './team-month';

const compiled = compiledById('presales-standard');
const HEAD = ['工号', '姓名', '薪资级别', '应出勤', '实出勤', '提成', '得分', '底薪', '绩效奖金', '应发合计'];

const whole = (seed: number): readonly TeamMember[] =>
  teamOf(seed)
    .filter((person) => person.worked === 22 && !dueOf(person).pending)
    .slice(0, 6);

/** Numbers as text, as most have them. */
export const MARCH = whole(20_260_331).map((person, index): TeamMember => ({
  ...person,
  id: `00${index + 17}`,
}));
/** The same people with other figures. */
const others = whole(7);
export const APRIL = MARCH.map(({ id, name, level }, index): TeamMember => ({
  ...(others[index] as TeamMember),
  id,
  name,
  level,
}));

export interface CycleMonth {
  readonly month: string;
  readonly people: readonly TeamMember[];
  readonly pay: string;
  readonly time: string;
}
export const MONTHS: readonly [CycleMonth, CycleMonth] = [
  { month: '2026-03', people: MARCH, pay: '2026年3月工资', time: '2026-04-02 10:00' },
  { month: '2026-04', people: APRIL, pay: '2026年4月工资', time: '2026-05-02 10:00' },
];

export const yuan = (cents: number): number => cents / 100;
const sumOf = (people: readonly TeamMember[], of: (one: TeamMember) => number): number =>
  people.reduce((sum, one) => sum + of(one), 0);
export const paySum = (people: readonly TeamMember[]): number => yuan(sumOf(people, (one) => dueOf(one).pay));
export const scoreSum = (people: readonly TeamMember[]): number =>
  yuan(sumOf(people, (one) => dueOf(one).total));

/** With the claim granted. */
export const best = (person: TeamMember): TeamMember => ({ ...person, attitude: '优' });
/** The first not at full marks for attitude: who appeals. */
export const claimantOf = (people: readonly TeamMember[]): TeamMember =>
  people.find(({ attitude }) => attitude !== '优') as TeamMember;
export const granted = (people: readonly TeamMember[]): readonly TeamMember[] =>
  people.map((one) => (one === claimantOf(people) ? best(one) : one));

export class Cycle {
  readonly templates: Template[] = [];

  constructor(readonly workbook: Workbook) {}

  who(time: string) {
    return { by: '周会计', time, language: 'zh' } as const;
  }

  read(sheet: string) {
    return readSheet(this.workbook, sheet);
  }

  async write(sheet: string, row: number, column: number, content: Content): Promise<void> {
    accepted(await this.workbook.apply(patchOf(write(sheet, row, column, [[content]]))));
  }

  /** The sheet of scores with all its figures, and the pay sheet, paid. */
  async fill({ month, people, pay, time }: CycleMonth): Promise<void> {
    const members = people.map(({ id, name, level }) => ({ id, name, level, team: '一组' }));
    const options = { language: 'zh', month, people: { kind: 'people', people: members }, raw: false };
    const made = await generateTemplate(this.workbook, compiled, options as never);
    accepted(made.applied);
    this.templates.push(made.template);
    await typeFigures(this.workbook, made.template, people, { ...EXPORTED, ...TYPED });
    const rows = people.map((one): Content[] => {
      const { id, name, level, worked, commission } = one;
      return [id, name, level, 22, worked, commission, yuan(dueOf(one).total), null, null, null];
    });
    accepted(
      await this.workbook.apply(patchOf({ kind: 'addSheet', name: pay }, write(pay, 0, 0, [HEAD, ...rows]))),
    );
    await this.pay(pay, time);
  }

  async pay(sheet: string, time: string): Promise<void> {
    await payTeam(this.workbook, compiled, { sheet }, this.who(time));
  }

  async close({ month, time }: CycleMonth): Promise<ClosingView> {
    const view = await readClosing(this.workbook, month);
    if (view.answer?.kind !== 'plan') throw new Error('cannot be closed');
    expect(view.checks.map(({ words }) => words.zh)).toEqual([]);
    accepted(await sealMonth(this.workbook, view.answer.plan, this.who(time), ''));
    return view;
  }

  /** What is found of a closed month; what follows from another change has an arrow before it. */
  async changes({ month }: CycleMonth): Promise<readonly string[]> {
    const verified = verifyMonth(await readMonthState(this.workbook, month));
    if (verified === null) throw new Error('not closed');
    return verified.changes.map((change) => `${isRoot(change) ? '' : '→ '}${changeWords(change).zh}`);
  }

  /** What full marks for attitude would lead to. */
  async claim({ month }: CycleMonth, { id }: TeamMember) {
    const view = await readAppeal(this.workbook, month);
    const [table] = view.assessments;
    if (table === undefined) throw new Error('no assessment');
    const row = table.people.find((one) => one.id === id)?.row ?? -1;
    const column = table.inputs.find(({ key }) => key === 'in:attitude:0')?.column ?? -1;
    const claim = { row, column, value: '优' };
    const outcome = whatIf(view.book, table, claim);
    if ('fault' in outcome) throw new Error(outcome.fault.zh);
    return { view, case: { reading: view.reading, sealed: view.book.sealed, table, claim, outcome } };
  }

  async decide(
    one: Awaited<ReturnType<Cycle['claim']>>['case'],
    decision: Decision,
    time: string,
  ): Promise<void> {
    const decided = decide(one, decision, this.who(time));
    if ('fault' in decided) throw new Error(decided.fault.zh);
    accepted(await this.workbook.apply(decided.patch));
  }

  column(index: number, key: string): number {
    return columnOf(this.templates[index] as Template, key);
  }
}
