/**
 * Third-party notices: the packages whose code ships, as the source maps of the build name them, with their licences in full. Maps rather
 * than a list of modules: what was left out of a bundle is in no map.
 */
const { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { licenceOf } = require('./licences.cjs');

/** Texts that go wherever the product goes. */
const NAMES = { licence: 'LICENSE.txt', notices: 'THIRD-PARTY-NOTICES.txt' };

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/**
 * Folders of packages that sources of a map lie in, from node_modules on.
 * @example foldersOf(['webpack://starband/./node_modules/a/node_modules/@b/c/d.js', 'webpack://starband/./src/x.ts']) //=> ['node_modules/a/node_modules/@b/c']
 */
function foldersOf(sources) {
  const found = sources.flatMap((source) => {
    const from = source.indexOf('node_modules/');
    const match = from < 0 ? null : /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source.slice(from));
    return match === null ? [] : [match[0]];
  });
  return [...new Set(found)].sort();
}

const OFFICE = 'node_modules/@microsoft/office-js';

/**
 * Every package that ships, from the maps of a build; throws at one that may not. `part`: the folder of dist that is meant, and `more`
 * packages that are copied into it.
 */
function shippedPackages(root, part = '', more = [OFFICE]) {
  const maps = join(root, 'dist-maps', part);
  const files = existsSync(maps)
    ? readdirSync(maps, { recursive: true }).filter((name) => name.endsWith('.map'))
    : [];
  if (files.length === 0)
    throw new Error('dist-maps 中没有源映射，请重新构建。 dist-maps holds no source maps: build again.');
  const sources = files.flatMap((name) => JSON.parse(readFileSync(join(maps, name), 'utf8')).sources);
  const bundled = foldersOf(sources);
  const folders = new Set([...bundled, ...more]);
  const packages = [...folders].map((folder) => readPackage(join(root, folder)));
  const byName = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  return [...byName.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

function readPackage(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name) && statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  const { author } = manifest;
  return {
    name: manifest.name,
    version: manifest.version,
    licence: licenceOf(manifest),
    author: (typeof author === 'object' ? author?.name : author) ?? '',
    text: texts.join('\n\n'),
  };
}

/** The notices as a text. A licence that several packages carry word for word stands once. */
function noticesText(packages) {
  const named = ({ name, version, licence, author }) =>
    `${name} ${version} (${licence})${author === '' ? '' : `, ${author}`}`;
  const texts = new Map();
  for (const one of packages) texts.set(one.text, [...(texts.get(one.text) ?? []), one]);
  const silent = texts.get('') ?? [];
  texts.delete('');
  const line = '-'.repeat(78);
  return [
    '随星评分发的第三方软件及其许可证。\nThird-party software that comes with StarBand, and its licences.',
    ...[...texts].map(([text, ones]) => `${line}\n${ones.map(named).join('\n')}\n\n${text}`),
    ...(silent.length === 0
      ? []
      : [`${line}\nWithout a licence file of their own:\n${silent.map(named).join('\n')}`]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Puts the licences into every folder that is handed out by itself; throws where something in it may not be. */
function writeLicences(root) {
  for (const [part, more] of [
    ['', [OFFICE]],
    ['wps', []],
  ]) {
    const folder = join(root, 'dist', part);
    writeFileSync(join(folder, NAMES.notices), noticesText(shippedPackages(root, part, more)));
    copyFileSync(join(root, 'LICENSE'), join(folder, NAMES.licence));
  }
}

module.exports = { foldersOf, NAMES, noticesText, shippedPackages, writeLicences };
