/**
 * The part of office.js that Excel loads at run time, copied unmodified, as its licence asks, beside the pages. What each file is for
 * was read in office.debug.js 1.1.110, which builds the names of the others from what Excel tells it.
 */
const { cpSync, mkdirSync, rmSync } = require('node:fs');
const { dirname, join } = require('node:path');

const library = dirname(require.resolve('@microsoft/office-js/package.json'));

/** Windows, Mac and the web. Excel on iPad has no custom functions, so the manifest keeps it out. */
const PLATFORMS = ['win32-16.01', 'mac-16.00', 'web-16.00'];
/** Of its messages. English is what the library falls back to for any language that it does not find. */
const LANGUAGES = ['en-us', 'zh-cn', 'zh-tw'];

const OFFICE_FILES = [
  'office.js',
  ...PLATFORMS.map((platform) => `excel-${platform}.js`),
  // Where functions run in a page (Mac, web), this stands in for office.js and loads the "core" of a platform.
  'custom-functions-runtime.js',
  ...PLATFORMS.map((platform) => `excel-${platform}-core.js`),
  ...LANGUAGES.map((language) => `${language}/office_strings.js`),
  // Loaded when the page stands in no Excel at all: without it the library would never say so.
  'o15apptofilemappingtable.js',
];
/*
 * Left out on purpose: telemetry/ and ariatelemetry/ (they send to Microsoft; the library carries on without, after one 404),
 * webauth/ (sign-in, not used), agaveerrorux/ (asks about web hosts other than Microsoft's, which have no custom functions).
 */

/** Copies into `folder`, which then holds nothing else. */
function copyOffice(folder) {
  rmSync(folder, { recursive: true, force: true });
  const copy = (from, to) => {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    cpSync(join(library, from), join(folder, to));
  };
  for (const file of OFFICE_FILES) copy(`dist/${file}`, file);
  copy('LICENSE.md', 'LICENSE.md');
}

module.exports = { OFFICE_FILES, copyOffice };
