/** Which licences may ship, and what is known of packages that do not say theirs where they should. */

const ALLOWED = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'ISC']);

/** Packages whose package.json names none of these. Each was looked at by hand. */
const SEEN = {
  '@univerjs/telemetry': 'Apache-2.0',
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

module.exports = { isAllowed, licenceOf };
