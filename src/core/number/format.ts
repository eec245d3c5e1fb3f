/** Numbers as they stand in sentences: plain decimals without exponents or trailing zeros. */
import type { Text } from '../words/text';
import { isPercent, type InputKind } from '../words/input-kind';
import { read } from './compare';
import { Decimal } from './decimal';
import { roundToCents, toNumber, type Exact } from './exact';
import { toYuan, type Fen } from './fen';

/** @example formatNumber(0.1 + 0.2) //=> '0.3' */
export function formatNumber(value: number): string {
  const written = String(read(value));
  return written.includes('e') ? new Decimal(value.toPrecision(15)).toFixed() : written;
}

/** @example formatPercent(0.9986) //=> '99.86%' */
export function formatPercent(value: number): string {
  const shown = read(value);
  // Most percentages have two places at most, and need no decimals to be moved by two.
  const hundredths = Math.round(shown * 10_000);
  if (hundredths / 10_000 === shown) return `${formatNumber(hundredths / 100)}%`;
  return `${new Decimal(shown).times(100).toDecimalPlaces(6).toFixed()}%`;
}

/**
 * A figure without its unit, as a share of 100 where its input is one.
 * @example formatFigure(0.55, true) //=> '55%'
 */
export function formatFigure(value: number, percent: boolean): string {
  return percent ? formatPercent(value) : formatNumber(value);
}

/** A value of an input kind, with its unit. */
export function formatValue(value: number, kind: InputKind, unit: Text): Text {
  if (isPercent(kind)) {
    const percent = formatPercent(value);
    return { zh: percent, en: percent };
  }
  const number = formatNumber(value);
  return { zh: number + unit.zh, en: number + unit.en };
}

/** Points exactly, as far as four places. */
export function formatPoints(value: Exact): string {
  if (typeof value === 'number') return formatNumber(toNumber(value));
  return value.toDecimalPlaces(4).toFixed();
}

/** Rounded half-up to two places, always shown. */
export function formatFixed(value: Exact): string {
  const rounded = roundToCents(value);
  // Two places of a double are right as long as it tells them apart.
  return typeof rounded === 'number' ? toNumber(rounded).toFixed(2) : rounded.toFixed(2);
}

/** @example formatMoney(toFen(exact(1234.5))) //=> '1,234.50' */
export function formatMoney(money: Fen): string {
  const [whole, cents] = toYuan(money).toFixed(2).split('.') as [string, string];
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}
