/** Builders of schemes that do not compile, and the faults that are named. */
import { compileScheme, SchemeError } from '../../src/core/compile/compile';
import type { Indicator, Rule } from '../../src/schemes/indicator';
import type { Aggregation, Scheme } from '../../src/schemes/scheme';

export const text = (words: string) => ({ zh: words, en: words });
export const indicator = (key: string, rule: Rule, more: Partial<Indicator> = {}): Indicator => ({
  key,
  label: text(key),
  input: 'number',
  rule,
  ...more,
});
export const manual: Rule = { kind: 'manual', max: 10 };

export function scheme(more: Partial<Scheme> = {}, ...indicators: readonly Indicator[]): Scheme {
  const aggregation: Aggregation = {
    kind: 'points',
    indicators: indicators.length > 0 ? indicators : [indicator('a', manual)],
  };
  const source = { file: '', section: text('') };
  return { id: 'test', number: 0, name: text('测试'), source, period: 'month', aggregation, ...more };
}

export function faults(broken: Scheme): readonly string[] {
  try {
    compileScheme(broken);
    return [];
  } catch (error) {
    if (!(error instanceof SchemeError)) throw error;
    for (const fault of error.faults) expect([fault.zh, fault.en]).not.toContain('');
    expect(error.name).toBe('SchemeError');
    expect(error.message).toBe(`${broken.id}: ${error.faults.map((fault) => fault.en).join('; ')}`);
    return error.faults.map((fault) => fault.en);
  }
}

export const bands = (better: 'higher' | 'lower', ...edges: readonly number[]): Rule => ({
  kind: 'bands',
  better,
  bands: edges.map((edge, index) => ({ edge, score: 100 - index })),
  otherwise: 0,
});
