/** As much of an Excel on the desktop as office.js needs to load its parts and be ready: what it asks `window.external` for. */

export interface HostInfo {
  /** As Excel says it: type, platform, version of the bridge, language. */
  readonly platform: 'Win32' | 'Mac';
  readonly version: string;
  readonly locale: string;
}

/** Runs in the page before anything of it. Nothing is computed: requests to the workbook are left unanswered. */
export function standInForExcel({ platform, version, locale }: HostInfo): void {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'f0000000-0000-0000-0000-000000000001',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: '1.13', CustomFunctionsRuntime: '1.3' }),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.14332.20000',
    GetDialogRequirementMatrix: () => '',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => '{}',
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  const external = {
    GetHostInfo: () => `Excel$${platform}$${version}$${locale}$$$$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => true,
    Execute: () => undefined,
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (code: number) => void) => done(0),
    UnregisterEvent: (_id: number, _target: string, done: (code: number) => void) => done(0),
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
  Object.assign(window, {
    _richApiNativeBridge: { onMessageFromHost: null, sendMessageToHost: () => undefined },
  });
}
