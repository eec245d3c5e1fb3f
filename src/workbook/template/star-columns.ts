/** Stars: from a history of months, from one period's total, or from conditions. */
import { inLanguage, text } from '../../core/words/text';
import type { Fact, Stars } from '../../schemes/stars';
import { blanksAsText } from '../formula/blanks';
import type { Column, Place, Setting } from './column';
import { factColumns, factKey } from './fact-columns';
import { historyColumns, monthKey, monthsOf } from './history-columns';
import { allRange } from './score-columns';
import type { Asked } from './status-column';

const STARS = text('星级', 'Stars');

/** What a row of stars asks for: of a history the sheet's own month, of a yearly rating any month, and the facts that a scheme insists on. */
export function askedOfStars(stars: Stars): Asked {
  const required = stars.facts.filter((fact) => stars.kind === 'conditions' || fact.required);
  const months = (at: Place): readonly string[] => {
    if (stars.kind === 'conditions') return [];
    const last = monthKey(monthsOf(stars));
    if (stars.kind !== 'annual') return [`COUNTBLANK(${at.cell(last)})`];
    return [`IF(COUNT(${at.range(monthKey(1), last)})=0,1,0)`];
  };
  return {
    section: STARS,
    missing: (at) =>
      `(${[...months(at), ...required.map((fact) => `COUNTBLANK(${at.cell(factKey(fact))})`)].join('+')})`,
  };
}

/** Stars of a history, what the next star needs, and the money. */
export function ladderColumns(setting: Setting, stars: Stars): readonly Column[] {
  const months = historyColumns(setting, stars);
  const last = monthKey(months.length);
  const history = (at: Place): string => at.range(monthKey(1), last);
  const required = stars.facts.filter((fact) => fact.required);
  const nothing = (at: Place): string =>
    stars.kind === 'annual'
      ? `COUNTA(${history(at)},${factRange(stars.facts, at)})=0`
      : `COUNT(${history(at)})=0`;
  const ready = (at: Place): string =>
    [
      `${at.cell('name')}=""`,
      nothing(at),
      ...required.map((fact) => `ISBLANK(${at.cell(factKey(fact))})`),
    ].join(',');
  const rate = (name: string) => (at: Place) =>
    `=IF(OR(${ready(at)}),"",${name}(${blanksAsText(history(at))},${setting.id}${factsArgument(stars.facts, at)}${versionAfterFacts(setting, stars.facts, at)}))`;
  return [
    ...months,
    ...factColumns(setting, stars.facts),
    starColumn(setting, rate('STARLEVEL')),
    nextColumn(setting, rate('STARNEXT')),
    ...rewardColumn(setting, stars),
  ];
}

/** Stars of one period's total, after its conditions, and what was taken as met. */
export function totalStarColumns(
  setting: Setting,
  stars: Extract<Stars, { kind: 'total' }>,
): readonly Column[] {
  const rate = (name: string) => (at: Place) =>
    `=IF(NOT(ISNUMBER(${at.cell('total')})),"",${name}(${allRange(setting, at)},${setting.id}${factsArgument(stars.facts, at)}${versionAfterFacts(setting, stars.facts, at)}))`;
  return [
    ...factColumns(setting, stars.facts),
    starColumn(setting, rate('STARLEVEL')),
    nextColumn(setting, rate('STARNEXT')),
  ];
}

const versionAfterFacts = (setting: Setting, facts: readonly Fact[], at: Place): string =>
  setting.versionArgument(at, facts.length === 0 ? 1 : 0);

/** Inputs and stars of a scheme that rates by conditions. */
export function conditionColumns(
  setting: Setting,
  stars: Extract<Stars, { kind: 'conditions' }>,
): readonly Column[] {
  const [first, last] = [stars.facts[0] as Fact, stars.facts.at(-1) as Fact];
  const inputs = (at: Place): string => at.range(factKey(first), factKey(last));
  const guarded = (name: string) => (at: Place) =>
    `=IF(OR(${at.cell('name')}="",COUNTBLANK(${inputs(at)})>0),"",${name}(${inputs(at)},${setting.id}${setting.versionArgument(at, 1)}))`;
  return [
    ...factColumns(setting, stars.facts, text('指标录入', 'Inputs'), setting.raw),
    starColumn(setting, guarded('STARLEVEL')),
    nextColumn(setting, guarded('STARNEXT')),
  ];
}

/** Header and row side by side as the two columns that STARLEVEL wants. A fact may be blank, and 0 would be an answer. */
function factsArgument(facts: readonly Fact[], at: Place): string {
  if (facts.length === 0) return '';
  const [first, last] = [factKey(facts[0] as Fact), factKey(facts.at(-1) as Fact)];
  return `,CHOOSE({1,2},TRANSPOSE(${at.headers(first, last)}),TRANSPOSE(${blanksAsText(factRange(facts, at))}))`;
}

function factRange(facts: readonly Fact[], at: Place): string {
  return at.range(factKey(facts[0] as Fact), factKey(facts.at(-1) as Fact));
}

function starColumn({ language }: Setting, formula: (at: Place) => string): Column {
  return {
    key: 'stars',
    kind: 'formula',
    header: inLanguage(STARS, language),
    section: inLanguage(STARS, language),
    width: 8,
    align: 'center',
    numberFormat: '0"★"',
    formula,
  };
}

function nextColumn({ language }: Setting, formula: (at: Place) => string): Column {
  return {
    key: 'next',
    kind: 'formula',
    header: inLanguage(text('距下一星', 'For the next star'), language),
    section: inLanguage(STARS, language),
    width: 72,
    align: 'left',
    wrap: true,
    formula,
  };
}

function rewardColumn({ language, id, versionArgument }: Setting, stars: Stars): readonly Column[] {
  if (stars.kind !== 'ladder' || !stars.steps.some((step) => step.reward !== undefined)) return [];
  const role = stars.facts.find((fact) => fact.choices !== undefined);
  return [
    {
      key: 'reward',
      kind: 'formula',
      header: inLanguage(text('每月奖励', 'Reward a month'), language),
      section: inLanguage(STARS, language),
      width: 11,
      numberFormat: '#,##0.00',
      formula: (at) =>
        `=IF(NOT(ISNUMBER(${at.cell('stars')})),"",STARREWARD(${at.cell('stars')},${id}${role === undefined ? '' : `,${at.cell(factKey(role))}`}${versionArgument(at, role === undefined ? 1 : 0)}))`,
    },
  ];
}
