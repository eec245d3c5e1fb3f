/** @jest-environment jsdom */
/** The manifest of the Excel add-in: as it stands, as it is built, and as it is built for an address. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPMENT } from '../../scripts/build/base-url.cjs';
import { NAMES, manifests, production } from '../../scripts/build/manifest.cjs';
import { built } from '../../scripts/build/stamp.cjs';
import { builtFor, dist, inDist, root } from './built';
import { manifestFaults } from './checks/manifest';
import { schemaFaults } from './schema';

const source = readFileSync(join(root, 'manifest.xml'), 'utf8');

const ADDRESSES = [
  'https://hr.example.com/',
  'https://hr.example.com/tools/starband/',
  'https://hr.example.com:8443/',
  // Begins like the address of the development variant.
  'https://localhost:30001/',
  'https://xn--fsqu00a.xn--55qx5d/%E6%98%9F%E8%AF%84/',
  'https://hr.example.com/a&b/',
];

const one = (xml: string, selector: string) =>
  new DOMParser().parseFromString(xml, 'application/xml').querySelector(selector);

describe('the development variant', () => {
  it('is sound', () => {
    expect(schemaFaults(source)).toEqual([[]]);
    expect(manifestFaults(source, { baseUrl: DEVELOPMENT, folder: dist })).toEqual([]);
  });

  it('is built as it stands', () => {
    expect(inDist(NAMES.development)).toBe(source);
  });

  it('has the version of the package, so that Excel takes up a new one', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(one(source, 'Version')?.textContent).toBe(`${version}.0`);
  });
});

describe.each(ADDRESSES)('the production variant for %s', (baseUrl) => {
  const made = production(source, baseUrl);

  it('is sound', () => {
    expect(schemaFaults(made)).toEqual([[]]);
    expect(manifestFaults(made, { baseUrl, folder: dist })).toEqual([]);
  });

  it('differs from the development variant in Id and names, so that both can be installed', () => {
    for (const selector of ['Id', 'DisplayName', 'DisplayName > Override', '[id="Group.Label"]']) {
      const outer = (xml: string) => one(xml, selector)?.outerHTML;
      expect(outer(made)).toBeDefined();
      expect(outer(made)).not.toBe(outer(source));
    }
    expect(made).not.toMatch(/localhost:3000\/|\(localhost\)|本机|<!--/);
  });
});

it('icons have another address once they show something else', () => {
  const made = production(source, 'https://hr.example.com/');
  const names = [...made.matchAll(/assets\/([^"]+)\.png/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(50);
  for (const name of names) {
    const [, plain = '', hash] = /^(.*)\.([0-9a-f]{8})$/.exec(name) ?? [];
    const bytes = readFileSync(join(dist, 'assets', `${plain}.png`));
    expect([name, hash]).toEqual([name, createHash('sha256').update(bytes).digest('hex').slice(0, 8)]);
    expect(readFileSync(join(dist, 'assets', `${name}.png`)).equals(bytes)).toBe(true);
  }
});

it('a company’s own support address takes the place of the help page', () => {
  const of = (...rest: [string?]) =>
    one(production(source, 'https://hr.example.com/', ...rest), 'SupportUrl')?.getAttribute('DefaultValue');
  expect(of()).toBe('https://hr.example.com/help.html');
  expect(of('https://it.example.com/?a=1&b=2')).toBe('https://it.example.com/?a=1&b=2');
});

it('dist holds the production variant only where it was built for an address', () => {
  const baseUrl = builtFor();
  const made = manifests(source, baseUrl, built()?.supportUrl);
  expect(Object.keys(made)).toEqual(
    baseUrl === DEVELOPMENT ? [NAMES.development] : [NAMES.development, NAMES.production],
  );
  for (const [name, text] of Object.entries(made)) expect(inDist(name)).toBe(text);
  expect(existsSync(join(dist, NAMES.production))).toBe(baseUrl !== DEVELOPMENT);
});

it('a manifest that has drifted from the script that changes it is refused', () => {
  expect(() => production(source.replace('（本机）', ''), 'https://hr.example.com/')).not.toThrow();
  expect(() => production(source.replaceAll('（本机）', ''), 'https://hr.example.com/')).toThrow('本机');
  expect(() => production(source.replace(/<Id>.*<\/Id>/, '<Id/>'), 'https://hr.example.com/')).toThrow();
});
