/** What is loaded, by the files of the build as it stands: those of the build before lie beside them. */
const { join } = require('node:path');
const { chunksOf } = require('./scripts/build/keep-last.cjs');

const of = (folder, wanted) =>
  chunksOf(join(__dirname, 'dist', folder))
    .now.filter((name) => wanted.test(name))
    .map((name) => `dist/${folder}/${name}`);

module.exports = [
  { name: 'custom functions', path: 'dist/functions.js', limit: '96 KiB', gzip: true },
  { name: 'pane, first load', path: of('taskpane', /^main\./), limit: '200 kB', gzip: true },
  { name: 'WPS, loaded at its start', path: 'dist/wps/main.js', limit: '118 kB', gzip: true },
  {
    name: 'WPS, the pane in one script',
    path: ['dist/wps/pane.*.js', 'dist/wps/pane.*.css'],
    limit: '880 kB',
    gzip: true,
  },
  {
    name: 'browser workbook, first load',
    path: of('workbook', /^(?!lazy\.)[^/]+$/),
    limit: '2200 kB',
    gzip: true,
  },
  { name: 'browser workbook, xlsx', path: of('workbook', /^lazy\.xlsx\./), limit: '60 kB', gzip: true },
  {
    name: 'browser workbook, reader of files',
    path: of('workbook', /^lazy\.reading\./),
    limit: '60 kB',
    gzip: true,
  },
];
