import { redirect } from 'react-router';
import { command, page } from '#app/platform/route/index.server.ts';
import { keepSearch } from '#app/platform/searches/index.ts';
import { url } from '#app/sitemap.ts';
import Search from './search.tsx';

export const loader = page('search.start', () => Promise.resolve({ asked: false, result: null }));

export const action = command('search.start', async ({ tx, form }) => {
  const text = String(form.get('q') ?? '');
  if (text.trim() === '') return redirect(url('search.start'));
  return redirect(url('search.show', { searchId: await keepSearch(tx, text) }));
});

export default Search;
