import { useLoaderData } from 'react-router';
import { publicPage } from '#app/platform/route/index.server.ts';
import { publisherAt } from '../commands/publisher.ts';
import { readExample } from '../commands/read-example.ts';
import { tellAddress } from '../commands/tell-address.ts';
import { ExamplePage } from '../components/example-page.tsx';
import { NotThere } from '../components/not-there.tsx';

export const loader = publicPage('showcase.version', async ({ tx, url: at, params }) => {
  const slug = params.slug ?? '';
  return { slug, example: await readExample(tx, slug, Number(params.number)), publisher: publisherAt(at), tell: tellAddress(slug) };
});

export const ErrorBoundary = NotThere;

export default function OlderVersion() {
  return <ExamplePage {...useLoaderData<typeof loader>()} />;
}
