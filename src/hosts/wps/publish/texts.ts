/** What the installation pages say as they go along. */
import { text } from '../../../core/words/text';

export const texts = {
  asking: text('正在询问本机的 WPS 服务…', 'Asking the WPS service on this machine …'),
  ready: text('WPS 服务已就绪，尚未安装星评。', 'The WPS service is there; StarBand is not installed.'),
  here: (url: string) => text(`已安装，载入地址：${url}`, `Installed, loaded from ${url}`),
  elsewhere: (url: string) =>
    text(
      `已安装的是另一个地址的星评：${url}。再点“安装”会改为本页的地址。`,
      `What is installed comes from another address: ${url}. Installing changes that to the address of this page.`,
    ),
  unreachable: text(
    '连不上本机的 WPS 服务。请点“启动 WPS 服务”，在浏览器的询问中选“打开”，几秒后点“重试”。若浏览器询问能否访问本机或本地网络，请选“允许”。',
    'The WPS service on this machine cannot be reached. Press “Start the WPS service”, choose Open when the browser asks, and try again after a few seconds. If the browser asks for leave to reach this machine or the local network, allow it.',
  ),
  refused: (answer: string) =>
    text(
      `WPS 拒绝了请求：${answer}。请更新 WPS 后重试，或请管理员按部署文档的企业方式安装。`,
      `WPS refused: ${answer}. Update WPS and try again, or have it installed in the enterprise way of the deployment document.`,
    ),
  installed: text(
    '已登记到 WPS。现在请做下面“安装之后”的几步：完全退出 WPS、打开表格、点“允许”，再退出并打开一次。',
    'Registered with WPS. Now take the steps under “After installing”: quit WPS completely, open a spreadsheet, allow the add-in, then quit and open once more.',
  ),
  notListed: text(
    'WPS 收下了请求，但清单里还没有星评。请点“重试”看看；若仍没有，请更新 WPS。',
    'WPS took the request, but its list does not have StarBand. Try again; if it still does not, update WPS.',
  ),
  removed: text(
    '已从 WPS 移除。完全退出 WPS 再打开后，“星评”选项卡消失。',
    'Removed from WPS. The tab is gone once WPS was quit completely and opened again.',
  ),
  absent: text(
    'WPS 里没有安装星评，无需卸载。',
    'StarBand is not installed in WPS; there is nothing to remove.',
  ),
  asFile: text(
    '本页是作为文件打开的，WPS 无法从这里载入加载项。请从网址（http 或 https）打开本页；没有服务器时，请按部署文档手工安装离线包。',
    'This page was opened as a file, from where WPS cannot load an add-in. Open it from a web address (http or https); without a server, install the offline package by hand as the deployment document says.',
  ),
} as const;
