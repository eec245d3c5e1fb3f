/** @jest-environment jsdom */
/** Manifests that were broken on purpose: the checks themselves are tested by what they refuse. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPMENT } from '../../scripts/build/base-url.cjs';
import { dist, root } from './built';
import { manifestFaults } from './checks/manifest';
import { schemaFaults } from './schema';

const sound = readFileSync(join(root, 'manifest.xml'), 'utf8');

type Broken = readonly [what: string, from: string | RegExp, to: string, fault: RegExp];

function breakIt([what, from, to]: Broken): string {
  const broken = sound.replace(from, to);
  if (broken === sound) throw new Error(`${what}: nothing was broken`);
  return broken;
}

/** Refused by Microsoft's schemas. */
const AGAINST_SCHEMA: readonly Broken[] = [
  ['an element in the wrong place', /(<Script>[^]*?<\/Script>)(\s*)(<Page>[^]*?<\/Page>)/, '$3$2$1', /Page/],
  ['no version', /<Version>.*<\/Version>/, '', /Version|ProviderName/],
  ['an Id that is none', 'c82e1c48-', '', /pattern/],
  ['an unknown action', 'xsi:type="ShowTaskpane"', 'xsi:type="ShowPane"', /ShowPane/],
  ['an unknown permission', 'ReadWriteDocument', 'Everything', /Everything/],
  ['an empty namespace', '</Metadata>', '</Metadata><Namespace resid=""/>', /minLength/],
  [
    'an empty string for a namespace',
    '<bt:ShortStrings>',
    '<bt:ShortStrings><bt:String id="NS" DefaultValue=""/>',
    /minLength/,
  ],
  ['a long label', 'DefaultValue="Rules tables"', `DefaultValue="${'x'.repeat(126)}"`, /maxLength/],
  ['a long Chinese label', 'Value="规则表"', `Value="${'长'.repeat(126)}"`, /maxLength/],
  ['a long tip', /(id="Rules.TipText" DefaultValue=")[^"]*/, `$1${'x'.repeat(251)}`, /maxLength/],
  ['a long description', /(<Description DefaultValue=")[^"]*/, `$1${'x'.repeat(251)}`, /maxLength/],
  ['a long resource id', /Functions\.Metadata/g, 'x'.repeat(33), /maxLength/],
  ['no XML at all', '</OfficeApp>', '', /OfficeApp|end/i],
];

/** Sound to the schemas, refused by the checks. */
const AGAINST_CHECKS: readonly Broken[] = [
  ['an unresolved resid', 'resid="Rules.Label"', 'resid="Rules.Lable"', /Rules\.Lable/],
  [
    'a resid into the wrong list',
    'LearnMoreUrl resid="Help"',
    'LearnMoreUrl resid="Rules.Label"',
    /among Urls/,
  ],
  [
    'an unused resource',
    /<Label resid="Rules.Label"\/>/,
    '<Label resid="Group.Label"/>',
    /"Rules\.Label" is not used/,
  ],
  ['a resource twice', '<bt:Image id="Icon.20"', '<bt:Image id="Icon.16"', /twice/],
  [
    'http',
    'DefaultValue="https://localhost:3000/help.html"',
    'DefaultValue="http://localhost:3000/help.html"',
    /not https/,
  ],
  [
    'another host',
    'https://localhost:3000/functions.en.js"',
    'https://cdn.example.com/functions.en.js"',
    /not under/,
  ],
  ['another app domain', '<AppDomain>', '<AppDomain>https://a.example</AppDomain><AppDomain>', /app domain/],
  ['a page that is not there', 'localhost:3000/functions.html', 'localhost:3000/function.html', /no file/],
  ['a folder in place of a page', 'localhost:3000/functions.html', 'localhost:3000/office', /no file/],
  ['a missing icon', 'icon-40.png', 'icon-41.png', /icon-41\.png stands for no file/],
  ['an icon of another size', 'assets/icon-20.png', 'assets/icon-24.png', /24 × 24, not 20/],
  ['an icon that is no PNG', 'assets/icon-20.png', 'assets/icon.svg', /no PNG/],
  ['a size that is missing', /<bt:Image size="20" resid="Icon.20"\/>/, '', /the sizes/],
  [
    'a small icon for high resolution',
    'assets/icon-64.png"/>\n  <Support',
    'assets/icon-32.png"/>\n  <Support',
    /not 64/,
  ],
  [
    'a string without Chinese',
    /<bt:Override Locale="zh-CN" Value="规则"\/>/,
    '',
    /Rules\.Label has no Chinese/,
  ],
  ['English as Chinese', 'Value="规则表"', 'Value="Open"', /no Chinese text/],
  ['Chinese as English', 'DefaultValue="Rules tables"', 'DefaultValue="打开"', /no English text/],
  ['a name without Chinese', /<Override Locale="zh-CN" Value="星评 StarBand（本机）"\/>/, '', /DisplayName/],
  [
    'metadata in one language',
    /<bt:Override[^>]*functions\.zh-CN\.json[^>]*>/,
    '',
    /described in one language/,
  ],
  ['a script in one language', /<bt:Override[^>]*functions\.zh-CN\.js"[^>]*>/, '', /speak one language/],
  [
    'a page in one language',
    /<bt:Override[^>]*functions\.zh-CN\.html"[^>]*>/,
    '',
    /language only on their page/,
  ],
  ['a namespace', '</Metadata>', '</Metadata><Namespace resid="Rules.Label"/>', /have a namespace/],
  ['no button', /<ExtensionPoint xsi:type="PrimaryC[^]*?<\/ExtensionPoint>/, '', /no button/],
  [
    'a pane of its own for a button',
    '<TaskpaneId>StarBand.Pane</TaskpaneId>',
    '<TaskpaneId>Another</TaskpaneId>',
    /two panes/,
  ],
  ['a screen of no name', 'screen=rules', 'screen=', /names no screen/],
  ['no functions', /<AllFormFactors>[^]*<\/AllFormFactors>/, '', /no custom functions/],
  ['less permission', 'ReadWriteDocument', 'ReadDocument', /permissions/],
  ['a newer requirement', 'MinVersion="1.13"', 'MinVersion="1.20"', /requirement sets/],
];

// One process for all of them.
const answers = schemaFaults(sound, ...AGAINST_SCHEMA.map(breakIt), ...AGAINST_CHECKS.map(breakIt));

it('the manifest itself is sound', () => {
  expect(answers[0]).toEqual([]);
});

it.each(AGAINST_SCHEMA.map((broken, index) => [...broken, index] as const))(
  'the schemas refuse %s',
  (_, _from, _to, fault, index) => {
    expect(answers[1 + index]?.join('\n')).toMatch(fault);
  },
);

it.each(AGAINST_CHECKS.map((broken, index) => [broken[0], broken, index] as const))(
  'the checks refuse %s',
  (_, broken, index) => {
    expect(answers[1 + AGAINST_SCHEMA.length + index]).toEqual([]);
    const faults = manifestFaults(breakIt(broken), { baseUrl: DEVELOPMENT, folder: dist });
    expect(faults.join('\n')).toMatch(broken[3]);
  },
);
