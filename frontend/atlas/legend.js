// @ts-check
import { createLegend } from '../page/legend.js';
import { LINKS_PER_STORY } from './map.js';

/** Says what the marks of the atlas mean. @param {HTMLElement} container */
export const createAtlasLegend = (container) =>
  createLegend(container, [
    { mark: 'sizes', text: 'A story; its area, its articles' },
    { mark: 'colours', text: 'One colour per story, on every page' },
    {
      mark: 'line',
      text: `Line: related or similar articles; each story’s strongest ${LINKS_PER_STORY}, all when pointed at`,
    },
  ]);
