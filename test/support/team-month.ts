/** The month of a made-up team in any workbook: figures typed into the sheet of scores, a pay sheet laid out and paid. */
import type { CompiledScheme } from '../../src/core/compile/compiled';
import type { Block, Content, Workbook } from '../../src/workbook/port';
import { applySalary } from '../../src/workbook/salary/apply';
import { usual } from '../../src/workbook/salary/choice';
import { payPlanOf } from '../../src/workbook/salary/pay-plan';
import type { SalaryPreview } from '../../src/workbook/salary/preview';
import type { Mapping } from '../../src/workbook/salary/roles';
import { makePreview, readSalarySheet, startMapping } from '../../src/workbook/salary/source';
import type { Template } from '../../src/workbook/template/template';
import { accepted, patchOf, write } from '../hosts/contract';
import { dueOf, type Fraction } from '../proof/month/by-hand';
import type { TeamMember } from '../proof/month/team';

export type Figures = Readonly<Record<string, (person: TeamMember) => Content>>;

const share = ({ of, by }: Fraction): number => of / by;

/** What the platforms' exports have. */
export const EXPORTED: Figures = {
  conversion: (person) => share(dueOf(person).conversion),
  unitprice: (person) => share(dueOf(person).unitPrice),
  reply: (person) => share(dueOf(person).reply),
  response: (person) => share(dueOf(person).response),
  slow: (person) => share(dueOf(person).slow),
};

/** What is typed. */
export const TYPED: Figures = {
  attainment: ({ attainment }) => attainment / 10_000,
  qa: ({ qa }) => qa,
  badreview: ({ badReviews }) => badReviews,
  attitude: ({ attitude }) => attitude,
  cooperation: () => '积极',
  meeting: () => '全勤',
  attendance: () => '满勤',
  datacollection: () => '按要求',
};

export const columnOf = ({ columns }: Template, key: string): number =>
  columns.findIndex((one) => one.key === key);

export const readSheet = async (workbook: Workbook, sheet: string): Promise<Block> =>
  (await workbook.readUsed(sheet)) as Block;

/** A column per figure, in the order of the people on the sheet. */
export function figureWrites(template: Template, people: readonly TeamMember[], figures: Figures) {
  return Object.entries(figures).map(([name, of]) =>
    write(
      template.sheet,
      template.frame.firstRow,
      columnOf(template, `in:${name}:0`),
      people.map((person) => [of(person)]),
    ),
  );
}

export async function typeFigures(
  workbook: Workbook,
  template: Template,
  people: readonly TeamMember[],
  figures: Figures,
): Promise<void> {
  accepted(await workbook.apply(patchOf(...figureWrites(template, people, figures))));
}

/** Of the days that were due, the days worked. */
export async function payTeam(
  workbook: Workbook,
  compiled: CompiledScheme,
  { sheet, from = [] }: { readonly sheet: string; readonly from?: readonly string[] },
  who: { readonly language: 'zh'; readonly time: string; readonly by: string },
): Promise<SalaryPreview> {
  const source = await readSalarySheet(workbook, sheet, { from });
  const mapping: Mapping = {
    ...(startMapping(source) as Mapping),
    ...(from.length === 0 ? {} : { from }),
    prorate: { by: 'days', basis: 'due' },
  };
  const preview = makePreview(compiled, source, mapping);
  const options = { ...usual(payPlanOf(compiled)?.writes ?? []), ...who };
  accepted(await applySalary(workbook, compiled, source, preview, options));
  return preview;
}
