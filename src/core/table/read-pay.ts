/** Grades, pay, the rank pool, the issue log, consequences and the year. */
import type { Consequence, Grades, IssueLog, Pay, RankPool, Scheme, YearRule } from '../../schemes/scheme';
import { squash } from '../words/normalise';
import { text } from '../words/text';
import { NUMBER } from './codec';
import { POOL, REST } from './print-pay';
import type { Line } from './intervals';
import { inOnePlace, type Reading } from './reading';
import type { RowReader } from './row-reader';
import { readLimits, readTakingPart } from './read-limits';
import { CODE, CONSEQUENCE, GRADE, LOG, PAY_LEVEL, PROBATION, WORDS, YEAR } from './shapes';
import { signMustBe, statedBand, stepsOf } from './stated';
import { SIGN } from './words';

type PayParts = Pick<
  Scheme,
  'grades' | 'pay' | 'payLimits' | 'takingPart' | 'log' | 'pool' | 'consequences' | 'year'
>;

/** @param line the totals that are graded */
export function readPay(reading: Reading, line: Line): PayParts {
  const parts = {
    grades: readGrades(reading, line),
    pay: readLevels(reading),
    payLimits: readLimits(reading),
    takingPart: readTakingPart(reading),
    log: readLog(reading),
    pool: readPool(reading),
    consequences: readConsequences(reading),
    year: readYear(reading),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

function readGrades(reading: Reading, line: Line): Grades | undefined {
  const rows = reading.rows('grades');
  if (rows.length === 0) return undefined;
  const stated = rows.flatMap((row) => statedBand(row, row.words('name')) ?? []);
  reading.grades = stated;
  const { steps, rest } = stepsOf(stated, line, 'higher');
  const graded = new Map(rows.map((row) => [row.row, GRADE.read(row)]));
  demandMoney(rows, reading);
  inOnePlace(rows, [...steps.map(({ band }) => band), rest]);
  const open = steps.filter((step) => step.open);
  if (open.length > 0 && open.length < steps.length)
    rows[0]?.report(
      'boundary-hole',
      text('各档的条件应同为 ≥ 或同为 >', 'all grades must begin with ≥, or all with >'),
      'sign',
    );
  const bands = [
    ...steps.map(({ band, edge }) => ({ ...graded.get(band.row), from: edge })),
    ...(rest === undefined ? [] : [{ ...graded.get(rest.row) }]),
  ];
  return { edge: open.length > 0 ? 'upper' : 'lower', bands: bands as Grades['bands'] };
}

/** What one grade pays all must say: a blank would pay nothing. */
function demandMoney(rows: readonly RowReader[], reading: Reading): void {
  const byGrade = reading.head.coefficient === 'grade';
  for (const column of ['coefficient', 'amount'] as const) {
    const paid = rows.some((row) => !row.blank([column])) || (column === 'coefficient' && byGrade);
    for (const row of rows) if (paid && row.blank([column])) row.missing(column);
  }
  for (const row of rows) if (!byGrade) row.disregard('coefficient');
}

function readLevels(reading: Reading): Pay | undefined {
  const { commission } = reading.head;
  const rows = reading.rows('pay');
  if (rows.length === 0 && commission === undefined) return undefined;
  const [probation] = rows.filter((row) => !row.blank(['share']));
  return {
    levels: rows.filter((row) => row.blank(['share'])).map((row) => PAY_LEVEL.read(row)),
    commission: commission ?? false,
    ...(probation === undefined ? {} : { probation: PROBATION.read(probation) }),
  };
}

function readLog(reading: Reading): IssueLog | undefined {
  const [row] = reading.rows('log');
  if (row === undefined) return undefined;
  const { light, medium, grave, ...rest } = LOG.read(row);
  return {
    ...rest,
    deductions: [light, medium, grave],
    codes: reading.rows('codes').map((code) => CODE.read(code)),
  };
}

function readPool(reading: Reading): RankPool | undefined {
  const rows = reading.rows('pool');
  const named = (words: typeof POOL) =>
    rows.find((row) => [words.zh, words.en].includes(squash(row.words('rank'))));
  const pool = named(POOL);
  if (pool === undefined) {
    rows[0]?.report(
      'missing',
      text('缺少“奖金池”一行。请补上', 'the row of the pool is missing. Add it'),
      'rank',
    );
    return undefined;
  }
  const rest = named(REST);
  const own = rows.filter((row) => row !== pool && row !== rest);
  const extra = own.some((row) => !row.blank(['plus']));
  const ranks = own
    .map((row) => [row.needed('rank', NUMBER) ?? Number.NaN, row] as const)
    .sort(([a], [b]) => a - b);
  const wrong = ranks.find(([rank], index) => rank !== index + 1);
  if (wrong !== undefined && !wrong[1].blank(['rank']))
    wrong[1].report(
      'duplicate-key',
      text('名次应为 1、2、3……，各一行', 'ranks must be 1, 2, 3 …, a row each'),
      'rank',
    );
  return {
    rate: pool.needed('share', NUMBER) ?? Number.NaN,
    of: WORDS.read(pool).text,
    ranks: ranks.map(([, row]) => ({
      share: row.needed('share', NUMBER) ?? Number.NaN,
      plus: (extra ? row.needed('plus', NUMBER) : undefined) ?? 0,
    })),
    rest: rest?.needed('share', NUMBER) ?? 0,
  };
}

function readConsequences(reading: Reading): readonly Consequence[] | undefined {
  const rows = reading.rows('consequences');
  if (rows.length === 0) return undefined;
  return rows.map((row) => {
    const edge = row.needed('edge', NUMBER) ?? Number.NaN;
    const sign = row.field(['sign'], SIGN);
    if (sign !== '≥' && sign !== '<') signMustBe(row, '≥', '<');
    return { test: sign === '<' ? { under: edge } : { atLeast: edge }, ...CONSEQUENCE.read(row) };
  });
}

function readYear(reading: Reading): YearRule | undefined {
  const [row] = reading.rows('year');
  if (row === undefined) return undefined;
  const { kind, value } = YEAR.read(row);
  return kind === 'mean' ? { kind, periods: value } : { kind, star: value };
}
