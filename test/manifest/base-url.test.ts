/** The address that `npm run build -- --env baseUrl=…` takes. */
import { DEVELOPMENT, parseBaseUrl, parseSupportUrl } from '../../scripts/build/base-url.cjs';
import { isFresh } from '../../scripts/build/stamp.cjs';
import { builtFor } from './built';

it.each<[unknown, string]>([
  [undefined, DEVELOPMENT],
  ['https://hr.example.com', 'https://hr.example.com/'],
  ['https://hr.example.com/', 'https://hr.example.com/'],
  ['https://hr.example.com/tools/starband', 'https://hr.example.com/tools/starband/'],
  ['https://hr.example.com/tools/starband/', 'https://hr.example.com/tools/starband/'],
  [' https://HR.example.com:8443/x ', 'https://hr.example.com:8443/x/'],
  ['https://hr.example.com:443', 'https://hr.example.com/'],
  ['https://例子.公司/星评', 'https://xn--fsqu00a.xn--55qx5d/%E6%98%9F%E8%AF%84/'],
])('%j is %s', (given, address) => {
  expect(parseBaseUrl(given)).toBe(address);
});

it.each<[unknown, RegExp]>([
  ['http://hr.example.com/', /https/],
  ['ftp://hr.example.com/', /https/],
  ['file:///C:/starband/', /https/],
  ['hr.example.com', /no address/],
  ['https://', /no address/],
  ['\\\\server\\share', /no address/],
  ['', /whole address/],
  ['  ', /whole address/],
  // `--env baseUrl` without a value.
  [true, /whole address/],
  ['https://user:secret@hr.example.com/', /user name/],
  ['https://hr.example.com/?v=1', /leave \? and # out/i],
  ['https://hr.example.com/#top', /leave \? and # out/i],
  ['https://hr.example.com/?', /leave \? and # out/i],
  ['https://hr.example.com/taskpane.html', /not a file/],
  ['https://localhost:3000', /development address/],
])('%j is refused in both languages', (given, words) => {
  expect(() => parseBaseUrl(given)).toThrow(words);
  expect(() => parseBaseUrl(given)).toThrow(/\p{Script=Han}/u);
});

it('a build for one address is none for another', () => {
  expect(isFresh('https://elsewhere.example/')).toBe(false);
  expect(isFresh(builtFor())).toBe(isFresh());
});

it('WPS takes http as well', () => {
  expect(parseBaseUrl('http://hr.example.com/x', { http: true })).toBe('http://hr.example.com/x/');
  expect(() => parseBaseUrl('ftp://hr.example.com/', { http: true })).toThrow(/https/);
});

describe('the address for support', () => {
  const parse = (given: unknown) => parseSupportUrl(given, 'https://hr.example.com/');

  it('may be any page', () => {
    expect(parse(undefined)).toBeUndefined();
    expect(parse('https://it.example.com/help?product=starband')).toBe(
      'https://it.example.com/help?product=starband',
    );
  });

  it.each([
    true,
    '',
    'it.example.com',
    'http://it.example.com/',
    'mailto:a@example.com',
    'https://a:b@c.example/',
  ])('%j is refused in both languages', (given) => {
    expect(() => parse(given)).toThrow(/\p{Script=Han}.*Give a whole address/u);
  });

  it('is for a manifest that is made for an address', () => {
    expect(() => parseSupportUrl('https://it.example.com/', DEVELOPMENT)).toThrow(/baseUrl as well/);
  });
});
