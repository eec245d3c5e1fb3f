/** The data protection statement as a page, made from the two documents: headings, paragraphs and lists are all that they use. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const docs = join(__dirname, '..', '..', 'docs');

const inHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The other language stands on the same page, so links to its document go. */
const inline = (text) =>
  inHtml(text)
    .replaceAll(/\s*\[[^\]]+\]\([^)]+\)/g, '')
    .replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/`(.+?)`/g, '<code>$1</code>');

function block(text) {
  const [, marks, title] = /^(#{1,2}) (.*)$/.exec(text) ?? [];
  if (marks !== undefined) return `<h${marks.length + 1}>${inline(title)}</h${marks.length + 1}>`;
  if (!text.startsWith('- ')) return `<p>${inline(text.replaceAll('\n', ' '))}</p>`;
  const items = text.slice(2).split('\n- ');
  return `<ul>${items.map((item) => `<li>${inline(item.replaceAll(/\n\s*/g, ' '))}</li>`).join('')}</ul>`;
}

const blocks = (name) =>
  readFileSync(join(docs, name), 'utf8').replaceAll('\r\n', '\n').trim().split(/\n\n+/).map(block).join('\n');

function privacyPage(csp) {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${inHtml(csp)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>星评 StarBand：数据保护说明 Data protection</title>
    <link rel="icon" href="assets/icon-32.png" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <header>
      <h1><img src="assets/icon-64.png" alt="" width="40" height="40" /> 星评 StarBand</h1>
    </header>
    <main>
${blocks('privacy.zh-CN.md')}
<div lang="en">
${blocks('privacy.md')}
</div>
    </main>
  </body>
</html>
`;
}

module.exports = { privacyPage };
