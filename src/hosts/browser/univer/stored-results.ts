/** Cells whose formula the engine cannot compute show the result that the file has stored: they are marked in the grid, never in the file. */
import { InterceptorEffectEnum } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { text, type Text } from '../../../core/words/text';
import type { Engine } from './engine';

/** The formula in the file; null for other cells, and where something else was typed over it. */
export function storedFormula(cell: Nullable<ICellData>): string | null {
  const custom = cell?.custom as { readonly stored?: string; readonly shown?: unknown } | null | undefined;
  if (custom?.stored === undefined || cell?.f || cell?.si) return null;
  return custom.shown === cell?.v ? custom.stored : null;
}

const MARK = { bl: { color: '#6b4fbb', size: 6 } };

export function markStored({ univer }: Engine): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'starband-stored-results',
      effect: InterceptorEffectEnum.Style,
      priority: 100,
      handler: (cell, { rawData }, next) => {
        if (storedFormula(rawData) === null) return next(cell);
        const own = !cell || cell === rawData ? { ...rawData } : cell;
        return next({ ...own, markers: { ...own.markers, ...MARK } });
      },
    });
}

export const aboutStored = (formula: string): { readonly title: Text; readonly message: Text } => ({
  title: text('存储的结果', 'A stored result'),
  message: text(
    `这里无法计算 ${formula}（其他工作簿、数据透视表或宏函数），显示的是文件中存储的结果；其他公式也按它计算，保存后公式不变。`,
    `${formula} cannot be computed here (other workbooks, pivot tables, macro functions). Shown is the result stored in the file; other formulas go by it, and the formula is saved as it was.`,
  ),
});
