/** The page that WPS loads at its start, over the stand-in for WPS, without a browser. For jsdom. */
import type { WpsHost } from '../wps-host/host';

export interface Ribbon {
  OnAddinLoad(ribbon?: unknown): unknown;
  OnAction(control?: unknown): unknown;
  GetImage(control?: unknown): unknown;
}

type Root = 'wps' | 'Application';
type ShellWindow = Window & Partial<Ribbon> & { starbandShell?: true };

/** What the user was told. */
export const told: string[] = [];

/** Runs the page's script as when WPS starts, and gives what the ribbon calls. A null host: a page outside WPS. */
export async function startShell(
  host: WpsHost | null,
  roots: readonly Root[] = ['wps', 'Application'],
): Promise<Ribbon> {
  const page = window as unknown as ShellWindow;
  for (const name of ['wps', 'Application', 'starbandShell', 'OnAction', 'OnAddinLoad', 'GetImage'])
    Reflect.deleteProperty(page, name);
  for (const root of roots)
    if (host !== null) Object.defineProperty(page, root, { value: host.application, configurable: true });
  told.length = 0;
  page.alert = (words: unknown) => void told.push(String(words));
  jest.resetModules();
  await import('../../src/hosts/wps/shell/main');
  return page as unknown as Ribbon;
}

export const press = (ribbon: Ribbon, id: string): unknown => ribbon.OnAction({ Id: id });
