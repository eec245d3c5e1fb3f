/** What the grid cannot show and the file keeps all the same, counted, so that nobody need wonder where it went. */
import type { Text } from '../../../../core/words/text';
import type { Package } from '../../../../workbook/files/package/package';
import type { FileConditional } from './conditionals';
import type { FileBook } from './workbook-part';
import type { SheetPart } from '../../../../workbook/files/xlsx/sheet-part';
import type { FileValidation } from './validations';

type Count = (zh: string, en: string, count: number) => void;

export class Kept {
  private readonly counts = new Map<string, { readonly zh: string; count: number }>();

  readonly add: Count = (zh, en, count) => {
    if (count === 0) return;
    const known = this.counts.get(en);
    if (known) known.count += count;
    else this.counts.set(en, { zh, count });
  };

  list(): readonly Text[] {
    return [...this.counts].map(([en, { zh, count }]) => ({ zh: `${count} ${zh}`, en: `${count} ${en}` }));
  }
}

const PARTS: readonly (readonly [RegExp, zh: string, en: string])[] = [
  [/\/chartsheets\/[^/]+\.xml$/i, '个图表工作表', 'chart sheets'],
  [/\/media\/[^/]+$/i, '张图片', 'pictures'],
  [/\/pivotTables\/[^/]+\.xml$/i, '个数据透视表', 'pivot tables'],
  [/\/externalLinks\/[^/]+\.xml$/i, '个其他工作簿的链接', 'links to other workbooks'],
  [/\/vbaProject\.bin$/i, '组宏（不会运行）', 'sets of macros (never run)'],
  [/\/slicers\/[^/]+\.xml$/i, '组切片器', 'sets of slicers'],
  [/\/timelines\/[^/]+\.xml$/i, '组日程表', 'sets of timelines'],
  [/\/threadedComments\/[^/]+\.xml$/i, '张工作表的批注对话', 'sheets with threads of comments'],
  [/\/(ctrlProps|activeX)\/[^/]+\.xml$/i, '个控件', 'form controls'],
  [/\/embeddings\/[^/]+$/i, '个嵌入的对象', 'embedded objects'],
  [/\/dialogsheets\/[^/]+\.xml$/i, '个对话框工作表', 'dialog sheets'],
  [/\/diagrams\/data[^/]*\.xml$/i, '个 SmartArt 图形', 'diagrams'],
];

const CHART = /\/charts\/chart[^/]*\.xml$/i;

/** @param shown charts that are shown */
export function countParts(file: Package, shown: number, kept: Kept): void {
  const charts = file.names.filter((name) => CHART.test(`/${name}`)).length;
  kept.add('个图表', 'charts', Math.max(0, charts - shown));
  for (const [pattern, zh, en] of PARTS)
    kept.add(zh, en, file.names.filter((name) => pattern.test(`/${name}`)).length);
}

export function countOnSheet(
  { root, rows }: SheetPart,
  book: FileBook,
  rules: {
    readonly validations: readonly FileValidation[];
    readonly conditionals: readonly FileConditional[];
  },
  kept: Kept,
): void {
  const rich = rows.flatMap(({ cells }) => cells).filter(({ element }) => {
    if (element.attribute('t') === 's') return book.strings[Number(element.child('v')?.text)]?.rich;
    return (element.child('is')?.all('r').length ?? 0) > 0;
  }); // prettier-ignore
  kept.add('个单元格内的混合格式', 'cells with mixed formatting', rich.length);
  kept.add('个超链接', 'hyperlinks', root.child('hyperlinks')?.children.length ?? 0);
  const criteria = root.child('autoFilter')?.all('filterColumn').length ?? 0;
  kept.add('个筛选条件（筛掉的行仍隐藏）', 'filter criteria (rows filtered out stay hidden)', criteria);
  kept.add('组迷你图', 'groups of sparklines', root.child('extLst')?.within('sparklineGroup').length ?? 0);
  kept.add('个方案', 'scenarios', root.child('scenarios')?.children.length ?? 0);
  kept.add('条数据有效性规则', 'data validations', rules.validations.filter(({ rule }) => !rule).length);
  const newer = root.child('extLst')?.within('cfRule') ?? [];
  const unknown = rules.conditionals.filter(({ conditional }) => !conditional).length;
  kept.add(
    '条条件格式',
    'conditional formats',
    unknown + newer.filter((one) => one.attribute('type') !== 'dataBar').length,
  );
}
