/** Every kind of rule as cells of a rules table. */
import type {
  BandsRule,
  BlendRule,
  ConditionsRule,
  DeductionRule,
  DeductionTerm,
  LevelsRule,
  Level,
  RangedLevel,
  RangedRule,
  CellTest,
} from '../../schemes/indicator';
import type { AnyRule } from '../rules/rules';
import type { Language } from '../text/language';
import { squash } from '../text/normalise';
import { FLAG, LABEL, LIST, NUMBER, NUMBERS, QUANTITY } from './codec';
import type { StatedBand } from './draft';
import type { RowReader } from './row-reader';
import { shape, type Cells, type Fields } from './shape';
import { signMustBe, statedBand, stepsOf } from './stated';
import { SIGN, type RuleWord } from './words';

/** What a rule prints: its word, cells of the indicator's own row, rows of its own in other parts, weights of its input cells. */
export interface PrintedRule {
  readonly word: RuleWord;
  readonly cells: Cells;
  readonly bands?: readonly Cells[];
  readonly levels?: readonly Cells[];
  readonly weights?: readonly number[];
}

/** What a rule is read from; rows that it puts in order stay in that order. */
export interface RuleParts {
  readonly word: RuleWord;
  readonly row: RowReader;
  bands: RowReader[];
  levels: RowReader[];
  readonly inputs: readonly RowReader[];
  /** Least value of the domain. */
  readonly lowest: number;
  /** Takes down the bands (or ranges of points) as stated. */
  readonly stated: (bands: readonly StatedBand[]) => void;
}

interface RuleShape<R> {
  print(rule: R, language: Language): PrintedRule;
  read(parts: RuleParts): R;
}

type Kinds = { readonly [K in AnyRule['kind']]: RuleShape<Extract<AnyRule, { kind: K }>> };

/** A kind whose every figure stands in the indicator's own row. */
function plain<K extends keyof Kinds>(kind: K, fields: Fields<Extract<AnyRule, { kind: K }>>): Kinds[K] {
  type R = Extract<AnyRule, { kind: K }>;
  const row = shape<R>(fields, { kind } as unknown as Partial<R>);
  const plainShape: RuleShape<R> = {
    print: (rule, language) => ({ word: kind, cells: row.print(rule, language) }),
    read: (parts) => row.read(parts.row),
  };
  return plainShape as unknown as Kinds[K];
}

const variantOf = (word: RuleWord): string | undefined => word.split(':')[1];

const bands: RuleShape<BandsRule> = {
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

const LEVEL = shape<Level>({
  label: [['name', 'english'], LABEL, 'required'],
  aliases: ['aliases', LIST],
  score: ['score', NUMBER, 'required'],
  meaning: [['note', 'noteEnglish'], LABEL],
});

const levels: RuleShape<LevelsRule> = {
  print: (rule, language) => ({
    word: rule.numbers === 'points' ? 'levels:points' : 'levels',
    cells: { below: rule.pointsBelow ?? null },
    levels: rule.levels.map((level) => LEVEL.print(level, language)),
  }),
  read({ word, row, levels: rows }) {
    const below = row.field(['below'], NUMBER);
    return {
      kind: 'levels',
      numbers: variantOf(word) === 'points' ? 'points' : 'ordinal',
      levels: rows.map((level) => LEVEL.read(level)),
      ...(below === undefined ? {} : { pointsBelow: below }),
    };
  },
};

const RANGE = shape<RangedLevel>({
  label: [['name', 'english'], LABEL, 'required'],
  from: ['from', NUMBER, 'required'],
  violations: ['violations', NUMBER],
  meaning: [['note', 'noteEnglish'], LABEL],
});
const RANGED = shape<Omit<RangedRule, 'kind' | 'levels' | 'violations'>>({
  max: ['max', NUMBER, 'required'],
  step: ['step', NUMBER],
});

const ranged: RuleShape<RangedRule> = {
  print: (rule, language) => ({
    word: rule.violations ? 'ranged:violations' : 'ranged',
    cells: RANGED.print(rule, language),
    levels: rule.levels.map((level) => RANGE.print(level, language)),
  }),
  read(parts) {
    parts.levels = [...parts.levels].sort(
      (a, b) => (b.field(['from'], NUMBER) ?? 0) - (a.field(['from'], NUMBER) ?? 0),
    );
    const found = parts.levels.map((row) => RANGE.read(row));
    parts.stated(
      parts.levels.map((row, index) => {
        const limit = row.field(['limit'], NUMBER);
        return {
          row: row.row,
          label: row.words('name'),
          low: { value: found[index]?.from ?? 0, closed: true },
          ...(limit === undefined ? {} : { high: { value: limit, closed: true } }),
        };
      }),
    );
    return {
      kind: 'ranged',
      ...RANGED.read(parts.row),
      levels: found,
      ...(variantOf(parts.word) === 'violations' ? { violations: true as const } : {}),
    };
  },
};

const VOID = { zh: '清零', en: 'zero' } as const;

const deduction: RuleShape<DeductionRule> = {
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

const conditions: RuleShape<ConditionsRule> = {
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

export function printTest(test: CellTest | { readonly under: number }, language: Language): Cells {
  if ('atLeast' in test) return { sign: '≥', edge: test.atLeast };
  if ('atMost' in test) return { sign: '≤', edge: test.atMost };
  if ('under' in test) return { sign: '<', edge: test.under };
  return { sign: SIGN.print('is', language)[0] ?? null, edge: FLAG.print(test.is, language)[0] ?? null };
}

function readTest(row: RowReader): CellTest {
  const sign = row.field(['sign'], SIGN);
  if (sign === 'is') return { is: row.field(['edge'], FLAG) ?? true };
  if (sign !== '≤' && sign !== '≥') signMustBe(row, '≥', '≤', 'is');
  const edge = row.field(['edge'], NUMBER) ?? Number.NaN;
  return sign === '≤' ? { atMost: edge } : { atLeast: edge };
}

const blend: RuleShape<BlendRule> = {
  print: (rule) => ({ word: 'blend', cells: { max: rule.max }, weights: [rule.self, rule.superior] }),
  read: ({ row, inputs }) => ({
    kind: 'blend',
    max: row.field(['max'], NUMBER) ?? Number.NaN,
    self: inputs[0]?.field(['weight'], NUMBER) ?? Number.NaN,
    superior: inputs[1]?.field(['weight'], NUMBER) ?? Number.NaN,
  }),
};

export const RULE_SHAPES: Kinds = {
  bands,
  levels,
  ranged,
  deduction,
  conditions,
  blend,
  manual: plain('manual', {
    max: ['max', NUMBER, 'required'],
    step: ['step', NUMBER],
    values: ['values', NUMBERS],
  }),
  proportional: plain('proportional', {
    max: ['max', NUMBER, 'required'],
    target: ['target', QUANTITY, 'required'],
  }),
  perUnit: plain('perUnit', { each: ['each', NUMBER, 'required'], max: ['max', NUMBER] }),
  share: plain('share', { max: ['max', NUMBER, 'required'] }),
  fault: plain('fault', { max: ['max', NUMBER, 'required'] }),
  extra: plain('extra', {}),
  bonus: {
    print: (rule) => ({ word: rule.approval ? 'bonus:approval' : 'bonus', cells: {} }),
    read: ({ word }) => ({ kind: 'bonus', approval: variantOf(word) === 'approval' }),
  },
};
