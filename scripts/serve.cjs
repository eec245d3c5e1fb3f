/** A small static server for dist: right types, no stale pages, nothing outside the folder, this machine only. */
const { createReadStream, realpathSync, statSync } = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const { extname, join, resolve, sep } = require('node:path');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
/** Only names that carry a content hash may be kept; everything else is asked for anew. */
const hashed = /\.[0-9a-f]{8,}\.(js|css)$/;
/** Excel on the web reads the functions' description by a request from its own origin, which needs leave (docs/deploy-excel.md). */
const readByExcel = /[\\/]functions(\.[\w-]+)?\.json$/;

function fileFor(folder, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  if (path.split(/[\\/]/).some((part) => part.startsWith('.'))) return null;
  const file = resolve(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(resolve(folder) + sep)) return null;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return null;
  // A link may lead elsewhere.
  return realpathSync(file).startsWith(realpathSync(folder) + sep) ? { file, size: stats.size } : null;
}

/** Whoever asks under another name than this machine's has been led here by a page elsewhere (DNS rebinding). */
const ourselves = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** Excel shows a generic icon where an icon says how long it may be kept, so icons say nothing. */
const icon = /[\\/]assets[\\/][^\\/]+\.png$/;

/** Excel on the web frames these from addresses of its own, and how WPS holds pages is its own affair; whatever else is framed, we frame. */
const framedByOthers = /[\\/](taskpane|functions(\.[\w-]+)?)\.html$|[\\/]wps[\\/][^\\/]+\.html$/;

/** What Excel on the web takes into pages of its own. */
const forAll = (file) => readByExcel.test(file) || icon.test(file);

/** Whether a page of another origin asks, as far as browsers tell; one that has none says `null`. */
function isForeign({ origin, host }) {
  return origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host?.toLowerCase());
}

/** Who may use a file from elsewhere: nobody, but for what Excel on the web takes. */
function sharing(file) {
  const framed = extname(file) !== '.html' || framedByOthers.test(file);
  return {
    ...(framed ? {} : { 'Content-Security-Policy': "frame-ancestors 'self'" }),
    ...(readByExcel.test(file) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    'Cross-Origin-Resource-Policy': forAll(file) ? 'cross-origin' : 'same-origin',
  };
}

function refuse(response, status, words) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(words);
}

function keeping(file) {
  if (icon.test(file)) return {};
  return { 'Cache-Control': hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache' };
}

function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (!ourselves.test(request.headers.host ?? '')) return refuse(response, 421, 'Not this machine');
  const found = fileFor(folder, request.url ?? '/');
  if (!found) return refuse(response, 404, 'Not found');
  if (isForeign(request.headers) && !forAll(found.file)) return refuse(response, 403, 'Not for this page');
  response.writeHead(200, {
    'Content-Type': types[extname(found.file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    ...keeping(found.file),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...sharing(found.file),
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function listen(server, port) {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      done();
    });
  });
}

/**
 * Serves `folder` on the first free port from `port` on (0: any), or on `port` alone where `fixed`. With `tls` (key and certificate) over
 * https. `before` may answer a request itself and says so. Resolves to `{ url, close }`.
 */
async function serve(folder, port, { tls, fixed = false, before } = {}) {
  const listener = (request, response) => before?.(request, response) || answer(folder, request, response);
  const server = tls ? https.createServer(tls, listener) : http.createServer(listener);
  const last = fixed ? port : port + 50;
  for (let candidate = port; ; candidate += 1) {
    try {
      await listen(server, candidate);
      break;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || candidate >= last) throw error;
    }
  }
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `${tls ? 'https' : 'http'}://localhost:${server.address().port}/`, close };
}

module.exports = { serve };
