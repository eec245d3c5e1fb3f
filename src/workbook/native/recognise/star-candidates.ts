/** Calls of stars and issues. */
import type { CompiledScheme } from '../../../core/compile/compiled';
import { blanksAsText } from '../../formula/blanks';
import { call, type Candidate, type Filling } from './candidate';
import { slotOf, type Slot } from './slots';

export function starCalls(compiled: CompiledScheme): readonly Candidate[] {
  const { stars } = compiled.scheme;
  if (stars === undefined) return [];
  const rewards = rewardCalls(stars.facts.some((fact) => fact.choices !== undefined));
  const histories: readonly Slot[] =
    stars.kind === 'conditions'
      ? [slotOf('history', 'row', 0, stars.facts.length)]
      : stars.kind === 'total'
        ? [slotOf('history', 'row', 0, compiled.columns)]
        : [slotOf('history', 'long-row', 0), slotOf('history', 'long-column', 0)];
  const open = stars.kind === 'ladder' || stars.kind === 'annual' || compiled.adjustments.length > 0;
  const levels = histories.flatMap((history): readonly Candidate[] => {
    const write = ({ cells, scheme, month }: Filling): string =>
      call('STARLEVEL', open ? blanksAsText(cells.history ?? '') : cells.history, scheme, cells.facts, month);
    const withFacts: readonly Candidate[] =
      stars.kind === 'conditions' || stars.facts.length === 0
        ? []
        : [{ slots: [history], facts: true, write }];
    return [...withFacts, { slots: [history], write }];
  });
  return [...levels, ...rewards];
}

function rewardCalls(role: boolean): readonly Candidate[] {
  const stars = slotOf('stars', 'cell', 0);
  const write = ({ cells, scheme, month }: Filling): string =>
    call('STARREWARD', cells.stars, scheme, cells.role, month);
  return [...(role ? [{ slots: [stars, slotOf('role', 'cell', 1)], write }] : []), { slots: [stars], write }];
}

export function issueCalls(): readonly Candidate[] {
  const ofAll = ({ cells, scheme, month }: Filling): string =>
    call('ISSUESCORE', blanksAsText(cells.codes ?? ''), scheme, month);
  return [
    {
      slots: [slotOf('codes', 'cell', 0)],
      write: ({ cells, scheme, month }) => call('ISSUESTARS', cells.codes, scheme, month),
    },
    { slots: [slotOf('codes', 'long-row', 0)], write: ofAll },
    { slots: [slotOf('codes', 'long-column', 0)], write: ofAll },
  ];
}
