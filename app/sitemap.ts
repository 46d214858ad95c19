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
  { id: 'signin.reset_factor', path: '/ny-kod/:token', file: 'modules/signin/routes/reset-factor.tsx', layout: 'public', access: 'public', audit: null },
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
  { id: 'consents.sound_text', path: '/samtyckestext/:language/:version/text', file: 'modules/consents/routes/sound-text.ts', layout: 'none', access: 'signed-in', audit: null },
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
  { id: 'plans.reference_new', path: '/arenden/:caseId/plan/annan-plan', file: 'modules/plans/routes/new-reference.tsx', layout: 'staff', access: { can: 'plans.write' }, audit: 'plans.reference', draft: true },
  { id: 'plans.reference', path: '/arenden/:caseId/plan/annan-plan/:referenceId', file: 'modules/plans/routes/reference.tsx', layout: 'staff', access: { can: 'plans.write' }, audit: 'plans.reference', draft: true },
  { id: 'plans.agree', path: '/arenden/:caseId/plan/komma-overens', file: 'modules/plans/routes/agree.tsx', layout: 'staff', access: { can: 'plans.write' }, audit: 'plans.agree', draft: true },
  { id: 'plans.print', path: '/arenden/:caseId/plan/utskrift', file: 'modules/plans/routes/print.tsx', layout: 'staff', access: { can: 'plans.write' }, audit: 'plans.print' },
  // activities
  { id: 'activities.list', path: '/projekt', file: 'modules/activities/routes/plans.tsx', layout: 'staff', access: { can: 'project.read' }, audit: null },
  { id: 'activities.plan_new', path: '/projekt/planer/ny', file: 'modules/activities/routes/new-plan.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'activities.plan', path: '/projekt/planer/:planId', file: 'modules/activities/routes/plan.tsx', layout: 'staff', access: { can: 'project.read' }, audit: null },
  { id: 'activities.plan_change', path: '/projekt/planer/:planId/andra', file: 'modules/activities/routes/change-plan.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'activities.file', path: '/projekt/planer/:planId/fil', file: 'modules/activities/routes/plan-file.ts', layout: 'none', access: { can: 'project.read' }, audit: null },
  { id: 'activities.new', path: '/projekt/planer/:planId/aktivitet', file: 'modules/activities/routes/new-activity.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null, draft: true },
  { id: 'activities.show', path: '/projekt/aktiviteter/:activityId', file: 'modules/activities/routes/activity.tsx', layout: 'staff', access: { can: 'project.read' }, audit: null },
  { id: 'activities.change', path: '/projekt/aktiviteter/:activityId/andra', file: 'modules/activities/routes/change-activity.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null, draft: true },
  { id: 'activities.row', path: '/projekt/aktiviteter/:activityId/gjort', file: 'modules/activities/routes/new-row.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'activities.meetings', path: '/projekt/aktiviteter/:activityId/moten', file: 'modules/activities/routes/meetings.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  // diary
  { id: 'diary.list', path: '/projekt/dagbok', file: 'modules/diary/routes/diary.tsx', layout: 'staff', access: { can: 'diary.read' }, audit: null },
  { id: 'diary.new', path: '/projekt/dagbok/ny', file: 'modules/diary/routes/new-entry.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null, draft: true },
  { id: 'diary.entry', path: '/projekt/dagbok/:entryId', file: 'modules/diary/routes/entry.tsx', layout: 'staff', access: { can: 'diary.read' }, audit: null },
  { id: 'diary.change', path: '/projekt/dagbok/:entryId/andra', file: 'modules/diary/routes/change-entry.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null, draft: true },
  { id: 'diary.file_new', path: '/projekt/dagbok/:entryId/fil', file: 'modules/diary/routes/new-file.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'diary.file', path: '/projekt/dagbok/:entryId/filer/:fileId', file: 'modules/diary/routes/file.ts', layout: 'none', access: { can: 'project.write' }, audit: null },
  // outreach
  { id: 'outreach.partners', path: '/projekt/partner', file: 'modules/outreach/routes/partners.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'outreach.partner_new', path: '/projekt/partner/ny', file: 'modules/outreach/routes/new-partner.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'outreach.partner', path: '/projekt/partner/:partnerId', file: 'modules/outreach/routes/partner.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'outreach.invitations', path: '/projekt/inbjudningar', file: 'modules/outreach/routes/invitations.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'outreach.invitation_new', path: '/projekt/inbjudningar/ny', file: 'modules/outreach/routes/new-invitation.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null, draft: true },
  { id: 'outreach.invitation', path: '/projekt/inbjudningar/:invitationId', file: 'modules/outreach/routes/invitation.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'outreach.spread', path: '/projekt/spridning', file: 'modules/outreach/routes/disseminations.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'outreach.spread_new', path: '/projekt/spridning/ny', file: 'modules/outreach/routes/new-dissemination.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'outreach.spread_change', path: '/projekt/spridning/:spreadId', file: 'modules/outreach/routes/change-dissemination.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  // methods
  { id: 'methods.list', path: '/projekt/metoder', file: 'modules/methods/routes/methods.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'methods.show', path: '/projekt/metoder/:methodId', file: 'modules/methods/routes/method.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'methods.describe', path: '/projekt/metoder/:methodId/beskriv', file: 'modules/methods/routes/describe.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null, draft: true },
  { id: 'methods.ask', path: '/projekt/metoder/:methodId/fraga', file: 'modules/methods/routes/ask.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'methods.takeover', path: '/projekt/metoder/:methodId/svar/:takeoverId', file: 'modules/methods/routes/takeover.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  // steering
  { id: 'steering.list', path: '/projekt/styrgrupper', file: 'modules/steering/routes/groups.tsx', layout: 'staff', access: { can: 'steering.read' }, audit: null },
  { id: 'steering.new', path: '/projekt/styrgrupper/ny', file: 'modules/steering/routes/new-group.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'steering.group', path: '/projekt/styrgrupper/:groupId', file: 'modules/steering/routes/group.tsx', layout: 'staff', access: { can: 'steering.read' }, audit: null },
  { id: 'steering.change', path: '/projekt/styrgrupper/:groupId/andra', file: 'modules/steering/routes/change-group.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'steering.members', path: '/projekt/styrgrupper/:groupId/platser', file: 'modules/steering/routes/members.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'steering.call', path: '/projekt/styrgrupper/:groupId/kalla', file: 'modules/steering/routes/call.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null, draft: true },
  { id: 'steering.meeting', path: '/projekt/styrgrupper/:groupId/moten/:meetingId', file: 'modules/steering/routes/meeting.tsx', layout: 'staff', access: { can: 'steering.read' }, audit: null },
  { id: 'steering.write', path: '/projekt/styrgrupper/:groupId/moten/:meetingId/anteckna', file: 'modules/steering/routes/write.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null, draft: true },
  { id: 'steering.move', path: '/projekt/styrgrupper/:groupId/moten/:meetingId/flytta', file: 'modules/steering/routes/move.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  { id: 'steering.decide', path: '/projekt/styrgrupper/:groupId/moten/:meetingId/beslut', file: 'modules/steering/routes/decide.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null, draft: true },
  { id: 'steering.follow', path: '/projekt/styrgrupper/:groupId/beslut/:decisionId', file: 'modules/steering/routes/follow-up.tsx', layout: 'staff', access: { can: 'project.write' }, audit: null },
  // barriers
  { id: 'barriers.list', path: '/hinder', file: 'modules/barriers/routes/barrier-list.tsx', layout: 'staff', access: { can: 'barriers.read' }, audit: null },
  { id: 'barriers.new', path: '/hinder/nytt', file: 'modules/barriers/routes/new-report.tsx', layout: 'staff', access: { can: 'barriers.read' }, audit: 'barriers.new', draft: true },
  { id: 'barriers.new_from', path: '/hinder/nytt/:kind/:sourceId', file: 'modules/barriers/routes/new-report-from.tsx', layout: 'staff', access: { can: 'barriers.read' }, audit: 'barriers.new', draft: true },
  { id: 'barriers.suggest', path: '/hinder/forslag', file: 'modules/barriers/routes/suggest.ts', layout: 'none', access: { can: 'barriers.read' }, audit: null },
  { id: 'barriers.mine', path: '/hinder/mina', file: 'modules/barriers/routes/my-reports.tsx', layout: 'staff', access: { can: 'barriers.read' }, audit: null },
  { id: 'barriers.report', path: '/hinder/rapport/:observationId', file: 'modules/barriers/routes/report.tsx', layout: 'staff', access: { can: 'barriers.read' }, audit: 'barriers.report' },
  { id: 'barriers.lift', path: '/hinder/rapport/:observationId/nytt-hinder', file: 'modules/barriers/routes/lift-report.tsx', layout: 'staff', access: { can: 'barriers.read' }, audit: 'barriers.lift', draft: true },
  { id: 'barriers.recording', path: '/hinder/rapport/:observationId/ljud/:recordingId', file: 'modules/barriers/routes/recording.ts', layout: 'none', access: { can: 'barriers.read' }, audit: 'barriers.recording' },
  { id: 'barriers.weight', path: '/hinder/tyngd', file: 'modules/barriers/routes/weight-list.tsx', layout: 'staff', access: { can: 'barriers.weigh' }, audit: 'barriers.weight', as: 'app_stats' },
  { id: 'barriers.weight_file', path: '/hinder/tyngd/fil', file: 'modules/barriers/routes/weight-file.ts', layout: 'none', access: { can: 'barriers.weigh' }, audit: 'barriers.weight_file', as: 'app_stats' },
  { id: 'barriers.weight_of', path: '/hinder/tyngd/:barrierId', file: 'modules/barriers/routes/weight-of.tsx', layout: 'staff', access: { can: 'barriers.weigh' }, audit: 'barriers.weight', as: 'app_stats' },
  { id: 'barriers.show', path: '/hinder/:barrierId', file: 'modules/barriers/routes/barrier.tsx', layout: 'staff', access: { can: 'barriers.read' }, audit: 'barriers.show' },
  { id: 'barriers.change', path: '/hinder/:barrierId/andra', file: 'modules/barriers/routes/change-barrier.tsx', layout: 'staff', access: { can: 'barriers.keep' }, audit: 'barriers.change', draft: true },
  { id: 'barriers.join', path: '/hinder/:barrierId/samma', file: 'modules/barriers/routes/join-barrier.tsx', layout: 'staff', access: { can: 'barriers.keep' }, audit: 'barriers.join' },
  { id: 'barriers.split', path: '/hinder/:barrierId/dela', file: 'modules/barriers/routes/split-barrier.tsx', layout: 'staff', access: { can: 'barriers.keep' }, audit: 'barriers.split', draft: true },
  { id: 'barriers.case', path: '/arenden/:caseId/hinder', file: 'modules/barriers/routes/case-barriers.tsx', layout: 'staff', access: { can: 'barriers.read' }, audit: 'barriers.case' },
  { id: 'barriers.meeting', path: '/moten/:meetingId/hinder', file: 'modules/barriers/routes/meeting-barriers.tsx', layout: 'staff', access: { can: 'meetings.attend' }, audit: 'barriers.meeting' },
  { id: 'barriers.publishing', path: '/hinder-vi-arbetar-med', file: 'modules/barriers/routes/publishing.tsx', layout: 'public', access: 'public', audit: null },
  { id: 'barriers.public', path: '/hinder-vi-arbetar-med/:collaborationId', file: 'modules/barriers/routes/public-barriers.tsx', layout: 'public', access: 'public', audit: null },
  // reports
  { id: 'reports.list', path: '/resultat', file: 'modules/reports/routes/report-list.tsx', layout: 'staff', access: { can: 'reports.read' }, audit: null, as: 'app_stats' },
  { id: 'reports.evaluation', path: '/resultat/utvardering', file: 'modules/reports/routes/evaluation-file.ts', layout: 'none', access: { can: 'evaluation.export' }, audit: 'reports.evaluation', as: 'app_stats' },
  { id: 'reports.show', path: '/resultat/:name', file: 'modules/reports/routes/report.tsx', layout: 'staff', access: { can: 'reports.read' }, audit: 'reports.show', as: 'app_stats' },
  { id: 'reports.file', path: '/resultat/:name/fil', file: 'modules/reports/routes/report-file.ts', layout: 'none', access: { can: 'reports.read' }, audit: 'reports.file', as: 'app_stats' },
  // admin
  { id: 'admin.start', path: '/administration', file: 'modules/admin/routes/start.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: null },
  { id: 'admin.organisations', path: '/administration/organisationer', file: 'modules/admin/routes/organisations.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: null },
  { id: 'admin.organisation', path: '/administration/organisationer/:organisationId', file: 'modules/admin/routes/organisation.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: null },
  { id: 'admin.areas', path: '/administration/omraden', file: 'modules/admin/routes/areas.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: null },
  { id: 'admin.area', path: '/administration/omraden/:areaId', file: 'modules/admin/routes/area.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: null },
  { id: 'admin.settings', path: '/administration/installningar', file: 'modules/admin/routes/settings.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: null },
  { id: 'consent_texts.list', path: '/administration/samtyckestexter', file: 'modules/consents/routes/text-list.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: 'consent_texts.list' },
  { id: 'consent_texts.show', path: '/administration/samtyckestexter/:language/:version', file: 'modules/consents/routes/text-version.tsx', layout: 'admin', access: { can: 'admin.manage' }, audit: 'consent_texts.show', draft: true },
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
