/** The charts of a sheet that were written here and never changed elsewhere: what they show is known, so that they are shown again. */
import { sheetIn } from '../../../../workbook/formula/address';
import type { Package } from '../../../../workbook/files/package/package';
import { relationsOf } from '../../../../workbook/files/package/relations';
import type { Element } from '../../../../workbook/files/xml/element';
import type { Area, ChartKind } from '../../../../workbook/port';
import type { KeptChart, Rectangle } from '../../univer/charts-kept';
import { unmoved } from '../../univer/moves';
import { rangeFromFile } from '../ranges';
import { chartPart, type Chart } from '../write/charts/chart-part';
import type { FileSheet } from './workbook-part';

/**
 * @param idOf of another sheet by its name
 */
export function chartsFromFile(
  file: Package,
  sheet: Pick<FileSheet, 'name' | 'part'>,
  idOf: (name: string) => string | undefined,
): readonly KeptChart[] {
  return relationsOf(file, sheet.part)
    .filter(({ kind }) => kind === 'drawing')
    .flatMap(({ target: drawing }) => {
      const parts = new Map(relationsOf(file, drawing).map(({ id, target }) => [id, target]));
      return (file.xml(drawing)?.all('twoCellAnchor') ?? []).flatMap((anchor): readonly KeptChart[] => {
        const at = placeOf(anchor);
        const part = parts.get(anchor.within('chart')[0]?.anyAttribute('id') ?? '');
        const chart = part === undefined || at === null ? null : chartIn(file, part, at);
        if (chart === null) return [];
        const { sheet: from, ...place } = chart.source;
        const sheetId = from === sheet.name ? undefined : idOf(from);
        if (from !== sheet.name && sheetId === undefined) return [];
        const source = { ...place, ...(sheetId === undefined ? {} : { sheetId }) };
        return [{ ...chart, source, moves: { source: unmoved, at: unmoved } }];
      });
    });
}

function placeOf(anchor: Element): Rectangle | null {
  const corner = (name: string) => {
    const found = anchor.child(name);
    return [Number(found?.child('row')?.text), Number(found?.child('col')?.text)] as const;
  };
  const [[row, column], [endRow, endColumn]] = [corner('from'), corner('to')];
  const [rows, columns] = [endRow - row, endColumn - column];
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

const KINDS: readonly (Pick<Chart, 'hiddenFirst'> & { readonly chart: ChartKind })[] = [
  { chart: 'column' },
  { chart: 'stackedColumn' },
  { chart: 'stackedColumn', hiddenFirst: true },
  { chart: 'bar' },
  { chart: 'line' },
  { chart: 'pie' },
  { chart: 'radar' },
];

/** The one of which just this part would be written; null where none is. */
function chartIn(file: Package, part: string, at: Rectangle): Chart | null {
  const [xml, root] = [file.text(part), file.xml(part)];
  const source = root && sourceOf(root);
  if (xml === undefined || !root || !source) return null;
  const words = root.within('title')[0]?.within('t') ?? [];
  const title = words.map(({ text }) => text).join('');
  const written = withoutFigures(xml);
  for (const kind of KINDS) {
    const chart = { ...kind, title, source, at };
    if (withoutFigures(chartPart(chart, () => NOTHING)) === written) return chart;
  }
  return null;
}

const NOTHING = { value: null, numberFormat: 'General' };

/** What cells held when it was written says nothing of what is drawn. */
function withoutFigures(xml: string): string {
  return xml.replace(/<c:(str|num)Cache>[^]*?<\/c:\1Cache>/g, '').replace(/c:numRef>/g, 'c:strRef>');
}

/** Names in the first row, labels in the first column, as far as its references go. */
function sourceOf(root: Element): Area | null {
  const series = root.within('ser');
  const [name, labels, values] = ['tx', 'cat', 'val'].map((part) => areaIn(series[0]?.child(part)));
  if (!name || !labels || !values) return null;
  const rows = values.row + values.rows - name.row;
  return { sheet: name.sheet, row: name.row, column: labels.column, rows, columns: series.length + 1 };
}

function areaIn(reference: Element | undefined): Area | null {
  const address = reference?.within('f')[0]?.text ?? '';
  const sheet = sheetIn(`=${address}`);
  const range = rangeFromFile(address.slice(address.lastIndexOf('!') + 1));
  if (sheet === undefined || range === null) return null;
  const { startRow: row, startColumn: column, endRow, endColumn } = range;
  return { sheet, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}
