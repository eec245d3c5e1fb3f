/** The browser workbook without a page, for tests and measurements in Node. */
import type { FunctionDescription } from '../../../functions/description';
import type { Implementation } from '../excel-runtime';
import { bootEngine, openWorkbook } from './engine';
import type { Engine } from './engine';
import { UniverWorkbook } from './workbook';

export interface Headless extends Engine {
  readonly workbook: UniverWorkbook;
  dispose(): void;
}

export function bootHeadless(
  catalogue: readonly FunctionDescription[] = [],
  implementations: Readonly<Record<string, Implementation>> = {},
): Headless {
  const engine = bootEngine({ catalogue, implementations: new Map(Object.entries(implementations)) });
  openWorkbook(engine, { name: 'Workbook' });
  return { ...engine, workbook: new UniverWorkbook(engine), dispose: () => engine.univer.dispose() };
}
