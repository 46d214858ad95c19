import type { MembershipRole } from '#app/platform/access/roles.ts';
import { tokenOf } from '#app/modules/examples/index.server.ts';
import { url, type RouteId } from '#app/sitemap.ts';
import type { Places } from './places.ts';
import type { ViewName } from './views.ts';

/** Somebody of the town of lifelike cases by her role, or of another collaboration: the one with most figures, or with the published plan. */
export type Who = MembershipRole | 'cohort' | 'published';

/** A page of the product and the ways to look at it; `who` is null for whoever is not signed in. */
export interface Shot {
  name: string;
  path: string;
  who: Who | null;
  views: readonly ViewName[];
  /** Only the window's part of the page, for the documents. */
  isCut?: true;
}

const plain: readonly ViewName[] = ['desktop'];
const all: readonly ViewName[] = ['desktop', 'dark', 'phone', 'print'];
const small: readonly ViewName[] = ['desktop', 'phone'];
const open: readonly ViewName[] = ['desktop', 'dark', 'phone', 'arabic'];

/** Every page worth a look, in the order of a case. */
export function shots(places: Places): Shot[] {
  const shot = (id: RouteId, who: Shot['who'], ways: readonly ViewName[] = plain, name: string = id): Shot => ({
    name, path: url(id, { ...places }), who, views: ways,
  });
  return [
    shot('signin.start', null, open),
    shot('about.start', null, open),
    shot('about.accessibility', null, small),
    shot('self_referral.start', null, open),
    shot('self_referral.new', null, open),
    shot('overview.day', 'coordinator', all),
    shot('overview.day', 'caseworker', plain, 'overview.day-caseworker'),
    shot('cases.list', 'coordinator', [...all, 'english']),
    shot('overview.day', 'council_member', plain, 'overview.day-area'),
    shot('cases.list', 'council_member', small, 'cases.list-area'),
    shot('cases.list', 'supervisor', small, 'cases.list-supervisor'),
    shot('cases.show', 'coordinator', [...all, 'english']),
    shot('cases.show', 'supervisor', plain, 'cases.show-supervisor'),
    shot('cases.show', 'caseworker', small, 'cases.show-confirm'),
    shot('search.start', 'coordinator', open),
    shot('cases.show', 'council_member', small, 'cases.show-confirm'),
    shot('notes.new', 'coordinator', small),
    shot('consents.list', 'coordinator', all),
    shot('consents.new', 'coordinator', small),
    shot('consents.show', 'coordinator', small),
    shot('team.show', 'coordinator'),
    shot('referrals.list', 'caseworker', small),
    shot('referrals.new', 'caseworker'),
    shot('inbox.list', 'coordinator', small),
    shot('inbox.show', 'coordinator', small),
    shot('referrals.of_case', 'coordinator'),
    shot('assessments.show', 'coordinator', small),
    { name: 'assessments.section', path: url('assessments.section', { ...places, section: 'sprak' }), who: 'coordinator', views: small },
    shot('meetings.list', 'coordinator', small),
    shot('meetings.new', 'coordinator'),
    shot('meetings.show', 'coordinator', all),
    shot('meetings.minutes', 'coordinator', ['desktop', 'print']),
    shot('meetings.run', 'coordinator'),
    shot('meetings.case', 'coordinator', ['desktop', 'dark', 'phone']),
    shot('plans.show', 'coordinator', all),
    shot('plans.print', 'coordinator', ['print']),
    shot('plans.own_goal', 'coordinator'),
    shot('plans.reference_new', 'coordinator', small),
    { name: 'plans.reference', path: url('plans.reference', { ...places, referenceId: places.planReferenceId }), who: 'coordinator', views: small },
    shot('interventions.list', 'coordinator', small),
    shot('placements.list', 'coordinator', small),
    shot('placements.show', 'coordinator'),
    shot('placements.close', 'supervisor'),
    shot('attendance.grid', 'supervisor', ['desktop', 'phone', 'print']),
    shot('followup.due', 'coordinator'),
    shot('followup.show', 'coordinator', small),
    { name: 'livelihood.record', path: url('livelihood.record', { ...places, timepoint: 'start' }), who: 'coordinator', views: plain },
    shot('followup.exit', 'coordinator'),
    shot('barriers.list', 'coordinator', [...all, 'english', 'arabic']),
    shot('barriers.new', 'caseworker', [...all, 'arabic']),
    { name: 'barriers.new_from', path: url('barriers.new_from', { kind: 'placement', sourceId: places.placementId }), who: 'supervisor', views: small },
    shot('barriers.report', 'supervisor', [...all, 'arabic']),
    shot('barriers.lift', 'supervisor', small),
    shot('barriers.mine', 'supervisor', [...all, 'arabic']),
    shot('barriers.show', 'project_lead', [...all, 'arabic']),
    shot('barriers.show', 'health_coordinator', small, 'barriers.show-owner'),
    shot('barriers.change', 'project_lead'),
    shot('barriers.join', 'project_lead'),
    shot('barriers.split', 'coordinator'),
    shot('barriers.case', 'coordinator', [...all, 'arabic']),
    shot('barriers.weight', 'cohort', all),
    shot('barriers.weight_of', 'steering_group', small),
    { name: 'barriers.weight_of-trend', path: url('barriers.weight_of', { barrierId: places.heaviestId }), who: 'cohort', views: [...all, 'arabic'] },
    { name: 'barriers.meeting', path: url('barriers.meeting', { meetingId: places.barrierMeetingId }), who: 'coordinator', views: [...all, 'arabic'] },
    shot('barriers.publishing', null, open),
    shot('barriers.public', null, [...open, 'print']),
    shot('imports.new', 'project_lead', small),
    shot('reports.list', 'coordinator', small),
    ...(['outcome', 'gender-cost', 'monthly', 'waiting'] as const).map((name): Shot => ({
      name: `reports.${name}`, path: url('reports.show', { name }), who: 'cohort', views: all,
    })),
    shot('examples.inbox', 'editor', all),
    shot('examples.show', 'editor', [...all, 'english']),
    { name: 'examples.show-published', path: url('examples.show', { exampleId: places.publishedId }), who: 'editor', views: plain },
    shot('examples.review', 'editor', small),
    { name: 'examples.versions', path: url('examples.versions', { exampleId: places.publishedId }), who: 'editor', views: plain },
    { name: 'examples.evidence', path: url('examples.evidence', { exampleId: places.publishedId }), who: 'editor', views: plain },
    { name: 'examples.write', path: url('examples.write', { exampleId: places.publishedId }), who: 'editor', views: small },
    { name: 'examples.write_part', path: url('examples.write_part', { exampleId: places.publishedId, page: 'vilka' }), who: 'editor', views: small },
    { name: 'examples.interview', path: url('examples.interview', { exampleId: places.publishedId }, { steg: '7' }), who: 'editor', views: small },
    { name: 'examples.call', path: url('examples.call', { token: tokenOf('call', places.callId) }), who: null, views: [...open, 'print'] },
    { name: 'examples.draft', path: url('examples.draft', { token: tokenOf('draft', places.draftWriterId) }, { ny: '1' }), who: null, views: [...open, 'print'] },
    { name: 'examples.draft-ready', path: url('examples.draft', { token: tokenOf('draft', places.readyWriterId) }), who: null, views: open },
    { name: 'examples.draft_part', path: url('examples.draft_part', { token: tokenOf('draft', places.draftWriterId), page: 'kontakt' }), who: null, views: open },
    { name: 'examples.write-questions', path: url('examples.write', { exampleId: places.questionsId }), who: 'project_lead', views: all },
    { name: 'examples.write-own', path: url('examples.write', { exampleId: places.ownDraftId }), who: 'coordinator', views: all },
    shot('examples.waiting', 'editor', all),
    shot('examples.counties', 'editor', ['desktop', 'print']),
    shot('examples.calls', 'editor'),
    shot('examples.call_new', 'editor'),
    shot('examples.call_show', 'editor', small),
    shot('examples.collections', 'editor'),
    shot('examples.collection', 'editor', ['desktop', 'phone', 'print']),
    shot('examples.fresh', 'editor', small),
    shot('examples.mine', 'caseworker', small),
    shot('examples.new', 'editor', small),
    shot('examples.criteria', null, open),
    shot('examples.remark', null, open),
    shot('admin.start', 'admin'), shot('retention.start', 'admin', small), shot('retention.project', 'admin', small),
    shot('admin.organisations', 'admin', small),
    shot('admin.users', 'admin'),
    shot('admin.user_new', 'admin'),
    shot('admin.user', 'admin', small),
    shot('admin.settings', 'admin'),
    shot('consent_texts.list', 'admin', all),
    ...(['swe', 'ara'] as const).map((language): Shot => ({
      name: `consent_texts.show-${language}`, path: url('consent_texts.show', { language, version: '2026-1' }), who: 'admin', views: small,
    })),
    shot('followup.reasons', 'admin'),
    shot('own.plan', 'participant', [...open, 'print']),
    shot('own.who_sees', 'participant', [...open, 'print']),
    shot('own.consent', 'participant', open),
    shot('own.things', 'participant', open),
    ...projectShots(places),
    ...bank(places),
    ...pictures(places),
    { name: 'error.missing', path: '/finns-inte', who: 'coordinator', views: small },
    { name: 'error.forbidden', path: url('admin.start'), who: 'coordinator', views: plain },
  ];
}

/** The project's own rooms. */
function projectShots(places: Places): Shot[] {
  const steering = { groupId: places.groupId, meetingId: places.steeringMeetingId };
  const at = (id: RouteId, views: readonly ViewName[] = plain, who: Shot['who'] = 'project_lead', name: string = id): Shot => ({
    name, path: url(id, { ...places, ...(id.startsWith('steering.') ? steering : {}) }), who, views,
  });
  return [
    at('project.front', [...all, 'arabic']), at('project.front', small, 'steering_group', 'project.front-steering'), at('project.front', plain, 'caseworker', 'project.front-caseworker'),
    at('project.report', ['desktop', 'phone', 'print']), at('project.report', ['print'], 'published', 'project.report-published'),
    { ...at('diary.list', plain, 'project_lead', 'diary.list-none'), path: url('diary.list', {}, { ord: 'enhörning' }) },
    at('activities.list', small),
    at('activities.plan', [...all, 'english', 'arabic']),
    { ...at('activities.plan', all, 'published', 'activities.published'), path: url('activities.plan', { planId: places.publishedPlanId }) },
    at('activities.plan_new'), at('activities.new', small), at('activities.show', all), at('activities.row', small), at('activities.meetings'),
    at('activities.plan', plain, 'steering_group', 'activities.plan-steering'),
    at('diary.list', [...all, 'arabic']), at('diary.list', plain, 'steering_group', 'diary.list-steering'), at('diary.new', small), at('diary.entry', small), at('diary.file_new'),
    at('outreach.partners', [...small, 'print', 'arabic']), at('outreach.partner'), at('outreach.invitations', small), at('outreach.invitation_new'), at('outreach.invitation', [...small, 'print', 'arabic']),
    at('outreach.spread', [...small, 'dark', 'print', 'arabic']), at('outreach.spread_new'),
    at('methods.list', small), at('methods.show', all), at('methods.describe'), at('methods.ask'),
    at('steering.list', small), at('steering.group', all), at('steering.group', small, 'steering_group', 'steering.group-member'), at('steering.members', small),
    at('steering.call'), at('steering.meeting', [...all, 'arabic']), at('steering.write', small), at('steering.decide'), at('steering.follow', small),
  ];
}

/** The published example bank: its pages, and what stands where nothing is found. */
function bank({ exampleSlug, collectionSlug }: Places): Shot[] {
  const shot = (id: RouteId, views: readonly ViewName[], params: Record<string, string> = {}, query?: Record<string, string>): Shot => ({
    name: query ? `${id}-${Object.keys(query).join('-')}` : id, path: url(id, params, query), who: null, views,
  });
  return [
    shot('showcase.front', [...all, 'english', 'arabic']),
    shot('showcase.front', small, {}, { lan: '17', kategori: 'guidance' }),
    shot('showcase.front', plain, {}, { q: 'enhörning' }),
    shot('showcase.example', [...all, 'english'], { slug: exampleSlug }),
    shot('showcase.county', small, { county: 'dalarna' }),
    shot('showcase.collections', plain),
    shot('showcase.collection', all, { slug: collectionSlug }),
    shot('showcase.open_data', small),
    { name: 'showcase.missing', path: '/exempel/finns-inte-abcde', who: null, views: small },
  ];
}

/** What README shows. */
function pictures(places: Places): Shot[] {
  const pages = { cases: url('cases.list'), case: url('cases.show', { ...places }), plan: url('plans.show', { ...places }) };
  return [
    ...Object.entries(pages).map(([name, path]): Shot => ({ name: `picture.${name}`, path, who: 'coordinator', views: plain, isCut: true })),
    { name: 'picture.report', path: url('reports.show', { name: 'outcome' }), who: 'cohort', views: plain, isCut: true },
  ];
}
