import { lookup } from 'node:dns';
import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isPublicAddress } from '#app/lib/public-address.ts';
import { linkSeen } from '../rules/link-status.ts';

const patience = 10_000;

/** Names are resolved here, so that what is asked is what was looked at: never a machine of the house itself. */
const publicLookup: RequestOptions['lookup'] = (host, options, answer) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, '');
    if (!addresses.every(({ address }) => isPublicAddress(address))) return answer(new Error('not a public address'), '');
    return options.all ? answer(null, addresses) : answer(null, addresses[0]?.address ?? '', addresses[0]?.family);
  });
};

/**
 * Asks for the head of a page, without following where it leads. The address was written by somebody who is not signed in.
 * Null when nothing certain can be said.
 */
export function seeLink(href: string): Promise<'works' | 'moved' | 'gone' | null> {
  const url = new URL(href);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isNumber = /^[\d.]+$/.test(host) || host.includes(':');
  if (url.port !== '' || (isNumber && !isPublicAddress(host))) return Promise.resolve(null);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const sent = request(url, { method: 'HEAD', lookup: publicLookup, timeout: patience }, (response) => {
      response.resume();
      resolve(linkSeen(response.statusCode ?? 0));
    });
    sent.on('timeout', () => sent.destroy());
    sent.on('error', () => resolve(null));
    sent.on('close', () => resolve(null));
    sent.end();
  });
}
