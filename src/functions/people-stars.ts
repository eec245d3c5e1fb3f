/** The star rating of one person or of several, from arguments. */
import { isError, valueError, type Cell } from '../core/cell';
import type { CompiledScheme } from '../core/compile/compiled';
import { readFacts } from '../core/stars/facts';
import { rateStars } from '../core/stars/rate';
import type { StarRating } from '../core/stars/rating';
import { gridOf, isAbsent, schemeOf, widthOf } from './arguments';
import type { Argument, Grid } from './description';
import { mapPeople } from './grid';

export function ratePeople(
  [history, schemeArgument, factsArgument, month]: readonly Argument[],
  answer: (rating: StarRating, scheme: CompiledScheme) => Cell,
): Cell | Grid {
  const scheme = schemeOf(schemeArgument, 'star-composite', month);
  if (isError(scheme)) return scheme;
  const pairs = isAbsent(factsArgument) ? [] : gridOf(factsArgument);
  if (pairs.length > 0 && widthOf(pairs) !== 2) {
    return valueError(
      'facts 应为两列：事实名、值。请检查区域。',
      'facts must have two columns: name, value. Check the range.',
    );
  }
  const facts = readFacts(scheme.scheme, pairs);
  if (isError(facts)) return facts;
  return mapPeople(gridOf(history), (cells) => {
    const rating = rateStars(scheme, cells, facts);
    return rating === null ? '' : isError(rating) ? rating : answer(rating, scheme);
  });
}
