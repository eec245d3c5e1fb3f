/**
 * `npm run package:wps [-- --base-url https://…]`: builds when stale and writes dist/wps-offline, the WPS add-in for machines without a
 * server at hand. The address, or else the one that dist was built for, goes into jsplugins.xml, for those who deploy the package from a
 * server all the same; where neither is known there is no such list.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import address from './build/base-url.cjs';
import stamp from './build/stamp.cjs';
import wps from './build/wps-package.cjs';
import { buildIfStale } from './build-if-stale.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

const given = readAddress();
// A build for an address stays one, also where it has to be made again. The package's own files do not depend on the address.
const last = stamp.built();
if (!(await buildIfStale(last?.baseUrl, last?.supportUrl))) process.exit(1);
const baseUrl = given ?? last?.baseUrl ?? address.DEVELOPMENT;
const paths = await wps.packageWps(dist, baseUrl);
console.log(
  `\n离线包已写入 dist/${wps.OFFLINE}/（${paths.length} 个文件），分发其中的 .zip 即可，说明见 docs/deploy-wps.md。\n` +
    `The offline package is in dist/${wps.OFFLINE}/ (${paths.length} files): hand out the .zip in it; docs/deploy-wps.md says how.`,
);

function readAddress() {
  try {
    const { values } = parseArgs({ options: { 'base-url': { type: 'string' } } });
    const asked = values['base-url'];
    return asked === undefined ? undefined : address.parseBaseUrl(asked, { http: true });
  } catch (error) {
    console.error(
      `${error.message}\n用法 Usage: npm run package:wps -- [--base-url https://tools.example.com/starband/]`,
    );
    process.exit(1);
  }
}
