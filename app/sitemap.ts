import type { SiteEntry } from './platform/route/site-entry.ts';

/** Every URL of the product: path, module route, layout, who may enter, which audit event it leaves. One line each. */
export const sitemap = [
  { id: 'view.change', path: '/visning', file: 'layouts/change-view.tsx', layout: 'none', access: 'public', audit: null },
  { id: 'draft.save', path: '/utkast', file: 'layouts/save-draft.tsx', layout: 'none', access: 'signed-in', audit: null },
  // signin
  { id: 'signin.start', path: '/logga-in', file: 'modules/signin/routes/sign-in.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'signin.code', path: '/logga-in/kod', file: 'modules/signin/routes/code.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'signin.set_up', path: '/logga-in/ny-kod', file: 'modules/signin/routes/set-up.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'signin.oidc', path: '/logga-in/oidc', file: 'modules/signin/routes/oidc-start.ts', layout: 'none', access: 'public', audit: null },
  { id: 'signin.oidc_return', path: '/logga-in/oidc/retur', file: 'modules/signin/routes/oidc-return.ts', layout: 'none', access: 'public', audit: null },
  { id: 'signin.oidc_end', path: '/logga-in/oidc/avslut', file: 'modules/signin/routes/oidc-end.ts', layout: 'none', access: 'public', audit: null },
  { id: 'signin.oidc_out', path: '/logga-in/oidc/ut', file: 'modules/signin/routes/oidc-out.ts', layout: 'none', access: 'public', audit: null },
  { id: 'signin.choose', path: '/valj-uppdrag', file: 'modules/signin/routes/choose-membership.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'signin.out', path: '/logga-ut', file: 'modules/signin/routes/sign-out.ts', layout: 'none', access: 'public', audit: null },
  { id: 'signin.gone', path: '/utloggad', file: 'modules/signin/routes/signed-out.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'signin.password', path: '/losenord/:token', file: 'modules/signin/routes/password.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'signin.first_admin', path: '/forsta-administratoren/:token', file: 'modules/signin/routes/first-admin.tsx', layout: 'public', access: 'public', audit: null },
  // overview
  { id: 'overview.home', path: '/', file: 'modules/overview/routes/home.tsx', layout: 'none', access: 'public', audit: null },
  { id: 'overview.day', path: '/oversikt', file: 'modules/overview/routes/day.tsx', layout: 'staff', access: { can: 'cases.work' }, audit: 'cases.list' },
  { id: 'search.start', path: '/sok', file: 'modules/overview/routes/search-start.tsx', layout: 'staff', access: { can: 'cases.search' }, audit: null },
  { id: 'search.suggest', path: '/sok/forslag', file: 'modules/overview/routes/search-suggest.ts', layout: 'none', access: { can: 'cases.search' }, audit: 'cases.suggest' },
  { id: 'search.show', path: '/sok/:searchId', file: 'modules/overview/routes/search.tsx', layout: 'staff', access: { can: 'cases.search' }, audit: 'cases.search' },
  { id: 'cases.list', path: '/arenden', file: 'modules/overview/routes/case-list.tsx', layout: 'staff', access: { can: 'cases.work' }, audit: 'cases.list' },
  { id: 'cases.show', path: '/arenden/:caseId', file: 'modules/overview/routes/case-page.tsx', layout: 'staff', access: { can: 'cases.work' }, audit: 'cases.read' },
  // notes
  { id: 'notes.new', path: '/arenden/:caseId/anteckning', file: 'modules/notes/routes/new-note.tsx', layout: 'staff', access: { can: 'notes.write' }, audit: 'notes.new', draft: true },
  // consents
  { id: 'consents.list', path: '/arenden/:caseId/samtycke', file: 'modules/consents/routes/consent-room.tsx', layout: 'staff', access: { can: 'cases.work' }, audit: 'consents.list' },
  { id: 'consents.new', path: '/arenden/:caseId/samtycke/nytt', file: 'modules/consents/routes/wizard-who.tsx', layout: 'staff', access: { can: 'consents.record' }, audit: 'consents.new', draft: true },
  { id: 'consents.about', path: '/arenden/:caseId/samtycke/nytt/om-vad', file: 'modules/consents/routes/wizard-about.tsx', layout: 'staff', access: { can: 'consents.record' }, audit: 'consents.about', draft: true },
  { id: 'consents.period', path: '/arenden/:caseId/samtycke/nytt/hur-lange', file: 'modules/consents/routes/wizard-period.tsx', layout: 'staff', access: { can: 'consents.record' }, audit: 'consents.period', draft: true },
  { id: 'consents.words', path: '/arenden/:caseId/samtycke/nytt/sa-blir-det', file: 'modules/consents/routes/wizard-words.tsx', layout: 'staff', access: { can: 'consents.record' }, audit: 'consents.words' },
  { id: 'consents.answer', path: '/arenden/:caseId/samtycke/nytt/svar', file: 'modules/consents/routes/wizard-answer.tsx', layout: 'staff', access: { can: 'consents.record' }, audit: 'consents.answer', draft: true },
  { id: 'consents.later', path: '/arenden/:caseId/samtycke/nytt/ny-tid', file: 'modules/consents/routes/wizard-later.tsx', layout: 'staff', access: { can: 'consents.record' }, audit: 'consents.later' },
  { id: 'consents.minor', path: '/arenden/:caseId/samtycke/under-18', file: 'modules/consents/routes/minor.tsx', layout: 'staff', access: { can: 'consents.record' }, audit: 'consents.minor' },
  { id: 'consents.paper', path: '/arenden/:caseId/samtycke/:consentId/papper', file: 'modules/consents/routes/add-paper.tsx', layout: 'staff', access: { can: 'consents.record' }, audit: 'consents.paper' },
  { id: 'consents.paper_file', path: '/arenden/:caseId/samtycke/:consentId/papper/:paperId', file: 'modules/consents/routes/paper-file.ts', layout: 'none', access: { can: 'consents.record' }, audit: 'consents.paper_file' },
  { id: 'consents.sound', path: '/samtyckestext/:language/:version/ljud', file: 'modules/consents/routes/sound.ts', layout: 'none', access: 'signed-in', audit: null },
  { id: 'consents.show', path: '/arenden/:caseId/samtycke/:consentId', file: 'modules/consents/routes/consent.tsx', layout: 'staff', access: { can: 'consents.record' }, audit: 'consents.read' },
  { id: 'consents.narrow', path: '/arenden/:caseId/samtycke/:consentId/minska', file: 'modules/consents/routes/narrow-consent.tsx', layout: 'staff', access: { can: 'consents.record' }, audit: 'consents.narrow' },
  // people
  { id: 'team.show', path: '/arenden/:caseId/team', file: 'modules/people/routes/team.tsx', layout: 'staff', access: { can: 'team.manage' }, audit: 'team.read' },
  { id: 'team.hand_over', path: '/arenden/:caseId/team/:teamMemberId/lamna-over', file: 'modules/people/routes/hand-over.tsx', layout: 'staff', access: { can: 'team.manage' }, audit: 'team.hand_over' },
  { id: 'person.edit', path: '/arenden/:caseId/person', file: 'modules/people/routes/person.tsx', layout: 'staff', access: { can: 'team.manage' }, audit: 'person.edit' },
  { id: 'cases.left', path: '/arenden/utan-ansvarig', file: 'modules/people/routes/left-cases.tsx', layout: 'staff', access: { can: 'cases.take_over' }, audit: 'cases.left' },
  { id: 'cases.new_anonymous', path: '/arenden/nytt-anonymt', file: 'modules/people/routes/new-anonymous.tsx', layout: 'staff', access: { can: 'referrals.receive' }, audit: 'cases.new_anonymous' },
  { id: 'absence.own', path: '/mitt/franvaro', file: 'modules/people/routes/absence.tsx', layout: 'staff', access: { can: 'team.manage' }, audit: 'absence.own' },
  { id: 'reason_access.open', path: '/arende-med-skal', file: 'modules/people/routes/read-with-reason.tsx', layout: 'staff', access: { can: 'cases.read_with_reason' }, audit: 'reason_access.page' },
  // duplicates
  { id: 'duplicates.list', path: '/dubbletter', file: 'modules/duplicates/routes/duplicate-list.tsx', layout: 'staff', access: { can: 'persons.merge' }, audit: 'duplicates.list' },
  { id: 'duplicates.show', path: '/dubbletter/:pair', file: 'modules/duplicates/routes/compare.tsx', layout: 'staff', access: { can: 'persons.merge' }, audit: 'duplicates.show' },
  // referrals
  { id: 'referrals.list', path: '/remisser', file: 'modules/referrals/routes/referral-list.tsx', layout: 'staff', access: { can: 'referrals.write' }, audit: 'referrals.list' },
  { id: 'referrals.new', path: '/remisser/ny', file: 'modules/referrals/routes/new-referral.tsx', layout: 'staff', access: { can: 'referrals.write' }, audit: 'referrals.new' },
  { id: 'referrals.show', path: '/remisser/:referralId', file: 'modules/referrals/routes/referral.tsx', layout: 'staff', access: { can: 'referrals.write' }, audit: 'referrals.read', draft: true },
  { id: 'referrals.of_case', path: '/arenden/:caseId/remiss', file: 'modules/referrals/routes/case-referral.tsx', layout: 'staff', access: { can: 'cases.work' }, audit: 'referrals.read' },
  { id: 'inbox.list', path: '/mottagning', file: 'modules/referrals/routes/inbox.tsx', layout: 'staff', access: { can: 'referrals.receive' }, audit: 'inbox.list' },
  { id: 'inbox.show', path: '/mottagning/:referralId', file: 'modules/referrals/routes/received-referral.tsx', layout: 'staff', access: { can: 'referrals.receive' }, audit: 'inbox.read' },
  { id: 'self_referral.start', path: '/sok-stod', file: 'modules/referrals/routes/seek-support.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'self_referral.new', path: '/sok-stod/:collaborationId', file: 'modules/referrals/routes/self-referral.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'self_referral.thanks', path: '/sok-stod/:collaborationId/tack', file: 'modules/referrals/routes/self-referral-thanks.tsx', layout: 'public', access: 'public', audit: null },
  // assessments
  { id: 'assessments.show', path: '/arenden/:caseId/kartlaggning', file: 'modules/assessments/routes/assessment.tsx', layout: 'staff', access: { can: 'assessments.write' }, audit: 'assessments.read' },
  { id: 'assessments.section', path: '/arenden/:caseId/kartlaggning/:section', file: 'modules/assessments/routes/assessment-section.tsx', layout: 'staff', access: { can: 'assessments.write' }, audit: 'assessments.section', draft: true },
  // imports
  { id: 'imports.new', path: '/import', file: 'modules/imports/routes/new-import.tsx', layout: 'staff', access: { can: 'imports.run' }, audit: 'imports.new' },
  { id: 'imports.show', path: '/import/:runId', file: 'modules/imports/routes/import-run.tsx', layout: 'staff', access: { can: 'imports.run' }, audit: 'imports.show' },
  // interventions, groups, followup
  { id: 'interventions.list', path: '/insatser', file: 'modules/interventions/routes/catalogue.tsx', layout: 'staff', access: { can: 'interventions.read' }, audit: null },
  { id: 'interventions.new', path: '/insatser/ny', file: 'modules/interventions/routes/new-intervention.tsx', layout: 'staff', access: { can: 'interventions.write' }, audit: 'interventions.new' },
  { id: 'interventions.edit', path: '/insatser/:interventionId', file: 'modules/interventions/routes/edit-intervention.tsx', layout: 'staff', access: { can: 'interventions.write' }, audit: 'interventions.edit' },
  { id: 'placements.list', path: '/arenden/:caseId/insatser', file: 'modules/interventions/routes/case-placements.tsx', layout: 'staff', access: { can: 'cases.work' }, audit: 'placements.list' },
  { id: 'placements.new', path: '/arenden/:caseId/insatser/ny', file: 'modules/interventions/routes/new-placement.tsx', layout: 'staff', access: { can: 'placements.write' }, audit: 'placements.new', draft: true },
  { id: 'placements.show', path: '/arenden/:caseId/insatser/:placementId', file: 'modules/interventions/routes/placement.tsx', layout: 'staff', access: { can: 'cases.work' }, audit: 'placements.read' },
  { id: 'placements.close', path: '/arenden/:caseId/insatser/:placementId/avsluta', file: 'modules/interventions/routes/close-placement.tsx', layout: 'staff', access: { can: 'placements.close' }, audit: 'placements.close', draft: true },
  { id: 'attendance.grid', path: '/narvaro', file: 'modules/groups/routes/attendance.tsx', layout: 'staff', access: { can: 'attendance.write' }, audit: 'attendance.grid', draft: true },
  { id: 'followup.due', path: '/uppfoljning', file: 'modules/followup/routes/due-list.tsx', layout: 'staff', access: { can: 'followup.write' }, audit: 'followup.due' },
  { id: 'followup.show', path: '/arenden/:caseId/uppfoljning', file: 'modules/followup/routes/case-followup.tsx', layout: 'staff', access: { can: 'followup.write' }, audit: 'followup.read' },
  { id: 'livelihood.record', path: '/arenden/:caseId/uppfoljning/:timepoint', file: 'modules/followup/routes/livelihood.tsx', layout: 'staff', access: { can: 'followup.write' }, audit: 'livelihood.record', draft: true },
  { id: 'followup.exit', path: '/arenden/:caseId/avslut', file: 'modules/followup/routes/exit.tsx', layout: 'staff', access: { can: 'followup.write' }, audit: 'followup.exit', draft: true },
  { id: 'followup.reasons', path: '/administration/avslutsorsaker', file: 'modules/followup/routes/exit-reasons.tsx', layout: 'staff', access: { can: 'admin.manage' }, audit: 'followup.reasons' },
  // meetings
  { id: 'meetings.list', path: '/moten', file: 'modules/meetings/routes/meetings.tsx', layout: 'staff', access: { can: 'meetings.attend' }, audit: null },
  { id: 'meetings.new', path: '/moten/nytt', file: 'modules/meetings/routes/new-meeting.tsx', layout: 'staff', access: { can: 'meetings.run' }, audit: 'meetings.new', draft: true },
  { id: 'meetings.show', path: '/moten/:meetingId', file: 'modules/meetings/routes/meeting.tsx', layout: 'staff', access: { can: 'meetings.attend' }, audit: 'meetings.read' },
  { id: 'meetings.change', path: '/moten/:meetingId/andra', file: 'modules/meetings/routes/change-meeting.tsx', layout: 'staff', access: { can: 'meetings.run' }, audit: 'meetings.change', draft: true },
  { id: 'meetings.minutes', path: '/moten/:meetingId/protokoll', file: 'modules/meetings/routes/minutes.tsx', layout: 'staff', access: { can: 'meetings.attend' }, audit: 'meetings.minutes' },
  { id: 'meetings.sitting', path: '/moten/:meetingId/oppen-sittning', file: 'modules/meetings/routes/open-sitting.tsx', layout: 'staff', access: { can: 'meetings.attend' }, audit: 'meetings.sitting' },
  { id: 'meetings.run', path: '/moten/:meetingId/kor', file: 'modules/meetings/routes/run.tsx', layout: 'none', access: { can: 'meetings.run' }, audit: 'meetings.run' },
  { id: 'meetings.case', path: '/moten/:meetingId/kor/:itemId', file: 'modules/meetings/routes/council-case.tsx', layout: 'none', access: { can: 'meetings.run' }, audit: 'meetings.case', draft: true },
  // plans
  { id: 'plans.show', path: '/arenden/:caseId/plan', file: 'modules/plans/routes/plan.tsx', layout: 'staff', access: { can: 'plans.write' }, audit: 'plans.read' },
  { id: 'plans.own_goal', path: '/arenden/:caseId/plan/eget-mal', file: 'modules/plans/routes/own-goal.tsx', layout: 'staff', access: { can: 'plans.write' }, audit: 'plans.own_goal', draft: true },
  { id: 'plans.goal_new', path: '/arenden/:caseId/plan/mal', file: 'modules/plans/routes/new-goal.tsx', layout: 'staff', access: { can: 'plans.write' }, audit: 'plans.goal', draft: true },
  { id: 'plans.goal', path: '/arenden/:caseId/plan/mal/:goalId', file: 'modules/plans/routes/goal.tsx', layout: 'staff', access: { can: 'plans.write' }, audit: 'plans.goal', draft: true },
  { id: 'plans.action_new', path: '/arenden/:caseId/plan/mal/:goalId/handling', file: 'modules/plans/routes/new-action.tsx', layout: 'staff', access: { can: 'plans.write' }, audit: 'plans.action', draft: true },
  { id: 'plans.action', path: '/arenden/:caseId/plan/handling/:actionId', file: 'modules/plans/routes/action.tsx', layout: 'staff', access: { can: 'plans.write' }, audit: 'plans.action', draft: true },
  { id: 'plans.agree', path: '/arenden/:caseId/plan/komma-overens', file: 'modules/plans/routes/agree.tsx', layout: 'staff', access: { can: 'plans.write' }, audit: 'plans.agree', draft: true },
  { id: 'plans.print', path: '/arenden/:caseId/plan/utskrift', file: 'modules/plans/routes/print.tsx', layout: 'staff', access: { can: 'plans.write' }, audit: 'plans.print' },
  // reports
  { id: 'reports.list', path: '/resultat', file: 'modules/reports/routes/report-list.tsx', layout: 'staff', access: { can: 'reports.read' }, audit: null, as: 'app_stats' },
  { id: 'reports.evaluation', path: '/resultat/utvardering', file: 'modules/reports/routes/evaluation-file.ts', layout: 'none', access: { can: 'evaluation.export' }, audit: 'reports.evaluation', as: 'app_stats' },
  { id: 'reports.show', path: '/resultat/:name', file: 'modules/reports/routes/report.tsx', layout: 'staff', access: { can: 'reports.read' }, audit: 'reports.show', as: 'app_stats' },
  { id: 'reports.file', path: '/resultat/:name/fil', file: 'modules/reports/routes/report-file.ts', layout: 'none', access: { can: 'reports.read' }, audit: 'reports.file', as: 'app_stats' },
  // examples
  { id: 'examples.call', path: '/exempel/lamna/:token', file: 'modules/examples/routes/call.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'examples.draft', path: '/exempel/utkast/:token', file: 'modules/examples/routes/draft.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'examples.draft_save', path: '/exempel/utkast/:token/spara', file: 'modules/examples/routes/draft-save.ts', layout: 'none', access: 'public', audit: null },
  { id: 'examples.draft_part', path: '/exempel/utkast/:token/:page', file: 'modules/examples/routes/draft-part.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'examples.contact', path: '/exempel/kontakt/:token', file: 'modules/examples/routes/contact.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'examples.contact_left', path: '/exempel/kontakt', file: 'modules/examples/routes/contact-left.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'examples.criteria', path: '/exempel/urvalskriterier', file: 'modules/examples/routes/criteria.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'examples.remark', path: '/exempel/:slug/beratta', file: 'modules/examples/routes/remark.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'examples.inbox', path: '/redaktion', file: 'modules/examples/routes/inbox.tsx', layout: 'staff', access: { can: 'examples.read' }, audit: 'examples.list' },
  { id: 'examples.mine', path: '/redaktion/mina', file: 'modules/examples/routes/mine.tsx', layout: 'staff', access: { can: 'examples.tell' }, audit: null },
  { id: 'examples.new', path: '/redaktion/nytt', file: 'modules/examples/routes/new.tsx', layout: 'staff', access: { can: 'examples.write' }, audit: 'examples.new' },
  { id: 'examples.counties', path: '/redaktion/lan', file: 'modules/examples/routes/counties.tsx', layout: 'staff', access: { can: 'examples.read' }, audit: null },
  { id: 'examples.calls', path: '/redaktion/utlysningar', file: 'modules/examples/routes/calls.tsx', layout: 'staff', access: { can: 'examples.read' }, audit: null },
  { id: 'examples.call_new', path: '/redaktion/utlysningar/ny', file: 'modules/examples/routes/new-call.tsx', layout: 'staff', access: { can: 'examples.edit' }, audit: 'examples.call', draft: true },
  { id: 'examples.call_show', path: '/redaktion/utlysningar/:callId', file: 'modules/examples/routes/show-call.tsx', layout: 'staff', access: { can: 'examples.read' }, audit: 'examples.call' },
  { id: 'examples.collections', path: '/redaktion/samlingar', file: 'modules/examples/routes/collections.tsx', layout: 'staff', access: { can: 'examples.read' }, audit: 'examples.collections' },
  { id: 'examples.collection', path: '/redaktion/samlingar/:collectionId', file: 'modules/examples/routes/collection.tsx', layout: 'staff', access: { can: 'examples.read' }, audit: 'examples.collection' },
  { id: 'examples.fresh', path: '/redaktion/aktualitet', file: 'modules/examples/routes/fresh.tsx', layout: 'staff', access: { can: 'examples.read' }, audit: 'examples.fresh' },
  { id: 'examples.show', path: '/redaktion/exempel/:exampleId', file: 'modules/examples/routes/example.tsx', layout: 'staff', access: { can: 'examples.read' }, audit: 'examples.read' },
  { id: 'examples.review', path: '/redaktion/exempel/:exampleId/granska', file: 'modules/examples/routes/review.tsx', layout: 'staff', access: { can: 'examples.edit' }, audit: 'examples.review' },
  { id: 'examples.versions', path: '/redaktion/exempel/:exampleId/versioner', file: 'modules/examples/routes/versions.tsx', layout: 'staff', access: { can: 'examples.read' }, audit: 'examples.read' },
  { id: 'examples.evidence', path: '/redaktion/exempel/:exampleId/siffror', file: 'modules/examples/routes/evidence.tsx', layout: 'staff', access: { can: 'examples.read' }, audit: 'examples.evidence', as: 'app_stats' },
  { id: 'examples.evidence_remove', path: '/redaktion/exempel/:exampleId/siffror/bort', file: 'modules/examples/routes/evidence-remove.ts', layout: 'none', access: { can: 'examples.edit' }, audit: 'examples.evidence' },
  { id: 'examples.write', path: '/redaktion/exempel/:exampleId/skriv', file: 'modules/examples/routes/write.tsx', layout: 'staff', access: { can: 'examples.write' }, audit: 'examples.write' },
  { id: 'examples.write_part', path: '/redaktion/exempel/:exampleId/skriv/:page', file: 'modules/examples/routes/write-part.tsx', layout: 'staff', access: { can: 'examples.write' }, audit: 'examples.write' },
  { id: 'examples.write_save', path: '/redaktion/exempel/:exampleId/spara', file: 'modules/examples/routes/write-save.ts', layout: 'none', access: { can: 'examples.write' }, audit: null },
  { id: 'examples.interview', path: '/redaktion/exempel/:exampleId/intervju', file: 'modules/examples/routes/interview.tsx', layout: 'staff', access: { can: 'examples.write' }, audit: 'examples.write' },
  // admin
  { id: 'admin.start', path: '/administration', file: 'modules/admin/routes/start.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: null },
  { id: 'admin.organisations', path: '/administration/organisationer', file: 'modules/admin/routes/organisations.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: null },
  { id: 'admin.organisation', path: '/administration/organisationer/:organisationId', file: 'modules/admin/routes/organisation.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: null },
  { id: 'admin.areas', path: '/administration/omraden', file: 'modules/admin/routes/areas.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: null },
  { id: 'admin.area', path: '/administration/omraden/:areaId', file: 'modules/admin/routes/area.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: null },
  { id: 'admin.settings', path: '/administration/installningar', file: 'modules/admin/routes/settings.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: null },
  { id: 'admin.users', path: '/administration/anvandare', file: 'modules/admin/routes/users.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: 'admin.users' },
  { id: 'admin.user_new', path: '/administration/anvandare/ny', file: 'modules/admin/routes/new-user.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: null },
  { id: 'admin.user', path: '/administration/anvandare/:userId', file: 'modules/admin/routes/user.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: 'admin.user' },
  // oversight
  { id: 'oversight.months', path: '/administration/logg', file: 'modules/oversight/routes/months.tsx', layout: 'admin', access: { can: 'oversight.review' }, audit: 'oversight.months' },
  { id: 'oversight.month', path: '/administration/logg/:month', file: 'modules/oversight/routes/month.tsx', layout: 'admin', access: { can: 'oversight.review' }, audit: 'oversight.month' },
  { id: 'oversight.row', path: '/administration/logg/rad/:itemId', file: 'modules/oversight/routes/row.tsx', layout: 'admin', access: { can: 'oversight.review' }, audit: 'oversight.row' },
  // retention
  { id: 'retention.start', path: '/administration/gallring', file: 'modules/retention/routes/retention.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: 'retention.start' },
  { id: 'retention.run', path: '/administration/gallring/:runId', file: 'modules/retention/routes/run.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: 'retention.run' },
  { id: 'retention.rule', path: '/administration/gallring/regler/:organisationId', file: 'modules/retention/routes/rule.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: null },
  { id: 'retention.case', path: '/arenden/:caseId/handlingar', file: 'modules/retention/routes/case-papers.tsx', layout: 'staff', access: { can: 'cases.extract' }, audit: 'retention.case' },
  { id: 'extract.show', path: '/arenden/:caseId/handlingar/utdrag', file: 'modules/retention/routes/extract.tsx', layout: 'staff', access: { can: 'cases.extract' }, audit: 'extract.show' },
  { id: 'extract.file', path: '/arenden/:caseId/handlingar/fil', file: 'modules/retention/routes/extract-file.ts', layout: 'none', access: { can: 'cases.extract' }, audit: 'extract.file' },
  // the participant's own pages
  { id: 'own.extract', path: '/det-som-star-om-mig', file: 'modules/retention/routes/own-extract.tsx', layout: 'participant', access: { can: 'own.plan' }, audit: 'own.extract' },
  { id: 'own.extract_file', path: '/det-som-star-om-mig/fil', file: 'modules/retention/routes/own-extract-file.ts', layout: 'none', access: { can: 'own.plan' }, audit: 'own.extract' },
  { id: 'own.plan', path: '/min-plan', file: 'modules/portfolio/routes/own-plan.tsx', layout: 'participant', access: { can: 'own.plan' }, audit: 'own.plan' },
  { id: 'own.who_sees', path: '/vem-ser-vad', file: 'modules/portfolio/routes/who-sees.tsx', layout: 'participant', access: { can: 'own.plan' }, audit: 'own.who_sees' },
  { id: 'own.consent', path: '/vem-ser-vad/:consentId', file: 'modules/portfolio/routes/own-consent.tsx', layout: 'participant', access: { can: 'own.plan' }, audit: 'own.consent' },
  { id: 'own.things', path: '/mina-saker', file: 'modules/portfolio/routes/own-things.tsx', layout: 'participant', access: { can: 'own.plan' }, audit: 'own.things' },
] as const satisfies readonly SiteEntry[];

export type RouteId = (typeof sitemap)[number]['id'];

const byId = new Map<string, SiteEntry>(sitemap.map((entry) => [entry.id, entry]));

/** The sitemap's line of a route. */
export function siteEntry(id: RouteId): SiteEntry {
  const entry = byId.get(id);
  if (!entry) throw new Error(`The sitemap has no route ${id}`);
  return entry;
}

/** The address of a route with its parameters put in, and a query where one is given. */
export function url(id: RouteId, params: Record<string, string> = {}, query?: Record<string, string>): string {
  const path = siteEntry(id).path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`The route ${id} needs ${name}`);
    return encodeURIComponent(value);
  });
  return query ? `${path}?${new URLSearchParams(query).toString()}` : path;
}
