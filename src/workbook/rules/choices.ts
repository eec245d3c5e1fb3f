/** What cells of a rules table can be chosen from. */
import type { AdjustmentRule, Rule, RuleName } from '../../schemes/indicator';
import type { Language } from '../../core/words/language';
import type { ColumnId, SectionId } from '../../core/table/sections';
import {
  COEFFICIENT,
  INPUT,
  LIMIT_KIND,
  NOTE_KIND,
  PERIOD,
  SIGN,
  STAR_KIND,
  TOTAL,
  YEAR_KIND,
} from '../../core/table/words';
import { RULE, type RuleWord } from '../../core/table/rule-shapes';
import { FLAG, type Codec } from '../../core/table/codec';
import { INPUT_KINDS, PERIODS } from '../../core/words/labels';
import type { InputKind } from '../../core/words/input-kind';
import type { Period } from '../../core/words/period';
import { maxListSource } from '../patch/limits';

type Listed = (language: Language) => readonly string[];

function words<Id>(codec: Codec<Id>, ids: readonly Id[]): Listed {
  return (language) => ids.map((id) => String(codec.print(id, language)[0]));
}

const yesNo = words(FLAG, [true, false]);
const inputs = words(INPUT, Object.keys(INPUT_KINDS) as InputKind[]);
type RuleWords<Kind extends RuleName> = { readonly [K in Kind]: readonly RuleWord<K>[] };

const INDICATOR_RULES: RuleWords<Rule['kind']> = {
  bands: ['bands', 'bands:average', 'bands:total'],
  levels: ['levels', 'levels:points'],
  manual: ['manual'],
  ranged: ['ranged', 'ranged:violations'],
  proportional: ['proportional'],
  deduction: ['deduction'],
  perUnit: ['perUnit'],
  share: ['share'],
  relative: ['relative', 'relative:lower'],
  conditions: ['conditions'],
  blend: ['blend'],
};
const ADJUSTMENT_RULES: RuleWords<AdjustmentRule['kind']> = {
  bonus: ['bonus', 'bonus:approval'],
  fault: ['fault'],
  extra: ['extra'],
  perUnit: ['perUnit'],
  bands: ['bands', 'bands:average'],
};
const rules = words(RULE, Object.values<readonly RuleWord[]>(INDICATOR_RULES).flat());
const additions = words(RULE, Object.values<readonly RuleWord[]>(ADJUSTMENT_RULES).flat());
const totals = words(TOTAL, ['weighted', 'points', 'normalised', 'groups', 'min']);
const signs = words(SIGN, ['≥', '>', '≤', '<', 'is', 'else']);

const BY_COLUMN: Partial<Record<ColumnId, Listed>> = {
  input: inputs,
  rule: rules,
  total: totals,
  period: words(PERIOD, Object.keys(PERIODS) as Period[]),
  sign: signs,
  and: words(SIGN, ['≥', '>', '≤', '<']),
  redline: yesNo,
  mayNotApply: yesNo,
  commission: yesNo,
  self: yesNo,
  rated: yesNo,
  required: yesNo,
  severity: () => ['1', '2', '3'],
};

const BY_PLACE: Partial<Record<`${SectionId}.${ColumnId}`, Listed>> = {
  'scheme.coefficient': words(COEFFICIENT, ['score', 'grade']),
  'groups.total': words(TOTAL, ['weighted', 'points', 'normalised']),
  'adjustments.rule': additions,
  'starRule.kind': words(STAR_KIND, ['ladder', 'annual', 'total', 'conditions']),
  'payLimits.kind': words(LIMIT_KIND, ['bonus', 'commission']),
  'takingPart.sign': words(SIGN, ['≥', '≤']),
  'year.kind': words(YEAR_KIND, ['mean', 'most-stars']),
  'notes.kind': words(NOTE_KIND, ['notes', 'decisions', 'defects']),
};

/** Undefined where anything may stand, or where the list would not fit into a cell's rule. */
export function choicesFor(
  section: SectionId,
  column: ColumnId,
  language: Language,
): readonly string[] | undefined {
  const listed = BY_PLACE[`${section}.${column}`] ?? BY_COLUMN[column];
  // A comma separates the choices of a list.
  const values = listed?.(language).filter((word) => !word.includes(','));
  return values === undefined || values.join(',').length > maxListSource ? undefined : values;
}
