/** The files of the WPS add-in that are no scripts or pages, and what it is called. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { version } = require('../../package.json');
const { helpFiles } = require('./help-files.cjs');
const ribbonIcons = require('./ribbon-icons.cjs');

const root = join(__dirname, '..', '..');

/** The name that WPS keeps the add-in under, and its program: `et` are the spreadsheets. */
const NAME = 'starband';
const TYPE = 'et';
/** Of dist; the add-in's address ends in it. */
const FOLDER = 'wps';
/** What WPS calls the folder that it unpacks an offline add-in into. */
const UNPACKED = `${NAME}_${version}`;

/** The ribbon's pictures, by the paths that the ribbon is told. */
const IMAGES = {
  'images/pane.svg': 'assets/icon.svg',
  'images/about.svg': 'assets/wps-about.svg',
  ...Object.fromEntries(ribbonIcons.map((name) => [`images/${name}.svg`, `assets/${name}.svg`])),
};

const inXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function list(element, attributes) {
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${inXml(value)}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  <${element} ${written.join(' ')}/>\n</jsplugins>\n`;
}

/** WPS writes more into publish.xml than it reads from jsplugins.xml; these values are those that it was seen to write (reported). */
const WRITTEN = { enable: 'enable_dev', install: 'null', customDomain: '' };

/** The two lists in which WPS looks for add-ins: an administrator's, and the user's own. */
function onlineLists(baseUrl) {
  const plugin = { name: NAME, type: TYPE, url: `${baseUrl}${FOLDER}/` };
  return {
    'jsplugins.xml': list('jspluginonline', plugin),
    'publish.xml': list('jspluginonline', { ...plugin, ...WRITTEN }),
  };
}

/** For a package: an administrator's list names the archive, the user's own the folder that it was unpacked into. */
function offlineLists(archiveUrl) {
  const plugin = { name: NAME, type: TYPE, version };
  return {
    'jsplugins.xml': list('jsplugin', { ...plugin, url: archiveUrl }),
    'publish.xml': list('jsplugin', { ...plugin, url: UNPACKED, ...WRITTEN }),
  };
}

/** By path in dist/wps. */
function wpsFiles(baseUrl) {
  const read = (path) => readFileSync(join(root, path));
  return {
    'ribbon.xml': read('src/hosts/wps/ribbon.xml'),
    'manifest.xml': read('src/hosts/wps/manifest.xml'),
    ...onlineLists(baseUrl),
    ...helpFiles(),
    ...Object.fromEntries(Object.entries(IMAGES).map(([to, from]) => [to, read(from)])),
  };
}

module.exports = { FOLDER, NAME, UNPACKED, offlineLists, wpsFiles };
