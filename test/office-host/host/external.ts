/** What the library asks of `window.external` when it starts inside the application. */
import type { Sets } from '../engine/sets';
import type { Platform, Theme } from './options';

export interface Appearance {
  readonly locale: string;
  readonly platform: Platform;
  readonly theme: Theme;
  readonly sets: Sets;
}

/** Which file of the library is loaded. 3: a shared runtime with custom functions. */
const hostInfo = (platform: Platform, locale: string): string =>
  `Excel$${platform === 'Mac' ? 'Mac$16.00' : 'Win32$16.01'}$${locale}$$$$3`;

const settings = new Map<string, string>();

/** An RGB colour as the host hands it over: a number, blue first. */
const colour = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));
  return (blue << 16) | (green << 8) | red;
};

export function makeExternal({ locale, platform, theme, sets }: Appearance) {
  const themeInfo = Object.fromEntries(
    Object.entries(theme).map(([name, hex]) => [name, colour(hex as string)]),
  );
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => '00000000-0000-0000-0000-000000000001',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'C:\\Book1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17328.20000',
    GetDialogRequirementMatrix: () => '',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(themeInfo),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? ''));
      },
    }),
  };
  return {
    GetHostInfo: () => hostInfo(platform, locale),
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: () => undefined,
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (code: number) => void) => done(0),
    UnregisterEvent: (_id: number, _target: string, done: (code: number) => void) => done(0),
  };
}
