/** A release's number and its section of the changelog. */

const PARTS = ['major', 'minor', 'patch'];

/**
 * The version that is asked for: a part to raise, a version in full, or the one that stands.
 * @example nextVersion('0.1.3', 'minor') //=> '0.2.0'
 */
function nextVersion(current, asked) {
  if (asked === undefined || asked === current) return current;
  const numbers = current.split('.').map(Number);
  const part = PARTS.indexOf(asked);
  if (part >= 0)
    return numbers.map((one, index) => (index < part ? one : index === part ? one + 1 : 0)).join('.');
  // Excel's manifest has room for numbers alone.
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(asked))
    throw new Error(
      `--version ${asked}：请写 patch、minor、major 或 1.2.3 这样的版本号。 Give patch, minor, major, or a version such as 1.2.3.`,
    );
  const wanted = asked.split('.').map(Number);
  const differs = wanted.findIndex((one, index) => one !== numbers[index]);
  if (wanted[differs] < numbers[differs])
    throw new Error(
      `--version ${asked}：低于当前版本 ${current}，Excel 不会更新。 It is below ${current}, and Excel would not update.`,
    );
  return asked;
}

const heading = (version) => `## ${version}`;

function sectionAt(lines, title) {
  const from = lines.indexOf(title);
  if (from < 0) return undefined;
  const next = lines.findIndex((line, index) => index > from && line.startsWith('## '));
  const body = lines.slice(from + 1, next < 0 ? undefined : next);
  return body.join('\n').trim();
}

/** What the changelog says of a version, where it stands under that version or is still under Unreleased; throws where it says nothing. */
function changesOf(changelog, version) {
  const lines = changelog.split(/\r?\n/);
  const found = sectionAt(lines, heading(version)) || sectionAt(lines, heading('Unreleased'));
  if (!found)
    throw new Error(
      `CHANGELOG.md 中没有“## ${version}”或“## Unreleased”的内容，请先写明改动。 CHANGELOG.md says nothing under "## ${version}" or "## Unreleased": write what changed first.`,
    );
  return found;
}

/** The files that carry the version, by path, as they are to be; `read` gives a file as it is. Files that stay are left out. */
function bumped(read, from, to) {
  if (from === to) return {};
  const swapped = (path, old, now, times) => {
    const text = read(path);
    const parts = text.split(old);
    if (parts.length <= times) throw new Error(`${path} does not hold ${old}`);
    return [
      path,
      parts.slice(0, times + 1).join(now) +
        parts
          .slice(times + 1)
          .map((part) => old + part)
          .join(''),
    ];
  };
  const changelog = read('CHANGELOG.md');
  const named = changelog.split(/\r?\n/).includes(heading(to));
  return Object.fromEntries([
    swapped('package.json', `"version": "${from}"`, `"version": "${to}"`, 1),
    // The lock file says it of itself and of its first package; further ones are other packages'.
    swapped('package-lock.json', `"version": "${from}"`, `"version": "${to}"`, 2),
    swapped('manifest.xml', `<Version>${from}.0</Version>`, `<Version>${to}.0</Version>`, 1),
    ...(named ? [] : [['CHANGELOG.md', changelog.replace(/^## Unreleased$/m, heading(to))]]),
  ]);
}

module.exports = { bumped, changesOf, nextVersion };
