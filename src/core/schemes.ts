/** The built-in schemes by id and name, each compiled once, when it is first asked for. */
import { schemes } from '../schemes/all';
import type { Scheme } from '../schemes/scheme';
import { notAvailable, type CellError } from './cell';
import { compileScheme } from './compile/compile';
import type { CompiledScheme } from './compile/compiled';
import { show } from './input/read';
import { squash } from './words/normalise';
import { nearest } from './words/suggest';

const byName = new Map<string, Scheme>();
for (const scheme of schemes)
  for (const name of [scheme.id, scheme.name.zh, scheme.name.en]) byName.set(squash(name), scheme);

const compiled = new Map<Scheme, CompiledScheme>();

/** A scheme compiled, from memory when it was asked for before. */
export function compiledOf(scheme: Scheme): CompiledScheme {
  let found = compiled.get(scheme);
  if (found === undefined) {
    found = compileScheme(scheme);
    compiled.set(scheme, found);
  }
  return found;
}

/**
 * A built-in scheme by its id or its Chinese or English name.
 * @returns `#N/A` with the nearest known id for an unknown one
 */
export function findScheme(name: string): CompiledScheme | CellError {
  const scheme = byName.get(squash(name));
  if (scheme !== undefined) return compiledOf(scheme);
  const close = nearest(name, byName.keys());
  const suggestion = close === undefined ? undefined : byName.get(close);
  const came = show(name);
  return notAvailable(
    `没有方案${came.zh}。${suggestion === undefined ? '用 KPISCHEMES() 查看全部方案。' : `是否想用 ${suggestion.id} ${suggestion.name.zh}？`}`,
    `there is no scheme ${came.en}. ${suggestion === undefined ? 'KPISCHEMES() lists them all.' : `Did you mean ${suggestion.id} ${suggestion.name.zh}?`}`,
  );
}
