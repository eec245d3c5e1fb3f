/** By which headers the inputs of a scheme are known: as templates write them, and by label, alias or key alone. */
import type { CompiledIndicator, CompiledScheme } from '../../core/compile/compiled';
import { squash } from '../../core/words/normalise';
import { bare } from '../salary/header-words';
import { factKey } from '../template/fact-columns';
import { inputKey } from '../template/input-columns';
import { buildTemplate } from '../template/template';

export interface InputNames {
  /** As a template heads the column. */
  readonly exact: ReadonlySet<string>;
  /** Without units and remarks. */
  readonly loose: ReadonlySet<string>;
}

/** Names of every input cell, by the cell's key: `in:conversion:0`. */
export function inputNames(compiled: CompiledScheme): ReadonlyMap<string, InputNames> {
  const headers = templateHeaders(compiled);
  const entries = [...compiled.indicators, ...compiled.adjustments].flatMap((one) =>
    one.inputs.map((_, index) => {
      const key = inputKey(one, index);
      const exact = new Set(headers.filter((header) => header.key === key).map((header) => header.words));
      return [key, { exact, loose: looseNames(one, index) }] as const;
    }),
  );
  return new Map([...entries, ...starEntries(compiled, headers)]);
}

/** Months and facts, where the stars come from them and not from a total. */
function starEntries(
  { combine, scheme }: CompiledScheme,
  headers: readonly { key: string; words: string }[],
): readonly (readonly [string, InputNames])[] {
  if (combine !== undefined) return [];
  const facts = new Map((scheme.stars?.facts ?? []).map((fact) => [factKey(fact), fact]));
  const keys = [...new Set(headers.map(({ key }) => key))].filter((key) => /^(month|fact):/.test(key));
  return keys.map((key) => {
    const fact = facts.get(key);
    const exact = new Set(headers.filter((header) => header.key === key).map((header) => header.words));
    const loose = fact === undefined ? [] : [fact.key, fact.label.zh, fact.label.en, ...(fact.aliases ?? [])];
    return [key, { exact, loose: new Set(loose.map(bare)) }] as const;
  });
}

function templateHeaders(compiled: CompiledScheme): readonly { key: string; words: string }[] {
  return (['zh', 'en'] as const).flatMap((language) =>
    buildTemplate(compiled, { language, ...PLAIN }, 'x').columns.map(({ key, header }) => ({
      key,
      words: squash(header),
    })),
  );
}

const PLAIN = { month: '', people: { kind: 'rows', count: 1 }, raw: false } as const;

function looseNames(one: CompiledIndicator, index: number): ReadonlySet<string> {
  const { label, key, indicator, inputs } = one;
  const own = [key, label.zh, label.en, ...(indicator.aliases ?? [])];
  const input = inputs[index];
  const names =
    inputs.length === 1 || input === undefined
      ? own
      : [`${label.zh}${input.label.zh}`, `${label.en}${input.label.en}`, input.label.zh, input.label.en];
  return new Set(names.map(bare));
}
