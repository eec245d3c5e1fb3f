/** What was taken as met stands beside every star, the top one included. */
import { isError, type Cell } from '../../../src/core/cell';
import { explainNext, explainStars } from '../../../src/core/explain/explain-stars';
import { readFacts } from '../../../src/core/stars/facts';
import { rateStars } from '../../../src/core/stars/rate';
import { compiledOf } from '../../../src/core/schemes';
import { schemes } from '../../../src/schemes/all';
import type { Scheme } from '../../../src/schemes/scheme';

const ladders = schemes.filter(({ stars }) => stars?.kind === 'ladder');

/** The facts that a scheme insists on; every other is left open. */
function required({ stars }: Scheme): readonly (readonly Cell[])[] {
  return (stars?.facts ?? [])
    .filter((fact) => fact.required)
    .map((fact) => [fact.key, fact.choices?.[0]?.label ?? 60]);
}

describe.each(ladders.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
  test.each([0, 1, 3, 6, 12])('%i months at 99 without evidence', (count) => {
    const facts = readFacts(scheme, required(scheme));
    const rating = isError(facts)
      ? facts
      : rateStars(compiledOf(scheme), [50, ...new Array<number>(count).fill(99)], facts);
    if (rating === null || isError(rating)) throw new Error('not rated');
    const gates = (scheme.stars?.kind === 'ladder' ? scheme.stars.steps : [])
      .filter((step) => step.star <= rating.star)
      .flatMap((step) => step.gates)
      .filter(({ fact }) => !required(scheme).some(([key]) => key === fact));
    expect(rating.assumed.length > 0).toBe(gates.length > 0);
    for (const { zh, en } of rating.assumed)
      for (const said of [explainStars(rating), explainNext(rating)]) {
        expect(said.zh).toContain(zh);
        expect(said.en).toContain(en);
      }
  });
});
