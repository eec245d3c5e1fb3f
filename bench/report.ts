/** Prints what was measured, and puts it into docs/benchmark.md in place of what the same part measured before. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';

const FILE = join(__dirname, '../docs/benchmark.md');

/** The parts of the document, each after a comment `<!-- measured: name -->`. */
export type Part = 'core' | 'functions' | 'excel' | 'wps' | 'sheet' | 'page' | 'slips';

export function report(part: Part, lines: readonly string[]): void {
  const machine = `Node ${process.versions.node}, ${availableParallelism()} cores`;
  for (const line of lines) console.log(line);
  const before = readFileSync(FILE, 'utf8');
  const block = new RegExp(`(<!-- measured: ${part} -->\\n+)\`\`\`\\n[^]*?\`\`\``);
  if (!block.test(before)) throw new Error(`docs/benchmark.md has no part ${part}`);
  const text = ['```', `[${machine}]`, ...lines, '```'].join('\n');
  writeFileSync(
    FILE,
    before.replace(block, (_, comment: string) => comment + text),
  );
}

/** The median time of several runs after two to warm up, in milliseconds. */
export function median(run: () => void, runs = 7): number {
  run();
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}

export function line(name: string, count: number, unit: string, milliseconds: number): string {
  const perSecond = Math.round((count / milliseconds) * 1000).toLocaleString('en-US');
  const much = count.toLocaleString('en-US').padStart(9);
  return `${name.padEnd(46)} ${much} ${unit.padEnd(6)} ${milliseconds.toFixed(1).padStart(9)} ms ${perSecond.padStart(12)} ${unit}/s`;
}
