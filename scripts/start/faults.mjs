/** What is wrong when something cannot be started, and what to do, in both languages and without a stack. Node built-ins only. */

const OPENSSL = /^ERR_OSSL|^ERR_CRYPTO|^ERR_TLS/;
const READ_ONLY = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * The words for an error of Node's. `port`: the one that was asked for.
 */
export function faultText(error, port) {
  const { code, syscall, path, message } = error;
  if (code === 'EADDRINUSE')
    return (
      `端口 ${port} 及其后的端口已被占用。请停止占用它的程序，或换一个：npm start -- --port 4000\n` +
      `Port ${port} and those after it are taken. Stop what uses it, or choose another: npm start -- --port 4000`
    );
  if (syscall === 'listen' && READ_ONLY.has(code))
    return (
      `系统不允许使用端口 ${port}（1024 以下通常需要管理员权限）。请换一个：npm start -- --port 4000\n` +
      `The system does not allow port ${port} (below 1024 it usually asks for an administrator). Choose another: npm start -- --port 4000`
    );
  if (syscall === 'listen' || syscall === 'getaddrinfo')
    return (
      `无法在 localhost 上启动服务（${code}）。请检查 hosts 文件中的 localhost，以及安全软件。\n` +
      `Nothing can be served on localhost (${code}). Check localhost in the hosts file, and security software.`
    );
  if (READ_ONLY.has(code))
    return (
      `无法写入 ${path ?? '此文件夹'}（${code}）。请把项目放到可以写入的文件夹，或改正它的权限。\n` +
      `${path ?? 'This folder'} cannot be written (${code}). Put the project into a folder that you may write to, or mend its permissions.`
    );
  if (code === 'ENOSPC')
    return (
      '磁盘已满。依赖约需 1.2 GB，构建约需 0.1 GB。请腾出空间后重试。\n' +
      'The disk is full. The packages take about 1.2 GB, a build 0.1 GB. Make room and try again.'
    );
  if (code === 'ENOENT') return `找不到文件 ${path}。请检查路径。\nThere is no file ${path}. Check the path.`;
  if (code === 'EISDIR') return '这是文件夹，请写出文件的路径。\nThat is a folder. Give the path of a file.';
  if (OPENSSL.test(code ?? ''))
    return (
      `密钥或证书无法使用（${code}）。二者须是 PEM 格式（以 -----BEGIN 开头）、没有密码，并且彼此匹配。\n` +
      `The key or the certificate cannot be used (${code}). Both must be PEM (beginning with -----BEGIN), without a password, and belong together.`
    );
  return `无法启动：${message}\nCannot start: ${message}`;
}

/** Ends the program with the words for an error. */
export function stopWith(error, port) {
  console.error(`\n${faultText(error, port)}`);
  process.exit(1);
}
