/** What properties of looks may be, and how Excel gives them back. */
import { invalidArgument } from '../engine/fault';

const one = (...values: readonly string[]): ReadonlySet<unknown> => new Set(values);

const choices: Readonly<Record<string, ReadonlySet<unknown>>> = {
  HorizontalAlignment: one(
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ),
  VerticalAlignment: one('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
  Style: one('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'),
  Weight: one('Hairline', 'Thin', 'Medium', 'Thick'),
  Underline: one('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
};

/** Largest of rows in points, of columns in points for 255 characters, of type in points. */
const sizes: Readonly<Record<string, number>> = { RowHeight: 409.5, ColumnWidth: 1795, Size: 409 };

const switches: ReadonlySet<string> = new Set([
  'Bold',
  'Italic',
  'Strikethrough',
  'WrapText',
  'ShrinkToFit',
  'Locked',
]);

/** Excel takes names of colours too. */
function colour(value: unknown): unknown {
  if (typeof value !== 'string' || !/^(#[0-9a-f]{6}|[a-z]{3,20}|)$/i.test(value))
    throw invalidArgument('no colour');
  return value.startsWith('#') ? value.toUpperCase() : value;
}

/** @returns the value as Excel gives it back @throws InvalidArgument for what it does not take */
export function checkedLook(name: string, value: unknown): unknown {
  const known = choices[name];
  if (known !== undefined && !known.has(value)) throw invalidArgument(`${name} '${String(value)}'`);
  const largest = sizes[name];
  if (largest !== undefined && !(typeof value === 'number' && value >= 0 && value <= largest))
    throw invalidArgument(`${name} ${String(value)}`);
  if (switches.has(name) && typeof value !== 'boolean') throw invalidArgument(`${name} ${String(value)}`);
  return name.endsWith('Color') ? colour(value) : value;
}
