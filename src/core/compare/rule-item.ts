/** How an indicator is scored, as comparing sees it. */
import type {
  Adjustment,
  BandsRule,
  CellTest,
  DeductionRule,
  Indicator,
  InputCell,
  InputKind,
  Text,
} from '../../schemes/indicator';
import { inputsOf } from '../compile/parts';
import { edgeKind, showEdge, sign } from '../rules/bands-words';
import type { AnyRule } from '../rules/rules';
import { text } from '../text/text';
import { levelsParts, rangedParts } from './level-parts';
import {
  fact,
  factsOf,
  NOTHING,
  showNumber,
  value,
  type Fact,
  type Item,
  type Manner,
  type Parts,
} from './item';

export function isPercent(kind: InputKind | undefined): boolean {
  return kind === 'rate' || kind === 'ratio';
}

export function ruleParts(entry: Indicator | Adjustment, manner: Manner): Parts {
  const inputs = inputsOf(entry);
  const own = { ...manner, percent: isPercent(inputs[0]?.input) };
  const { rule } = entry;
  switch (rule.kind) {
    case 'bands':
      return bandsParts(rule, inputs, own);
    case 'levels':
      return levelsParts(rule);
    case 'ranged':
      return rangedParts(rule);
    case 'deduction':
      return { facts: [fact('start', rule.from)], lists: [termList(rule, inputs)] };
    case 'conditions':
      return {
        facts: factsOf(rule, ['full', 'otherwise']),
        lists: [
          {
            what: text('条件', 'test'),
            items: rule.tests.map((test, index) => testItem(test, inputs, index)),
          },
        ],
      };
    case 'proportional':
      return { facts: [fact('max', rule.max), fact('target', rule.target, own)] };
    case 'blend':
    case 'bonus':
    case 'extra':
    case 'fault':
    case 'manual':
    case 'perUnit':
    case 'share':
      return { facts: plainFacts(rule) };
  }
}

/** Kinds whose figures all stand by themselves. */
function plainFacts(rule: AnyRule): readonly Fact[] {
  const properties = Object.keys(rule).filter((property) => property !== 'kind') as (keyof AnyRule &
    string)[];
  return factsOf(rule, properties);
}

const DIRECTION = {
  higher: text('越高越好', 'higher is better'),
  lower: text('越低越好', 'lower is better'),
};
const RELATIVE = { average: text('团队平均', 'the team average'), total: text('团队合计', 'the team total') };

function bandsParts(rule: BandsRule, inputs: readonly InputCell[], manner: Manner): Parts {
  const kind = edgeKind(rule, inputs[0]?.input ?? 'number');
  const bands = rule.bands.map((band) => {
    const score =
      band.slopeFrom === undefined
        ? showNumber(band.score)
        : `${showNumber(band.slopeFrom)}→${showNumber(band.score)}`;
    const name = band.name === undefined ? '' : `（${band.name}）`;
    const words = `${sign(rule, band)}${showEdge(band.edge, kind)} ${score}${name}`;
    return value(band, text(words, words));
  });
  return {
    facts: [
      fact('better', DIRECTION[rule.better]),
      fact('relative', rule.relative && RELATIVE[rule.relative]),
      fact('target', rule.target, manner),
      fact('otherwise', rule.otherwise),
    ],
    lines: [{ what: text('分档', 'band'), lines: bands }],
  };
}

/** One term per input cell, called by that cell where there are several. */
function termList(rule: DeductionRule, inputs: readonly InputCell[]) {
  return {
    what: text('扣分项', 'deduction'),
    items: rule.terms.map((term, index): Item => {
      const input = inputs[index];
      const manner = { percent: isPercent(input?.input) };
      return {
        id: String(index),
        name: nameOf(inputs, index),
        facts: [...factsOf(term, ['each', 'fatal']), ...factsOf(term, ['per', 'beyond', 'short'], manner)],
      };
    }),
  };
}

function testItem(test: CellTest, inputs: readonly InputCell[], index: number): Item {
  const input = inputs[index];
  const percent = isPercent(input?.input);
  const words =
    'is' in test
      ? test.is
        ? text('是', 'yes')
        : text('否', 'no')
      : 'atLeast' in test
        ? text(`≥${showNumber(test.atLeast, percent)}`, `≥${showNumber(test.atLeast, percent)}`)
        : text(`≤${showNumber(test.atMost, percent)}`, `≤${showNumber(test.atMost, percent)}`);
  return {
    id: String(index),
    name: nameOf(inputs, index),
    facts: [{ label: NOTHING, value: value(test, words) }],
  };
}

/** A cell's own name, where the indicator has several. */
function nameOf(inputs: readonly InputCell[], index: number): Text {
  return (inputs.length > 1 ? inputs[index]?.label : undefined) ?? NOTHING;
}
