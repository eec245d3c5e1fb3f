/** Sets of rules that can be compared or simulated: the versions of every rules sheet, and the built-in scheme. */
import { compileScheme, SchemeError } from '../../../core/compile/compile';
import type { CompiledScheme } from '../../../core/compile/compiled';
import { join, text } from '../../../core/words/text';
import { schemeNotes } from '../../../schemes/all-notes';
import { schemes } from '../../../schemes/all';
import type { Text } from '../../../core/words/text';
import type { Scheme, SchemeNotes } from '../../../schemes/scheme';
import type { RulesSheet } from '../../../workbook/rules/find';
import { monthOf } from '../../../workbook/rules/versions';
import { rulesTexts } from './texts';

export interface RuleSet {
  readonly id: string;
  readonly label: Text;
  readonly scheme: Scheme;
  readonly notes: SchemeNotes;
}

export function versionLabel(month: string | undefined): Text {
  return month === undefined ? rulesTexts.always : rulesTexts.versionFrom(month);
}

/** The sheet's own versions first, newest last; then the other sheets'; then the built-in scheme of that id. */
export function ruleSets(rules: RulesSheet, all: readonly RulesSheet[]): readonly RuleSet[] {
  const own = setsOf(rules, false);
  const others = all.filter((one) => one.sheet !== rules.sheet).flatMap((one) => setsOf(one, true));
  const id = rules.drafts[0]?.scheme.id;
  const builtIn = schemes
    .filter((scheme) => scheme.id === id)
    .map((scheme) => ({ id: 'built-in', label: rulesTexts.builtIn, scheme, notes: schemeNotes(scheme) }));
  return [...own, ...others, ...builtIn];
}

function setsOf({ sheet, drafts }: RulesSheet, named: boolean): readonly RuleSet[] {
  return drafts.map((draft, index) => {
    const version = versionLabel(monthOf(draft));
    const label = named ? text(`${sheet}，${version.zh}`, `${sheet}, ${version.en}`) : version;
    return { id: `${sheet}|${index}`, label, scheme: draft.scheme, notes: draft.notes };
  });
}

/** What to set against what at first: the version before against the newest, or the built-in scheme against the only one. */
export function usualPair(sets: readonly RuleSet[], own: number): readonly [string, string] {
  const newest = sets[own - 1]?.id ?? '';
  const before = own > 1 ? sets[own - 2] : sets.find(({ id }) => id === 'built-in');
  return [before?.id ?? newest, newest];
}

export type CompiledSet =
  | { readonly ok: true; readonly compiled: CompiledScheme }
  | { readonly ok: false; readonly why: Text };

/** The scheme ready to score, or everything that keeps it from it. */
export function compiledSet({ scheme }: RuleSet): CompiledSet {
  try {
    return { ok: true, compiled: compileScheme(scheme) };
  } catch (error) {
    return { ok: false, why: error instanceof SchemeError ? join(error.faults) : BROKEN };
  }
}

const BROKEN = text('规则表有错误，请先按“检查”改正', 'the table has errors; mend them first, see Check');
