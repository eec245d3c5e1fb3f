export const GROUND: string[];
export function testPatterns(changed: string[]): string[];
export function changedPaths(status: string): string[];
