/** Values that belong to two bands. */
import type { Draft } from '../table/draft';
import { callOf, coverOfSet, setsOf, words } from './band-sets';
import type { Finding } from '../findings/finding';
import { steps } from './gap';
import { valuesIn } from '../table/intervals';
import { found, sentence } from './report';

export function overlaps(draft: Draft): readonly Finding[] {
  return setsOf(draft).flatMap((set) =>
    coverOfSet(set).shared.map(({ bands, ...stretch }) => {
      const [a, b] = [callOf(set, bands[0]), callOf(set, bands[1])];
      const both = (steps(set) && valuesIn(stretch, set.line.step)) || stretch;
      const one = both.low.value === both.high.value;
      const range = words(set, both);
      const message = sentence(
        set.name,
        `${one ? `恰为 ${range} 时` : `${range} `}同属“${a.zh}”与“${b.zh}”，请让${one ? '其中只有一行包含它' : '它们首尾相接'}`,
        `${one ? 'exactly ' : ''}${range} belongs to both "${a.en}" and "${b.en}"; ${one ? 'let only one of them include it' : 'let one end where the other begins'}`,
      );
      const row = Math.max(...bands.map((band) => band.row));
      return found(draft, one ? 'boundary-shared' : 'overlap', 'error', row, message, set.entry?.key);
    }),
  );
}
