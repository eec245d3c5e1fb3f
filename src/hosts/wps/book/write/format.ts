/** How cells look. */
import { rangeAddress } from '../../../../workbook/formula/address';
import type { Format } from '../../../../workbook/port';
import { joinedAddresses } from '../read/addresses';
import { bgr } from './colors';
import type { EtRange, EtSheet } from '../et';
import { painted } from './paint';
import type { Place } from '../places';
import type { Step } from './plan';

const HORIZONTAL = { left: -4131, center: -4108, right: -4152 } as const;
const VERTICAL = { top: -4160, middle: -4108, bottom: -4107 } as const;
const CONTINUOUS = 1;
const THIN = 2;

/** How WPS is told each property of a format. */
const SETTERS: {
  readonly [Key in keyof Required<Format>]: (range: EtRange, value: NonNullable<Format[Key]>) => void;
} = {
  bold: ({ Font }, value) => void (Font.Bold = value),
  italic: ({ Font }, value) => void (Font.Italic = value),
  size: ({ Font }, value) => void (Font.Size = value),
  color: ({ Font }, value) => void (Font.Color = bgr(value)),
  fill: ({ Interior }, value) => void (Interior.Color = bgr(value)),
  align: (range, value) => void (range.HorizontalAlignment = HORIZONTAL[value]),
  vertical: (range, value) => void (range.VerticalAlignment = VERTICAL[value]),
  wrap: (range, value) => void (range.WrapText = value),
  numberFormat: (range, value) => void (range.NumberFormat = value),
  border: ({ Borders }, value) => {
    Borders.LineStyle = CONTINUOUS;
    Borders.Weight = THIN;
    Borders.Color = bgr(value);
  },
};

export function writeFormats(sheet: EtSheet, steps: readonly Step<'format'>[]): void {
  for (const key of Object.keys(SETTERS) as (keyof Format)[]) writeProperty(sheet, steps, key);
}

function writeProperty<Key extends keyof Format>(
  sheet: EtSheet,
  steps: readonly Step<'format'>[],
  key: Key,
): void {
  const settings = steps.flatMap(({ area, format }) => {
    const value = format[key];
    return value === undefined ? [] : [{ place: area as Place, value }];
  });
  const set = SETTERS[key] as (range: EtRange, value: unknown) => void;
  for (const { value, places } of painted(settings, { margin: key === 'border' ? 1 : 0 }))
    onAreas(sheet, places.map(rangeAddress), (range) => set(range, value));
}

/** A build that does not take several areas at once gets them one by one. */
export function onAreas(sheet: EtSheet, addresses: readonly string[], set: (range: EtRange) => void): void {
  for (const address of joinedAddresses(addresses)) {
    try {
      set(sheet.Range(address));
    } catch (error) {
      if (!address.includes(',')) throw error;
      for (const one of address.split(',')) set(sheet.Range(one));
    }
  }
}
