/** What an input cell takes, by its kind: lists for levels and flags, bounds for numbers. */
import type { CompiledIndicator } from '../../core/compile/compiled';
import { DOMAINS, totalDomain, type Domain } from '../../core/input/domain';
import { NOT_APPLICABLE } from '../../core/input/not-applicable';
import type { Language } from '../../core/words/language';
import { inLanguage, text } from '../../core/words/text';
import type { InputCell } from '../../schemes/indicator';
import type { Text } from '../../core/words/text';
import type { InputKind } from '../../core/words/input-kind';
import type { Column } from './column';

type ColumnValidation = NonNullable<Column['validation']>;

export const FORMATS: Readonly<Partial<Record<InputKind, string>>> = {
  rate: '0.00%',
  ratio: '0.00%',
  money: '#,##0.00',
  count: '0',
};

export const YES = text('是', 'Yes');
export const NO = text('否', 'No');
/** Bounds beyond this say nothing to a user. */
const TELLING = 1e12;

/** Undefined where the kind alone does not say what may stand there: points or a level, in one cell. */
export function validationOf(
  input: InputCell,
  one: CompiledIndicator | undefined,
  language: Language,
): ColumnValidation | undefined {
  const kind = input.input;
  if (one?.notApplicable === 'allowed') return orNotApplicable(input, one, language);
  if (kind === 'flag')
    return {
      rule: { kind: 'list', values: [YES, NO].map((word) => inLanguage(word, language)) },
      message: inLanguage(text('请选择 是 或 否', 'Choose Yes or No'), language),
    };
  if (kind === 'level') return levelList(one, language);
  const rule = one?.indicator.rule;
  if (rule?.kind === 'fault') return bounded(input.label, rule.max, language);
  const own = kind === 'points' && one !== undefined && Number.isFinite(one.max) ? one.max : undefined;
  return withinDomain(input.label, DOMAINS[kind], language, own);
}

/** A list takes the words too; bounds of numbers would refuse them, so there are none. */
function orNotApplicable(
  input: InputCell,
  one: CompiledIndicator,
  language: Language,
): ColumnValidation | undefined {
  const own = validationOf(input, { ...one, notApplicable: 'refused' }, language);
  if (own?.rule.kind !== 'list') return undefined;
  return {
    rule: { kind: 'list', values: [...own.rule.values, NOT_APPLICABLE] },
    message: `${own.message}${inLanguage(text('、', ', '), language)}${NOT_APPLICABLE}`,
  };
}

function levelList(one: CompiledIndicator | undefined, language: Language): ColumnValidation | undefined {
  const rule = one?.indicator.rule;
  if (rule?.kind !== 'levels' || rule.pointsBelow !== undefined) return undefined;
  const labels = rule.levels.map((level) => inLanguage(level.label, language));
  // Where the scheme takes the points themselves, the list takes them too.
  const points = rule.numbers === 'points' ? rule.levels.map((level) => String(level.score)) : [];
  const values = [...labels, ...points];
  return {
    rule: { kind: 'list', values },
    message: inLanguage(text(`请选择：${values.join('、')}`, `Choose: ${values.join(', ')}`), language),
  };
}

/** Points of either sign. */
function bounded(label: Text, most: number, language: Language): ColumnValidation {
  return {
    rule: { kind: 'decimal', min: -most, max: most },
    message: inLanguage(
      text(`${label.zh}应在 -${most} 到 ${most} 之间`, `${label.en} must be between -${most} and ${most}`),
      language,
    ),
  };
}

/** @param most a maximum below the domain's own */
export function withinDomain(
  label: Text,
  domain: Domain,
  language: Language,
  most: number = domain.max,
): ColumnValidation {
  const words = text(`${label.zh}应为${domain.expected.zh}`, `${label.en} must be ${domain.expected.en}`);
  const upTo = text(`${words.zh}，最多 ${most}`, `${words.en} at most ${most}`);
  const max = most >= TELLING ? undefined : most;
  return {
    rule: { kind: domain.whole ? 'whole' : 'decimal', min: domain.min, max },
    message: inLanguage(max === undefined || max === domain.max ? words : upTo, language),
  };
}

/** A total of a scheme, typed by hand. */
export function totalValidation(label: Text, bonus: boolean, language: Language): ColumnValidation {
  return withinDomain(label, totalDomain(bonus), language);
}

/** A sum of money, 0 or more. */
export function moneyValidation(label: Text, language: Language): ColumnValidation {
  return withinDomain(label, DOMAINS.money, language);
}
