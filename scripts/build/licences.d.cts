export function isAllowed(expression: unknown): boolean;

export function licenceOf(manifest: { readonly name: string; readonly license?: unknown }): string;
