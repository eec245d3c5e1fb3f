/** `npm start [-- --no-open --port N]`: builds when stale, serves the browser workbook here and opens it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build-if-stale.mjs';
import server from './serve.cjs';
import { stopWith } from './start/faults.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const { port, open } = readOptions();

if (!(await buildIfStale())) process.exit(1);
const { url } = await server.serve(dist, port).catch((error) => stopWith(error, port));
const moved = new URL(url).port === String(port) ? '' : `（端口 ${port} 已被占用 port ${port} is taken）`;
console.log(`\n星评已就绪${moved} StarBand is ready:  ${url}\n按 Ctrl-C 结束。 Press Ctrl-C to stop.`);
if (open) openBrowser(url);
process.on('SIGINT', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '3000' }, 'no-open': { type: 'boolean', default: false } },
    });
    const number = Number(values.port);
    if (!/^\d+$/.test(values.port) || number < 1 || number > 65535)
      throw new Error(`--port ${values.port}（应为 1 至 65535 it is a number from 1 to 65535）`);
    return { port: number, open: !values['no-open'] };
  } catch (error) {
    console.error(
      `无法识别的参数 Unknown option: ${error.message}\n用法 Usage: npm start -- [--port 3000] [--no-open]`,
    );
    process.exit(1);
  }
}

/** A machine without a browser command still gets the printed address. */
function openBrowser(address) {
  const [command, ...parameters] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address];
  spawn(command, parameters, { stdio: 'ignore', detached: true })
    .on('error', () =>
      console.log('请在浏览器中打开上面的地址。 Please open the address above in a browser.'),
    )
    .unref();
}
