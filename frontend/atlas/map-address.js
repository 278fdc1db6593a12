// @ts-check
import { flyOnMap, restOnMap } from '../state/navigation.js';
import { formatPlace } from '../state/route.js';
import { placeOf } from './place.js';

/** @typedef {import('../state/state.js').AppStore} AppStore */

const PAUSE_MILLIS = 200;

/**
 * Keeps the camera of the map and the address at one: where the reader moves the map to is written down, where the
 * address leads the map flies.
 * @param {AppStore} store
 * @param {{surface: () => any, fit: (animated: boolean) => void}} map
 */
export const createMapAddress = (store, { surface, fit }) => {
  let shown = '';
  let timer = 0;
  const write = () => {
    clearTimeout(timer);
    timer = 0;
    const { camera, size, flyTo } = surface();
    if (store.get().route.page !== 'atlas' || size().width === 0) return;
    const place = placeOf(camera(), size());
    shown = formatPlace(place);
    // From now on, a window of another size has the same middle.
    flyTo(place);
    restOnMap(store, place);
  };
  const go = (/** @type {boolean} */ animated) => {
    const { route } = store.get();
    if (route.page !== 'atlas') return;
    clearTimeout(timer);
    timer = 0;
    const text = route.at ? formatPlace(route.at) : '';
    if (route.at && text === shown) return;
    shown = text;
    if (route.at) surface().flyTo(route.at, animated);
    else fit(animated);
  };
  return {
    go,
    /** After the reader moved the map. */
    rest: () => {
      clearTimeout(timer);
      timer = setTimeout(write, PAUSE_MILLIS);
    },
    /** Where the map is now, for an address that shall not move it. */
    stay: () => {
      clearTimeout(timer);
      timer = 0;
      const { camera, size } = surface();
      const place = placeOf(camera(), size());
      shown = formatPlace(place);
      return place;
    },
    /** Before the reader leaves the map. */
    flush: () => {
      if (timer) write();
    },
    /** Shows all of the map, as a step where it is somewhere else. */
    whole: () => {
      if (timer) write();
      const { route } = store.get();
      const elsewhere = route.page === 'atlas' && (route.at || route.constellation || route.mark);
      if (elsewhere) flyOnMap(store, {});
      else fit(true);
    },
    destroy: () => clearTimeout(timer),
  };
};

/** What decides where the map is. @param {import('../state/state.js').State} state */
export const whereTextOf = ({ route }) =>
  route.page === 'atlas'
    ? [route.constellation ?? '', route.mark ?? '', route.at ? formatPlace(route.at) : ''].join(' ')
    : null;
