/** `npm run dev [-- --port N]`: the browser workbook and its pane, rebuilt and shown anew as files are saved. */
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import dev from './dev/config.cjs';
import server from './serve.cjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });
const pages = new Set();

/** A page asks once and is told of every build. */
function events(request, response) {
  if (!request.url?.endsWith('/dev-events')) return false;
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  response.write(':\n\n');
  pages.add(response);
  request.on('close', () => pages.delete(response));
  return true;
}

const compiler = webpack(dev.configs());
const seen = new Map();
for (const child of compiler.compilers) {
  child.hooks.done.tap('Dev', (stats) => {
    const { name, hash } = stats.compilation;
    const before = seen.get(name);
    seen.set(name, hash);
    if (stats.hasErrors()) console.error(stats.toString('errors-only'));
    else if (before !== undefined && before !== hash) {
      console.log(`${name}: ${stats.endTime - stats.startTime} ms`);
      for (const page of pages) page.write(`data: ${JSON.stringify({ build: name })}\n\n`);
    }
  });
}
compiler.watch({ aggregateTimeout: 50 }, (error) => {
  if (error) console.error(error);
});

await new Promise((built) => {
  const look = () => (seen.size === compiler.compilers.length ? built() : setTimeout(look, 100));
  look();
});
const { url } = await server.serve(dev.folder, Number(values.port), { before: events });
console.log(
  `\n保存文件后页面自动更新。 Pages follow what is saved:  ${url}\n按 Ctrl-C 结束。 Press Ctrl-C to stop.`,
);
process.on('SIGINT', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
