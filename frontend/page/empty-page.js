// @ts-check
import { element, fill } from './element.js';

/**
 * What to do where nothing is loaded yet.
 * @param {HTMLElement} container
 */
export const createEmptyPage = (container) => {
  fill(
    container,
    element('h2', {}, 'Nothing to show yet'),
    element(
      'p',
      { class: 'lede' },
      'The database holds no articles. Load a corpus of news posts, a folder or an archive of them, and its stories appear here.',
    ),
    element('p', {}, 'On the page: ', element('a', { href: '#/corpus' }, 'Corpus'), ' takes files and folders that you drop there, and paths.'),
    element('p', {}, 'With the packaged program:'),
    element('pre', { tabindex: '0' }, element('code', {}, 'java -jar target/newsweft.jar load PATH')),
    element('p', {}, 'Or from the sources:'),
    element(
      'pre',
      { tabindex: '0' },
      element('code', {}, 'mvn spring-boot:run -Dspring-boot.run.arguments="load PATH"'),
    ),
    element(
      'p',
      { class: 'muted' },
      'PATH is a folder, a file, or a .zip, .tar.gz or .tar.xz. This page looks again by itself.',
    ),
  );
  return { update: () => {}, destroy: () => fill(container) };
};
