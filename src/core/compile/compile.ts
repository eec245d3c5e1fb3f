/** Compiles a scheme. */
import type { Adjustment, Indicator } from '../../schemes/indicator';
import type { Scheme, WeightedIndicator } from '../../schemes/scheme';
import { exact, toNumber } from '../number/exact';
import { squash } from '../words/normalise';
import { cellsOf, compileRule, fullOf, mostOf, unrankedOf } from '../rules/rules';
import type { Surroundings } from '../rules/kind';
import { levelNames } from '../rules/levels/names';
import { schemeFaults } from './check';
import { namesNotApplicable } from './check-apply';
import { combineOf } from './combine';
import type { Combine, CompiledIndicator, CompiledScheme, PayPosition } from './compiled';
import { indicatorsOf, inputsOf } from './parts';

/** Thrown for a scheme that cannot be compiled; names every fault. */
export class SchemeError extends Error {
  constructor(
    readonly scheme: string,
    readonly faults: ReturnType<typeof schemeFaults>,
  ) {
    super(`${scheme}: ${faults.map((fault) => fault.en).join('; ')}`);
    this.name = 'SchemeError';
  }
}

/**
 * A scheme ready for scoring.
 * @throws SchemeError naming every fault of the scheme.
 */
export function compileScheme(scheme: Scheme): CompiledScheme {
  const faults = schemeFaults(scheme);
  if (faults.length > 0) throw new SchemeError(scheme.id, faults);
  const surroundings: Surroundings = { settings: scheme.settings ?? [], levelWords: levelWordsOf(scheme) };
  let column = 0;
  const compiled = (entry: Indicator | Adjustment, adjustment: boolean): CompiledIndicator => {
    const inputs = inputsOf(entry);
    const rule = compileRule(entry, inputs, surroundings);
    const one: CompiledIndicator = {
      indicator: entry,
      key: entry.key,
      label: entry.label,
      inputs,
      column,
      rule,
      max: fullOf(entry),
      weight: (entry as Partial<WeightedIndicator>).weight,
      redLine: (entry as Indicator).redLine === true,
      notApplicable: namesNotApplicable(entry.rule)
        ? 'level'
        : (entry as Indicator).mayNotApply
          ? 'allowed'
          : 'refused',
      adjustment,
    };
    column += inputs.length;
    const before = unrankedOf(entry.rule);
    if (before === undefined) return one;
    const first = inputs.slice(0, cellsOf(before));
    const indicator = { ...entry, rule: before } as Indicator;
    return {
      ...one,
      unranked: { ...one, indicator, inputs: first, rule: compileRule(indicator, first, surroundings) },
    };
  };
  const indicators = indicatorsOf(scheme).map((entry) => compiled(entry, false));
  const beyond = indicatorsOf(scheme).some((one) => mostOf(one) > fullOf(one));
  const indicatorColumns = column;
  const adjustments = (scheme.adjustments ?? []).map((entry) => compiled(entry, true));
  const combine = scheme.aggregation === undefined ? undefined : combineOf(scheme.aggregation);
  return {
    scheme,
    indicators,
    adjustments,
    columns: column,
    indicatorColumns,
    combine,
    greatest: beyond ? Infinity : greatestOf(indicators, combine),
    mayNotRate: combine !== undefined && indicators.some((one) => one.notApplicable === 'allowed'),
    bonus: adjustments.length > 0 || beyond,
    payLevels: payLevelsOf(scheme),
    byName: namesOf([...indicators, ...adjustments]),
  };
}

function greatestOf(indicators: readonly CompiledIndicator[], combine: Combine | undefined): number {
  if (combine === undefined) return 100;
  if (indicators.some(({ max }) => max === Infinity)) return Infinity;
  return toNumber(combine(indicators.map(({ max }) => exact(max))));
}

function payLevelsOf({ pay }: Scheme): ReadonlyMap<string, PayPosition> {
  const positions = new Map<string, PayPosition>();
  for (const level of pay?.levels ?? []) {
    for (const name of [level.label, level.code, ...(level.aliases ?? [])])
      if (name !== undefined) positions.set(squash(name), { level });
  }
  return positions;
}

function levelWordsOf(scheme: Scheme): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { rule } of indicatorsOf(scheme)) {
    if (rule.kind === 'levels')
      for (const level of rule.levels) for (const word of levelNames(level)) words.add(squash(word));
  }
  return words;
}

function namesOf(entries: readonly CompiledIndicator[]): ReadonlyMap<string, CompiledIndicator> {
  const names = new Map<string, CompiledIndicator>();
  const put = (name: string, entry: CompiledIndicator): void => {
    if (!names.has(squash(name))) names.set(squash(name), entry);
  };
  for (const entry of entries) put(entry.key, entry);
  for (const entry of entries)
    for (const name of [entry.label.zh, entry.label.en, ...(entry.indicator.aliases ?? [])]) put(name, entry);
  return names;
}
