/** Bonus, fault and extra points. */
import type { BonusRule, ExtraRule, FaultRule } from '../../../schemes/indicator';
import { blank, numberIn } from '../numbers';
import { flagIn } from '../words';
import { cellAt, inputAt, ownFigure, type NativeRule } from './source';

/** Bonus points count once approved; a blank approval is none. */
export const bonus: NativeRule<BonusRule> = (rule, cells, source) => {
  const points = numberIn(cellAt(cells, 0), inputAt(source, 0).input);
  if (!rule.approval) return points;
  const approved = cellAt(cells, 1);
  return { ...points, value: `IF(${blank(approved)},0,IF(${flagIn(approved)},${points.value},0))` };
};

/** Fault points, with either sign: their size is subtracted. */
export const fault: NativeRule<FaultRule> = (rule, cells, source) => {
  const points = numberIn(cellAt(cells, 0), 'amount');
  const size = `ABS(${points.value})`;
  const most = ownFigure(source, 'max', rule.max).text;
  return { checks: [...points.checks, `${size}<=${most}`], value: `-${size}` };
};

export const extra: NativeRule<ExtraRule> = (_rule, cells) => numberIn(cellAt(cells, 0), 'amount');
