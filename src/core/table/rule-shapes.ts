/** Every kind of rule as cells of a rules table. */
import type { BlendRule } from '../../schemes/indicator';
import type { AnyRule } from '../rules/rules';
import { bands, conditions, deduction } from './band-shapes';
import { NUMBER, NUMBERS, QUANTITY } from './codec';
import { levels, ranged } from './level-shapes';
import { variantOf, type RuleShape } from './rule-shape';
import { shape, type Fields } from './shape';

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
