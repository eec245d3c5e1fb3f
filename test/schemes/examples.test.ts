/** Every worked example of every scheme, held against the scoring core. */
import { isError, type CellError } from '../../src/core/cell';
import { compileScheme } from '../../src/core/compile/compile';
import type { CompiledScheme } from '../../src/core/compile/compiled';
import { exact, toNumber } from '../../src/core/number/exact';
import { toYuan } from '../../src/core/number/fen';
import { bonusOf, starBonusOf } from '../../src/core/pay/bonus';
import { poolShares } from '../../src/core/pay/pool';
import { findLevel, salaryOf } from '../../src/core/pay/salary';
import { coefficientOf, gradeOf, worstGrade } from '../../src/core/score/grade';
import { findIssue, summariseIssues } from '../../src/core/score/issues';
import { crossesRedLine, scoreRow } from '../../src/core/score/row';
import { readFacts } from '../../src/core/stars/facts';
import { rateStars, rewardOf } from '../../src/core/stars/rate';
import { schemes } from '../../src/schemes/all';
import { examplesOf } from '../../src/schemes/all-examples';
import type { Scheme } from '../../src/schemes/scheme';
import type {
  AssessmentExample,
  ExamplePay,
  HistoryExample,
  LogExample,
  PoolExample,
} from '../../src/schemes/example';
import { plain } from '../support/outcome';

function unwrap<T>(value: T): Exclude<T, CellError> {
  if (isError(value)) throw new Error(JSON.stringify(value));
  return value as Exclude<T, CellError>;
}

/** The scheme with an example's own settings filled in. */
function withSettings(scheme: Scheme, settings: Readonly<Record<string, number>> = {}): CompiledScheme {
  return compileScheme({
    ...scheme,
    settings: scheme.settings?.map((one) =>
      one.key in settings ? { ...one, seasons: undefined, value: settings[one.key] } : one,
    ),
  });
}

function checkPay(scheme: CompiledScheme, pay: ExamplePay, score: number | null): void {
  const position = unwrap(findLevel(scheme, pay.level));
  const paid = unwrap(
    salaryOf(
      scheme,
      position,
      score === null ? null : exact(score),
      pay.commission === undefined ? null : exact(pay.commission),
    ),
  );
  expect({ base: toYuan(paid.base), bonus: toYuan(paid.bonus), total: toYuan(paid.total) }).toEqual({
    base: pay.base,
    bonus: pay.bonus,
    total: pay.total,
  });
  if (pay.paidCommission !== undefined) expect(toYuan(paid.commission)).toBe(pay.paidCommission);
}

function checkAssessment(scheme: Scheme, example: AssessmentExample): void {
  const compiled = withSettings(scheme, example.settings);
  const context = example.month === undefined ? {} : { month: { month: example.month } };
  const facts = unwrap(readFacts(scheme, Object.entries(example.facts ?? {})));
  if (example.scores !== undefined) {
    const row = scoreRow(compiled, example.inputs, context);
    expect(row.scores.map(plain)).toEqual(example.scores);
    if (example.adjustments !== undefined) expect(row.adjustments.map(plain)).toEqual(example.adjustments);
    expect(plain(row.total)).toBe(example.total);
    const total = exact(example.total ?? NaN);
    if (example.grade !== undefined) {
      const grade = crossesRedLine(compiled, row.scores)
        ? worstGrade(compiled)
        : unwrap(gradeOf(compiled, total));
      expect(grade?.label).toBe(example.grade);
    }
    if (example.coefficient !== undefined)
      expect(toNumber(unwrap(coefficientOf(compiled, total)))).toBe(example.coefficient);
    if (example.bonus !== undefined && scheme.stars?.kind !== 'conditions') {
      const pool = example.bonus.pool === undefined ? null : exact(example.bonus.pool);
      expect(toYuan(unwrap(bonusOf(compiled, total, pool)))).toBe(example.bonus.amount);
    }
    if (example.pay !== undefined) checkPay(compiled, example.pay, example.total ?? null);
  }
  if (example.stars !== undefined) {
    const rating = unwrap(rateStars(compiled, example.inputs, facts, context));
    expect(rating?.star).toBe(example.stars);
    if (example.bonus !== undefined && scheme.stars?.kind === 'conditions') {
      const pool = example.bonus.pool === undefined ? null : exact(example.bonus.pool);
      expect(toYuan(unwrap(starBonusOf(compiled, example.stars, pool)))).toBe(example.bonus.amount);
    }
  }
}

function checkHistory(scheme: Scheme, example: HistoryExample): void {
  const compiled = compileScheme(scheme);
  const facts = unwrap(readFacts(scheme, Object.entries(example.facts ?? {})));
  expect(unwrap(rateStars(compiled, example.history, facts))?.star).toBe(example.stars);
  if (example.reward !== undefined)
    expect(toYuan(unwrap(rewardOf(compiled, example.stars, facts)))).toBe(example.reward);
  if (example.pay !== undefined) checkPay(compiled, example.pay, example.pay.score);
}

function checkLog({ log }: Scheme, example: LogExample): void {
  if (log === undefined) throw new Error('no log');
  const severities = example.codes.map((code) => {
    const issue = findIssue(log, code);
    return issue !== null && !isError(issue) ? issue.severity : issue;
  });
  expect(severities).toEqual(example.severities);
  expect(unwrap(summariseIssues(log, example.codes)).score).toBe(example.score);
}

function checkPool({ pool }: Scheme, example: PoolExample): void {
  if (pool === undefined) throw new Error('no pool');
  const members = example.scores.map((score, index) => {
    const sales = example.sales[index] ?? null;
    return score === null ? null : { score: exact(score), sales: sales === null ? null : exact(sales) };
  });
  const shares = poolShares(pool, members, exact(example.amount)).map((share) =>
    share === null ? null : toYuan(share),
  );
  expect(shares).toEqual(example.shares);
}

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
  it('has at least three examples', () => {
    expect(examplesOf(scheme).length).toBeGreaterThanOrEqual(3);
  });

  it.each(examplesOf(scheme).map((example) => [`${example.name}: ${example.shows.en}`, example] as const))(
    '%s',
    (__, example) => {
      expect.hasAssertions();
      if (example.kind === 'assessment') checkAssessment(scheme, example);
      if (example.kind === 'history') checkHistory(scheme, example);
      if (example.kind === 'log') checkLog(scheme, example);
      if (example.kind === 'pool') checkPool(scheme, example);
    },
  );
});

it('ships the schemes in their order, each id, name and number once', () => {
  expect(schemes.map((scheme) => scheme.number)).toEqual(schemes.map((_, index) => index + 1));
  expect(new Set(schemes.flatMap((scheme) => [scheme.id, scheme.name.zh])).size).toBe(2 * schemes.length);
});
