/** One patch with every step that there is, over a workbook with what users have: for faults that the commands cannot meet. */
import { asEt } from '../../../src/hosts/wps/book/et';
import type { Applied, Patch, Watch, Workbook, Write } from '../../../src/workbook/port';
import type { WpsHost } from '../../wps-host/host';
import { at, patchOf, write } from '../contract';

const own = '薪资';
const old = '旧';

export function everythingPatch(): Patch {
  const contents = [
    [1.5, undefined, { formula: '=A1' }, '00123'],
    ["'quoted", 'new', null, 7],
    [{ formula: '=B2' }, '=text', true, { formula: '=A1' }],
    ['x', 2, { error: '#N/A' } as const, '1/2'],
  ];
  const note = (row: number, text: string): Write => ({ kind: 'note', sheet: own, row, column: 1, text });
  return patchOf(
    write(own, 0, 0, contents),
    write(own, 1, 1, [['newer']]),
    write(own, 10, 0, [[1], [2], [3]]),
    note(0, 'changed'),
    note(1, ''),
    note(2, 'added'),
    { kind: 'deleteSheet', name: old },
    { kind: 'addSheet', name: 'First' },
    write('First', 0, 0, [['a', 'b'], [1, { formula: `=SUM('${old}'!A1:A3*2)` }]]), // prettier-ignore
    { kind: 'addSheet', name: old, tabColor: '#00ff00', activate: true },
    ...layout(),
  );
}

function layout(): readonly Write[] {
  const area = at(old, 1, 0, 2, 3);
  return [
    write(old, 0, 0, [['x', 'y', 'z'], [1, 2, 3], [4, 5, 6]]), // prettier-ignore
    write(old, 2, 2, [[7]]),
    { kind: 'format', area, format: { bold: true, fill: '#ffffff', border: '#bfbfbf', numberFormat: '0.0' } },
    { kind: 'columnWidth', sheet: old, column: 0, columns: 2, width: 12 },
    { kind: 'rowHeight', sheet: old, row: 0, rows: 1, height: 30 },
    { kind: 'merge', area: at(old, 5, 0, 1, 3) },
    { kind: 'merge', area: at(old, 6, 0, 1, 3) },
    { kind: 'validation', area, rule: { kind: 'decimal', min: 0 }, message: 'm', prompt: 'p' },
    {
      kind: 'validation',
      area: at(old, 2, 0),
      rule: { kind: 'list', values: ['优', '差'] },
      message: 'l',
    },
    { kind: 'conditional', area, formula: '=A2>1', format: { fill: '#ff0000', color: '#ffffff' } },
    { kind: 'freeze', sheet: old, rows: 1, columns: 1 },
    { kind: 'filter', area: at(old, 0, 0, 3, 3) },
    { kind: 'name', name: 'new_area', area },
    { kind: 'note', sheet: old, row: 0, column: 0, text: 'note' },
    {
      kind: 'chart',
      sheet: old,
      chart: 'stackedColumn',
      hiddenFirst: true,
      title: 'T',
      source: at(old, 0, 0, 3, 4),
      at: { row: 8, column: 0, rows: 9, columns: 4 },
    },
    { kind: 'print', sheet: old, landscape: true, titleRows: [0, 0], footer: '&P' },
  ];
}

/** Sets the workbook up; what is returned applies the patch. */
export async function everything(workbook: Workbook, host: WpsHost) {
  // A build without Formula2 has no formulas that were written through it.
  const dynamic = asEt(host.application).ActiveWorkbook?.ActiveSheet.Range('A1').Formula2 !== undefined;
  host
    .sheet(own)
    .numberFormat('D1:D4', '@')
    .fill('A1', [
      ['old', 2, { formula: '=1+1', dynamic }, '007'],
      [1, 'b', 'c', '5'],
      [{ formula: '=A1', dynamic }, null, false, null],
    ])
    .type('A4', "'=x")
    .comment('B1', 'was')
    .comment('B2', 'goes')
    .hideRows(9)
    .select('B3:C4');
  host
    .sheet(old)
    .fill('A1', [['gone']])
    .numberFormat('B2', '0%')
    .comment('A1', 'kept');
  host.application.Names.Add('old_area', `='${old}'!$A$1`);
  host.application.Names.Add('own_area', `='${own}'!$A$1`);
  return (watch?: Watch): Promise<Applied> => workbook.apply(everythingPatch(), watch);
}

export const everythingSheets = { Sheet1: [], [own]: [], [old]: [] };
