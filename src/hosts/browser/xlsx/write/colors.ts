/** Univer's colours as files write them. */
import type { Nullable } from '@univerjs/core';

const hex = (value: string) => Math.min(255, Number(value)).toString(16).padStart(2, '0');

/** `FF112233`; undefined for what is no colour. */
export function argb(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts) return `FF${parts.slice(1, 4).map(hex).join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `FF${short
      .slice(1)
      .map((one) => one + one)
      .join('')}`.toUpperCase();
  return /^#[0-9a-f]{6}$/i.test(color) ? `FF${color.slice(1).toUpperCase()}` : undefined;
}
