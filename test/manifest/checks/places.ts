/** Addresses are https and ours, the files are there, and pictures have the size that they are named for. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { named, valuesOf } from './manifest';
import type { Served } from './manifest';

const SETTINGS = ['Image', 'Url', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'];
/** What Excel asks for on ribbons of every scale. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

export function places(manifest: Document, served: Served): readonly string[] {
  const faults: string[] = [];
  for (const setting of SETTINGS.flatMap((name) => named(manifest, name)))
    for (const url of valuesOf(setting)) faults.push(...address(url, served));
  const { origin } = new URL(served.baseUrl);
  for (const domain of named(manifest, 'AppDomain'))
    if (domain.textContent !== origin) faults.push(`the app domain ${domain.textContent} is not ${origin}`);
  return [...faults, ...icons(manifest, served)];
}

/** The file in the folder that an address stands for; null where it is not ours. */
function fileAt(url: string, { baseUrl, folder }: Served): string | null {
  if (!url.startsWith(baseUrl)) return null;
  const file = join(
    folder,
    decodeURIComponent(new URL(url).pathname.slice(new URL(baseUrl).pathname.length)),
  );
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

function address(url: string, served: Served): readonly string[] {
  if (!url.startsWith('https://')) return [`${url} is not https`];
  if (!url.startsWith(served.baseUrl)) return [`${url} is not under ${served.baseUrl}`];
  return fileAt(url, served) === null ? [`${url} stands for no file`] : [];
}

function icons(manifest: Document, served: Served): readonly string[] {
  const faults: string[] = [];
  const resources = new Map(named(manifest, 'Image').map((one) => [one.getAttribute('id'), one]));
  for (const list of named(manifest, 'Icon')) {
    const images = named(list, 'Image');
    const sizes = images.map((one) => Number(one.getAttribute('size')));
    if (sizes.join() !== SIZES.join()) faults.push(`an icon has the sizes ${sizes.join(', ')}`);
    for (const [index, image] of images.entries()) {
      const resource = resources.get(image.getAttribute('resid'));
      for (const url of resource === undefined ? [] : valuesOf(resource))
        faults.push(...size(url, sizes[index] ?? 0, served));
    }
  }
  for (const [name, wanted] of [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const) {
    const found = named(manifest, name);
    if (found.length === 0) faults.push(`there is no ${name}`);
    for (const url of found.flatMap(valuesOf)) faults.push(...size(url, wanted, served));
  }
  return faults;
}

/** Width and height stand in the first 24 bytes of a PNG. */
function size(url: string, wanted: number, served: Served): readonly string[] {
  const file = fileAt(url, served);
  if (file === null) return [];
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return [`${url} is no PNG`];
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width === wanted && height === wanted ? [] : [`${url} is ${width} × ${height}, not ${wanted}`];
}
