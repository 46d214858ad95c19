import { matchPath } from 'react-router';
import { keepDraft } from '#app/platform/drafts/index.ts';
import { NotFound } from '#app/platform/errors/index.ts';
import { command, wasSent } from '#app/platform/route/index.server.ts';
import type { SiteEntry } from '#app/platform/route/site-entry.ts';
import { sitemap } from '#app/sitemap.ts';

/** Keeps what is being typed in a form of a page that keeps drafts, unless that form has been sent; answers when. */
export const action = command('draft.save', async ({ tx, actor, member, form, values }) => {
  const path = String(form.get('_path') ?? '');
  if (!keepsDrafts(path)) throw new NotFound();
  if (await wasSent(tx, actor, String(form.get('_form') ?? ''))) return Response.json({ savedAt: null });
  await keepDraft(tx, { userId: member.userId, collaborationId: member.collaborationId, path }, values);
  return Response.json({ savedAt: new Date().toISOString() });
});

function keepsDrafts(path: string): boolean {
  return sitemap.some((entry: SiteEntry) => entry.draft === true && matchPath(entry.path, path) !== null);
}
