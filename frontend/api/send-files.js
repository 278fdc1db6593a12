// @ts-check
import { problemOfAnswer, RequestFailed } from '../problems/problem.js';

/** @typedef {{file: File, path: string}} Chosen a file, and its path below what was chosen */

/**
 * Sends files to be loaded. Fetch does not say how much has gone, so this is an older kind of request.
 * @param {Chosen[]} chosen
 * @param {{prune: boolean, dryRun: boolean}} options
 * @param {{signal: AbortSignal, onSent: (share: number) => void}} watch
 * @returns {Promise<import('./types.js').Load>}
 */
export const sendFiles = (chosen, { prune, dryRun }, { signal, onSent }) =>
  new Promise((resolve, reject) => {
    const body = new FormData();
    for (const { file, path } of chosen) body.append('files', file, path);
    const request = new XMLHttpRequest();
    request.open('POST', `/api/loads/files?prune=${prune}&dryRun=${dryRun}`);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () =>
      request.status < 300 ? resolve(request.response) : reject(new RequestFailed(problemOfAnswer(request.status, request.response))),
    );
    request.addEventListener('error', () => reject(new TypeError('network')));
    request.addEventListener('abort', () => reject(signal.reason));
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
