/** The browser workbook without a page, its functions running through the very binding that Excel gets. */
import { catalogue } from '../../src/functions/catalogue';
import { createRuntime } from '../../src/hosts/browser/excel-runtime';
import { bootHeadless, type Headless } from '../../src/hosts/browser/univer/headless';

export async function bootWithFunctions(): Promise<Headless> {
  const { implementations, runtime } = createRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  jest.resetModules();
  await import('../../src/functions/excel');
  return bootHeadless(catalogue, Object.fromEntries(implementations));
}
