/** What came into JavaScript after 2016, for functions in older versions of Excel; less what `src/functions/engine-2016` adds. */
import { NEWER_METHODS, NEWER_STATICS, type Newer } from './features';

export const LATER_THAN_2016: Newer = {
  methods: {
    ...NEWER_METHODS,
    padEnd: 2017,
    finally: 2018,
    matchAll: 2020,
    allSettled: 2020,
    any: 2021,
    findLast: 2023,
    findLastIndex: 2023,
    getOwnPropertyDescriptors: 2017,
    hasOwn: 2022,
    structuredClone: 2022,
  },
  statics: {
    ...NEWER_STATICS,
    'Object.getOwnPropertyDescriptors': 2017,
    'Object.hasOwn': 2022,
    'Promise.allSettled': 2020,
    'Promise.any': 2021,
    'Atomics.add': 2017,
    'Symbol.asyncIterator': 2018,
    'Intl.ListFormat': 2021,
    'Intl.Segmenter': 2022,
  },
};
