/** What is asked of a table: calls of the product's functions, each with what the table says by the evaluator. */
import { Big, numberIn, plain, type Cell, type Grid } from './cells';
import { cellsFor, totalFor } from './inputs';
import * as money from './money';
import type { Random } from './random';
import { scoreOf, type At } from './score';
import * as stars from './stars';
import { gradeRow, redLineGrade, totalOf, type Version } from './total';

export type Answer = Big | string | readonly number[];
export interface Question {
  readonly name: string;
  readonly args: readonly (Cell | Grid)[];
  readonly answer: () => Answer;
}

const edgesIn = ({ parts }: Version, part: string): readonly number[] =>
  (parts.get(part) ?? []).flatMap((row) =>
    ['界限', '另一界限'].flatMap((column) => numberIn(row.cell(column))?.toNumber() ?? []),
  );

export function questionsOf(
  version: Version,
  grid: Grid,
  month: string | undefined,
  random: Random,
): readonly Question[] {
  const at: At = { parts: version.parts, ...(month !== undefined && { month: Number(month.slice(5)) }) };
  const asked: Question[] = [];
  const ask = (name: string, args: Question['args'], answer: () => Answer): void =>
    void asked.push({ name, args, answer });
  const { entries } = version;
  for (const entry of entries)
    for (let turn = 0; turn < 4; turn++) {
      const cells = cellsFor(entry, at, random);
      ask('KPIBAND', [[cells], String(entry.row.cell('代号')), grid, month ?? null], () =>
        scoreOf(entry, cells, at),
      );
    }
  if (version.head.has('汇总方式'))
    for (let turn = 0; turn < 3; turn++) {
      const row = entries.flatMap((entry) => cellsFor(entry, at, random));
      ask('KPISCORE', [[row], grid, null, month ?? null], () => totalOf(version, row, at));
      if (entries.some((entry) => entry.row.has('红线')))
        ask('QAGRADE', [[row], grid, month ?? null], () => redLineGrade(version, row, at));
    }
  askMoney(version, grid, month, random, ask);
  if (stars.starKind(version) !== undefined) askStars(version, grid, month, random, ask);
  return asked;
}

type Ask = (name: string, args: Question['args'], answer: () => Answer) => void;

function askMoney(version: Version, grid: Grid, month: string | undefined, random: Random, ask: Ask): void {
  const m = month ?? null;
  const { parts, head } = version;
  const levels = (parts.get('薪资') ?? []).map((row) => row.cell('名称'));
  const most = parts.has('加减项') ? Infinity : 100;
  for (let turn = 0; turn < 5; turn++) {
    const total = Math.min(most, totalFor(edgesIn(version, '评级'), random));
    const exact = new Big(total);
    const pool = (100_000 + random.below(100_000)) / 100;
    if (parts.has('评级'))
      ask('KPIGRADE', [total, grid, m], () => String(gradeRow(version, exact).cell('名称')).trim());
    const paid = parts.has('评级') || head.has('系数');
    if (paid) ask('KPIRATIO', [total, grid, m], () => money.coefficient(version, exact));
    if (paid) ask('KPIBONUS', [total, pool, grid, m], () => money.bonus(version, exact, new Big(pool)));
    if (levels.length === 0) continue;
    const level = random.pick(levels);
    const sold = random.below(100_000) / 100;
    ask('KPISALARY', [level, total, sold, grid, 'total', m], () =>
      money.salary(version, plain(level), exact, new Big(sold)),
    );
  }
  if (parts.has('名次奖金')) {
    const scores = random.shuffle([95, 91.5, 88, 80, 77.25, 60]).slice(0, 3 + random.below(4));
    const amount = (100_000 + random.below(10_000_000)) / 100;
    const exact = scores.map((one) => new Big(one));
    scores.forEach((_, member) => {
      const column = scores.map((one) => [one]);
      ask(
        `KPIPOOL[${member}]`,
        [column, column, amount, grid, m],
        () => money.pool(version, exact, new Big(amount))[member] as Big,
      );
    });
  }
  if (parts.has('问题码')) {
    const codes = Array.from({ length: 1 + random.below(6) }, () =>
      random.pick(parts.get('问题码') ?? []).cell('代号'),
    );
    ask('ISSUESTARS', [codes[0] as Cell, grid, m], () => money.severity(version, codes[0] as Cell));
    ask('ISSUESCORE', [[codes], grid, m], () => money.issueScore(version, codes));
  }
}

function askStars(version: Version, grid: Grid, month: string | undefined, random: Random, ask: Ask): void {
  const m = month ?? null;
  const kind = stars.starKind(version);
  const kinds = stars.factKinds(version);
  const one = (value: number): Answer => [value];
  for (let turn = 0; turn < 6; turn++) {
    const facts = factsFor(version, kinds, random);
    const table = [...facts].map(([key, cell]) => [key, cell]);
    const given = table.length > 0 ? table : null;
    const months = Array.from({ length: kind === 'annual' ? 6 : 2 + random.below(10) }, () =>
      Math.min(100, totalFor(edgesIn(version, '星级'), random)),
    );
    const steady = random.chance(0.7) ? months.map(() => months[0] as number) : months;
    const exact = steady.map((value) => new Big(value));
    if (kind === 'ladder')
      ask('STARLEVEL', [[steady], grid, given, m], () => stars.ladderStars(version, exact, facts));
    else if (kind === 'annual')
      ask('STARLEVEL', [[steady], grid, given, m], () => one(stars.annualStars(version, exact, facts)));
    else if (kind === 'conditions') {
      const row = [...facts.values()];
      ask('STARLEVEL', [[row], grid, null, m], () => one(stars.conditionStars(version, facts)));
    } else {
      const row = version.entries.flatMap((entry) => cellsFor(entry, { parts: version.parts }, random));
      ask('STARLEVEL', [[row], grid, given, m], () => one(stars.totalStars(version, row, facts)));
    }
    const star = random.below(6);
    const role = facts.get('role');
    ask('STARREWARD', [star, grid, role ?? null, m], () => stars.reward(version, star, role));
    if (kind === 'conditions')
      ask('KPIBONUS', [star, 1234.5, grid, m], () => money.bonus(version, new Big(star), new Big(1234.5)));
  }
}

function factsFor(version: Version, kinds: ReturnType<typeof stars.factKinds>, random: Random): stars.Facts {
  const gates = version.parts.get('星级条件') ?? [];
  return new Map(
    [...kinds].map(([key, kind]): [string, Cell] => {
      if (kind === 'flag') return [key, random.chance(0.8)];
      const choices = (version.parts.get('事实选项') ?? []).filter((row) => row.word('事实') === key);
      if (kind === 'level') return [key, choices.length === 0 ? 'x' : random.pick(choices).cell('名称')];
      const edges = gates
        .filter((gate) => gate.word('事实') === key)
        .flatMap((gate) => numberIn(gate.cell('界限'))?.toNumber() ?? []);
      if (key === 'current') return [key, random.below(6)];
      const edge = edges.length > 0 ? random.pick(edges) : 0;
      const step = kind === 'rate' || kind === 'ratio' ? 0.01 : 1;
      const value = Math.max(0, edge + random.pick([0, 0, step, -step, 3 * step]));
      return [key, Number((kind === 'rate' ? Math.min(1, value) : value).toPrecision(12))];
    }),
  );
}
