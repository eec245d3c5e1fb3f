/** What can be said of this WPS without touching a workbook, for the self-check and for whoever is asked for help. */
import { text } from '../../core/text/text';
import type { Check } from '../host';
import { rootWith, spreadsheet, wpsVersion, type WpsRoot } from './roots';
import { lastStartup } from './startup';

/** The engine that the pane is built for. */
const CHROMIUM = 103;

export function checks(): readonly Check[] {
  return [version(), engine(), functions(), workbook(), ...members(), settings()];
}

function version(): Check {
  const found = wpsVersion();
  return {
    name: text('WPS 版本', 'Version of WPS'),
    found: found ?? '?',
    ok: found !== undefined,
    advice: text('浏览器标识里没有 WPS 版本，请在“关于 WPS”里查看。', 'Not told; see About in WPS.'),
  };
}

function engine(): Check {
  const found = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)?.[1];
  return {
    name: text('网页内核 Chromium', 'Engine, Chromium'),
    found: found ?? '?',
    ok: Number(found) >= CHROMIUM,
    advice: text('窗格需要 103 或更高版本的内核，请更新 WPS。', 'The pane needs 103 or newer: update WPS.'),
  };
}

function functions(): Check {
  const startup = lastStartup();
  const prefix = startup?.prefix ? ` (${startup.prefix}.)` : '';
  const found = startup === null ? '–' : `${startup.registered} / ${startup.all}${prefix}`;
  return {
    name: text('已登记的函数', 'Functions registered'),
    found: [found, ...(startup?.refused ?? [])].join('\n'),
    ok: startup !== null && startup.registered === startup.all,
    advice:
      rootWith('AddCustomFunction') === null
        ? text(
            '自定义函数需要 WPS 12.1.0.20540 或更高版本。在此之前可把表格转成原生公式。',
            'Custom functions need WPS 12.1.0.20540 or newer. Until then, use native formulas.',
          )
        : text(
            '保存后完全退出 WPS 再打开；仍不行请重新安装加载项。',
            'Save, quit WPS completely and open it again; failing that, install the add-in again.',
          ),
  };
}

function workbook(): Check {
  let open = false;
  try {
    open = Boolean(spreadsheet()?.ActiveWorkbook);
  } catch {
    // On the start page some builds throw in place of answering with nothing.
  }
  return {
    name: text('打开的工作簿', 'Workbook open'),
    found: open ? '✓' : '–',
    ok: open,
    advice: text('请先打开或新建一个工作簿。', 'Open or create a workbook first.'),
  };
}

const MEMBERS = [
  'AddCustomFunction',
  'CreateTaskPane',
  'GetTaskPane',
  'PluginStorage',
  'ApiEvent',
] as const satisfies readonly (keyof WpsRoot)[];

function members(): readonly Check[] {
  return MEMBERS.map((member) => {
    const ok = rootWith(member) !== null;
    return {
      name: text(`接口 ${member}`, `API ${member}`),
      found: ok ? '✓' : '–',
      ok,
      advice: text('这个 WPS 没有此接口，请更新。', 'This WPS does not have it: update.'),
    };
  });
}

function settings(): Check {
  let ok = false;
  try {
    localStorage.setItem('starband.check', '1');
    localStorage.removeItem('starband.check');
    ok = true;
  } catch {
    // Switched off.
  }
  return {
    name: text('本机设置存储', 'Settings kept on this machine'),
    found: ok ? '✓' : '–',
    ok,
    advice: text('函数前缀等设置无法保存。', 'Settings such as the prefix cannot be kept.'),
  };
}
