/** Conditions that run both ways, and scores that run against what the input usually means. */
import type { BandsRule } from '../../schemes/indicator';
import type { InputKind } from '../words/input-kind';
import { inputsOf } from '../compile/parts';
import type { Draft, StatedBand } from '../table/draft';
import { callOf, coverOfSet, isTwoSided, livePieces, setsOf, type BandSet } from './band-sets';
import { isQuotient } from './entries';
import type { Finding, Severity } from '../findings/finding';
import { byLow } from './intervals';
import { found, sentence } from './report';

export function directions(draft: Draft): readonly Finding[] {
  return setsOf(draft).flatMap((set) => [...mixed(draft, set), ...scores(draft, set)]);
}

/** One row the other way is well where it is exactly what the others leave; the reader then takes it for the rest. */
function mixed(draft: Draft, set: BandSet): readonly Finding[] {
  const own = set.bands.filter((band) => !band.rest);
  const down = own.filter((band) => band.low);
  const up = own.filter((band) => !band.low);
  const first = own[0];
  if (first === undefined || own.some(isTwoSided)) return [];
  const { entry, kind } = set;
  const better = entry?.rule.kind === 'bands' ? entry.rule.better : 'higher';
  const others = better === 'higher' ? up : down;
  const graded = kind === 'grades' || kind === 'stars';
  if (graded ? first.low && up.length === 0 : down.length === 0 || up.length === 0) return [];
  const { gaps, shared } = coverOfSet(set);
  const partition = gaps.length + shared.length === 0 && own.length === set.bands.length;
  if (partition && others.length === 1 && (first.low || !graded)) return [];
  const message = graded
    ? sentence(
        set.name,
        '应由低界写起，请每行用 ≥ 或 >，最低一行用“其余”',
        'each begins at its lower end; use ≥ or > in every row and "else" in the lowest',
      )
    : sentence(
        set.name,
        '有的行用 ≥，有的行用 ≤，请统一方向，或补上另一界限',
        'some rows say ≥ and others ≤; use one direction, or state both ends',
      );
  return [found(draft, 'wrong-direction', 'error', (others[0] ?? first).row, message, entry?.key)];
}

/** What usually is better: undefined where it may be either. */
const USUAL: Partial<Record<InputKind, readonly [BandsRule['better'], Severity]>> = {
  seconds: ['lower', 'warning'],
  minutes: ['lower', 'warning'],
  hours: ['lower', 'note'],
  days: ['lower', 'note'],
  perMinute: ['higher', 'warning'],
  score: ['higher', 'warning'],
  ten: ['higher', 'warning'],
  points: ['higher', 'warning'],
};

interface Mark {
  readonly band: StatedBand;
  readonly score: number;
}

function scores(draft: Draft, set: BandSet): readonly Finding[] {
  const { entry } = set;
  if (entry?.rule.kind !== 'bands') return [];
  const { rule, key } = entry;
  const usual = isQuotient(rule) ? undefined : USUAL[inputsOf(entry)[0]?.input ?? 'number'];
  const marks = marksOf(set, rule);
  const steps = marks.slice(1).map((mark, index): readonly [Mark, Mark] => [marks[index] as Mark, mark]);
  const rises = steps.some(([low, high]) => high.score > low.score);
  const falls = steps.some(([low, high]) => high.score < low.score);
  if (rises !== falls) {
    if (usual === undefined || rises === (usual[0] === 'higher')) return [];
    const message = sentence(
      set.name,
      `数值越${rises ? '大' : '小'}得分越高，而这类输入通常越${rises ? '小' : '大'}越好，请核对条件与得分`,
      `${rises ? 'larger' : 'smaller'} values score more, though ${rises ? 'smaller' : 'larger'} ones are usually better; check conditions and scores`,
    );
    const row = set.bands[0]?.row ?? 0;
    return [found(draft, 'wrong-direction', usual[1], row, message, key)];
  }
  const better = usual?.[0] ?? rule.better;
  return steps.flatMap(([low, high]) => {
    const [worse, best] = better === 'higher' ? [low, high] : [high, low];
    if (best.score >= worse.score) return [];
    const [a, b] = [callOf(set, best.band), callOf(set, worse.band)];
    const message = sentence(
      set.name,
      `“${a.zh}”得 ${best.score}，反而低于较差的“${b.zh}”的 ${worse.score}，请核对得分`,
      `"${a.en}" scores ${best.score}, less than the worse "${b.en}" with ${worse.score}; check the scores`,
    );
    return [found(draft, 'not-monotone', 'warning', best.band.row, message, key)];
  });
}

/** Scores in the order of values, both ends of a slope; what is left stands at the worse end where no row says where. */
function marksOf(set: BandSet, rule: BandsRule): readonly Mark[] {
  const higher = rule.better === 'higher';
  const marks = [...livePieces(set)]
    .sort((a, b) => byLow(a.low, b.low))
    .flatMap(({ band }): readonly Mark[] => {
      const own = { band, score: band.score ?? 0 };
      const start = band.slopeFrom === undefined ? [] : [{ band, score: band.slopeFrom }];
      return higher ? [own, ...start] : [...start, own];
    });
  const rest = set.bands.find((band) => band.rest);
  if (rest === undefined || set.bands.some(isTwoSided)) return marks;
  const left = { band: rest, score: rest.score ?? 0 };
  return higher ? [left, ...marks] : [...marks, left];
}
