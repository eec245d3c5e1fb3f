/** Columns that people fill in: raw counts and indicator inputs. */
import type { CompiledIndicator } from '../../core/compile/compiled';
import { withAdditions } from '../../core/rules/additions';
import { describeRule } from '../../core/rules/describe';
import { UNITS } from '../../core/words/labels';
import { widthOfText } from '../look/text-width';
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import type { InputCell } from '../../schemes/indicator';
import type { InputKind } from '../../core/words/input-kind';
import type { Column, Place, Setting } from './column';
import { inputKey } from './input-key';
import { relativeCell } from './relative-cells';
import { asLevel } from './sample-words';
import { FORMATS, validationOf } from './validations';

const INPUTS = text('指标录入', 'Inputs');
const RAW = text('原始数据', 'Raw counts');

/** The raw counts from which ratios are computed. */
export function rawColumns({ compiled, language }: Setting): readonly Column[] {
  return (compiled.scheme.raw ?? []).map((cell) => ({
    key: `raw:${cell.key}`,
    kind: 'input',
    header: withUnit(inLanguage(cell.label, language), cell.input, language),
    section: inLanguage(RAW, language),
    width: widthOf(cell.input, language),
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
        width: widthOf(input.input, language, one),
        numberFormat: FORMATS[input.input],
        align: input.input === 'level' || input.input === 'flag' ? 'center' : undefined,
        validation: formula === undefined ? validationOf(input, one, language) : undefined,
        note: index === 0 ? noteOf(setting, one) : undefined,
        formula,
        sample: (example) =>
          example.kind === 'assessment'
            ? asLevel(one, example.inputs[one.column + index] ?? null, language)
            : null,
      };
    }),
  );
}

/** Room for the longest level, with the arrow of its list. */
function widthOf(kind: InputKind, language: Language, one?: CompiledIndicator): number {
  if (kind === 'money') return 13;
  const rule = one?.indicator.rule;
  if (kind !== 'level' || rule?.kind !== 'levels') return 11;
  return Math.max(11, ...rule.levels.map(({ label }) => listWidth(inLanguage(label, language))));
}

/** The words of a list beside its arrow. */
export function listWidth(words: string): number {
  return Math.ceil(widthOfText(words)) + 4;
}

/** A ratio of raw counts, or the team's figure that a person is held against. */
function derived(setting: Setting, one: CompiledIndicator, index: number): Column['formula'] {
  const { raw, sample } = setting;
  const { indicator } = one;
  if (raw && index === 0 && 'ratio' in indicator && indicator.ratio !== undefined) {
    const { of, by } = indicator.ratio;
    return ratioFormula(of, by);
  }
  const { rule } = indicator;
  if (rule.kind === 'relative') return sample ? undefined : relativeCell(setting, one, rule, index);
  const own = inputKey(one, 0);
  const team =
    index === 1 && ((rule.kind === 'bands' && rule.relative) || (rule.kind === 'share' && 'total'));
  // A worked example brings its own team figure.
  if (team === false || team === undefined || sample) return undefined;
  const total = team === 'average' ? 'AVERAGE' : 'SUM';
  // 不适用 holds for all cells of an indicator.
  const other = one.notApplicable === 'allowed' ? (at: Place) => `${at.cell(own)}&""` : () => '""';
  return (at) => `=IF(ISNUMBER(${at.cell(own)}),${total}(${at.whole(own)}),${other(at)})`;
}

export function ratioFormula(of: string, by: string): (at: Place) => string {
  return (at) => {
    const [top, bottom] = [at.cell(`raw:${of}`), at.cell(`raw:${by}`)];
    return `=IF(COUNT(${top},${bottom})<2,"",IF(${bottom}=0,"",${top}/${bottom}))`;
  };
}

function headerOf(one: CompiledIndicator, input: InputCell, language: Language): string {
  const label = inLanguage(one.label, language);
  if (one.inputs.length === 1) return withUnit(label, input.input, language);
  const own = inLanguage(input.label, language);
  return saysAgain(label, own) ? own.replace(/\s?([（(][^（(]*)$/, '\n$1') : `${label}\n${own}`;
}

/** Whether a cell's own label has a word of the indicator's: 信息完整（自评） under 信息完整, "Team sales" under "Share of sales". */
function saysAgain(label: string, own: string): boolean {
  const words = (said: string): readonly string[] =>
    said.toLowerCase().match(/[a-z]{4,}|[\u4e00-\u9fff]+/g) ?? [];
  const pairs = words(label).flatMap((word) =>
    /[a-z]/.test(word) ? [word] : Array.from(word).map((_, at) => word.slice(at, at + 2)),
  );
  return pairs.some((pair) => pair.length > 1 && own.toLowerCase().includes(pair));
}

function withUnit(label: string, kind: InputKind, language: Language): string {
  const unit = inLanguage(UNITS[kind], language);
  // A count says itself what it counts.
  return unit === '' || kind === 'level' || kind === 'count' ? label : `${label}\n(${unit})`;
}

function noteOf({ compiled, language, ownRules }: Setting, one: CompiledIndicator): string {
  const title = `${inLanguage(one.label, language)} (${one.key})`;
  if (ownRules)
    return `${title}\n${inLanguage(text('得分规则见规则表。', 'The rules sheet says how it scores.'), language)}`;
  const settings = compiled.scheme.settings ?? [];
  const rule = inLanguage(
    withAdditions(describeRule(one.indicator.rule, one.inputs, settings), one.indicator),
    language,
  );
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
  return [title, rule, ...note, ...meanings].join('\n');
}
