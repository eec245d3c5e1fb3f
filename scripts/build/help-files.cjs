/** The pages that help people – of functions, the guide, rules, data protection – and what lies around them, for every folder that is served. */
const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const { csp } = require('./csp.cjs');
const { documentPage, documents } = require('./document-page.cjs');
const { requireTypeScript } = require('./require-typescript.cjs');

const root = join(__dirname, '..', '..');
const pictures = join(root, 'assets', 'guide');

/** The pages, by name. `office`: whether Microsoft's library lies beside them. */
function helpPages(office) {
  const { helpPage } = requireTypeScript(join(root, 'src', 'functions', 'help-page.ts'));
  const { guidePage } = requireTypeScript(join(root, 'src', 'taskpane', 'guide', 'guide-html.ts'));
  return {
    'help.html': helpPage(csp.help, office),
    'guide.html': guidePage(csp.help),
    ...Object.fromEntries(documents.map((name) => [`${name}.html`, documentPage(name, csp.help)])),
  };
}

/** Pages, style and pictures, for a folder that has none of them. */
function helpFiles() {
  const read = (path) => readFileSync(join(root, path));
  const shown = readdirSync(pictures).filter((name) => name.endsWith('.png'));
  return {
    ...helpPages(false),
    'help.css': read('src/functions/help.css'),
    ...Object.fromEntries(
      ['icon-32.png', 'icon-64.png'].map((name) => [`assets/${name}`, read(`assets/${name}`)]),
    ),
    ...Object.fromEntries(shown.map((name) => [`assets/guide/${name}`, readFileSync(join(pictures, name))])),
  };
}

module.exports = { helpFiles, helpPages };
