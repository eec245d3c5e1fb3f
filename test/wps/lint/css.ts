/** Finds in a built style sheet what Chromium 103 would not know. */
import { createRequire } from 'node:module';
import { NEWER_CSS } from './features';
import type { Finding } from './javascript';

interface Rule {
  readonly type: string;
  readonly parent?: Rule;
}

/** The parser that css-loader brings along. */
const postcss = createRequire(require.resolve('css-loader'))('postcss') as {
  parse(css: string): { walkRules(each: (rule: Rule) => void): void };
};

export function cssFindings(css: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [what, pattern] of NEWER_CSS) {
    const at = css.search(pattern);
    if (at >= 0) findings.push({ what, where: css.slice(at, at + 80) });
  }
  postcss.parse(css).walkRules((rule) => {
    for (let around = rule.parent; around !== undefined; around = around.parent)
      if (around.type === 'rule') findings.push({ what: 'nesting (112)', where: String(rule) });
  });
  return findings;
}
