/** One rule by itself, as examples: what it scores, refuses and says; its rows in a rules table; what the linter and comparing see. */
import type { Cell } from '../../../src/core/cell';
import { compareSchemes } from '../../../src/core/compare/compare';
import { compileScheme, SchemeError } from '../../../src/core/compile/compile';
import { lintDraft } from '../../../src/core/lint/lint';
import { bestOf } from '../../../src/core/lint/rule-kinds';
import { describeRule } from '../../../src/core/rules/describe';
import { scoreAt } from '../../../src/core/score/row';
import { printTable } from '../../../src/core/table/print';
import { readTable } from '../../../src/core/table/read';
import type { InputKind } from '../../../src/core/words/input-kind';
import type { Adjustment, AnyRule, Indicator, InputCell } from '../../../src/schemes/indicator';
import type { Scheme, Setting } from '../../../src/schemes/scheme';
import { expectError, plain } from '../../support/outcome';
import { indicator, manual, scheme } from '../../support/broken';

type Cells = readonly Cell[];

export interface RuleExample {
  readonly rule: AnyRule;
  /** `number` unless said; several stand side by side, called 格1 Cell 1, 格2 Cell 2 … */
  readonly input?: InputKind | readonly InputKind[];
  readonly settings?: readonly Setting[];
  readonly month?: number;
  readonly scores?: readonly (readonly [cells: Cells, points: number | null])[];
  readonly errors?: readonly (readonly [cells: Cells, code: string, ...words: readonly string[]])[];
  /** Why cells score as they do. */
  readonly reasons?: readonly (readonly [cells: Cells, zh: string, en: string])[];
  readonly words?: readonly [zh: string, en: string];
  readonly best?: number;
  /** What comparing says when the rule becomes another one. */
  readonly changes?: readonly (readonly [AnyRule, zh: readonly string[], en: readonly string[]])[];
  /** What the linter finds in its rows: code and English words. */
  readonly lint?: readonly (readonly [code: string, words: string])[];
}

const ADJUSTMENTS: ReadonlySet<AnyRule['kind']> = new Set(['bonus', 'fault', 'extra']);

function inputOf(input: InputKind | readonly InputKind[]): InputKind | readonly InputCell[] {
  if (typeof input === 'string') return input;
  return input.map((kind, index) => ({
    key: `a${index + 1}`,
    label: { zh: `格${index + 1}`, en: `Cell ${index + 1}` },
    input: kind,
  }));
}

/** The rule as `a 甲 A` of a scheme that adds points, an adjustment where it is one. */
export function around({ rule, input = 'number', settings }: RuleExample): Scheme {
  const own = { label: { zh: '甲', en: 'A' }, input: inputOf(input) };
  const given = settings === undefined ? {} : { settings };
  if (!ADJUSTMENTS.has(rule.kind)) return scheme(given, indicator('a', rule as Indicator['rule'], own));
  const adjustment = { key: 'a', rule, ...own } as Adjustment;
  return scheme({ ...given, adjustments: [adjustment] }, indicator('base', manual, { input: 'points' }));
}

function entryOf(whole: Scheme): Indicator | Adjustment {
  const indicators = whole.aggregation?.kind === 'points' ? whole.aggregation.indicators : [];
  return [...indicators, ...(whole.adjustments ?? [])].find(({ key }) => key === 'a') as Indicator;
}

const NOTES = { decisions: [], defects: [] };

/** Everything that an example states, and that its table reads back as it was printed in either language. */
export function ruleExamples(list: Readonly<Record<string, RuleExample>>): void {
  describe.each(Object.entries(list))('%s', (_, example) => {
    const { scores, errors, reasons, words, best, changes, lint } = example;
    const whole = around(example);
    const context = example.month === undefined ? {} : { month: { month: example.month } };
    const compiled = () => {
      const { indicators, adjustments } = compileScheme(whole);
      const found = [...indicators, ...adjustments].find(({ key }) => key === 'a');
      if (found === undefined) throw new Error('no indicator a');
      return found;
    };
    const score = (cells: Cells) => scoreAt(compiled(), cells, 0, context);

    if (scores)
      it.each(scores)('%j scores %p', (cells, points) => {
        expect(plain(score(cells))).toBe(points);
      });
    if (errors)
      it.each(errors.map(([cells, ...wanted]) => [cells, wanted] as const))(
        '%j: %j',
        (cells, [code, ...wanted]) => {
          expectError(score(cells), code, ...wanted);
        },
      );
    if (reasons)
      it.each(reasons)('%j because %s', (cells, zh, en) => {
        expect(compiled().rule.clause(cells, 0, context)).toEqual({ zh, en });
      });
    if (words)
      it('in one line', () => {
        const { settings = [] } = example;
        expect(describeRule(example.rule, compiled().inputs, settings)).toEqual({
          zh: words[0],
          en: words[1],
        });
      });
    if (best !== undefined)
      it(`at best ${best}`, () => {
        expect(bestOf(entryOf(whole))).toBe(best);
      });
    if (changes)
      it.each(changes)('becomes %j', (rule, zh, en) => {
        const found = compareSchemes(whole, around({ ...example, rule }));
        expect(found.map((change) => change.words.zh)).toEqual(zh);
        expect(found.map((change) => change.words.en)).toEqual(en);
        expect(found.map((change) => change.indicator)).toEqual(found.map(() => 'a'));
      });
    if (lint)
      it('for the linter', () => {
        const [draft] = readTable(printTable(whole, NOTES, 'zh'));
        const own = draft === undefined ? [] : lintDraft(draft).filter((one) => one.indicator === 'a');
        expect(own.map(({ code }) => code)).toEqual(lint.map(([code]) => code));
        own.forEach(({ message }, index) => expect(message.en).toContain(lint[index]?.[1] ?? ''));
      });
    it.each(['zh', 'en'] as const)('printed in %s and read back', (language) => {
      const [draft] = readTable(printTable(whole, NOTES, language));
      expect(draft?.faults).toEqual([]);
      expect(draft && entryOf(draft.scheme).rule).toEqual(example.rule);
    });
  });
}

/** Rules that do not compile, and every fault that is named. */
export function ruleFaultExamples(
  list: readonly (readonly [rule: AnyRule, input: RuleExample['input'], zh: string, en: string])[],
): void {
  it.each(list)('refuses %j', (rule, input, zh, en) => {
    const whole = around({ rule, ...(input === undefined ? {} : { input }) });
    let faults: readonly { readonly zh: string; readonly en: string }[] = [];
    try {
      compileScheme(whole);
    } catch (error) {
      if (!(error instanceof SchemeError)) throw error;
      faults = error.faults;
    }
    expect(faults).toEqual([{ zh: `甲（a）：${zh}`, en: `a: ${en}` }]);
  });
}
