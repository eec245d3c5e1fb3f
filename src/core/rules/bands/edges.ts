/** Bands in words: edges with their signs, intervals, where a value lies. */
import type { Band, BandsRule } from '../../../schemes/indicator';
import type { Text } from '../../words/text';
import { isPercent, type InputKind } from '../../words/input-kind';
import { formatFigure } from '../../number/format';
import { text } from '../../words/text';

export function edgeKind(rule: BandsRule, kind: InputKind): InputKind {
  return rule.relative !== undefined || rule.target !== undefined ? 'ratio' : kind;
}

export function showEdge(edge: number, kind: InputKind): string {
  return formatFigure(edge, isPercent(kind));
}

export function sign(rule: BandsRule, band: Band): string {
  if (rule.better === 'higher') return band.open ? '>' : '≥';
  return band.open ? '<' : '≤';
}

/** The band at an index (past the last: what is left) as an interval: "45%–55%", "≥55%", "<35%". */
export function interval(rule: BandsRule, index: number, kind: InputKind): string {
  const band = rule.bands[index];
  const before = rule.bands[index - 1];
  if (band === undefined) {
    const last = before as Band;
    return `${OPPOSITE[sign(rule, last)] as string}${showEdge(last.edge, kind)}`;
  }
  if (before === undefined) return `${sign(rule, band)}${showEdge(band.edge, kind)}`;
  const [low, high] = rule.better === 'higher' ? [band.edge, before.edge] : [before.edge, band.edge];
  return `${showEdge(low, kind)}–${showEdge(high, kind)}`;
}

const OPPOSITE: Readonly<Record<string, string>> = { '≥': '<', '>': '≤', '≤': '>', '<': '≥' };

export function lies(value: Text, band: string): Text {
  return text(`${value.zh} 落在 ${band}`, `${value.en} lies in ${band}`);
}
