/** The offline form of the WPS add-in, made from dist/wps: a folder, the same as an archive for WPS, and all of it as one file to hand out. */
const { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const JSZip = require('jszip');
const { version } = require('../../package.json');
const { DEVELOPMENT } = require('./base-url.cjs');
const { NAMES: NAMES_OF_LICENCES } = require('./notices.cjs');
const { sevenZip } = require('./seven-zip.cjs');
const { FOLDER, NAME, UNPACKED, offlineLists } = require('./wps-files.cjs');

const OFFLINE = 'wps-offline';
/** What installs the add-in is no part of it. */
const INSTALLING = /^(publish|uninstall|jsplugins)\./;
const PAGES = ['publish.html', 'uninstall.html'];
/** ZIP keeps times; with one for all, the same files give the same archive. */
const DATE = new Date(Date.UTC(2026, 0, 1));

function filesUnder(folder, prefix = '') {
  return readdirSync(join(folder, prefix))
    .sort()
    .flatMap((name) => {
      const path = prefix + name;
      return statSync(join(folder, path)).isDirectory() ? filesUnder(folder, `${path}/`) : [path];
    });
}

/** The add-in itself, by path. */
function addInFiles(folder) {
  const paths = filesUnder(folder).filter((path) => !INSTALLING.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** The installation pages register the archive beside them in place of the folder that they lie in. */
function installerFiles(folder) {
  const pages = PAGES.map((page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    const offline = html.replace('<body data-page=', `<body data-version="${version}" data-page=`);
    if (offline === html) throw new Error(`${page} does not say which page it is`);
    return [page, Buffer.from(offline)];
  });
  const beside = filesUnder(folder).filter(
    (path) => /^publish\.\w+\.(js|css)$/.test(path) || Object.values(NAMES_OF_LICENCES).includes(path),
  );
  return Object.fromEntries([...pages, ...beside.map((path) => [path, readFileSync(join(folder, path))])]);
}

/** As Windows's Notepad of any age reads it. */
function readme() {
  const text = readFileSync(join(__dirname, 'wps-readme.txt'), 'utf8');
  return Buffer.from(`\ufeff${text.replaceAll(/\r?\n/g, '\r\n')}`);
}

/** By path in dist/wps-offline. `baseUrl`: where dist will be served from. */
async function packageFiles(dist, baseUrl) {
  const folder = join(dist, FOLDER);
  const inFolder = Object.fromEntries(
    Object.entries(addInFiles(folder)).map(([path, bytes]) => [`${UNPACKED}/${path}`, bytes]),
  );
  const { 'jsplugins.xml': administrators, ...own } = offlineLists(`${baseUrl}${OFFLINE}/${NAME}.7z`);
  // A list that leads to this very machine would be of no use anywhere else.
  const lists = baseUrl === DEVELOPMENT ? own : { 'jsplugins.xml': administrators, ...own };
  const handOut = {
    ...inFolder,
    ...installerFiles(folder),
    ...Object.fromEntries(Object.entries(lists).map(([path, text]) => [path, Buffer.from(text)])),
    [`${NAME}.7z`]: sevenZip(inFolder),
    'README.txt': readme(),
  };
  const zip = new JSZip();
  for (const [path, bytes] of Object.entries(handOut))
    zip.file(path, bytes, { date: DATE, createFolders: false });
  const archive = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  return { ...handOut, [`${NAME}-wps-${version}.zip`]: archive };
}

/** Writes the package into dist/wps-offline, which then holds nothing else. Resolves to the paths. */
async function packageWps(dist, baseUrl) {
  const files = await packageFiles(dist, baseUrl);
  const to = join(dist, OFFLINE);
  rmSync(to, { recursive: true, force: true });
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), bytes);
  }
  return Object.keys(files);
}

module.exports = { OFFLINE, packageFiles, packageWps };
