/** Columns that people fill in: raw counts, indicator inputs, facts. */
import type { Cell } from '../../core/cell';
import type { CompiledIndicator } from '../../core/compile/compiled';
import { DOMAINS } from '../../core/input/domain';
import { describeRule } from '../../core/rules/rules';
import { UNITS } from '../../core/text/labels';
import { wordsOf } from '../../core/rules/levels';
import { normalise, squash } from '../../core/text/normalise';
import { widthOfText } from './text-width';
import { inLanguage, text } from '../../core/text/text';
import type { InputCell, InputKind, Text } from '../../schemes/indicator';
import type { Example } from '../../schemes/example';
import type { Fact } from '../../schemes/stars';
import type { Validation } from '../port';
import type { Column, Place, Setting } from './column';

const INPUTS = text('指标录入', 'Inputs');
const RAW = text('原始数据', 'Raw counts');
const FACTS = text('评定条件', 'Facts');
const YES_NO: Validation = { kind: 'list', values: ['是', '否'] };

/** The raw counts from which ratios are computed. */
export function rawColumns({ compiled, language }: Setting): readonly Column[] {
  return (compiled.scheme.raw ?? []).map((cell) => ({
    key: `raw:${cell.key}`,
    kind: 'input',
    header: withUnit(inLanguage(cell.label, language), cell.input, language),
    section: inLanguage(RAW, language),
    width: widthOf(cell.input),
    numberFormat: FORMATS[cell.input],
    validation: validationOf(cell, undefined, language),
  }));
}

/** The input cells of every indicator, then those of the adjustments. */
export function indicatorColumns(setting: Setting): readonly Column[] {
  const { compiled, language } = setting;
  return [...compiled.indicators, ...compiled.adjustments].flatMap((one) =>
    one.inputs.map((input, index): Column => {
      const formula = derived(setting, one, index);
      return {
        key: inputKey(one, index),
        kind: formula === undefined ? 'input' : 'formula',
        header: headerOf(one, input, language),
        section: inLanguage(
          'section' in one.indicator && one.indicator.section !== undefined ? one.indicator.section : INPUTS,
          language,
        ),
        width: widthOf(input.input, one),
        numberFormat: FORMATS[input.input],
        align: input.input === 'level' || input.input === 'flag' ? 'center' : undefined,
        validation: formula === undefined ? validationOf(input, one, language) : undefined,
        note: index === 0 ? noteOf(setting, one) : undefined,
        formula,
        sample: (example) =>
          example.kind === 'assessment' ? canonical(one, example.inputs[one.column + index] ?? null) : null,
      };
    }),
  );
}

/** Room for the longest level, with the arrow of its list. */
function widthOf(kind: InputKind, one?: CompiledIndicator): number {
  if (kind === 'money') return 13;
  const rule = one?.indicator.rule;
  if (kind !== 'level' || rule?.kind !== 'levels') return 11;
  return Math.min(20, Math.max(11, ...rule.levels.map((level) => widthOfText(level.label.zh) + 5)));
}

/** A level of an example as the list offers it, however the example names it. */
function canonical(one: CompiledIndicator, cell: Cell): Cell {
  const { rule } = one.indicator;
  if (rule.kind !== 'levels' || typeof cell !== 'string') return cell;
  const wanted = squash(cell);
  return (
    rule.levels.find((level) => wordsOf(level).some((word) => squash(word) === wanted))?.label.zh ?? cell
  );
}

export function inputKey(one: CompiledIndicator, index: number): string {
  return `in:${one.key}:${index}`;
}

/** A ratio of raw counts, or the team's figure that a person is held against. */
function derived({ raw, sample }: Setting, one: CompiledIndicator, index: number): Column['formula'] {
  const { indicator } = one;
  if (raw && index === 0 && 'ratio' in indicator && indicator.ratio !== undefined) {
    const { of, by } = indicator.ratio;
    return ratioFormula(of, by);
  }
  const { rule } = indicator;
  const own = inputKey(one, 0);
  const team =
    index === 1 && ((rule.kind === 'bands' && rule.relative) || (rule.kind === 'share' && 'total'));
  // A worked example brings its own team figure.
  if (team === false || team === undefined || sample) return undefined;
  const total = team === 'average' ? 'AVERAGE' : 'SUM';
  return (at) => `=IF(ISNUMBER(${at.cell(own)}),${total}(${at.whole(own)}),"")`;
}

export function ratioFormula(of: string, by: string): (at: Place) => string {
  return (at) => {
    const [top, bottom] = [at.cell(`raw:${of}`), at.cell(`raw:${by}`)];
    return `=IF(COUNT(${top},${bottom})<2,"",IF(${bottom}=0,"",${top}/${bottom}))`;
  };
}

function headerOf(one: CompiledIndicator, input: InputCell, language: 'zh' | 'en'): string {
  const label = inLanguage(one.label, language);
  if (one.inputs.length === 1) return withUnit(label, input.input, language);
  return `${label}\n${inLanguage(input.label, language)}`;
}

function withUnit(label: string, kind: InputKind, language: 'zh' | 'en'): string {
  const unit = inLanguage(UNITS[kind], language);
  return unit === '' || kind === 'level' ? label : `${label}\n(${unit})`;
}

function noteOf({ compiled, language }: Setting, one: CompiledIndicator): string {
  const settings = compiled.scheme.settings ?? [];
  const rule = inLanguage(describeRule(one.indicator.rule, one.inputs, settings), language);
  const levels = one.indicator.rule.kind === 'levels' ? one.indicator.rule.levels : [];
  const meanings = levels.flatMap((level) =>
    level.meaning === undefined
      ? []
      : [`${inLanguage(level.label, language)}：${inLanguage(level.meaning, language)}`],
  );
  const note =
    'note' in one.indicator && one.indicator.note !== undefined
      ? [inLanguage(one.indicator.note, language)]
      : [];
  return [`${inLanguage(one.label, language)} (${one.key})`, rule, ...note, ...meanings].join('\n');
}

/** Columns of facts, headed by the fact's own name: formulas pass header and row together. */
export function factColumns(
  { compiled, language }: Setting,
  facts: readonly Fact[],
  section: Text = FACTS,
  raw = false,
): readonly Column[] {
  return facts.map((fact): Column => {
    const formula = raw && fact.ratio !== undefined ? ratioFormula(fact.ratio.of, fact.ratio.by) : undefined;
    const input: InputCell = { key: fact.key, label: fact.label, input: fact.input };
    const choices = fact.choices?.map((choice) => choice.label);
    return {
      key: factKey(fact),
      kind: formula === undefined ? 'input' : 'formula',
      header: inLanguage(fact.label, language),
      section: inLanguage(section, language),
      width: 11,
      numberFormat: FORMATS[fact.input],
      align: fact.input === 'level' || fact.input === 'flag' ? 'center' : undefined,
      validation:
        formula !== undefined
          ? undefined
          : choices === undefined
            ? validationOf(input, undefined, language)
            : { rule: { kind: 'list', values: choices }, message: choices.join(' / ') },
      formula,
      sample: (example, index) => sampleFact(example, fact, index, facts.indexOf(fact)),
    };
  });
}

export function factKey(fact: Fact): string {
  return `fact:${fact.key}`;
}

function sampleFact(example: Example, fact: Fact, _index: number, position: number): Cell {
  if (example.kind !== 'assessment' && example.kind !== 'history') return null;
  const names = [fact.key, fact.label.zh, fact.label.en, ...(fact.aliases ?? [])].map(normalise);
  const given = Object.entries(example.facts ?? {}).find(([name]) => names.includes(normalise(name)));
  if (given !== undefined) return given[1];
  return example.kind === 'assessment' && example.scores === undefined
    ? (example.inputs[position] ?? null)
    : null;
}

export const FORMATS: Readonly<Partial<Record<InputKind, string>>> = {
  rate: '0.00%',
  ratio: '0.00%',
  money: '#,##0.00',
  count: '0',
};

function validationOf(
  input: InputCell,
  one: CompiledIndicator | undefined,
  language: 'zh' | 'en',
): Column['validation'] {
  const kind = input.input;
  if (kind === 'flag')
    return { rule: YES_NO, message: inLanguage(text('请选择 是 或 否', 'Choose 是 or 否'), language) };
  if (kind === 'level') {
    const rule = one?.indicator.rule;
    if (rule?.kind !== 'levels' || rule.pointsBelow !== undefined) return undefined;
    const labels = rule.levels.map((level) => level.label.zh);
    // Where the scheme takes the points themselves, the list takes them too.
    const values =
      rule.numbers === 'points' ? [...labels, ...rule.levels.map((level) => String(level.score))] : labels;
    return {
      rule: { kind: 'list', values },
      message: inLanguage(text(`请选择：${values.join('、')}`, `Choose: ${values.join(', ')}`), language),
    };
  }
  if (kind === 'amount') return undefined;
  const domain = DOMAINS[kind];
  const own = kind === 'points' && one !== undefined && Number.isFinite(one.max) ? one.max : domain.max;
  const max = own >= 1e12 ? undefined : own;
  const words = text(
    `${input.label.zh}应为${domain.expected.zh}`,
    `${input.label.en} must be ${domain.expected.en}`,
  );
  return {
    rule: { kind: domain.whole ? 'whole' : 'decimal', min: domain.min, max },
    message: inLanguage(words, language),
  };
}
