/** The schemes as tests use them: those that score rows, with every setting filled in. */
import { compiledOf } from '../../src/core/schemes';
import type { CompiledScheme } from '../../src/core/compile/compiled';
import { indicatorsOf } from '../../src/core/compile/parts';
import { schemes } from '../../src/schemes/all';
import type { Indicator } from '../../src/schemes/indicator';
import type { Scheme } from '../../src/schemes/scheme';

const TARGETS: Readonly<Record<string, number>> = {
  inquiriestarget: 240,
  conversiontarget: 0.35,
  amounttarget: 70000,
  assiststarget: 12,
  exchangestarget: 7,
  reward3: 300,
  reward2: 200,
  reward1: 100,
};

/** The scheme with values for the settings that have none. */
export function filled(scheme: Scheme): Scheme {
  const settings = scheme.settings?.map((one) => ({
    ...one,
    value: one.seasons ? undefined : (one.value ?? TARGETS[one.key]),
  }));
  return { ...scheme, settings };
}

export function schemeById(id: string): Scheme {
  const found = schemes.find((scheme) => scheme.id === id);
  if (found === undefined) throw new Error(`no scheme ${id}`);
  return found;
}

export function compiledById(id: string): CompiledScheme {
  return compiledOf(schemeById(id));
}

/** Every scheme that scores rows, by id. */
export const scored: readonly (readonly [string, Scheme])[] = schemes
  .filter((scheme) => scheme.aggregation !== undefined)
  .map((scheme) => [scheme.id, filled(scheme)] as const);

/** Every indicator of every scheme that scores rows. */
export const indicators: readonly (readonly [string, Indicator, Scheme])[] = scored.flatMap(([id, scheme]) =>
  indicatorsOf(scheme).map((one) => [`${id} ${one.key}`, one, scheme] as const),
);
