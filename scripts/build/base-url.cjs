/** Where the built folder will be served from: this machine while developing, or what `--env baseUrl=…` names. */

/** The address in manifest.xml, which is the development variant. */
const DEVELOPMENT = 'https://localhost:3000/';

function refuse(given, zh, en) {
  const fault = new Error(
    `baseUrl=${given}\n${zh} ${en}\n例 example: npm run build -- --env baseUrl=https://tools.example.com/starband/`,
  );
  // webpack prints the stack, which would bury the words.
  fault.stack = fault.message;
  throw fault;
}

/** The address with a slash at its end. Refuses whatever Excel would not load an add-in from; WPS takes http too. */
function parseBaseUrl(given, { http = false } = {}) {
  if (given === undefined) return DEVELOPMENT;
  if (typeof given !== 'string' || given.trim() === '')
    refuse(given, '请写出完整地址。', 'Give a whole address.');
  let url;
  try {
    url = new URL(given.trim());
  } catch {
    refuse(given, '这不是网址，需以 https:// 开头。', 'This is no address; it begins with https://.');
  }
  if (url.protocol !== 'https:' && !(http && url.protocol === 'http:'))
    refuse(given, 'Excel 只加载 https 地址。', 'Excel loads add-ins over https only.');
  if (url.username !== '' || url.password !== '')
    refuse(given, '地址中不能有用户名或密码。', 'Leave user name and password out.');
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(given))
    refuse(given, '地址中不能有 ? 或 #。', 'Leave ? and # out.');
  if (/\.(html?|xml|json|js)$/i.test(url.pathname))
    refuse(given, '请写文件夹的地址，而不是文件的。', 'Name the folder, not a file in it.');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  if (url.href === DEVELOPMENT)
    refuse(given, '这是开发地址，无需此选项。', 'This is the development address: leave the option out.');
  return url.href;
}

/** The page that a company's own people are sent to for help; undefined where none is named. It goes into the manifest for an address. */
function parseSupportUrl(given, baseUrl) {
  if (given === undefined) return undefined;
  const url = typeof given === 'string' && URL.canParse(given.trim()) ? new URL(given.trim()) : null;
  const fault =
    url?.protocol !== 'https:' || url.username !== '' || url.password !== ''
      ? '请写出以 https:// 开头的完整网址。 Give a whole address that begins with https://.'
      : baseUrl === DEVELOPMENT
        ? '请同时写出 baseUrl。 Give a baseUrl as well.'
        : undefined;
  if (fault === undefined) return url.href;
  const error = new Error(`supportUrl=${given}\n${fault}`);
  error.stack = error.message;
  throw error;
}

module.exports = { DEVELOPMENT, parseBaseUrl, parseSupportUrl };
