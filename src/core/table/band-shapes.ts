/** Rules whose figures stand in rows of 分档: bands, deductions and conditions. */
import type {
  BandsRule,
  CellTest,
  ConditionsRule,
  DeductionRule,
  DeductionTerm,
} from '../../schemes/indicator';
import type { Language } from '../words/language';
import { squash } from '../words/normalise';
import { FLAG, NUMBER, QUANTITY } from './codec';
import type { RowReader } from './row-reader';
import { variantOf, type RuleShape } from './rule-shape';
import type { Cells } from './shape';
import { signMustBe, statedBand, stepsOf } from './stated';
import { SIGN } from './words';

export const bands: RuleShape<BandsRule> = {
  print(rule, language) {
    const of = rule.better === 'higher' ? (['≥', '>'] as const) : (['≤', '<'] as const);
    return {
      word: rule.relative === undefined ? 'bands' : `bands:${rule.relative}`,
      cells: rule.target === undefined ? {} : { target: QUANTITY.print(rule.target, language)[0] ?? null },
      bands: [
        ...rule.bands.map((band) => ({
          sign: of[band.open ? 1 : 0],
          edge: band.edge,
          score: band.score,
          start: band.slopeFrom ?? null,
          name: band.name ?? null,
        })),
        { sign: SIGN.print('else', language)[0] ?? null, score: rule.otherwise },
      ],
    };
  },
  read(parts) {
    const stated = parts.bands.flatMap((row) => statedBand(row, row.words('name')) ?? []);
    parts.stated(stated);
    const { better, steps, rest } = stepsOf(stated, parts.lowest);
    const order = [...steps.map((step) => step.band.row), rest?.row];
    parts.bands = order.flatMap((at) => parts.bands.find((row) => row.row === at) ?? []);
    const target = parts.row.field(['target'], QUANTITY);
    const relative = variantOf(parts.word) as BandsRule['relative'];
    return {
      kind: 'bands',
      better,
      ...(target === undefined ? {} : { target }),
      ...(relative === undefined ? {} : { relative }),
      bands: steps.map(({ band, edge, open }) => ({
        edge,
        score: band.score ?? 0,
        ...(open ? { open: true as const } : {}),
        ...(band.slopeFrom === undefined ? {} : { slopeFrom: band.slopeFrom }),
        ...(band.label === '' ? {} : { name: band.label }),
      })),
      otherwise: rest?.score ?? 0,
    };
  },
};

const VOID = { zh: '清零', en: 'zero' } as const;

export const deduction: RuleShape<DeductionRule> = {
  print: (rule, language) => ({
    word: 'deduction',
    cells: { max: rule.from },
    bands: rule.terms.map((term) => ({
      sign: term.short !== undefined ? '<' : term.beyond !== undefined ? '>' : null,
      edge: term.short ?? term.beyond ?? null,
      per: term.per ?? null,
      score: term.fatal ? VOID[language] : -(term.each ?? 0),
    })),
  }),
  read: ({ row, bands: rows }) => ({
    kind: 'deduction',
    from: row.field(['max'], NUMBER) ?? Number.NaN,
    terms: rows.map(readTerm),
  }),
};

function readTerm(row: RowReader): DeductionTerm {
  const sign = row.field(['sign'], SIGN);
  const edge = row.field(['edge'], NUMBER);
  const per = row.field(['per'], NUMBER);
  const limit = edge === undefined ? {} : sign === '<' || sign === '≤' ? { short: edge } : { beyond: edge };
  const unit = per === undefined ? {} : { per };
  const word = squash(row.words('score'));
  if (word === VOID.zh || word === VOID.en) return { ...limit, ...unit, fatal: true };
  const points = row.field(['score'], NUMBER);
  return { ...limit, ...unit, ...(points === undefined ? {} : { each: Math.abs(points) }) };
}

export const conditions: RuleShape<ConditionsRule> = {
  print: (rule, language) => ({
    word: 'conditions',
    cells: { max: rule.full },
    bands: [
      ...rule.tests.map((test) => printTest(test, language)),
      { sign: SIGN.print('else', language)[0] ?? null, score: rule.otherwise },
    ],
  }),
  read(parts) {
    const rest = parts.bands.filter((row) => row.field(['sign'], SIGN) === 'else');
    const tests = parts.bands.filter((row) => !rest.includes(row));
    parts.bands = [...tests, ...rest];
    return {
      kind: 'conditions',
      full: parts.row.field(['max'], NUMBER) ?? Number.NaN,
      otherwise: rest[0]?.field(['score'], NUMBER) ?? 0,
      tests: tests.map(readTest),
    };
  },
};

function printTest(test: CellTest, language: Language): Cells {
  if ('atLeast' in test) return { sign: '≥', edge: test.atLeast };
  if ('atMost' in test) return { sign: '≤', edge: test.atMost };
  return { sign: SIGN.print('is', language)[0] ?? null, edge: FLAG.print(test.is, language)[0] ?? null };
}

function readTest(row: RowReader): CellTest {
  const sign = row.field(['sign'], SIGN);
  if (sign === 'is') return { is: row.field(['edge'], FLAG) ?? true };
  if (sign !== '≤' && sign !== '≥') signMustBe(row, '≥', '≤', 'is');
  const edge = row.field(['edge'], NUMBER) ?? Number.NaN;
  return sign === '≤' ? { atMost: edge } : { atLeast: edge };
}
