/** Conditions that run both ways, and scores that run against what the input usually means. */
import type { BandsRule } from '../../schemes/indicator';
import type { InputKind } from '../words/input-kind';
import { inputsOf } from '../compile/parts';
import type { Draft, StatedBand } from '../table/draft';
import { callOf, coverOfSet, livePieces, setsOf, type BandSet } from './band-sets';
import { entriesOf, fieldOf, isQuotient, type Entry } from './entries';
import type { Finding, Severity } from '../findings/finding';
import { byLow, coverOf } from '../table/intervals';
import { isTwoSided } from '../table/pieces';
import { found, sentence } from './report';
import { named } from '../words/text';

export function directions(draft: Draft): readonly Finding[] {
  return [
    ...setsOf(draft).flatMap((set) => [...mixed(draft, set), ...scores(draft, set)]),
    ...entriesOf(draft).flatMap((entry) => growing(draft, entry)),
  ];
}

/** Rules by which more always scores more, over an input of which less is better. */
function growing(draft: Draft, entry: Entry): readonly Finding[] {
  const { rule, key } = entry;
  if (rule.kind !== 'proportional' && rule.kind !== 'perUnit') return [];
  const [input] = inputsOf(entry);
  const kind = input?.input ?? 'number';
  const called = [entry.label, input?.label].some((label) => label && FAULTS.test(`${label.zh} ${label.en}`));
  const severity = called ? 'warning' : USUAL[kind]?.[0] === 'lower' ? USUAL[kind][1] : undefined;
  if (severity === undefined) return [];
  const message = sentence(
    named(entry),
    '数值越大得分越高，而这类输入通常越小越好，请改用分档或扣分',
    'larger values score more, though smaller ones are usually better; use bands or a deduction',
  );
  return [found(draft, 'wrong-direction', severity, fieldOf(draft, entry, 'rule'), message, key)];
}

/** What nobody wants more of, by name. */
const FAULTS =
  /投诉|差错|错误|失误|违规|缺勤|迟到|早退|旷工|差评|退款|退货|流失|complaint|error|mistake|violation|absence|refund|churn/i;

/**
 * Rows with one end each may run both ways where they meet no other: the reader takes them for what they say. Several on both sides are
 * a riddle.
 */
function mixed(draft: Draft, set: BandSet): readonly Finding[] {
  const own = set.bands.filter((band) => !band.rest);
  const down = own.filter((band) => band.low);
  const up = own.filter((band) => !band.low);
  const first = own[0];
  if (first === undefined || own.some(isTwoSided) || down.length === 0 || up.length === 0) return [];
  if (Math.min(down.length, up.length) === 1 && coverOfSet(set).shared.length === 0) return [];
  const message = sentence(
    set.name,
    '有的行用 ≥，有的行用 ≤，请统一方向，或补上另一界限',
    'some rows say ≥ and others ≤; use one direction, or state both ends',
  );
  const others = down.length < up.length ? down : up;
  return [found(draft, 'wrong-direction', 'error', (others[0] ?? first).row, message, set.entry?.key)];
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

/** Scores in the order of values, both ends of a slope; the row of the rest stands wherever something is left. */
function marksOf(set: BandSet, rule: BandsRule): readonly Mark[] {
  const higher = rule.better === 'higher';
  const rest = set.bands.find((band) => band.rest);
  const live = livePieces(set);
  const left = rest ? coverOf(live, set.line).gaps.map((gap) => ({ ...gap, band: rest })) : [];
  return [...live, ...left]
    .sort((a, b) => byLow(a.low, b.low))
    .flatMap(({ band }): readonly Mark[] => {
      const own = { band, score: band.score ?? 0 };
      const start = band.slopeFrom === undefined ? [] : [{ band, score: band.slopeFrom }];
      return higher ? [own, ...start] : [...start, own];
    });
}
