export const DEVELOPMENT: string;

export function parseBaseUrl(given: unknown, options?: { readonly http?: boolean }): string;

export function parseSupportUrl(given: unknown, baseUrl: string): string | undefined;
