import type { Scheme } from './scheme';
import { autoDealerMediaItems } from './auto-dealer-media.items';

export const autoDealerMedia: Scheme<'auto-dealer-media'> = {
  id: 'auto-dealer-media',
  number: 26,
  name: { zh: '汽车门店新媒体', en: "Car dealer's new media" },
  source: {
    file: '003_5c9ff07710288a4a.txt',
    section: { zh: '汽车门店新媒体岗位月度考核', en: 'Monthly assessment of new-media staff at car dealers' },
  },
  period: 'month',
  aggregation: { kind: 'points', indicators: autoDealerMediaItems },
};
