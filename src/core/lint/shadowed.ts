/** Rows that no value ever reaches, since others take all of theirs. */
import type { RangedLevel, RangedRule } from '../../schemes/indicator';
import type { Draft, StatedBand } from '../table/draft';
import { named } from '../words/text';
import { callOf, piecesOf, setsOf, statedPiece, type BandSet } from './band-sets';
import { entriesOf } from './entries';
import type { Finding } from '../findings/finding';
import { common } from '../table/intervals';
import { found, sentence } from './report';

export function shadowed(draft: Draft): readonly Finding[] {
  const bands = setsOf(draft).flatMap((set) =>
    hidden(set).map((band) => {
      const call = callOf(set, band);
      const message = sentence(
        set.name,
        `“${call.zh}”永远轮不到，别的行已包含它的全部取值，请删去或更正`,
        `"${call.en}" is never reached, since other rows take all its values; delete or correct it`,
      );
      return found(draft, 'shadowed', 'error', band.row, message, set.entry?.key);
    }),
  );
  const levels = entriesOf(draft).flatMap((entry) => {
    const fault = entry.rule.kind === 'ranged' && entry.rule.violations && limitFault(entry.rule);
    if (!fault) return [];
    const { code, at, zh, en } = fault;
    const field = ['levels', entry.key, at, 'violations'] as const;
    return [found(draft, code, 'error', field, sentence(named(entry), zh, en), entry.key)];
  });
  return [...bands, ...levels];
}

function hidden(set: BandSet): readonly StatedBand[] {
  const { line } = set;
  const taken = piecesOf(set).filter(
    (piece) => !common(piece, line, line) && common(statedPiece(piece.band, set), line, line),
  );
  return [...taken.map(({ band }) => band), ...set.bands.filter((band) => band.rest).slice(1)];
}

/** The violations choose the first level whose limit holds. */
function limitFault({ levels }: RangedRule) {
  const limits = levels.map((level) => level.violations ?? Infinity);
  const late = limits.findIndex((limit, index) => limit <= (limits[index - 1] ?? -1));
  if (late >= 0) {
    const label = (levels[late] as RangedLevel).label.zh;
    return {
      code: 'shadowed',
      at: late,
      zh: `“${label}”永远轮不到，它的违规上限不高于上一档，请由少到多填写`,
      en: `"${label}" is never reached, since it allows no more violations than the level above; let the limits rise`,
    } as const;
  }
  const most = limits.at(-1);
  if (most === undefined || most === Infinity) return undefined;
  return {
    code: 'gap',
    at: limits.length - 1,
    zh: `违规超过 ${most} 次不属于任何等级，请把最低一档的上限留空`,
    en: `more than ${most} violations belong to no level; leave the limit of the lowest level blank`,
  } as const;
}
