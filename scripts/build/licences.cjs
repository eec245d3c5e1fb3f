/** Which licences may ship, and what is known of packages that do not say theirs where they should. */

const ALLOWED = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'ISC']);

/** Packages whose package.json names none of these. Each was looked at by hand. */
const SEEN = {
  '@univerjs/telemetry': 'Apache-2.0',
  // Both come within jszip's ready-made file. pako's second licence is zlib's own, for the algorithm it was ported from.
  pako: '(MIT AND Zlib)',
  jszip: 'MIT',
  // Its files ship unmodified with their own terms beside them (docs/deploy-excel.md).
  '@microsoft/office-js': 'SEE LICENSE IN office/LICENSE.md',
};

/**
 * Whether a package under this SPDX expression may ship. One that mixes AND and OR is refused: it is for a human to read.
 * @example isAllowed('(MIT OR GPL-3.0-or-later)') //=> true
 */
function isAllowed(expression) {
  if (typeof expression !== 'string') return false;
  const words = expression.replaceAll(/[()]/g, '').trim();
  const [any, all] = [words.split(' OR '), words.split(' AND ')];
  if (any.length > 1 && all.length > 1) return false;
  if (any.length > 1) return any.some((one) => ALLOWED.has(one.trim()));
  return all.every((one) => ALLOWED.has(one.trim()));
}

/** The licence that a package ships under; throws where it is none that may. */
function licenceOf({ name, license }) {
  const seen = Object.hasOwn(SEEN, name) ? SEEN[name] : undefined;
  if (seen !== undefined) return seen;
  if (isAllowed(license)) return license;
  throw new Error(
    `${name}：许可证“${license ?? '未注明'}”不可随发布分发，请换用其他包。 ${name} is under "${license ?? 'no licence named'}", which may not ship: use another package.`,
  );
}

/** What ready-made files of a package bring along that is not installed here, with the licences that these packages name. */
const WITHIN = {
  exceljs: {
    MIT: [
      'asn1.js, bn.js, brorand, browser-pack, browserify-aes, browserify-cipher, browserify-des, browserify-rsa,',
      'buffer-xor, cipher-base, core-js, create-ecdh, create-hash, create-hmac, crypto-browserify, des.js,',
      'diffie-hellman, elliptic, evp_bytestokey, hash-base, hash.js, hmac-drbg, md5.js, miller-rabin,',
      'minimalistic-crypto-utils, pbkdf2, process, public-encrypt, randombytes, randomfill, regenerator-runtime,',
      'ripemd160, stream-browserify, timers-browserify, util',
    ].join(' '),
    'MIT AND BSD-3-Clause': 'sha.js',
    ISC: 'browserify-sign, minimalistic-assert, parse-asn1',
  },
};

/** Packages that are installed here and stand within ready-made files, where no source map names them. */
const READY_MADE = {
  exceljs: [
    '@fast-csv/format',
    '@fast-csv/parse',
    'base64-js',
    'buffer',
    'core-util-is',
    'dayjs',
    'events',
    'fast-csv',
    'ieee754',
    'inherits',
    'isarray',
    'lodash.escaperegexp',
    'lodash.groupby',
    'lodash.isboolean',
    'lodash.isequal',
    'lodash.isfunction',
    'lodash.isnil',
    'lodash.isundefined',
    'lodash.uniq',
    'process-nextick-args',
    'readable-stream',
    'safe-buffer',
    'safer-buffer',
    'saxes',
    'string_decoder',
    'util-deprecate',
    'uuid',
    'xmlchars',
  ],
  jszip: ['lie', 'pako', 'readable-stream', 'setimmediate', 'immediate'],
};

module.exports = { isAllowed, licenceOf, READY_MADE, WITHIN };
