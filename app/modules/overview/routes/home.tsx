import { redirect } from 'react-router';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';

/** The front door: each role to the room it works in. */
export const loader = publicPage('overview.home', async ({ member }) => {
  if (!member) throw redirect(url('signin.start'));
  if (roleMay(member.role, 'cases.work')) throw redirect(url('overview.day'));
  if (roleMay(member.role, 'own.plan')) throw redirect('/min-plan');
  if (roleMay(member.role, 'diary.read')) throw redirect(url('project.front'));
  if (roleMay(member.role, 'admin.manage')) throw redirect('/administration');
  throw redirect('/resultat');
});
