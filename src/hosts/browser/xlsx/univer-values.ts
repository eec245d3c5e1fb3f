/**
 * Univer's numbers and words for what files hold. Files are read and written apart from the page, in a worker that should not load all
 * of Univer for them; a test holds them to Univer's own.
 */
import type * as Univer from '@univerjs/core';

/** The same names as Univer's, for its types. */
const as = <Real>(values: { readonly [Name in keyof Real]?: number | string }) => values as unknown as Real;

export type BooleanNumber = Univer.BooleanNumber;
export const BooleanNumber = as<typeof Univer.BooleanNumber>({ FALSE: 0, TRUE: 1 });

export type CellValueType = Univer.CellValueType;
export const CellValueType = as<typeof Univer.CellValueType>({
  STRING: 1,
  NUMBER: 2,
  BOOLEAN: 3,
  FORCE_STRING: 4,
});

export type WrapStrategy = Univer.WrapStrategy;
export const WrapStrategy = as<typeof Univer.WrapStrategy>({ UNSPECIFIED: 0, OVERFLOW: 1, CLIP: 2, WRAP: 3 });

export type HorizontalAlign = Univer.HorizontalAlign;
export const HorizontalAlign = as<typeof Univer.HorizontalAlign>({
  UNSPECIFIED: 0,
  LEFT: 1,
  CENTER: 2,
  RIGHT: 3,
  JUSTIFIED: 4,
  BOTH: 5,
  DISTRIBUTED: 6,
});

export type VerticalAlign = Univer.VerticalAlign;
export const VerticalAlign = as<typeof Univer.VerticalAlign>({
  UNSPECIFIED: 0,
  TOP: 1,
  MIDDLE: 2,
  BOTTOM: 3,
});

export type BorderStyleTypes = Univer.BorderStyleTypes;
export const BorderStyleTypes = as<typeof Univer.BorderStyleTypes>({
  NONE: 0,
  THIN: 1,
  HAIR: 2,
  DOTTED: 3,
  DASHED: 4,
  DASH_DOT: 5,
  DASH_DOT_DOT: 6,
  DOUBLE: 7,
  MEDIUM: 8,
  MEDIUM_DASHED: 9,
  MEDIUM_DASH_DOT: 10,
  MEDIUM_DASH_DOT_DOT: 11,
  SLANT_DASH_DOT: 12,
  THICK: 13,
});

export type DataValidationErrorStyle = Univer.DataValidationErrorStyle;
export const DataValidationErrorStyle = as<typeof Univer.DataValidationErrorStyle>({
  INFO: 0,
  STOP: 1,
  WARNING: 2,
});

export type DataValidationType = Univer.DataValidationType;
export const DataValidationType = as<typeof Univer.DataValidationType>({
  CUSTOM: 'custom',
  LIST: 'list',
  TEXT_LENGTH: 'textLength',
  DATE: 'date',
  WHOLE: 'whole',
  DECIMAL: 'decimal',
});

export type LocaleType = Univer.LocaleType;
export const LocaleType = as<typeof Univer.LocaleType>({ ZH_CN: 'zhCN' });
