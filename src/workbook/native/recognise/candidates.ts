/** The calls that a native formula over a rules table may have come from. */
import type { CompiledIndicator, CompiledScheme } from '../../../core/compile/compiled';
import type { Scheme } from '../../../schemes/scheme';
import { blanksAsText } from '../../formula/blanks';
import { quotedText } from '../words';
import { call, type Candidate, type Filling } from './candidate';
import { slotOf } from './slots';
import { issueCalls, starCalls } from './star-candidates';

export function seasonal(scheme: Scheme): boolean {
  return scheme.settings?.some((setting) => setting.seasons !== undefined) === true;
}

export function candidatesOf(compiled: CompiledScheme): readonly Candidate[] {
  const { scheme } = compiled;
  return [
    ...[...compiled.indicators, ...compiled.adjustments].flatMap((one) => bandCalls(one, compiled)),
    ...(compiled.combine === undefined ? [] : totalCalls(compiled)),
    ...(scheme.grades === undefined ? [] : [ofTotal('KPIGRADE')]),
    ...(scheme.coefficient === undefined ? [] : [ofTotal('KPIRATIO')]),
    ...bonusCalls(),
    ...(scheme.pay === undefined ? [] : salaryCalls(scheme.pay.commission)),
    ...starCalls(compiled),
    ...(scheme.log === undefined ? [] : issueCalls()),
  ];
}

function bandCalls(one: CompiledIndicator, { scheme }: CompiledScheme): readonly Candidate[] {
  const value = slotOf('value', 'row', 0, one.inputs.length);
  // Adjustments may be blank in part.
  const passed = (cells: Filling['cells']): string | undefined =>
    one.adjustment && one.inputs.length > 1 ? blanksAsText(cells.value ?? '') : cells.value;
  const write = ({ cells, scheme: id, month }: Filling): string =>
    call('KPIBAND', passed(cells), quotedText(one.key), id, month);
  return [{ slots: [value], write }, ...(seasonal(scheme) ? [{ slots: [value, MONTH], write }] : [])];
}

const MONTH = slotOf('month', 'cell', 9);

function totalCalls({
  scheme,
  columns,
  indicatorColumns,
  adjustments,
  indicators,
}: CompiledScheme): readonly Candidate[] {
  const widths = Array.from({ length: columns - indicatorColumns + 1 }, (_, index) => columns - index);
  return widths.flatMap((width): readonly Candidate[] => {
    const values = slotOf('values', 'row', 0, width);
    const passed = (cells: Filling['cells']): string =>
      adjustments.length === 0 ? (cells.values ?? '') : blanksAsText(cells.values ?? '');
    const write = ({ cells, scheme: id, month }: Filling): string =>
      call('KPISCORE', passed(cells), id, undefined, month);
    const sampled = (name: string): Candidate => ({
      slots: [values],
      write: ({ cells, scheme: id, month }) => call(name, passed(cells), id, month),
    });
    return [
      { slots: [values], write },
      ...(seasonal(scheme) ? [{ slots: [values, MONTH], write }] : []),
      ...(indicators.some((one) => one.redLine) ? [sampled('QAGRADE')] : []),
    ];
  });
}

const SCORE = slotOf('score', 'cell', 0);

function ofTotal(name: string): Candidate {
  return { slots: [SCORE], write: ({ cells, scheme, month }) => call(name, cells.score, scheme, month) };
}

function bonusCalls(): readonly Candidate[] {
  const write = ({ cells, scheme, month }: Filling): string =>
    call('KPIBONUS', cells.score, cells.pool, scheme, month);
  return [
    { slots: [SCORE, slotOf('pool', 'cell', 1)], write },
    { slots: [SCORE], write },
  ];
}

function salaryCalls(commission: boolean): readonly Candidate[] {
  const own = [slotOf('level', 'cell', 1), SCORE];
  const parts = ['total', 'base', 'bonus', ...(commission ? ['commission'] : [])];
  return parts.flatMap((part) => {
    const write = ({ cells, scheme, month }: Filling): string =>
      call('KPISALARY', cells.level, cells.score, cells.commission, scheme, quotedText(part), month);
    return [
      { slots: own, write },
      { slots: [...own, slotOf('commission', 'cell', 2)], write },
    ];
  });
}

/** Calls that need no rules table. */
export const WITHOUT_RULES: readonly Candidate[] = [
  ...['whole', 'tiered', 'linear'].map((method): Candidate => ({
    slots: [slotOf('amount', 'cell', 0), slotOf('rates', 'rates', 1)],
    write: ({ cells }) =>
      call(
        'KPICOMMISSION',
        cells.amount,
        blanksAsText(cells.rates ?? ''),
        method === 'whole' ? undefined : quotedText(method),
      ),
  })),
  ...(['long-row', 'long-column'] as const).map((kind): Candidate => ({
    slots: [slotOf('history', kind, 0), slotOf('threshold', 'cell', 1)],
    write: ({ cells }) => call('STARSTREAK', blanksAsText(cells.history ?? ''), cells.threshold),
  })),
];
