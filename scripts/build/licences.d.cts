export function isAllowed(expression: unknown): boolean;

export function licenceOf(manifest: { readonly name: string; readonly license?: unknown }): string;

export const READY_MADE: Readonly<Record<string, readonly string[]>>;
/** By package and licence: the names. */
export const WITHIN: Readonly<Record<string, Readonly<Record<string, string>>>>;
