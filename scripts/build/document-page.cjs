/** Documents as pages, both languages on one: headings, paragraphs, lists, tables, quotes and code are all that they use. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { requireTypeScript } = require('./require-typescript.cjs');

const root = join(__dirname, '..', '..');
const { escaped } = requireTypeScript(join(root, 'src', 'functions', 'escaped.ts'));

/** Pages by the name of their document. */
const TITLES = {
  privacy: '数据保护说明 Data protection',
  'rules-table': '规则表 Rules tables',
  linter: '规则检查 Checks of rules',
  'native-formulas': '原生公式 Native formulas',
};

/** The other language stands on the same page, so a link to its document goes; links to what is not served keep their words. */
const link = (space, words, to) => {
  if (words === '中文' || words === 'English') return '';
  const [, name] = /^([\w-]+?)(?:\.zh-CN)?\.md$/.exec(to) ?? [];
  if (!(name in TITLES)) return space + words;
  return `${space}<a href="${name}.html">${words.endsWith('.md') ? TITLES[name] : words}</a>`;
};

/** Lines of a paragraph as one; Chinese has no space between them. */
const joined = (text) => text.replaceAll(/(?<=[^ -~\s])\n\s*(?=[^ -~\s])/g, '').replaceAll(/\n\s*/g, ' ');

const inline = (text) =>
  escaped(text)
    .replaceAll(/(\s*)\[([^\]]+)\]\(([^)]+)\)/g, (_, space, words, to) => link(space, words, to))
    .replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    // A star in code is a star.
    .split(/(`+.+?`+)/)
    .map((part) =>
      part.startsWith('`')
        ? `<code>${part.replaceAll(/^`+ ?| ?`+$/g, '')}</code>`
        : part.replaceAll(/(?<!\w)\*([^*\s][^*]*)\*/g, '<em>$1</em>'),
    )
    .join('');

const items = (text, mark) =>
  text
    .replace(mark, '')
    .split(new RegExp(`\n${mark.source.slice(1)}`))
    .map((item) => `<li>${inline(joined(item))}</li>`)
    .join('');

/** A head of blanks is none; a wide table scrolls by itself, by the keyboard too. */
function table(text) {
  const [head = [], , ...rest] = text
    .split('\n')
    .map((row) => row.replaceAll(/^\||\|$/g, '').split(/(?<!\\)\|/))
    .map((row) => row.map((cell) => inline(cell.trim().replaceAll('\\|', '|'))));
  const line = (row, tag) =>
    `<tr>${row.map((cell) => `<${cell === '' ? 'td' : tag}>${cell}</${cell === '' ? 'td' : tag}>`).join('')}</tr>`;
  const top = head.every((cell) => cell === '') ? '' : `<thead>${line(head, 'th')}</thead>`;
  return `<div class="wide" tabindex="0"><table>${top}<tbody>${rest.map((row) => line(row, 'td')).join('')}</tbody></table></div>`;
}

function block(text) {
  const [, marks, title] = /^(#{1,3}) (.*)$/.exec(text) ?? [];
  if (marks !== undefined) return `<h${marks.length + 1}>${inline(title)}</h${marks.length + 1}>`;
  if (text.startsWith('```'))
    return `<pre tabindex="0"><code>${escaped(text.replaceAll(/^```.*\n|\n```$/g, ''))}</code></pre>`;
  if (text.startsWith('|')) return table(text);
  if (text.startsWith('> '))
    return `<blockquote><p>${inline(joined(text.replaceAll(/^> ?/gm, '')))}</p></blockquote>`;
  if (text.startsWith('- ')) return `<ul>${items(text, /^- /)}</ul>`;
  if (/^\d+\. /.test(text)) return `<ol>${items(text, /^\d+\. /)}</ol>`;
  const words = inline(joined(text));
  return words.trim() === '' ? '' : `<p>${words}</p>`;
}

/** Paragraphs and the like, apart by blank lines; a blank line in code ends nothing. */
function parts(text) {
  const found = [[]];
  let code = false;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('```')) code = !code;
    if (line === '' && !code) found.push([]);
    else found.at(-1).push(line);
  }
  return found.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}

const blocks = (name) =>
  parts(readFileSync(join(root, 'docs', name), 'utf8'))
    .map(block)
    .join('\n');

function documentPage(name, csp) {
  const { pageFrame } = requireTypeScript(join(root, 'src', 'functions', 'page-frame.ts'));
  return pageFrame({
    csp,
    title: TITLES[name],
    body: `    <main>
${blocks(`${name}.zh-CN.md`)}
<div lang="en">
${blocks(`${name}.md`)}
</div>
    </main>`,
  });
}

module.exports = { documentPage, documents: Object.keys(TITLES) };
