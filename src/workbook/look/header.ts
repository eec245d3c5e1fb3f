/** The head of a table on a sheet that is written whole. */
import type { Format } from '../port';
import { PALETTE } from './palette';

export const HEADER: Format = {
  bold: true,
  color: PALETTE.headerText,
  fill: PALETTE.header,
  align: 'center',
  vertical: 'middle',
  wrap: true,
  border: PALETTE.border,
};
