/** Rows that no value ever reaches, since others take all of theirs. */
import type { Draft, StatedBand } from '../table/draft';
import { callOf, entriesOf, piecesOf, setsOf, statedPiece, type BandSet } from './band-sets';
import type { Finding } from './finding';
import { common } from './intervals';
import { found, nameOf, say } from './report';

export function shadowed(draft: Draft): readonly Finding[] {
  const bands = setsOf(draft).flatMap((set) =>
    hidden(set).map((band) => {
      const call = band.rest ? '' : callOf(set, band);
      const message = say(
        set.name,
        call === '' ? '“其余”只能有一行，请删去多余的' : `“${call}”永远轮不到，请删去这一行或更正界限`,
        call === '' ? 'only one row can take the rest; delete the others' : `"${call}" is never reached; delete the row or correct its threshold`,
      );
      return found(draft, 'shadowed', 'error', band.row, message, set.entry?.key);
    }),
  );
  return [...bands, ...violations(draft)];
}

function hidden(set: BandSet): readonly StatedBand[] {
  const { line } = set;
  const taken = piecesOf(set).filter(
    (piece) => !common(piece, line, line) && common(statedPiece(piece.band, set), line, line),
  );
  return [...taken.map(({ band }) => band), ...set.bands.filter((band) => band.rest).slice(1)];
}

/** The first level whose limit holds is the one that the violations choose. */
function violations(draft: Draft): readonly Finding[] {
  return entriesOf(draft).flatMap((entry) => {
    const { rule, key } = entry;
    if (rule.kind !== 'ranged' || !rule.violations) return [];
    const limits = rule.levels.map((level) => level.violations ?? Infinity);
    const late = limits.findIndex((limit, index) => limit <= (limits[index - 1] ?? -1));
    const open = limits.length > 0 && limits.at(-1) !== Infinity;
    const at = late < 0 ? limits.length - 1 : late;
    const field = ['levels', key, at, 'violations'] as const;
    const label = rule.levels[at]?.label?.zh ?? '';
    if (late >= 0)
      return [
        found(
          draft,
          'shadowed',
          'error',
          field,
          say(
            nameOf(entry),
            `“${label}”的违规上限不高于上一档，永远轮不到，请由少到多填写`,
            `"${label}" allows no more violations than the level above and is never reached; let the limits rise`,
          ),
          key,
        ),
      ];
    if (!open) return [];
    return [
      found(
        draft,
        'gap',
        'error',
        field,
        say(
          nameOf(entry),
          `违规超过 ${limits.at(-1)} 次时没有等级，请把最低一档的上限留空`,
          `more than ${limits.at(-1)} violations belong to no level; leave the lowest level without a limit`,
        ),
        key,
      ),
    ];
  });
}
