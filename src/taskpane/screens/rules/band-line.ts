/** Bands as stretches of a number line, from the smallest value to the largest. */
import { DOMAINS } from '../../../core/input/domain';
import { edgeKind, showEdge, sign } from '../../../core/rules/bands/edges';
import { formatNumber } from '../../../core/number/format';
import { text } from '../../../core/words/text';
import type { BandsRule } from '../../../schemes/indicator';
import type { Text } from '../../../core/words/text';
import type { InputKind } from '../../../core/words/input-kind';

export interface Stretch {
  /** Score at its lower and at its upper end; the same but for slopes. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export interface Mark {
  readonly words: string;
  /** The side that the edge itself belongs to. */
  readonly belongs: 'below' | 'above';
}

export interface BandLine {
  /** One more than marks. */
  readonly stretches: readonly Stretch[];
  readonly marks: readonly Mark[];
  /** Ends of the domain, empty where it has none or an edge stands there. */
  readonly first: string;
  readonly last: string;
  readonly most: number;
  readonly better: BandsRule['better'];
}

/** Undefined for bands that cannot be drawn: no edge, or one that is no number. */
export function bandLine(rule: BandsRule, input: InputKind): BandLine | undefined {
  const figures = [...rule.bands.flatMap((band) => [band.edge, band.score]), rule.otherwise];
  if (rule.bands.length === 0 || !figures.every(Number.isFinite)) return undefined;
  const kind = edgeKind(rule, input);
  const higher = rule.better === 'higher';
  const stretches = [
    ...rule.bands.map(({ score, slopeFrom = score }): Stretch => {
      const words =
        slopeFrom === score ? formatNumber(score) : `${formatNumber(slopeFrom)}→${formatNumber(score)}`;
      // A slope begins at the edge of the better band.
      return { from: higher ? score : slopeFrom, to: higher ? slopeFrom : score, words };
    }),
    { from: rule.otherwise, to: rule.otherwise, words: formatNumber(rule.otherwise) },
  ];
  const marks = rule.bands.map((band): Mark => ({
    words: showEdge(band.edge, kind),
    belongs: higher === (band.open === undefined) ? 'above' : 'below',
  }));
  const edges = rule.bands.map((band) => band.edge);
  const domain = kind === 'level' || kind === 'flag' ? undefined : DOMAINS[kind];
  const [low, high] = [domain?.min ?? -Infinity, domain?.max ?? Infinity];
  return {
    stretches: higher ? stretches.reverse() : stretches,
    marks: higher ? marks.reverse() : marks,
    first: low > -1e9 && Math.min(...edges) > low ? showEdge(low, kind) : '',
    last: high <= 100 && kind !== 'ratio' && Math.max(...edges) < high ? showEdge(high, kind) : '',
    most: Math.max(1, ...stretches.flatMap((one) => [one.from, one.to])),
    better: rule.better,
  };
}

/** The same in words, for those who do not see it. */
export function bandWords(label: Text, rule: BandsRule, input: InputKind): Text {
  const kind = edgeKind(rule, input);
  const list = (language: 'zh' | 'en'): string =>
    rule.bands
      .map((band) => {
        const edge = `${sign(rule, band)}${showEdge(band.edge, kind)}`;
        const score =
          band.slopeFrom === undefined
            ? formatNumber(band.score)
            : `${formatNumber(band.slopeFrom)}→${formatNumber(band.score)}`;
        return language === 'zh' ? `${edge} 得 ${score} 分` : `${edge} scores ${score}`;
      })
      .join(language === 'zh' ? '，' : ', ');
  const rest = formatNumber(rule.otherwise);
  const higher = rule.better === 'higher';
  return text(
    `${label.zh}的分档：${list('zh')}，其他 ${rest} 分；${higher ? '越高越好' : '越低越好'}。`,
    `Bands of ${label.en}: ${list('en')}, else ${rest}; ${higher ? 'higher' : 'lower'} is better.`,
  );
}
