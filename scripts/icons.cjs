/** `npm run icons`: draws assets/icon-*.png from the two SVGs with the Chromium of the tests. The pictures are committed. */
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');
const { requireTypeScript } = require('./build/require-typescript.cjs');

const root = path.join(__dirname, '..');
const assets = path.join(root, 'assets');
/** Up to this size the simplified drawing is easier to read. */
const SMALL = 24;
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

async function draw() {
  const { chromiumPath } = requireTypeScript(path.join(root, 'test/browser/harness.ts'));
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--headless=shell', '--disable-gpu'],
  });
  for (const size of SIZES) {
    const svg = readFileSync(path.join(assets, size <= SMALL ? 'icon-small.svg' : 'icon.svg'), 'utf8');
    const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(path.join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
}

draw().then(
  () => process.exit(0),
  (fault) => {
    console.error(fault);
    process.exit(1);
  },
);
