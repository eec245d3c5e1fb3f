/**
 * `npm run start:excel [-- --cert FILE --key FILE]`: builds when stale, serves dist over https on localhost:3000, and says how to load
 * the add-in into Excel. The port is written in manifest.xml, so it cannot move.
 */
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import address from './build/base-url.cjs';
import { buildIfStale } from './build-if-stale.mjs';
import { say } from './excel-next-steps.mjs';
import server from './serve.cjs';
import { faultText, stopWith } from './start/faults.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const PORT = Number(new URL(address.DEVELOPMENT).port);
const USAGE = '用法 Usage: npm run start:excel -- [--cert cert.pem --key key.pem]';

const given = readOptions();
await stopIfTaken();
if (!(await buildIfStale(address.DEVELOPMENT))) process.exit(1);
const tls = given ?? (await developmentCertificate());
const { url } = await server.serve(dist, PORT, { tls, fixed: true }).catch((error) => stopWith(error, PORT));
say(url);
process.on('SIGINT', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** A certificate of one's own, which this machine already trusts; undefined where none was given. */
function readOptions() {
  try {
    const { values } = parseArgs({ options: { cert: { type: 'string' }, key: { type: 'string' } } });
    if (values.cert === undefined && values.key === undefined) return undefined;
    if (values.cert === undefined || values.key === undefined)
      throw new Error('--cert 与 --key 须一起给出 --cert and --key go together');
    const pair = { cert: readFileSync(values.cert), key: readFileSync(values.key) };
    // Before anything is built: a key that is none, or another certificate's.
    createSecureContext(pair);
    return pair;
  } catch (error) {
    return stop(`${error.code === undefined ? error.message : faultText(error)}\n${USAGE}`);
  }
}

/** Before anything is built or installed. */
async function stopIfTaken() {
  try {
    await (await server.serve(dist, PORT, { fixed: true })).close();
  } catch (error) {
    stop(
      error.code === 'EADDRINUSE'
        ? `端口 ${PORT} 已被占用，而清单固定使用它。请先停止占用它的程序（npm start 可改用 --port 4000）。\n` +
            `Port ${PORT} is taken, and the manifest names it. Stop what uses it (npm start takes --port 4000) and try again.`
        : faultText(error, PORT),
    );
  }
}

/** Made by office-addin-dev-certs, which keeps it in the home folder and has the system trust it. */
async function developmentCertificate() {
  console.log(
    '\n正在准备 localhost 证书：首次会请系统信任一个开发用证书（30 天有效；用 npx office-addin-dev-certs uninstall 移除）。\n' +
      'Getting a certificate for localhost: the first time the system is asked to trust a developer certificate\n' +
      '(valid for 30 days; npx office-addin-dev-certs uninstall removes it).\n',
  );
  try {
    const { default: certificates } = await import('office-addin-dev-certs');
    return await certificates.getHttpsServerOptions();
  } catch (error) {
    return stop(
      `${error.message}\n\n没有受信任的证书，Excel 不会加载此加载项。可自备证书：\n` +
        `Without a trusted certificate Excel will not load the add-in. You may bring one of your own:\n${USAGE}`,
    );
  }
}
