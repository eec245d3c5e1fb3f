/** What the pages of help have in common: one look, no script, a content security policy each. */
import { escaped } from './escaped';

interface Page {
  readonly csp: string;
  readonly title: string;
  /** Markup under the name of the product; the rest of the page. */
  readonly intro?: string;
  readonly body: string;
}

export function pageFrame({ csp, title, intro = '', body }: Page): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escaped(csp)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>星评 StarBand：${title}</title>
    <link rel="icon" href="assets/icon-32.png" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <header>
      <h1><img src="assets/icon-64.png" alt="" width="40" height="40" /> 星评 StarBand</h1>${intro && `\n${intro}`}
    </header>
${body}
  </body>
</html>
`;
}
