/** Which cells a border of a range belongs to. */
import { columnCount, rowCount, type Box } from './box';

export const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

export type Side = (typeof sides)[number];

export interface Edge {
  readonly box: Box;
  /** The side of each cell in the box. */
  readonly edge: string;
}

/** Inner borders lie on both cells they part; a single row or column has none. */
export function bordersOf(box: Box, side: Side): readonly Edge[] {
  const { top, left, bottom, right } = box;
  switch (side) {
    case 'EdgeTop':
      return [{ box: { ...box, bottom: top }, edge: 'EdgeTop' }];
    case 'EdgeBottom':
      return [{ box: { ...box, top: bottom }, edge: 'EdgeBottom' }];
    case 'EdgeLeft':
      return [{ box: { ...box, right: left }, edge: 'EdgeLeft' }];
    case 'EdgeRight':
      return [{ box: { ...box, left: right }, edge: 'EdgeRight' }];
    case 'InsideHorizontal':
      if (rowCount(box) === 1) return [];
      return [
        { box: { ...box, bottom: bottom - 1 }, edge: 'EdgeBottom' },
        { box: { ...box, top: top + 1 }, edge: 'EdgeTop' },
      ];
    case 'InsideVertical':
      if (columnCount(box) === 1) return [];
      return [
        { box: { ...box, right: right - 1 }, edge: 'EdgeRight' },
        { box: { ...box, left: left + 1 }, edge: 'EdgeLeft' },
      ];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [{ box, edge: side }];
  }
}
