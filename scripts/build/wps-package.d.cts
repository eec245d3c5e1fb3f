export const OFFLINE: string;

export function packageFiles(dist: string, baseUrl: string): Promise<Readonly<Record<string, Buffer>>>;

export function packageWps(dist: string, baseUrl: string): Promise<readonly string[]>;
