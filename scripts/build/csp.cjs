/**
 * The content security policy of each page: nothing is fetched from elsewhere, nothing is evaluated, nothing is sent. Pages carry it in
 * a meta element, so that it holds wherever the folder is hosted; who may frame a page can only be said in a header, and Excel on
 * the web frames the pane from addresses of its own, so nothing is said about that.
 */

/** Fluent UI, Univer and office.js put styles into the page, hence inline styles. */
const shared = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
};
/** Pages without Fluent UI. */
const own = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ['data:'],
};
const closed = { 'base-uri': ["'none'"], 'form-action': ["'none'"] };

const policies = {
  /** The browser workbook and the pane in its frame. */
  workbook: {
    ...shared,
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'frame-src': ["'self'"],
    ...closed,
  },
  /**
   * The pane in Excel. Read in office.js 1.1.110 and tried in Chromium: it loads its parts as scripts from its own folder, talks to
   * Excel through the host's bridge or postMessage, and sets inline styles. It wants more that is left out on purpose: telemetry
   * (connections to Microsoft's collector, a frame), scripts of sign-in and of Microsoft Ajax from elsewhere, `new Function` as a
   * fallback. Without a connect-src and a frame-src nothing can leave by them.
   */
  excelPane: { ...shared, 'img-src': ["'self'", 'data:'], ...closed },
  /** The functions where Excel runs them in a page (Mac, web): scripts, and the inline styles that the library sets there too. */
  functions: {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'unsafe-inline'"],
    'img-src': ['data:'],
    ...closed,
  },
  /** What WPS loads at its start: a script, and nothing to be seen. */
  wpsShell: { 'default-src': ["'none'"], 'script-src': ["'self'"], 'img-src': ['data:'], ...closed },
  /** The pane in WPS: as in Excel, nothing can leave. */
  wpsPane: { ...shared, 'img-src': ["'self'", 'data:'], ...closed },
  wpsAbout: { ...own, ...closed },
  /** Installing and uninstalling talk to the service that WPS runs on the same machine, and to nothing else. */
  wpsPublish: { ...own, 'connect-src': ['http://127.0.0.1:58890'], ...closed },
  /** Text and a style sheet. */
  help: { 'default-src': ["'none'"], 'style-src': ["'self'"], 'img-src': ["'self'"], ...closed },
};

const csp = Object.fromEntries(
  Object.entries(policies).map(([page, policy]) => [
    page,
    Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
      .join('; '),
  ]),
);

module.exports = { csp };
