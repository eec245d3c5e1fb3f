/** The two variants of the Excel manifest, made from manifest.xml at the top level. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { DEVELOPMENT } = require('./base-url.cjs');

const root = join(__dirname, '..', '..');

/** A file each, named so that they stay apart in a folder with the manifests of other add-ins. */
const NAMES = { development: 'starband-localhost.xml', production: 'starband.xml' };

/** Both may be installed at once, so they differ in what Excel and people tell add-ins by. */
const DEVELOPMENT_ID = 'c82e1c48-3c9e-4318-8144-af29562c5e8e';
const PRODUCTION_ID = '9ba17fdc-c1bf-481d-a750-7e71e01d8d5c';
const MARKS = [' (localhost)', '（本机）'];

/** Replaces every occurrence; a text that is not there means that manifest.xml and this file have drifted apart. */
function swap(source, from, to) {
  if (!source.includes(from)) throw new Error(`manifest.xml does not hold "${from}"`);
  return source.replaceAll(from, () => to);
}

const inXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const icons = /assets\/([\w-]+)\.png/g;

/**
 * An icon's name with a hash of what it shows: Office keeps icons by their address, however old.
 * @example hashedIcon('icon-16') //=> 'icon-16.1a2b3c4d'
 */
function hashedIcon(name) {
  const bytes = readFileSync(join(root, 'assets', `${name}.png`));
  return `${name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}`;
}

/** The icons that the manifest names, each with the name that it has where the add-in is served. */
function iconNames(source) {
  const names = new Set([...source.matchAll(icons)].map(([, name]) => name));
  return Object.fromEntries([...names].map((name) => [name, hashedIcon(name)]));
}

/** The manifest for a folder at this address. Comments go: they speak of the development variant. */
function production(source, baseUrl, supportUrl) {
  let made = source.replace(/[ \t]*<!--[^]*?-->\r?\n?/g, '');
  made = swap(made, DEVELOPMENT_ID, PRODUCTION_ID);
  const help = /(<SupportUrl DefaultValue=")[^"]*/;
  if (supportUrl !== undefined) made = made.replace(help, (_, start) => start + inXml(supportUrl));
  made = made.replaceAll(icons, (_, name) => `assets/${hashedIcon(name)}.png`);
  made = swap(made, DEVELOPMENT, inXml(baseUrl));
  made = swap(made, `>${new URL(DEVELOPMENT).origin}<`, `>${new URL(baseUrl).origin}<`);
  for (const mark of MARKS) made = swap(made, mark, '');
  return made;
}

/** By file name. The production variant only where an address was given. */
function manifests(source, baseUrl, supportUrl) {
  const both = { [NAMES.development]: source };
  if (baseUrl !== DEVELOPMENT) both[NAMES.production] = production(source, baseUrl, supportUrl);
  return both;
}

module.exports = { iconNames, NAMES, manifests, production };
