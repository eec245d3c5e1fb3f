/** The plot of each kind of chart, with its axes, as files write it. */
import { chartColor } from '../../../../../workbook/look/chart';
import type { ChartKind } from '../../../../../workbook/port';

export interface Plot {
  /** How a series looks, in the place where the format wants it, before its categories. */
  readonly look: (series: number, points: number) => string;
  /** After its values. */
  readonly after: string;
  /** Only the first series can be drawn. */
  readonly single?: boolean;
  readonly xml: (series: string) => string;
}

/** Said although Excel would choose the same: a file of ours has no theme, and there LibreOffice would draw nothing. */
const solid = (index: number) => `<a:solidFill><a:srgbClr val="${chartColor(index).slice(1).toUpperCase()}"/></a:solidFill>`; // prettier-ignore
const filled = (index: number) => `<c:spPr>${solid(index)}</c:spPr>`;
const lined = (index: number) =>
  `<c:spPr><a:ln w="28575" cap="rnd">${solid(index)}<a:round/></a:ln></c:spPr>`;
const slice = (index: number) =>
  `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr>${solid(index)}<a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr></c:dPt>`;

export const UNSEEN = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

const NO_LABELS = `<c:dLbls>${['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map((one) => `<c:show${one} val="0"/>`).join('')}</c:dLbls>`;
const [CATEGORIES, VALUES] = ['111111111', '222222222'];
const AXES = `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`;
const GRID = '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'; // prettier-ignore

interface Axis {
  readonly at: 'b' | 'l';
  readonly grid?: boolean;
}

function axis(name: string, id: string, crosses: string, { at, grid }: Axis, rest: string): string {
  const values = name === 'valAx';
  return (
    `<c:${name}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${at}"/>${grid ? GRID : ''}` +
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="${values ? 'out' : 'none'}"/><c:minorTickMark val="none"/>` +
    // Beside the plot even where bars go below zero.
    `<c:tickLblPos val="${values ? 'nextTo' : 'low'}"/><c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>${rest}</c:${name}>`
  );
}

const categories = (is: Axis) =>
  axis('catAx', CATEGORIES, VALUES, is, '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'); // prettier-ignore
const values = (is: Axis) => axis('valAx', VALUES, CATEGORIES, is, '<c:crossBetween val="between"/>');

const UPRIGHT = categories({ at: 'b' }) + values({ at: 'l', grid: true });
const LYING = categories({ at: 'l' }) + values({ at: 'b', grid: true });

export const NOT_INVERTED = '<c:invertIfNegative val="0"/>';

function bars(direction: 'col' | 'bar', grouping: 'clustered' | 'stacked', axes: string): Plot {
  const spaces = grouping === 'stacked' ? '<c:gapWidth val="60"/><c:overlap val="100"/>' : '<c:gapWidth val="80"/>'; // prettier-ignore
  return {
    look: (series) => `${filled(series)}${NOT_INVERTED}`,
    after: '',
    xml: (series) =>
      `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}${NO_LABELS}${spaces}${AXES}</c:barChart>${axes}`,
  };
}

export const plots: Readonly<Record<ChartKind, Plot>> = {
  column: bars('col', 'clustered', UPRIGHT),
  stackedColumn: bars('col', 'stacked', UPRIGHT),
  bar: bars('bar', 'clustered', LYING),
  line: {
    look: (series) =>
      `${lined(series)}<c:marker><c:symbol val="circle"/><c:size val="5"/>${filled(series)}</c:marker>`,
    after: '<c:smooth val="0"/>',
    xml: (series) =>
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}${NO_LABELS}<c:marker val="1"/>${AXES}</c:lineChart>${UPRIGHT}`,
  },
  pie: {
    look: (_, points) => Array.from({ length: points }, (_point, index) => slice(index)).join(''),
    after: '',
    single: true,
    xml: (series) =>
      `<c:pieChart><c:varyColors val="1"/>${series}${NO_LABELS}<c:firstSliceAng val="0"/></c:pieChart>`,
  },
  radar: {
    look: (series) => `${lined(series)}<c:marker><c:symbol val="none"/></c:marker>`,
    after: '',
    xml: (series) =>
      `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${series}${NO_LABELS}${AXES}</c:radarChart>` +
      categories({ at: 'b', grid: true }) +
      values({ at: 'l', grid: true }),
  },
};
