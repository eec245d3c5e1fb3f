/** Columns that functions compute: scores, completeness, total, grade, coefficient, rank. */
import type { CompiledIndicator, CompiledScheme } from '../../core/compile/compiled';
import { shareOfTotal } from '../../core/explain/explain-score';
import { toNumber } from '../../core/number/exact';
import { formatNumber, formatPercent } from '../../core/number/format';
import { inLanguage, text, type Text } from '../../core/words/text';
import { blanksAsText } from '../formula/blanks';
import type { Column, Place, Setting } from './column';
import { quoted } from './column';
import { gradeColumn, isSampled } from './grade-column';
import { inputKey } from './input-key';
import { rankOf } from './pool-columns';
import { unrankedColumns } from './relative-cells';
import { ifTaker } from './takes-part-column';
import { statusColumn, type Asked } from './status-column';

const SCORES = text('得分', 'Scores');
const RESULT = text('结果', 'Result');
const ADJUSTMENT = text('加减分', 'adjustment');
const CHAT = text('本次抽检', 'This chat');

/**
 * One score per indicator. Adjustments may be blank, wholly or in part; an indicator's cells are only asked for its score when none of
 * them is.
 */
export function scoreColumns(setting: Setting): readonly Column[] {
  const { compiled, language, id } = setting;
  return [...compiled.indicators, ...compiled.adjustments].flatMap((one): readonly Column[] => {
    const last = one.inputs.length - 1;
    const cells = (at: Place): string => at.range(inputKey(one, 0), inputKey(one, last));
    const blank = (at: Place): string =>
      one.adjustment ? `COUNTBLANK(${cells(at)})=${one.inputs.length}` : `COUNTBLANK(${cells(at)})>0`;
    const passed = one.adjustment && last > 0 ? (at: Place) => blanksAsText(cells(at)) : cells;
    const score: Column = {
      key: scoreKey(one),
      kind: 'formula',
      header: [inLanguage(one.label, language), ...shareWords(setting, one)].join('\n'),
      section: inLanguage(SCORES, language),
      width: 10,
      numberFormat: '0.00',
      formula: (at) =>
        `=IF(${blank(at)},"",KPIBAND(${passed(at)},${quoted(one.key)},${id}${setting.monthArgument(at, 0)}))`,
      markZero: one.adjustment ? undefined : true,
    };
    return [...unrankedColumns(setting, one), score];
  });
}

export function scoreKey(one: CompiledIndicator): string {
  return `score:${one.key}`;
}

/** "weight 15%", or "of 10"; nothing where the rules may change under the header. */
function shareWords({ compiled, language, ownRules }: Setting, one: CompiledIndicator): readonly string[] {
  if (one.adjustment) return one.label.zh === ADJUSTMENT.zh ? [] : [`(${inLanguage(ADJUSTMENT, language)})`];
  if (ownRules) return [];
  const share = shareOfTotal(compiled, one);
  if (share !== undefined) {
    const percent = formatPercent(Math.round(toNumber(share) * 10000) / 10000);
    return [inLanguage(text(`(权重 ${percent})`, `(weight ${percent})`), language)];
  }
  const most = formatNumber(one.max);
  return [inLanguage(text(`(满分 ${most})`, `(of ${most})`), language)];
}

/** All indicators of a row. A row without a name is nobody's: it has no total, no rank and no pay. */
export function askedOfScores(setting: Setting): Asked {
  return {
    missing: (at) => `COUNTBLANK(${indicatorRange(setting, at)})`,
    section: resultOf(setting.compiled),
  };
}

/** Check, total, grade, coefficient, rank. */
export function resultColumns(setting: Setting): readonly Column[] {
  const { compiled, language, id } = setting;
  const { scheme } = compiled;
  const section = inLanguage(resultOf(compiled), language);
  const sampled = isSampled(compiled);
  const { missing } = askedOfScores(setting);
  const columns: Column[] = [
    statusColumn(setting, askedOfScores(setting)),
    {
      key: 'total',
      kind: 'formula',
      header: inLanguage(text('总分', 'Total score'), language),
      section,
      width: 10,
      numberFormat: '0.00',
      formula: (at) =>
        `=IF(OR(${at.cell('name')}="",${missing(at)}>0),"",KPISCORE(${allRange(setting, at)},${id}${setting.monthArgument(at, 1)}))`,
    },
  ];
  if (scheme.grades !== undefined)
    columns.push(
      gradeColumn(
        setting,
        (at) => ({
          of: at.cell('total'),
          call: sampled
            ? `QAGRADE(${allRange(setting, at)},${id}${setting.versionArgument(at, 0)})`
            : `KPIGRADE(${at.cell('total')},${id}${setting.versionArgument(at, 0)})`,
        }),
        { section: resultOf(compiled) },
      ),
    );
  if (scheme.coefficient !== undefined) {
    columns.push({
      key: 'coefficient',
      kind: 'formula',
      header: inLanguage(text('奖金系数', 'Coefficient'), language),
      section,
      width: 10,
      numberFormat: '0.00%',
      formula: (at) =>
        `=IF(NOT(ISNUMBER(${at.cell('total')})),${at.cell('total')},KPIRATIO(${at.cell('total')},${id}${setting.versionArgument(at, 0)}))`,
    });
  }
  // Chats have no rank, and their agents stand in several rows.
  if (sampled) return columns;
  columns.push({
    key: 'rank',
    kind: 'formula',
    header: inLanguage(text('名次', 'Rank'), language),
    section,
    width: 8,
    align: 'center',
    numberFormat: '0',
    formula: (at) =>
      `=IF(NOT(ISNUMBER(${at.cell('total')})),${at.cell('total')},${ifTaker(setting, at, `${rankOf(setting, at)}+1`)})`,
  });
  return columns;
}

function resultOf(compiled: CompiledScheme): Text {
  return isSampled(compiled) ? CHAT : RESULT;
}

function indicatorRange({ compiled }: Setting, at: Place): string {
  const [first, last] = [compiled.indicators[0], compiled.indicators.at(-1)] as [
    CompiledIndicator,
    CompiledIndicator,
  ];
  return at.range(inputKey(first, 0), inputKey(last, last.inputs.length - 1));
}

/** All inputs of a row, adjustments included. Those may be blank. */
export function allRange({ compiled }: Setting, at: Place): string {
  const first = compiled.indicators[0] as CompiledIndicator;
  const last = (compiled.adjustments.at(-1) ?? compiled.indicators.at(-1)) as CompiledIndicator;
  const range = at.range(inputKey(first, 0), inputKey(last, last.inputs.length - 1));
  return compiled.adjustments.length === 0 ? range : blanksAsText(range);
}
