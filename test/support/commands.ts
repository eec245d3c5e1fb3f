/** Every command that writes to a workbook, each ready to run on one that has been set up for it. */
import type { Applied, Content, Patch, Watch, Workbook } from '../../src/workbook/port';
import { notAtAll, put, type Command } from './command';
import { IMPORT, ROSTER, ROWS_PUT_IN } from './people-commands';
import { schemeNotes } from '../../src/schemes/all-notes';
import { applySalary } from '../../src/workbook/salary/apply';
import { convertSheet } from '../../src/workbook/native/convert-sheet';
import { findRulesSheets } from '../../src/workbook/rules/find';
import { newVersion } from '../../src/workbook/rules/versions';
import { writeRulesSheet } from '../../src/workbook/rules/write';
import { samplePatches } from '../../src/workbook/sample/sample';
import { nextMonth, readForNextMonth } from '../../src/workbook/next-month/next-month';
import { cellsToCollect, collect, collectPatch } from '../../src/workbook/stars/collect';
import { ledgerPlan } from '../../src/workbook/stars/ledger-plan';
import { ledgerPatch } from '../../src/workbook/stars/ledger-write';
import { quotaEntry, USUAL } from '../../src/workbook/stars/quota-memory';
import { readStars, type StarsBook } from '../../src/workbook/stars/read';
import type { StarSheet } from '../../src/workbook/stars/star-sheet';
import { starTable } from '../../src/workbook/stars/table';
import { boardOf } from '../../src/workbook/board/board';
import { readBoard } from '../../src/workbook/board/read-board';
import { boardSheet } from '../../src/workbook/board/sheet/board-sheet';
import { applySlips } from '../../src/workbook/slips/apply';
import { slipsOf } from '../../src/workbook/slips/plan';
import { readSlipBook, readSlipSource } from '../../src/workbook/slips/source';
import { startChoices } from '../../src/workbook/slips/start';
import { generateTemplate } from '../../src/workbook/template/generate';
import { decide } from '../../src/workbook/closing/appeal/decide';
import { readAppeal } from '../../src/workbook/closing/appeal/read-appeal';
import { whatIf } from '../../src/workbook/closing/appeal/what-if';
import { protectMonth } from '../../src/workbook/closing/protect';
import { readClosing } from '../../src/workbook/closing/read-closing';
import { reopenMonth } from '../../src/workbook/closing/record';
import { planSeal, readForClosing, sealMonth, type SealPlan } from '../../src/workbook/closing/seal';
import { readYear } from '../../src/workbook/closing/year/read-year';
import { yearOf } from '../../src/workbook/closing/year/year';
import { yearPatch } from '../../src/workbook/closing/year/year-sheet';
import { OPTIONS, previewOf } from './salary-run';
import { SHEET } from './salary-book';
import { compiledById, schemeById } from './schemes';

const SCHEME = 'presales-standard';
const TEMPLATE = {
  language: 'zh',
  month: '2026-03',
  people: { kind: 'rows', count: 2 },
  raw: false,
} as const;

/** As a user would have typed it; the second person's bonus was changed by hand. */
const SALARIES: readonly (readonly Content[])[] = [
  ['姓名', '级别', '得分', '提成', '底薪', '奖金', '合计'],
  ['甲', '初级', 90, 100, 2000, 270, 2370],
  ['乙', '高级', 80, 0, 2500, 1, 2501],
  ['丙', '中级', 31.5, 20, null, null, null],
];

export async function putSalaries(workbook: Workbook, rows = SALARIES): Promise<void> {
  const area = { sheet: SHEET, row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  await put(workbook, 'salaries', { kind: 'addSheet', name: SHEET }, { kind: 'write', area, contents: rows });
}

const template =
  (options: Partial<Parameters<typeof generateTemplate>[2]>, rules?: null): Command['prepare'] =>
  async (workbook) =>
  async (watch) => {
    const how = { watch, ...(rules === undefined ? {} : { rules }) };
    return (await generateTemplate(workbook, compiledById(SCHEME), { ...TEMPLATE, ...options }, how)).applied;
  };

async function writeRules(workbook: Workbook): Promise<Applied> {
  const scheme = schemeById(SCHEME);
  return (await writeRulesSheet(workbook, scheme, schemeNotes(scheme), 'zh')).applied;
}

/** Takes back what a command did. */
const undoing = ({ name, prepare, long }: Command): Command => ({
  name: `undo of: ${name}`,
  ...(long === undefined ? {} : { long }),
  async prepare(workbook) {
    const applied = await (await prepare(workbook))();
    if (!applied.ok) throw new Error(applied.fault.en);
    return (watch) => workbook.apply(applied.inverse, watch);
  },
});

const GENERATE: Command = { name: 'a template', prepare: template({}) };
const SALARY: Command = {
  name: 'salaries recalculated',
  async prepare(workbook) {
    await putSalaries(workbook);
    return async (watch) => {
      const { source, preview } = await previewOf(workbook, SCHEME);
      const options = { ...OPTIONS, overwriteOverrides: true };
      return applySalary(workbook, compiledById(SCHEME), source, preview, options, watch);
    };
  },
};
const EDIT: Command = {
  name: 'a new version of the rules',
  async prepare(workbook) {
    await writeRules(workbook);
    return async (watch) => {
      const [rules] = await findRulesSheets(workbook);
      const [draft] = rules?.drafts ?? [];
      if (rules === undefined || draft === undefined) return notAtAll;
      const edit = newVersion(rules, draft, '2026-12', '2026-01');
      return edit.ok ? workbook.apply(edit.patch, watch) : notAtAll;
    };
  },
};
const CONVERT: Command = {
  name: 'functions turned into native formulas',
  long: true,
  async prepare(workbook) {
    const applied = await (await template({})(workbook))();
    if (!applied.ok) throw new Error(applied.fault.en);
    return async (watch) => {
      const sheet = (await workbook.sheets()).at(-1)?.name ?? '';
      const conversion = await convertSheet(workbook, sheet, 'native', 'zh');
      return conversion === null ? notAtAll : workbook.apply(conversion.patch, watch);
    };
  },
};

const NEXT: Command = {
  name: 'the next month',
  async prepare(workbook) {
    const applied = await (await template({ people: { kind: 'names', names: ['甲', '乙'] } })(workbook))();
    if (!applied.ok) throw new Error(applied.fault.en);
    return async (watch) => {
      const sheets = await workbook.sheets();
      const sheet = sheets.find(({ name }) => name.includes('2026-03'))?.name ?? '';
      const answer = nextMonth(await readForNextMonth(workbook, sheet));
      return answer.kind === 'plan' ? workbook.apply(answer.plan.patch, watch) : notAtAll;
    };
  },
};

const STARS: readonly (readonly Content[])[] = [
  ['星级评定 2026年3月', null, null, null, null],
  ['姓名', '二月', '三月', '差错数', '投诉数'],
  ['甲', null, null, null, null],
  ['乙', 88, 90, 0, 0],
];
const MARCH: readonly (readonly Content[])[] = [
  ['客服考核', null, '月份', '2026-03'],
  ['姓名', '总分', '等级', '检查'],
  ['甲', 91, 'A', '✓'],
  ['乙', 90, 'A', '✓'],
];

async function putStars(workbook: Workbook): Promise<void> {
  const sheets = { 星级: STARS, 三月考核: MARCH };
  const steps = Object.entries(sheets).flatMap(([sheet, rows]): Patch['writes'] => [
    { kind: 'addSheet', name: sheet },
    {
      kind: 'write',
      area: { sheet, row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 },
      contents: rows,
    },
  ]);
  await put(workbook, 'stars', ...steps);
}

/** A command on the sheet of stars, from what is read of it. */
const ofStars = (name: string, patchOf: (book: StarsBook, sheet: StarSheet) => Patch): Command => ({
  name,
  async prepare(workbook) {
    await putStars(workbook);
    return async (watch) => {
      const book = await readStars(workbook, '星级', { scheme: 'star-composite' });
      if ('fault' in book || book.stars === undefined || 'fault' in book.stars) return notAtAll;
      return workbook.apply(patchOf(book, book.stars), watch);
    };
  },
});

const COLLECT = ofStars('months collected for stars', (book, sheet) =>
  collectPatch(sheet, cellsToCollect(collect(sheet, { ...book, language: 'zh' }, false), false), 'zh'),
);
const LEDGER = ofStars('the month in the ledger of stars', (book, sheet) => {
  const how = {
    by: '甲',
    time: '2026-04-01 09:00',
    language: 'zh',
    given: new Map(),
    correction: '',
  } as const;
  const { entries } = ledgerPlan(sheet, 'star-composite', starTable(sheet, book.ledger), how);
  const decided = quotaEntry(sheet, USUAL, { ...how, month: '2026-03' }, 'zh');
  return ledgerPatch(book, entries, sheet.block, 'zh', [decided]);
});
const BOARD: Command = {
  name: 'a board inserted',
  long: true,
  async prepare(workbook) {
    await putStars(workbook);
    return async (watch) => {
      const board = boardOf(await readBoard(workbook));
      if (board === undefined) return notAtAll;
      const taken = (await workbook.sheets()).map(({ name }) => name);
      const { patch } = boardSheet(board, { language: 'zh', taken, charts: workbook.charts });
      return workbook.apply(patch, watch);
    };
  },
};

/** As it is replaced, which is the harder: the old sheet goes when the new one is there. */
const SLIPS: Command = {
  name: 'pay slips made again',
  long: true,
  async prepare(workbook) {
    await putSalaries(workbook);
    const make = async (watch?: Watch): Promise<Applied> => {
      const book = await readSlipBook(workbook);
      const source = await readSlipSource(workbook, book, SHEET);
      if (source === null) return notAtAll;
      const choices = { ...startChoices(source), month: '2026-03', form: 'pages' } as const;
      const answer = slipsOf(book, source, choices, 'zh');
      if (answer.kind !== 'plan') return notAtAll;
      return applySlips(
        workbook,
        book,
        source,
        answer.plan,
        { time: '2026-04-01 09:00', by: '甲' },
        'zh',
        watch,
      );
    };
    const applied = await make();
    if (!applied.ok) throw new Error(applied.fault.en);
    return make;
  },
};

const WHO = { by: '周会计', time: '2026-04-02 10:00', language: 'zh' } as const;

/** Two people with every input of the scheme, so that a claim can be reckoned. */
async function assessed(workbook: Workbook): Promise<void> {
  const applied = await (await template({ people: { kind: 'names', names: ['甲', '乙'] } })(workbook))();
  if (!applied.ok) throw new Error(applied.fault.en);
  const [table] = (await readAppeal(workbook)).assessments;
  if (table === undefined) throw new Error('nothing to claim');
  const figures: Readonly<Record<string, Content>> = {
    'in:qa:0': 'A',
    'in:attitude:0': '中',
    'in:cooperation:0': '积极',
    'in:meeting:0': '全勤',
    'in:attendance:0': '满勤',
    'in:datacollection:0': '按要求',
    'in:unitprice:0': 150,
    'in:response:0': 40,
    'in:badreview:0': 0,
  };
  const { sheet } = table.block.area;
  const rows = table.people.length;
  const writes = table.inputs.map(({ key, column }): Patch['writes'][number] => ({
    kind: 'write',
    area: { sheet, row: table.people[0]?.row ?? 0, column, rows, columns: 1 },
    contents: Array.from({ length: rows }, () => [figures[key] ?? 0.9]),
  }));
  await put(workbook, 'figures', ...writes);
}

async function planToClose(workbook: Workbook): Promise<SealPlan> {
  const answer = planSeal(await readForClosing(workbook));
  if (answer.kind !== 'plan') throw new Error(answer.why.en);
  return answer.plan;
}

async function closeIt(workbook: Workbook): Promise<void> {
  const applied = await sealMonth(workbook, await planToClose(workbook), WHO, '');
  if (!applied.ok) throw new Error(applied.fault.en);
}

const CLOSE: Command = {
  name: 'a month closed',
  long: true,
  async prepare(workbook) {
    await assessed(workbook);
    const plan = await planToClose(workbook);
    return (watch) => sealMonth(workbook, plan, WHO, '', watch);
  },
};

const REOPEN: Command = {
  name: 'a month reopened',
  long: true,
  async prepare(workbook) {
    await assessed(workbook);
    await closeIt(workbook);
    return (watch) => reopenMonth(workbook, '2026-03', WHO, '漏算', watch);
  },
};

const AMEND: Command = {
  name: 'a person amended',
  long: true,
  async prepare(workbook) {
    await assessed(workbook);
    await closeIt(workbook);
    const { reading, book, assessments } = await readAppeal(workbook);
    const [table] = assessments;
    const column = table?.inputs.find(({ key }) => key === 'in:attitude:0')?.column ?? -1;
    if (table === undefined) throw new Error('nothing to claim');
    const claim = { row: table.people[0]?.row ?? -1, column, value: '优' };
    const outcome = whatIf(book, table, claim);
    if ('fault' in outcome) throw new Error(outcome.fault.en);
    const decision = { verdict: 'adjusted', note: '复核', agreed: '王总', payInto: undefined } as const;
    const decided = decide({ reading, sealed: book.sealed, table, claim, outcome }, decision, WHO);
    if ('fault' in decided) throw new Error(decided.fault.en);
    return (watch) => workbook.apply(decided.patch, watch);
  },
};

/** Two steps: a line, and the sheets themselves. */
const protection = (name: string, on: boolean): Command => ({
  name,
  long: true,
  async prepare(workbook) {
    await assessed(workbook);
    await closeIt(workbook);
    const run = async (protect: boolean): Promise<Applied> => {
      const { reading, verified } = await readClosing(workbook, '2026-03');
      if (verified === null) return notAtAll;
      return protectMonth(workbook, { reading, verified, month: '2026-03' }, protect, WHO, '补一处');
    };
    if (!on && !(await run(true)).ok) throw new Error('not protected');
    return () => run(on);
  },
});

const YEAR: Command = {
  name: 'the sheet of a year',
  long: true,
  async prepare(workbook) {
    await assessed(workbook);
    await closeIt(workbook);
    return async (watch) => {
      const reading = await readYear(workbook, 2026);
      if (reading === null) return notAtAll;
      return workbook.apply(yearPatch(yearOf(reading), reading.survey, 'zh'), watch);
    };
  },
};

export const commands: readonly Command[] = [
  GENERATE,
  { name: 'a template over a new rules sheet', long: true, prepare: template({}, null) },
  { name: 'a template of native formulas', long: true, prepare: template({ formulas: 'native' }) },
  { name: 'a rules sheet', prepare: async (workbook) => () => writeRules(workbook) },
  SALARY,
  EDIT,
  CONVERT,
  NEXT,
  IMPORT,
  ROSTER,
  ROWS_PUT_IN,
  COLLECT,
  LEDGER,
  BOARD,
  SLIPS,
  CLOSE,
  REOPEN,
  AMEND,
  protection('a month protected', true),
  protection('a month unprotected', false),
  YEAR,
  {
    name: 'the sample',
    prepare: async (workbook) => async (watch) => {
      const [first] = samplePatches(undefined);
      return first === undefined ? notAtAll : workbook.apply(first, watch);
    },
  },
  undoing(GENERATE),
  undoing(SALARY),
  undoing(EDIT),
  undoing(CONVERT),
  undoing(IMPORT),
  undoing(ROSTER),
  undoing(ROWS_PUT_IN),
  undoing(LEDGER),
  undoing(SLIPS),
  undoing(CLOSE),
];

/** All that a workbook holds, for telling whether anything changed. */
export async function pictureOf(workbook: Workbook): Promise<string> {
  const { sheets, names } = await workbook.survey(1, 1);
  const blocks = await workbook.readSheets(sheets.map(({ name }) => name));
  const seen = sheets.map(({ name, visible, protected: isProtected }, index) => ({
    name,
    visible,
    isProtected,
    block: blocks[index],
  }));
  return JSON.stringify({ names: [...names].sort(), seen });
}
