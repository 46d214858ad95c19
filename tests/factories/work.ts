import { addDays, addMonths, firstDayOf, monthOf, monthsBetween, today, type LocalDate } from '#app/lib/local-date.ts';
import { finishAssessment, saveAnswers, startAssessment } from '#app/modules/assessments/index.server.ts';
import { recordLivelihood, type LivelihoodSource, type Timepoint } from '#app/modules/followup/index.server.ts';
import { recordHours } from '#app/modules/groups/index.server.ts';
import { addToAgenda, decide, invite, planMeeting, readMeeting, type DecisionToRecord } from '#app/modules/meetings/index.server.ts';
import { writeNote, type NoteToWrite } from '#app/modules/notes/index.server.ts';
import { addAction, agreePlan, readPlan, saveGoal, saveOwnGoal } from '#app/modules/plans/index.server.ts';
import { found } from '#app/platform/errors/index.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { acting } from './acting.ts';

export function noteIn(by: Member, caseId: string, category: NoteToWrite['category'], text: string): Promise<string> {
  return acting(by, (tx) => writeNote(tx, by, { caseId, category, occurredOn: today(), text }));
}

/** What was told in an assessment, by section and question. */
export type Told = Record<string, Record<string, string | string[]>>;

export function assessed(by: Member, caseId: string, told: Told, finished = false): Promise<void> {
  return acting(by, async (tx) => {
    await startAssessment(tx, by, caseId);
    for (const [section, values] of Object.entries(told)) await saveAnswers(tx, by, caseId, section, { values, version: 0 });
    if (finished) await finishAssessment(tx, by, caseId);
  });
}

/** A council on a day, with those who sit in it. */
export function council(by: Member, heldOn: string, members: readonly Member[], place: string): Promise<string> {
  return acting(by, async (tx) => {
    const id = await planMeeting(tx, by, { kind: 'council', title: 'Resursråd', heldOn, startsAt: '13:00', place });
    for (const { userId, organisationId } of members) await invite(tx, by, id, { userId, organisationId: organisationId ?? '' });
    return id;
  });
}

export function onAgenda(by: Member, meetingId: string, caseId: string): Promise<void> {
  return acting(by, (tx) => addToAgenda(tx, by, meetingId, caseId));
}

export function decided(by: Member, meetingId: string, caseId: string, decision: DecisionToRecord): Promise<void> {
  return acting(by, async (tx) => {
    const { agenda } = await readMeeting(tx, by, meetingId);
    const item = found(agenda.find((each) => each.caseId === caseId));
    await decide(tx, by, { meetingId, itemId: item.id }, decision);
  });
}

interface GoalPlan {
  text: string;
  lifeArea: Parameters<typeof saveGoal>[3]['lifeArea'];
  actions: { text: string; by: Member | null; dueInDays: number }[];
}

/** A plan that she has agreed to, said back in her own words. */
export function agreedPlan(by: Member, caseId: string, ownGoal: string, goals: readonly GoalPlan[], said: { with: string; back: string }): Promise<void> {
  return acting(by, async (tx) => {
    const followUpOn = addDays(today(), 90);
    await saveOwnGoal(tx, by, caseId, { ownGoal, followUpOn }, 0);
    for (const [index, { text, lifeArea, actions }] of goals.entries()) {
      await saveGoal(tx, by, { caseId, version: 0 }, { text, lifeArea, category: null });
      const goal = found(await readPlan(tx, caseId)).goals[index];
      for (const action of actions) {
        const who = action.by && { organisationId: action.by.organisationId ?? '', userId: action.by.userId };
        const dates = { fromOn: today(), dueOn: addDays(today(), action.dueInDays) };
        await addAction(tx, by, caseId, goal?.id, { text: action.text, who, ...dates });
      }
    }
    const { plan } = found(await readPlan(tx, caseId));
    const agreement = { agreedWith: said.with, language: 'Svenska', interpreter: 'not_needed', saidBack: said.back, followUpOn } as const;
    await agreePlan(tx, by, caseId, agreement, plan.version);
  });
}

/** Hours of the last months, the current one last. */
export function attended(by: Member, caseId: string, hours: readonly number[]): Promise<unknown> {
  const last = monthOf(today());
  const first = monthOf(addMonths(firstDayOf(last), 1 - hours.length));
  const cells = monthsBetween(first, last).map((month, index) => ({
    caseId, month, typed: String(hours[index] ?? ''), was: { hours: null, version: 0 },
  }));
  return acting(by, (tx) => recordHours(tx, by, cells, {}));
}

export function livesOn(by: Member, caseId: string, timepoint: Timepoint, sources: Partial<Record<LivelihoodSource, number>>): Promise<void> {
  const shares = Object.entries(sources).map(([source, sharePercent]) => ({ source: source as LivelihoodSource, sharePercent }));
  const askedOn: LocalDate = today();
  return acting(by, (tx) => recordLivelihood(tx, by, { caseId, timepoint, askedOn, shares, version: 0 }));
}
