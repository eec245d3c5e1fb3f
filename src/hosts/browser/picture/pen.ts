/** What pictures of charts are drawn with, in pixels. */

export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillRect'
  | 'strokeRect'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'fillText'
> & { measureText(text: string): { readonly width: number } };

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Inks {
  readonly paper: string;
  readonly text: string;
  readonly line: string;
}

export const SMALL = 11;
export const font = (size: number, bold = false) =>
  `${bold ? 'bold ' : ''}${size}px "Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif`;

/** Cut off where there is no room. */
export function fitted(pen: Pen, text: string, width: number): string {
  if (pen.measureText(text).width <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && pen.measureText(`${letters.join('')}…`).width > width) letters.pop();
  return letters.length === 0 ? '' : `${letters.join('')}…`;
}

export function line(pen: Pen, points: readonly (readonly [number, number])[], closed = false): void {
  pen.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  if (closed) pen.closePath();
  pen.stroke();
}
