/** The data protection statement as a page, made from the two documents: headings, paragraphs and lists are all that they use. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { requireTypeScript } = require('./require-typescript.cjs');

const root = join(__dirname, '..', '..');
const { escaped } = requireTypeScript(join(root, 'src', 'functions', 'escaped.ts'));

/** The other language stands on the same page, so links to its document go. */
const inline = (text) =>
  escaped(text)
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
  readFileSync(join(root, 'docs', name), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n\n+/)
    .map(block)
    .join('\n');

function privacyPage(csp) {
  const { pageFrame } = requireTypeScript(join(root, 'src', 'functions', 'page-frame.ts'));
  return pageFrame({
    csp,
    title: '数据保护说明 Data protection',
    body: `    <main>
${blocks('privacy.zh-CN.md')}
<div lang="en">
${blocks('privacy.md')}
</div>
    </main>`,
  });
}

module.exports = { privacyPage };
