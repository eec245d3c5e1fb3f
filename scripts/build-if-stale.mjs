/** Builds dist unless it already is what the sources say. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import address from './build/base-url.cjs';
import stamp from './build/stamp.cjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const webpack = fileURLToPath(new URL('../node_modules/webpack/bin/webpack.js', import.meta.url));

/** Resolves to whether dist is usable: for any addresses that it may have been built for, or for those given. */
export async function buildIfStale(baseUrl, supportUrl) {
  if (stamp.isFresh(baseUrl, supportUrl)) return true;
  const started = performance.now();
  console.log(
    '正在构建（首次约一至两分钟，约占 80 MB）… Building (one to two minutes the first time, about 80 MB) …',
  );
  const code = await new Promise((resolve) => {
    const served =
      baseUrl === undefined || baseUrl === address.DEVELOPMENT ? [] : ['--env', `baseUrl=${baseUrl}`];
    const support = supportUrl === undefined ? [] : ['--env', `supportUrl=${supportUrl}`];
    const child = spawn(process.execPath, [webpack, '--mode', 'production', ...served, ...support], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('close', resolve);
  });
  if (code !== 0) {
    console.error(
      '构建失败：请看上面第一条错误，修正后重试。 The build failed: see the first error above, fix it and try again.',
    );
    return false;
  }
  console.log(`构建完成 Built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await buildIfStale())) process.exitCode = 1;
