/** Excel as the pane's host. */
import { languageOf } from '../../core/words/language';
import type { Appearance, Host, Theme } from '../host';
import { pageProbes } from '../page-probes';
import { askAll } from '../probe';
import { workbookProbes } from '../workbook-probes';
import { readingProbes } from './probes';
import { writingProbes } from './probes-writing';
import { ExcelWorkbook } from './workbook';

/** Null when the page was opened outside Excel. */
export async function excelHost(): Promise<Host | null> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  const workbook = new ExcelWorkbook();
  // Known sheets spare a request later; whoever needs them before will ask and be told what is wrong.
  workbook.sheets().catch(() => undefined);
  return {
    name: 'excel',
    workbook,
    appearance,
    onAppearance,
    selfCheck: (tell, writes) =>
      askAll(
        writes ? [...writingProbes, ...workbookProbes(workbook)] : [...readingProbes, ...pageProbes()],
        tell,
      ),
  };
}

function appearance(): Appearance {
  return { language: languageOf(Office.context.displayLanguage), theme: theme() };
}

const contrast = (): MediaQueryList => window.matchMedia('(forced-colors: active)');

/** Excel tells the colours of its own theme on desktops; on the web the browser's preference stands in for it. */
function theme(): Theme {
  if (contrast().matches) return 'contrast';
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (background !== undefined) return isDark(background) ? 'dark' : 'light';
  return 'light';
}

/** By the lightness that the eye sees. */
function isDark(color: string): boolean {
  const [, red = 'ff', green = 'ff', blue = 'ff'] = /^#?(..)(..)(..)/.exec(color) ?? [];
  const lightness = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return lightness < 128;
}

/** Excel does not say when its theme changes; a change of the system's contrast can be heard. */
function onAppearance(listener: (appearance: Appearance) => void): () => void {
  const query = contrast();
  const tell = (): void => listener(appearance());
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}
