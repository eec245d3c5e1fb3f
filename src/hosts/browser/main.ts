/** The browser workbook: Univer at the left, at the right the very pane that Excel loads, and the functions of its bundle. */
import { catalogue } from '../../functions/catalogue';
import { samplePatches } from '../../workbook/sample/sample';
import { pageProbes } from '../page-probes';
import { askAll } from '../probe';
import { workbookProbes } from '../workbook-probes';
import { usable } from './bridge';
import type { BrowserHost, StarbandWindow } from './bridge';
import { loadFunctions, speakIn } from './excel-runtime';
import { browserProbes } from './probes';
import { AppearanceStore } from './page/appearance';
import { tell } from './page/dialogs';
import { Files } from './page/files';
import { connectLandmarks } from './page/landmarks';
import { startRecovery } from './page/recovery';
import { nameControls } from './page/toolbar-names';
import { connectTopBar, show } from './page/top-bar';
import { texts } from './page/texts';
import { Unsaved } from './page/unsaved';
import { showCharts } from './picture/pictures';
import { bootEngine, openWorkbook } from './univer/engine';
import { explainErrors } from './univer/error-hover';
import { languagePack, localeOf, switchLanguage } from './univer/languages';
import { pagePlugins } from './univer/page-plugins';
import { guardProtected } from './univer/protection';
import { markStored } from './univer/stored-results';
import { UniverWorkbook } from './univer/workbook';
import './page/page.css';

async function start(appearance: AppearanceStore): Promise<void> {
  const { language, theme } = appearance.get();
  speakIn(language);
  const [implementations, pack] = await Promise.all([
    loadFunctions('functions.js'),
    languagePack(catalogue, language),
  ]);
  const container = document.getElementById('sheet') as HTMLElement;
  container.replaceChildren();
  const engine = bootEngine({
    catalogue,
    implementations,
    locale: localeOf[language],
    languagePack: pack,
    darkMode: theme === 'dark',
    pagePlugins: pagePlugins(container),
  });
  openWorkbook(engine, { name: texts.untitled[language] });
  const workbook = new UniverWorkbook(engine);

  const filled = fillSample(workbook);
  const opened = new Set<() => void>();
  const host: BrowserHost = {
    name: 'browser',
    workbook,
    functions: [...implementations.keys()],
    appearance: () => appearance.get(),
    onAppearance: (listener) => appearance.follow(listener),
    onOpened: (listener) => {
      opened.add(listener);
      return () => opened.delete(listener);
    },
    calculated: () => workbook.calculated(),
    ready: filled,
    selfCheck: (tell, writes) =>
      askAll(
        writes
          ? workbookProbes(workbook)
          : [...browserProbes(workbook, [...implementations.keys()]), ...pageProbes(paneWindow)],
        tell,
      ),
  };
  (window as StarbandWindow).starband = host;
  const pane = showPane();
  connectLandmarks(pane);
  const nameToolbar = nameControls(container, () => appearance.get().language);

  markStored(engine);
  explainErrors(engine, workbook, () => appearance.get().language);
  guardProtected(engine, () => void tell(appearance.get().language, 'protectedTitle', 'protected'));
  const charts = showCharts(engine, () => appearance.get().theme === 'dark');
  const unsaved = new Unsaved(engine);
  // Only once the new workbook is the one that is shown: until then there is none to read.
  const tellOpened = () => void idle().then(() => opened.forEach((tell) => tell()));
  const files = new Files(engine, workbook, unsaved, appearance, tellOpened);
  connectTopBar(files, appearance);
  let spoken = language;
  appearance.follow((now) => {
    engine.api.toggleDarkMode(now.theme === 'dark');
    charts.redraw();
    void switchLanguage(engine.api, catalogue, now.language);
    pane.title = texts.pane[now.language];
    nameToolbar();
    if (now.language === spoken) return;
    spoken = now.language;
    speakIn(spoken);
    // What functions have answered in the other language.
    engine.api.getFormula().executeCalculation();
  });
  await filled;
  unsaved.reset();
  await startRecovery(files, unsaved, () => appearance.get().language);
}

/** In two steps, so that the first sheet can be seen and used at once. */
async function fillSample(workbook: UniverWorkbook): Promise<void> {
  const [empty] = await workbook.sheets();
  for (const patch of samplePatches(empty?.name)) {
    await workbook.apply(patch);
    performance.mark(usable);
    await idle();
  }
}

/** Resolves when the page has drawn what was changed and has nothing better to do. */
const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));

/** The pane asks through this page, and is meant itself. */
const paneWindow = (): Window =>
  document.querySelector<HTMLIFrameElement>('iframe.pane')?.contentWindow ?? window;

/** Only now, so that the pane finds its host at once. */
function showPane(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = 'pane.html';
  frame.className = 'pane';
  frame.title = texts.pane[appearance.get().language];
  document.getElementById('pane')?.append(frame);
  return frame;
}

const appearance = new AppearanceStore();
appearance.follow(show);
show(appearance.get());
start(appearance).catch((error: unknown) => {
  console.error(error);
  void tell(appearance.get().language, 'startFailedTitle', 'startFailed');
});
