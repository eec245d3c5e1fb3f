/** What to do once the add-in is served: how to load it into each Excel. In full in docs/deploy-excel.md. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const manifest = join(fileURLToPath(new URL('..', import.meta.url)), 'manifest.xml');
const MAC_FOLDER = '~/Library/Containers/com.microsoft.Excel/Data/Documents/wef';

export function say(url) {
  console.log(`
星评加载项已在 ${url} 就绪。 The StarBand add-in is served at ${url}
清单 Manifest: ${manifest}

网页版 Web:     打开工作簿，开始 > 加载项 > 更多设置 > 上传我的加载项，选择清单。
                Open a workbook; Home > Add-ins > More Settings > Upload My Add-in; choose the manifest.
Mac:            把清单复制到 ${MAC_FOLDER}（没有则新建），重启 Excel，开始 > 加载项。
                Copy the manifest there (make the folder if need be), restart Excel, Home > Add-ins.
Windows:        把清单放进一个共享文件夹，在 文件 > 选项 > 信任中心 > 受信任的加载项目录 中添加其网络路径并勾选“在菜单中显示”，重启 Excel，
                开始 > 加载项 > 更多加载项 > 共享文件夹。
                Put the manifest into a shared folder; add its network path under File > Options > Trust Center >
                Trusted Add-in Catalogs with "Show in Menu"; restart Excel; Home > Add-ins > More Add-ins > Shared Folder.

详见 docs/deploy-excel.md；试用清单见 docs/device-checklist.md。 More in these two.
按 Ctrl-C 结束。 Press Ctrl-C to stop.
`);
}
