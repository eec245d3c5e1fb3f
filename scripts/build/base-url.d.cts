export const DEVELOPMENT: string;

export function parseBaseUrl(given: unknown): string;
