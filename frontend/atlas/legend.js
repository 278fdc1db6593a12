// @ts-check
import { createLegend } from '../page/legend.js';
import { LINKS_SHOWN, LINKS_SHOWN_OF_STORY } from './map.js';

/** Says what the marks of the atlas mean. @param {HTMLElement} container */
export const createAtlasLegend = (container) =>
  createLegend(container, [
    { mark: 'sizes', text: 'A story; its area, its articles; its colour, the same on every page' },
    { mark: 'region', text: 'A constellation: stories on one subject' },
    { mark: 'article', text: 'Nearer: an article in its story' },
    { mark: 'stub', text: 'The same, known from listings only' },
    { mark: 'stability', text: 'In the list: how firmly a story holds together' },
    {
      mark: 'line',
      text: `Line: related or similar articles; the strongest ${LINKS_SHOWN}, or ${LINKS_SHOWN_OF_STORY} of the story pointed at`,
    },
  ]);
