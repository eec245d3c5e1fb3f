/**
 * A month of a small team as a table of what is whose, laid out on sheets as a spreadsheet would after sorting, inserting, moving and
 * renaming. Its values are computed here, apart from the product.
 */
import { MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import type { Cell } from '../../../src/core/cell';
import { cellAddress, columnLetters, quotedSheet } from '../../../src/workbook/formula/address';
import type { Content } from '../../../src/workbook/port';
import { JOURNAL_COLUMNS, JOURNAL_SHEET } from '../../../src/workbook/salary/journal-sheet';
import type { Random } from '../../proof/month/random';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly team: string;
  readonly inputs: Readonly<Record<Input, number>>;
}
export const INPUTS = ['服务态度', '接待转化率', '响应时长'] as const;
export type Input = (typeof INPUTS)[number];

/** Instead of what the column would hold. */
export type Override = Cell | { readonly formula: string; readonly value: Cell };

export interface Model {
  assessment: string;
  pay: string;
  rulesSheet: string;
  people: readonly Person[];
  /** Order of the rows on each sheet: numbers of people, or a blank row. */
  order: { assessment: (string | null)[]; pay: (string | null)[] };
  columns: { assessment: string[]; pay: string[] };
  /** Blank rows put in above the header. */
  above: number;
  rules: Cell[][];
  journal: Cell[][];
  pool: Cell;
  /** A sheet that is not sealed and that formulas name: its rows are accounts, or strangers, or blank. */
  outside: { sheet: string; rows: (string | null)[]; left: number; above: number };
  /** By sheet, person and column. */
  overrides: Map<string, Override>;
  /** Headers that were edited. */
  headers: Map<string, string>;
}

const NAMES = ['李明', '王芳', '张伟', '张伟', '刘洋', '陈静', '杨帆', '赵磊'] as const;

export function modelOf(random: Random): Model {
  const people = NAMES.map((name, index): Person => ({
    id: `K00${index + 1}`,
    name,
    team: index % 2 === 0 ? '一组' : '二组',
    inputs: {
      服务态度: random.int(20, 40),
      接待转化率: random.int(1, 999) / 1000,
      响应时长: random.int(100, 3000) / 100,
    },
  }));
  const ids = people.map(({ id }) => id);
  return {
    assessment: '3月考核',
    pay: '3月工资',
    rulesSheet: '规则 一组',
    people,
    order: { assessment: [...ids], pay: [...ids] },
    columns: {
      assessment: ['序号', '姓名', '工号', '团队', ...INPUTS, '备注', '得分', '等级', '排名', '检查', '成交'],
      pay: ['姓名', '工号', '底薪', '奖金', '应发合计', '提成'],
    },
    above: 0,
    rules: [
      ['【方案】', '编号', '名称'],
      [null, 'mine', '一组规则'],
      [null, null, null],
      ['【等级】', '下限', '等级'],
      [null, 60, 'A'],
      [null, 40, 'B'],
      ['▲ 名称 StarBand_一组 到上一行为止'],
    ],
    journal: ids.map((id, index) =>
      JOURNAL_COLUMNS.map(({ key }): Cell => {
        if (key === 'time') return `2026-04-01 09:0${index}`;
        if (key === 'sheet') return '3月工资';
        if (key === 'name') return id;
        if (key === 'kind') return '明细';
        return key === 'after' ? 100 + index : key;
      }),
    ),
    pool: 5000,
    outside: { sheet: '数据', rows: [...ids], left: 0, above: 0 },
    overrides: new Map(),
    headers: new Map(),
  };
}

export const keyOf = (sheet: 'assessment' | 'pay', id: string, column: string): string =>
  `${sheet} ${id} ${column}`;

export interface LaidOut {
  readonly workbook: MemoryWorkbook;
  /** Where a person's cell stands. */
  at(sheet: 'assessment' | 'pay', id: string, column: string): { row: number; column: number };
  readonly headerRow: { readonly assessment: number; readonly pay: number };
  valueAt(sheet: 'assessment' | 'pay', id: string, column: string): Cell;
}

const HEAD = 3;

/** @param more sheets that stand beside, such as those of a closing */
export function layOut(
  model: Model,
  more: Readonly<Record<string, readonly (readonly Content[])[]>> = {},
): LaidOut {
  const values = new Map<string, Cell>();
  const computed = computeAll(model);
  const headerRow = { assessment: HEAD + model.above, pay: 1 };
  const rowOf = (sheet: 'assessment' | 'pay', id: string): number =>
    headerRow[sheet] + 1 + model.order[sheet].indexOf(id);
  const columnOf = (sheet: 'assessment' | 'pay', column: string): number =>
    model.columns[sheet].indexOf(column);
  const sheets: Record<string, Content[][]> = {};
  for (const sheet of ['assessment', 'pay'] as const) {
    const name = model[sheet];
    const rows: Content[][] = [];
    if (sheet === 'assessment') {
      for (let blank = 0; blank < model.above; blank++) rows.push([]);
      rows.push(['客服考核'], [null, '月份', '2026-03', '奖金池', model.pool], []);
    } else rows.push(['2026年3月工资']);
    rows.push(model.columns[sheet].map((title) => model.headers.get(`${sheet} ${title}`) ?? title));
    for (const id of model.order[sheet]) {
      if (id === null) {
        rows.push([]);
        continue;
      }
      rows.push(
        model.columns[sheet].map((column, at): Content => {
          const key = keyOf(sheet, id, column);
          const override = model.overrides.get(key);
          const row = rowOf(sheet, id);
          const own =
            override === undefined
              ? contentOf(model, sheet, id, column, computed, { row, rowOf, columnOf })
              : override;
          if (typeof own !== 'object' || own === null || 'error' in own) return own;
          values.set(`${name} ${cellAddress(row, at)}`, own.value);
          return { formula: own.formula };
        }),
      );
    }
    sheets[name] = rows;
  }
  const workbook = new MemoryWorkbook({
    sheets: {
      ...sheets,
      [model.outside.sheet]: outsideRows(model),
      [model.rulesSheet]: model.rules,
      [JOURNAL_SHEET]: [JOURNAL_COLUMNS.map(({ title }) => title.zh), ...model.journal],
      ...more,
    },
    evaluate: (_, { sheet, row, column }) => values.get(`${sheet} ${cellAddress(row, column)}`) ?? null,
  });
  return {
    workbook,
    headerRow,
    at: (sheet, id, column) => ({ row: rowOf(sheet, id), column: columnOf(sheet, column) }),
    valueAt: (sheet, id, column) => computed.get(keyOf(sheet, id, column)) ?? null,
  };
}

const soldBy = (id: string): number => 1000 + 7 * Number(id.slice(1));

function outsideRows({ outside: { rows, left, above } }: Model): Content[][] {
  const moved = (...cells: Content[]): Content[] => [...Array.from({ length: left }, () => null), ...cells];
  return [
    ...Array.from({ length: above }, (): Content[] => []),
    moved('系统导出'),
    moved('账号', '成交额'),
    ...rows.map((id) => (id === null ? [] : moved(`账号${id}`, soldBy(id)))),
  ];
}

/** Where an account stands on the sheet that is not sealed. */
export function outsideAt({ outside: { sheet, rows, left, above } }: Model, id: string) {
  const row = above + 2 + rows.indexOf(id);
  const range = (column: number, ids: readonly string[]): string => {
    const all = ids.map((one) => above + 2 + rows.indexOf(one));
    const letters = columnLetters(left + column);
    return `${quotedSheet(sheet)}!$${letters}$${Math.min(...all) + 1}:$${letters}$${Math.max(...all) + 1}`;
  };
  return { cell: `${quotedSheet(sheet)}!${cellAddress(row, left + 1)}`, range };
}

/** As the formulas would, with what was typed in their place. */
function computeAll(model: Model): ReadonlyMap<string, Cell> {
  const all = new Map<string, Cell>();
  const set = (sheet: 'assessment' | 'pay', id: string, column: string, value: Cell): void => {
    const key = keyOf(sheet, id, column);
    const override = model.overrides.get(key);
    const own = override === undefined ? value : override;
    all.set(key, typeof own === 'object' && own !== null && 'formula' in own ? own.value : own);
  };
  const number = (sheet: 'assessment' | 'pay', id: string, column: string): number => {
    const value = all.get(keyOf(sheet, id, column));
    return typeof value === 'number' ? value : 0;
  };
  const ids = model.order.assessment.filter((id) => id !== null);
  for (const id of ids) {
    const person = model.people.find((one) => one.id === id);
    if (person === undefined) continue;
    set('assessment', id, '序号', Number(id.slice(1)));
    set('assessment', id, '姓名', person.name);
    set('assessment', id, '工号', id);
    set('assessment', id, '团队', person.team);
    set('assessment', id, '备注', null);
    for (const input of INPUTS) set('assessment', id, input, person.inputs[input]);
    set(
      'assessment',
      id,
      '得分',
      INPUTS.reduce((sum, input) => sum + number('assessment', id, input), 0),
    );
    set('assessment', id, '等级', number('assessment', id, '得分') >= 60 ? 'A' : 'B');
    set('assessment', id, '检查', '✓');
    set('assessment', id, '成交', soldBy(id));
  }
  for (const id of ids) {
    const own = number('assessment', id, '得分');
    set(
      'assessment',
      id,
      '排名',
      1 + ids.filter((other) => number('assessment', other, '得分') > own).length,
    );
  }
  for (const id of model.order.pay) {
    const person = model.people.find((one) => one.id === id);
    if (person === undefined) continue;
    set('pay', person.id, '姓名', person.name);
    set('pay', person.id, '工号', person.id);
    set('pay', person.id, '底薪', 2000);
    set('pay', person.id, '奖金', Math.round(number('assessment', person.id, '得分') * 500) / 100);
    set('pay', person.id, '应发合计', number('pay', person.id, '底薪') + number('pay', person.id, '奖金'));
    set('pay', person.id, '提成', soldBy(person.id));
  }
  return all;
}

interface Places {
  readonly row: number;
  rowOf(sheet: 'assessment' | 'pay', id: string): number;
  columnOf(sheet: 'assessment' | 'pay', column: string): number;
}

function contentOf(
  model: Model,
  sheet: 'assessment' | 'pay',
  id: string,
  column: string,
  computed: ReadonlyMap<string, Cell>,
  places: Places,
): Override {
  const value = computed.get(keyOf(sheet, id, column)) ?? null;
  const formula = formulaOf(model, sheet, id, column, places);
  return formula === undefined ? value : { formula, value };
}

/** Nothing is computed that the sheet does not compute: added columns hold typed words. */
export function formulaOf(
  model: Model,
  sheet: 'assessment' | 'pay',
  id: string,
  column: string,
  { row, rowOf, columnOf }: Places,
): string | undefined {
  const ids = model.order.assessment.filter((id) => id !== null);
  const rows = ids.map((id) => rowOf('assessment', id));
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const own = (title: string): string => cellAddress(row, columnOf(sheet, title));
  const over = (title: string): string => {
    const letters = columnLetters(columnOf('assessment', title));
    return `$${letters}$${first + 1}:$${letters}$${last + 1}`;
  };
  if (sheet === 'assessment') {
    if (column === '得分') return `=SUM(${own('服务态度')}:${own('响应时长')})`;
    if (column === '等级') return `=KPIGRADE(${own('得分')},StarBand_一组)`;
    if (column === '排名') return `=RANK(${own('得分')},${over('得分')})`;
    if (column === '成交') return `=${outsideAt(model, id).cell}`;
    if (column === '检查') return `=IF(COUNT(${own('服务态度')})=1,"✓","缺 1")`;
    return undefined;
  }
  const there = quotedSheet(model.assessment);
  if (column === '奖金')
    return `=ROUND(INDEX(${there}!${over('得分')},MATCH(${own('工号')},${there}!${over('工号')},0))*5,2)`;
  if (column === '提成') {
    const all = model.people.map((one) => one.id).filter((one) => model.outside.rows.includes(one));
    const { range } = outsideAt(model, id);
    return `=SUMIF(${range(0, all)},"账号"&${own('工号')},${range(1, all)})`;
  }
  return column === '应发合计' ? `=${own('底薪')}+${own('奖金')}` : undefined;
}

const OPERATIONS = ['sort', 'row', 'above', 'column', 'twin', 'move', 'rename', 'digits', 'outside'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Rows, columns and names of the sheet that is not sealed. */
function shuffleOutside({ outside }: Model, random: Random): void {
  const what = random.pick(['row', 'stranger', 'above', 'column', 'rename'] as const);
  const place = random.int(0, outside.rows.length);
  if (what === 'row') outside.rows.splice(place, 0, null);
  if (what === 'stranger') outside.rows.splice(place, 0, `S${random.int(100, 9999)}`);
  if (what === 'above') outside.above++;
  if (what === 'column') outside.left++;
  if (what === 'rename') outside.sheet = `导出 ${random.int(1, 99)}`;
}

/** Nothing that counts: sorts, blank rows, more columns, columns moved, other names, digits that nobody sees. */
export function shuffle(model: Model, random: Random, without: readonly Operation[] = []): string {
  const done: string[] = [];
  for (let times = random.int(1, 4); times > 0; times--) {
    const sheet = random.pick(['assessment', 'pay'] as const);
    const what = random.pick(OPERATIONS.filter((one) => !without.includes(one)));
    done.push(`${what} ${sheet}`);
    if (what === 'sort') model.order[sheet] = mixed(model.order[sheet], random);
    if (what === 'row') model.order[sheet].splice(random.int(0, model.order[sheet].length), 0, null);
    if (what === 'above') model.above++;
    if (what === 'column')
      model.columns[sheet].splice(random.int(0, model.columns[sheet].length), 0, `新列${random.int(1, 999)}`);
    if (what === 'twin') addTwin(model, sheet, random);
    if (what === 'move') {
      // Not the ends of the range that is summed up: what a program does with those differs.
      const movable = model.columns[sheet].filter((title) => !(INPUTS as readonly string[]).includes(title));
      const columns = model.columns[sheet].filter((title) => title !== movable[0]);
      const places = [...columns.keys(), columns.length].filter((at) => !inside(columns, at));
      columns.splice(random.pick(places), 0, movable[0] as string);
      model.columns[sheet] = columns;
    }
    if (what === 'outside') shuffleOutside(model, random);
    if (what === 'rename') model[sheet] = `${sheet === 'pay' ? '三月薪资' : '三月考核'} ${random.int(1, 99)}`;
    if (what === 'digits') {
      const { id, inputs } = random.pick(model.people);
      const key = keyOf('assessment', id, '接待转化率');
      if (!model.overrides.has(key)) model.overrides.set(key, inputs.接待转化率 * (1 + 2 ** -52));
    }
  }
  return done.join(', ');
}

/** A column of a header that is there already: blank, with words of its own, or with a copy of the values. */
function addTwin(model: Model, sheet: 'assessment' | 'pay', random: Random): void {
  const columns = model.columns[sheet];
  const title = random.pick(columns.filter((one) => !one.startsWith('新列')));
  const twin = `新列${random.int(1, 9999)}`;
  const places = [...columns.keys(), columns.length].filter((at) => !inside(columns, at));
  model.headers.set(`${sheet} ${twin}`, model.headers.get(`${sheet} ${title}`) ?? title);
  columns.splice(random.pick(places), 0, twin);
  const holds = random.pick(['nothing', 'words', 'copy'] as const);
  for (const { id } of model.people) {
    if (holds === 'words') model.overrides.set(keyOf(sheet, id, twin), `旧${random.int(1, 9)}`);
    const own = layOut(model).valueAt(sheet, id, title);
    if (holds === 'copy') model.overrides.set(keyOf(sheet, id, twin), own);
  }
}

const inside = (columns: readonly string[], at: number): boolean =>
  at > columns.indexOf('服务态度') && at <= columns.indexOf('响应时长');

function mixed<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(random.int(0, left.length - 1), 1));
  return order;
}
