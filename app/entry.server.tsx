import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import type { EntryContext, RouterContextProvider } from 'react-router';
import { ServerRouter } from 'react-router';
import { logFailure } from '#app/platform/route/log-failure.ts';
import { nonceContext } from '#app/platform/route/nonce.ts';

const patience = 10_000;

export const handleError = logFailure;

/** Renders the whole page before the first byte leaves: nothing is told that is not committed. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> | Response {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.append('Vary', 'Cookie');
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  const nonce = loadContext.get(nonceContext);
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={routerContext} url={request.url} nonce={nonce} />,
      {
        nonce,
        onAllReady() {
          clearTimeout(timer);
          const body = new PassThrough();
          pipe(body);
          resolve(buffer(body).then((page) => new Response(page, { status: failed ? 500 : status, headers })));
        },
        onShellError: reject,
        onError(error) {
          failed = true;
          logFailure(error, { request });
        },
      },
    );
    const timer = setTimeout(() => abort(), patience);
  });
}
