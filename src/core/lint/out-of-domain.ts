/** Thresholds where no value can be. */
import type { Text } from '../words/text';
import type { InputKind } from '../words/input-kind';
import type { Draft } from '../table/draft';
import { named } from '../words/text';
import { lineOf } from '../table/lines';
import { setsOf, words } from './band-sets';
import { domainOf } from './entries';
import type { Finding } from '../findings/finding';
import { common, type Line, type Stretch } from '../table/intervals';
import { found, sentence, type Field } from './report';
import { starName } from './star-parts';
import { testsOf, type PlacedTest } from './tests';

/** Something held against values: where it holds, and where values are. */
interface Claim {
  readonly name: Text;
  readonly holds: Partial<Stretch>;
  readonly line: Line;
  readonly percent: boolean;
  readonly at: number | Field;
  readonly indicator?: string;
}

export function outOfDomain(draft: Draft): readonly Finding[] {
  const claims = [...bands(draft), ...testsOf(draft).flatMap(test), ...ladder(draft), ...settings(draft)];
  return claims.flatMap((claim) => {
    const { name, holds, line, at, indicator } = claim;
    const { low = line.low, high = line.high } = holds;
    // What is no number is a finding of its own.
    if (Number.isNaN(low.value + high.value)) return [];
    const never = !common({ low, high }, line, line);
    const outside = low.value < line.low.value || high.value > line.high.value;
    if (!never && !outside) return [];
    const [stated, domain] = [words(claim, holds), words(claim, line)];
    const message = never
      ? sentence(
          name,
          `“${stated}”永远不成立，取值范围是 ${domain}，请更正`,
          `"${stated}" can never hold, values being ${domain}; correct it`,
        )
      : sentence(
          name,
          `“${stated}”超出取值范围 ${domain}，请更正界限或输入类型`,
          `"${stated}" goes beyond the values ${domain}; correct it or the kind of input`,
        );
    return [found(draft, 'out-of-domain', never ? 'error' : 'warning', at, message, indicator)];
  });
}

function bands(draft: Draft): readonly Claim[] {
  return setsOf(draft).flatMap((set) => {
    // A grade beyond 100 is out of reach, which is a finding of its own.
    const line = set.kind === 'grades' ? lineOf(0, Infinity, 0.01) : set.line;
    const indicator = set.entry?.key;
    return set.bands
      .filter((band) => !band.rest)
      .map((band) => ({ ...set, holds: { low: band.low, high: band.high }, line, at: band.row, indicator }));
  });
}

function test({ test, kind, name, field, indicator }: PlacedTest): readonly Claim[] {
  const limit =
    'atLeast' in test ? test.atLeast : 'atMost' in test ? test.atMost : 'under' in test && test.under;
  if (typeof limit !== 'number') return [];
  const end = { value: limit, closed: !('under' in test) };
  return inDomain(kind, name, 'atLeast' in test ? { low: end } : { high: end }, field, indicator);
}

/** A claim on values of a kind of input, where that kind has numbers. */
function inDomain(
  kind: InputKind,
  name: Text,
  holds: Partial<Stretch>,
  at: Field,
  indicator?: string,
): readonly Claim[] {
  const domain = domainOf(kind);
  if (domain === undefined) return [];
  const line = lineOf(domain.min, domain.max, domain.whole && 1);
  return [{ name, holds, line, percent: domain.percent === true, at, indicator }];
}

function ladder({ scheme: { stars } }: Draft): readonly Claim[] {
  if (stars?.kind !== 'ladder') return [];
  return stars.steps.flatMap(({ star, atLeast }) =>
    Object.values(typeof atLeast === 'number' ? [atLeast] : atLeast).map((value, index) => ({
      name: starName(star),
      holds: { low: { value, closed: true } },
      line: lineOf(0, 100),
      percent: false,
      at: ['stars', String(star), index, 'edge'] as const,
    })),
  );
}

function settings({ scheme }: Draft): readonly Claim[] {
  return (scheme.settings ?? []).flatMap((setting) => {
    const values = setting.seasons?.map((season) => season.value) ?? [setting.value];
    return values.flatMap((value, index) => {
      if (value === undefined) return [];
      const end = { value, closed: true };
      return inDomain(setting.input, named(setting), { low: end, high: end }, [
        'settings',
        setting.key,
        index,
        'value',
      ]);
    });
  });
}
