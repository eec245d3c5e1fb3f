/**
 * The service that WPS runs on this machine; it keeps the list of add-ins that WPS loads. What it is asked, and in which form, was read in
 * the installation page of WPS's own tools (wpsjs 2.2.3); nobody here could ask a real one.
 */

/** The only address that the installation pages may connect to. */
export const SERVICE = 'http://127.0.0.1:58890';
const PATIENCE = 5000;

/** An add-in in WPS's list. All values are texts there, `online` too. */
export interface Entry {
  readonly name: string;
  /** `et`: the spreadsheets. */
  readonly addonType: string;
  readonly online: 'true' | 'false';
  readonly url: string;
  readonly version: string;
  readonly customDomain: string;
}

export type ServiceFault = 'unreachable' | 'refused';

export class ServiceError extends Error {
  constructor(
    readonly fault: ServiceFault,
    /** What it said. */
    readonly answer: string,
  ) {
    super(`${fault}: ${answer}`);
    this.name = 'ServiceError';
  }
}

/** The text goes as text: any other type would have the browser ask for leave first, which the service does not know. */
function ask(path: string, body: string): Promise<string> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    const unreachable = (): void => failed(new ServiceError('unreachable', ''));
    request.open('POST', `${SERVICE}/${path}`);
    request.timeout = PATIENCE;
    request.onerror = unreachable;
    request.ontimeout = unreachable;
    request.onload = () => {
      const { status, responseText } = request;
      if (status === 200) done(responseText);
      // The part that keeps add-ins is not running: it is started in the same way.
      else if (responseText.includes('Subserver not available')) unreachable();
      else failed(new ServiceError('refused', `${status} ${responseText}`.trim()));
    };
    request.send(body);
  });
}

/** Whether the service is there; old ones answer with nothing. */
export function version(): Promise<string> {
  return ask('version', '{}');
}

/** The entry of this name, where WPS has it in use. */
export async function installed(name: string): Promise<Partial<Entry> | null> {
  const answer = await ask('publishlist', '');
  try {
    const list = JSON.parse(answer || '[]') as readonly (Partial<Entry> & { readonly enable?: string })[];
    return list.find((entry) => entry.name === name && entry.enable !== 'false') ?? null;
  } catch {
    throw new ServiceError('refused', answer);
  }
}

export async function change(cmd: 'enable' | 'disable', entry: Entry): Promise<void> {
  const answer = await ask('deployaddons/runParams', base64(JSON.stringify({ cmd, ...entry })));
  if (answer !== 'OK' && answer !== '') throw new ServiceError('refused', answer);
}

/** Of the UTF-8 bytes. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
