/** Indicators, adjustments and everything else that is entered, as comparing sees it. */
import type { Adjustment, Indicator, InputCell } from '../../schemes/indicator';
import type { Text } from '../words/text';
import type { Setting } from '../../schemes/scheme';
import type { Fact as KnownFact } from '../../schemes/stars';
import { inputsOf } from '../compile/parts';
import { describeRule } from '../rules/describe';
import { isPercent } from '../words/input-kind';
import { INPUT_KINDS } from '../words/labels';
import { join, text } from '../words/text';
import { fact, factsOf, NOTHING, showNumber, value, type Fact, type Item } from './item';
import { ruleParts } from './rule-item';

/** @param around what the scheme adds: weight and group */
export function entryItem(
  entry: Indicator | Adjustment,
  settings: readonly Setting[],
  around: readonly Fact[] = [],
): Item {
  const inputs = inputsOf(entry);
  const several = typeof entry.input !== 'string';
  const words = ruleWords(entry, settings);
  const indicator = entry as Indicator;
  return {
    id: entry.key,
    indicator: entry.key,
    name: entry.label,
    rule: { kind: entry.rule.kind, words, ...ruleParts(entry, { settings }) },
    summary: summaryOf(around, words),
    facts: [
      fact('label', entry.label),
      ...around,
      { ...fact('input', undefined), value: value(entry.input, inputWords(entry)) },
      fact('section', indicator.section),
      { ...fact('monthTarget', indicator.target, { percent: isPercent(inputs[0]?.input) }) },
      ...factsOf(indicator, ['redLine', 'mayNotApply', 'floor', 'ceiling', 'aliases', 'note']),
      ratioFact(indicator.ratio),
    ],
    lists: several
      ? [{ what: text('输入格', 'input cell'), ordered: true, items: inputs.map(cellItem) }]
      : [],
  };
}

/** Empty where the rule is too faulty to be described. */
export function ruleWords(entry: Indicator | Adjustment, settings: readonly Setting[]): Text {
  try {
    const words = describeRule(entry.rule, inputsOf(entry), settings);
    return /undefined|NaN/.test(words.en) ? NOTHING : words;
  } catch {
    return NOTHING;
  }
}

function summaryOf(around: readonly Fact[], rule: Text): Text | undefined {
  const stated = around.flatMap(({ label, value: given }) =>
    given === undefined ? [] : [text(`${label.zh} ${given.words.zh}`, `${label.en} ${given.words.en}`)],
  );
  const parts = [...stated, rule].filter((part) => part.zh !== '');
  return parts.length === 0 ? undefined : join(parts, '，', ', ');
}

function inputWords({ input }: Indicator | Adjustment): Text {
  if (typeof input === 'string') return INPUT_KINDS[input];
  const names = (language: 'zh' | 'en'): string => input.map((cell) => cell.label[language]).join(' + ');
  return text(names('zh'), names('en'));
}

function ratioFact(ratio: Indicator['ratio']): Fact {
  return fact('ratio', ratio && `${ratio.of} ÷ ${ratio.by}`);
}

export function cellItem(cell: InputCell): Item {
  return {
    id: cell.key,
    name: cell.label,
    summary: INPUT_KINDS[cell.input],
    facts: [fact('label', cell.label), fact('input', INPUT_KINDS[cell.input])],
  };
}

export function settingItem(setting: Setting): Item {
  const percent = isPercent(setting.input);
  const seasons = setting.seasons?.map(
    ({ months, value: figure }) => `${months.join('、')}: ${showNumber(figure, percent)}`,
  );
  return {
    id: setting.key,
    name: setting.label,
    summary: INPUT_KINDS[setting.input],
    facts: [
      ...cellItem(setting).facts,
      fact('value', setting.value, { percent }),
      fact('seasons', seasons?.join('; ')),
    ],
  };
}

export function knownFactItem(known: KnownFact): Item {
  return {
    ...cellItem(known),
    facts: [...cellItem(known).facts, ...factsOf(known, ['aliases', 'required']), ratioFact(known.ratio)],
    lists: [
      {
        what: text('选项', 'choice'),
        ordered: true,
        items: (known.choices ?? []).map((choice) => ({
          id: choice.label,
          name: text(choice.label, choice.label),
          facts: factsOf(choice, ['aliases']),
        })),
      },
    ],
  };
}

/** "3 期" */
export function periodsWords(count: number): Text {
  return text(`连续 ${showNumber(count)} 期`, `${showNumber(count)} periods running`);
}
