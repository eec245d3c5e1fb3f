/** Exact fractions of whole numbers, and the 15 significant digits that a cell shows of one. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const reduced = (n: bigint, d: bigint): Fraction => {
  const sign = d < 0n ? -1n : 1n;
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? { n: 0n, d: 1n } : { n: (sign * n) / a, d: (sign * d) / a };
};

/** A decimal as it is written: 12.5 is 125/10. */
export function of(value: number): Fraction {
  const [mantissa = '0', power = '0'] = value.toPrecision(15).split('e');
  const [whole = '0', part = ''] = mantissa.split('.');
  const shift = Number(power) - part.length;
  const digits = BigInt(whole + part);
  return shift >= 0 ? reduced(digits * 10n ** BigInt(shift), 1n) : reduced(digits, 10n ** BigInt(-shift));
}

export const plus = (a: Fraction, b: Fraction): Fraction => reduced(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction): Fraction => reduced(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction => reduced(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction => reduced(a.n * b.d, a.d * b.n);
export const order = (a: Fraction, b: Fraction): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const lesser = (a: Fraction, b: Fraction): Fraction => (order(a, b) <= 0 ? a : b);
export const larger = (a: Fraction, b: Fraction): Fraction => (order(a, b) >= 0 ? a : b);
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, of(0));

/** At 15 significant digits, ties away from zero. */
export function shown({ n, d }: Fraction): number {
  if (n === 0n) return 0;
  const size = n < 0n ? -n : n;
  const bound = 10n ** 15n;
  const at = (places: number): readonly [bigint, bigint] =>
    places >= 0 ? [size * 10n ** BigInt(places), d] : [size, d * 10n ** BigInt(-places)];
  const whole = (places: number): bigint => at(places)[0] / at(places)[1];
  let places = 0;
  while (whole(places) < bound / 10n) places++;
  while (whole(places) >= bound) places--;
  const [top, bottom] = at(places);
  return Number(`${n < 0n ? '-' : ''}${(2n * top + bottom) / (2n * bottom)}e${-places}`);
}
