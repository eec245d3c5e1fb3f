/** The pictures of charts over the grid: their axes, what is drawn where, and where they get their figures from. */
import { figuresOf } from '../../src/hosts/browser/picture/figures';
import type { Figures } from '../../src/hosts/browser/picture/figures';
import type { Pen } from '../../src/hosts/browser/picture/pen';
import { drawPicture } from '../../src/hosts/browser/picture/picture';
import { scaleOf, tickText, ticksOf } from '../../src/hosts/browser/picture/scale';
import { chartsOf, rectangleNow } from '../../src/hosts/browser/univer/charts-kept';
import { bootHeadless } from '../../src/hosts/browser/univer/headless';
import { chartColor } from '../../src/workbook/look/chart';
import { accepted, at, patchOf, write } from './contract';

test.each<[string, number[], bars: boolean, ticks: number[]]>([
  ['scores', [3, 87], true, [0, 20, 40, 60, 80, 100]],
  ['bars close together begin at zero', [90, 95], true, [0, 20, 40, 60, 80, 100]],
  ['lines close together do not', [90, 95], false, [90, 91, 92, 93, 94, 95]],
  // A sixth of 90 is 15.
  ['lines as far apart as a sixth do', [75, 90], false, [0, 20, 40, 60, 80, 100]],
  ['below zero', [-4, 92], true, [-20, 0, 20, 40, 60, 80, 100]],
  ['only below zero', [-8, -2], true, [-8, -6, -4, -2, 0]],
  ['all equal', [0, 0], true, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ['none', [], true, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ['shares', [0.12, 0.5], true, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
])('an axis of %s', (_, values, bars, ticks) => {
  const found = ticksOf(scaleOf(values, bars));
  expect(found).toHaveLength(ticks.length);
  found.forEach((tick, index) => expect(tick).toBeCloseTo(ticks[index] as number, 9));
});

test.each<[number, step: number, percent: boolean, string]>([
  [20, 20, false, '20'],
  [0.30000000000000004, 0.1, false, '0.3'],
  [0.3, 0.1, true, '30%'],
  [0.015, 0.005, true, '1.5%'],
  [2.5, 0.5, false, '2.5'],
  [-20, 20, false, '-20'],
])('a tick of %p in steps of %p, percent: %p', (value, step, percent, text) => {
  expect(tickText(value, { low: 0, high: 1, step }, percent)).toBe(text);
});

/** What a pen was told; a letter is seven pixels wide. */
function drawn(figures: Figures, width = 400, height = 300, dark = false) {
  const bars: { color: string; box: number[] }[] = [];
  const said: string[] = [];
  let arcs = 0;
  let points = 0;
  const nothing = () => undefined;
  const pen = {
    fillStyle: '',
    strokeRect: nothing,
    beginPath: nothing,
    closePath: nothing,
    fill: nothing,
    stroke: nothing,
    moveTo: () => (points += 1),
    lineTo: () => (points += 1),
    arc: () => (arcs += 1),
    fillRect: (...box: number[]) => bars.push({ color: pen.fillStyle, box }),
    fillText: (text: string) => said.push(text),
    measureText: (text: string) => ({ width: 7 * text.length }),
  };
  drawPicture(pen as unknown as Pen, figures, width, height, dark);
  return { bars, said, arcs, points };
}

const waterfall: Figures = {
  chart: 'stackedColumn',
  title: '得分的来历',
  hiddenFirst: true,
  legend: true,
  percent: false,
  categories: ['满分', '响应', '总分'],
  series: [
    { name: '底', values: [0, 92, 0] },
    { name: '扣分', values: [0, 8, 0] },
    { name: '得分', values: [100, 0, 92] },
  ],
};

test('what the columns of a waterfall stand on is not drawn, and they stand where it ends', () => {
  const { bars, said } = drawn(waterfall);
  const columns = bars.filter(({ box: [, , , height = 0] }) => height > 9.5).slice(1);
  expect(said).toEqual(
    expect.arrayContaining(['得分的来历', '扣分', '得分', '满分', '响应', '总分', '0', '100']),
  );
  expect(said).not.toContain('底');
  const whole = columns.find(({ color }) => color === chartColor(1))?.box ?? [];
  const lost = bars.find(({ color, box }) => color === chartColor(0) && (box[3] ?? 0) > 0 && box[2] !== 9)?.box ?? []; // prettier-ignore
  // 8 of 100, hanging from the top of the whole.
  expect((lost[3] ?? 0) / (whole[3] ?? 1)).toBeCloseTo(0.08, 9);
  expect(lost[1]).toBeCloseTo(whole[1] ?? 0, 9);
});

test('a gap in a line stays one', () => {
  const line = (values: (number | null)[]): Figures => ({
    ...waterfall,
    chart: 'line',
    hiddenFirst: false,
    legend: false,
    categories: ['一', '二', '三', '四', '五'],
    series: [{ name: '李明', values }],
  });
  const [whole, gap] = [drawn(line([1, 2, 3, 4, 5])), drawn(line([1, 2, null, 4, 5]))];
  expect([whole.arcs, gap.arcs]).toEqual([5, 4]);
  expect(whole.points - gap.points).toBe(1);
});

test('a pie of nothing has no slices; the sign of a slice does not matter', () => {
  const pie = (values: number[]): Figures => ({
    ...waterfall,
    chart: 'pie',
    series: [{ name: 'n', values }],
  });
  expect(drawn(pie([0, 0, 0])).arcs).toBe(0);
  expect(drawn(pie([3, -4, 5])).arcs).toBe(3);
});

test('too small to show anything, it is a frame with its title', () => {
  expect(drawn({ ...waterfall, legend: false }, 50, 50).bars).toHaveLength(1);
});

test('figures are those of the cells as they are now', async () => {
  const host = bootHeadless();
  const sheet = '看板';
  accepted(
    await host.workbook.apply(
      patchOf(
        { kind: 'addSheet', name: sheet },
        write(sheet, 0, 0, [['', '通过率', '上月'], ['李明', 0.5, { formula: '=B2/2' }], ['王芳', '缺', null]]), // prettier-ignore
        { kind: 'format', area: at(sheet, 1, 1, 2, 2), format: { numberFormat: '0.0%' } },
        {
          kind: 'chart',
          sheet,
          chart: 'bar',
          title: '通过率',
          source: at(sheet, 0, 0, 3, 3),
          at: { row: 5, column: 0, rows: 9, columns: 4 },
        },
      ),
    ),
  );
  const found = host.api.getActiveWorkbook()?.getSheetByName(sheet);
  const [chart] = chartsOf(found?.getCustomMetadata());
  if (!found || !chart) throw new Error('no chart');
  const source = rectangleNow(chart.source, chart.moves.source);
  if (!source) throw new Error('no data');
  expect(figuresOf(chart, source, found.getSheet())).toEqual({
    chart: 'bar',
    title: '通过率',
    hiddenFirst: false,
    legend: true,
    percent: true,
    categories: ['李明', '王芳'],
    series: [
      { name: '通过率', values: [0.5, null] },
      { name: '上月', values: [0.25, null] },
    ],
  });
  host.dispose();
});
