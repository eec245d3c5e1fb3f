/** The inputs of a scheme as columns of a sheet: known by the headers that templates write, and by label, alias or key alone. */
import type { CompiledIndicator, CompiledScheme } from '../../core/compile/compiled';
import { squash } from '../../core/words/normalise';
import type { Text } from '../../core/words/text';
import { bare } from '../people/header-words';
import type { ColumnRole } from '../people/roles';
import { factKey } from '../template/fact-columns';
import { monthOfHeader } from '../template/history-columns';
import { inputKey } from '../template/input-key';
import { buildTemplate } from '../template/template';

/**
 * A role per input cell, named by the cell's key: `in:conversion:0`, and per month of a history: `month:2026-03`. An input of several
 * versions goes by all its names; versions that look at other numbers of months share the months that both have.
 * @param month the newest month that the sheet heads a column with, `2026-03`; empty where it heads none
 */
export function inputRoles(schemes: readonly CompiledScheme[], month: string): readonly ColumnRole[] {
  const roles = new Map<string, ColumnRole>();
  for (const one of schemes.flatMap((compiled) => rolesOf(compiled, month))) {
    const other = roles.get(one.role);
    roles.set(one.role, other === undefined ? one : both(other, one));
  }
  return [...roles.values()];
}

function both(one: ColumnRole, other: ColumnRole): ColumnRole {
  return {
    ...one,
    whole: new Set([...(one.whole ?? []), ...(other.whole ?? [])]),
    exact: [...new Set([...one.exact, ...other.exact])],
  };
}

function rolesOf(compiled: CompiledScheme, month: string): readonly ColumnRole[] {
  const headers = templateHeaders(compiled, month);
  const inputs = [...compiled.indicators, ...compiled.adjustments].flatMap((one) =>
    one.inputs.map((input, index) =>
      role(inputKey(one, index), input.label, headers, namesWithoutUnits(one, index)),
    ),
  );
  return [...inputs, ...starRoles(compiled, headers)];
}

type Headers = readonly { readonly key: string; readonly words: string }[];

function role(key: string, label: Text, headers: Headers, names: readonly string[]): ColumnRole {
  const whole = new Set(headers.filter((header) => header.key === key).map((header) => header.words));
  return { role: key, label, whole, exact: [...new Set(names.map(bare))], loose: [], part: [] };
}

/** Months and facts, where the stars come from them and not from a total. */
function starRoles({ combine, scheme }: CompiledScheme, headers: Headers): readonly ColumnRole[] {
  if (combine !== undefined) return [];
  const facts = new Map((scheme.stars?.facts ?? []).map((fact) => [factKey(fact), fact]));
  const keys = [...new Set(headers.map(({ key }) => key))].filter((key) => /^(month|fact):/.test(key));
  return keys.map((key) => {
    const fact = facts.get(key);
    const names = fact === undefined ? [] : [fact.key, fact.label.zh, fact.label.en, ...(fact.aliases ?? [])];
    return role(key, fact?.label ?? { zh: key, en: key }, headers, names);
  });
}

/** The newest month's alone are kept: one sheet after another is looked at for one month. */
const known = new WeakMap<CompiledScheme, { readonly month: string; readonly headers: Headers }>();

function templateHeaders(compiled: CompiledScheme, month: string): Headers {
  const kept = known.get(compiled);
  if (kept?.month === month) return kept.headers;
  const headers = (['zh', 'en'] as const).flatMap((language) =>
    buildTemplate(compiled, { language, month, ...PLAIN }, 'x').columns.map(({ key, header }) => {
      const own = key.startsWith(MONTH) ? monthOfHeader(header) : undefined;
      return { key: own === undefined ? key : MONTH + own, words: squash(header) };
    }),
  );
  known.set(compiled, { month, headers });
  return headers;
}

/** What keys of months begin with. */
export const MONTH = 'month:';

const PLAIN = { people: { kind: 'rows', count: 1 }, raw: false } as const;

function namesWithoutUnits(one: CompiledIndicator, index: number): readonly string[] {
  const { label, key, indicator, inputs } = one;
  const own = [key, label.zh, label.en, ...(indicator.aliases ?? [])];
  const input = inputs[index];
  if (inputs.length === 1 || input === undefined) return own;
  return [`${label.zh}${input.label.zh}`, `${label.en}${input.label.en}`, input.label.zh, input.label.en];
}
