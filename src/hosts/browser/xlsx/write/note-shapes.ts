/** The boxes that notes appear in, in the drawing language that programs expect for them. */
import type { ISheetNote } from '@univerjs/sheets-note';
import type { SheetChange } from '../change/change';

export const NOTE_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** From the cell to its right, some rows high. */
function anchor({ row, col, note }: ISheetNote): string {
  const lines = note.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 18), 0);
  return `${col + 1}, 15, ${Math.max(0, row - 1)}, 10, ${col + 4}, 15, ${Math.max(0, row - 1) + Math.max(4, lines + 1)}, 4`;
}

export function noteShape(note: ISheetNote, index: number): string {
  // An id of its own, whatever the file has: no other counts up to there.
  const id = `_x0000_s${70_000 + note.row * 64 + note.col + index * 3}n`;
  return (
    `<v:shape id="${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:144pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor(note)}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${note.row}</x:Row><x:Column>${note.col}</x:Column></x:ClientData></v:shape>`
  );
}

const SHAPE = /<v:shape\b(?:(?!<\/v:shape>)[\s\S])*<\/v:shape>/g;

/** Boxes go with their notes: elsewhere, or away. */
export function moveShapes(
  drawing: string,
  notes: ReadonlyMap<string, ISheetNote>,
  change: SheetChange | undefined,
): string {
  return drawing.replace(SHAPE, (shape) => {
    if (!/ObjectType="Note"/.test(shape)) return shape;
    const number = (name: string) =>
      Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1] ?? NaN);
    const [row, column] = [number('Row'), number('Column')];
    const [r, c] = change ? [change.rows.now(row), change.columns.now(column)] : [row, column];
    if (r === null || c === null || !notes.has(`${r},${c}`)) return '';
    if (r === row && c === column) return shape;
    return shape
      .replace(/<x:Row>\s*\d+\s*<\/x:Row>/, `<x:Row>${r}</x:Row>`)
      .replace(/<x:Column>\s*\d+\s*<\/x:Column>/, `<x:Column>${c}</x:Column>`)
      .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/, (_, open: string, numbers: string, close: string) => {
        const n = numbers.split(',').map((one) => Number(one.trim()));
        const at = [0, 2, 4, 6].includes.bind([0, 2, 4, 6]);
        const moved = n.map((one, index) =>
          at(index) ? one + (index % 4 === 0 ? c - column : r - row) : one,
        );
        return open + moved.join(', ') + close;
      });
  });
}
