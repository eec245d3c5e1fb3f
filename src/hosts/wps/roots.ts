/**
 * The objects that WPS puts into its pages. By platform the root is called `wps`, `Application`, or both, and on the Mac some members
 * were found on one of them only (reported): so it is always asked which root has a member.
 */

/** Typed as WPS declares it. */
export type WpsRoot = typeof wps;

type Page = Window & { readonly wps?: unknown; readonly Application?: unknown };

/** Asking crosses over to another process, which may throw for what it does not have. */
function ask(object: object, name: string): unknown {
  try {
    return (object as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' || typeof value === 'function') && value !== null;

function roots(): readonly object[] {
  const { wps, Application } = window as unknown as Page;
  const beside = isObject(wps) ? ask(wps, 'Application') : undefined;
  return [wps, Application, beside].filter(isObject);
}

/** The first root that has the member, to be used for that member; null where this WPS does not have it. */
export function rootWith<K extends keyof WpsRoot & string>(member: K): Pick<WpsRoot, K> | null {
  const found = roots().find((root) => {
    const value = ask(root, member);
    return value !== undefined && value !== null;
  });
  return (found as WpsRoot | undefined) ?? null;
}

/** The spreadsheet program itself; null in a page outside WPS, and in WPS's other programs. */
export function spreadsheet(): WpsRoot | null {
  // Never by `Application.Name`: WPS answers "Microsoft Excel", so that macros made for it run.
  const root = rootWith('Workbooks') as WpsRoot | null;
  if (root === null) return null;
  // Nobody could look at every build: where the user agent does not tell, what only WPS has does.
  return wpsVersion() !== undefined || rootWith('CreateTaskPane') !== null ? root : null;
}

/** `12.1.0.26895`, as the user agent of WPS's pages names it. */
export function wpsVersion(): string | undefined {
  return /WpsOfficeApp\/([\w.]+)/.exec(navigator.userAgent)?.[1];
}
