/** Drafts by hand: what the table reader would make of a scheme, or of a few rows. */
import type { Draft, StatedBand } from '../../../src/core/table/draft';
import type { Finding } from '../../../src/core/lint/finding';
import { lintDraft } from '../../../src/core/lint/lint';
import { indicatorsOf } from '../../../src/core/compile/parts';
import type { BandsRule, Indicator, InputKind, Rule } from '../../../src/schemes/indicator';
import type { Scheme } from '../../../src/schemes/scheme';
import { indicator, scheme, text } from '../../support/broken';

/** Bands of a scheme as rows with one condition each, numbered from 0. */
function statedOf(rule: BandsRule): readonly StatedBand[] {
  const side = rule.better === 'higher' ? 'low' : 'high';
  const bands = rule.bands.map(({ edge, open, score, slopeFrom, name }, row): StatedBand => ({
    ...{ row, label: name ?? '', score, slopeFrom },
    [side]: { value: edge, closed: open !== true },
  }));
  return [...bands, { row: bands.length, label: '', rest: true, score: rule.otherwise }];
}

function steps(bands: readonly { readonly from?: number; readonly label: string }[], closed = true): readonly StatedBand[] {
  return bands.map(({ from, label }, row) =>
    from === undefined ? { row, label, rest: true } : { row, label, low: { value: from, closed } },
  );
}

/** The draft of a scheme; `more` replaces what its rows state. */
export function draftOf(of: Scheme, more: Partial<Draft> = {}): Draft {
  const entries = [...indicatorsOf(of), ...(of.adjustments ?? [])];
  const { grades, stars } = of;
  return {
    scheme: of,
    notes: { decisions: [], defects: [] },
    faults: [],
    bands: new Map(
      entries.flatMap(({ key, rule }) => (rule.kind === 'bands' ? [[key, statedOf(rule)] as const] : [])),
    ),
    ranges: new Map(
      entries.flatMap(({ key, rule }) =>
        rule.kind === 'ranged'
          ? [[key, steps(rule.levels.map((level) => ({ from: level.from, label: level.label.zh })))] as const]
          : [],
      ),
    ),
    grades: steps(grades?.bands ?? [], grades?.edge !== 'upper'),
    stars:
      stars?.kind === 'annual' || stars?.kind === 'total'
        ? steps(stars.bands.map(({ star, from }) => ({ from, label: String(star) })))
        : [],
    place: () => undefined,
    rowOf: () => 0,
    ...more,
  };
}
