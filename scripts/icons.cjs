/** `npm run icons`: draws the pictures of assets/*-<size>.png from the SVGs with the Chromium of the tests. They are committed. */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');
const { requireTypeScript } = require('./build/require-typescript.cjs');
const ribbonIcons = require('./build/ribbon-icons.cjs');

const root = path.join(__dirname, '..');
const assets = path.join(root, 'assets');
/** Up to this size the simplified drawing is easier to read. */
const SMALL = 24;
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** By name, with the sizes: the add-in's own, and one for each button of the ribbon. */
const ICONS = {
  icon: [...SIZES, 128],
  ...Object.fromEntries(ribbonIcons.map((name) => [name, SIZES])),
};

async function drawOne(browser, name, size) {
  const small = `${name}-small.svg`;
  const file = size <= SMALL && existsSync(path.join(assets, small)) ? small : `${name}.svg`;
  const svg = readFileSync(path.join(assets, file), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  writeFileSync(path.join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}

async function draw() {
  const { chromiumPath } = requireTypeScript(path.join(root, 'test/browser/harness.ts'));
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--headless=shell', '--disable-gpu'],
  });
  for (const [name, sizes] of Object.entries(ICONS))
    for (const size of sizes) await drawOne(browser, name, size);
  await browser.close();
}

draw().then(
  () => process.exit(0),
  (fault) => {
    console.error(fault);
    process.exit(1);
  },
);
