import type { Compiler } from 'webpack';

export interface Chunks {
  readonly now: readonly string[];
  readonly before: readonly string[];
}
export function chunksOf(folder: string): Chunks;
export function following(last: Chunks, now: readonly string[]): Chunks;
export class KeepLastPlugin {
  apply(compiler: Compiler): void;
}
