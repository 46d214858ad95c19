import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#app/platform/access/actor.ts';
import { VersionConflict, found } from '#app/platform/errors/index.ts';
import { as, makeWorld, type World } from '#tests/factories/world.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { finishAssessment, readAssessments, saveAnswers, startAssessment } from './index.server.ts';
import { sectionVersion } from './rules/answers.ts';
import { currentTemplate, findSection } from './rules/templates/index.ts';

const database = await testDatabase();
let world: World;
let owner: Member;
let colleague: Member;
let partner: Member;
let caseId: string;

beforeAll(async () => {
  world = await makeWorld(database.ownerUrl);
  const own = await world.organisation('Kommunen');
  const other = await world.organisation('Arbetsförmedlingen');
  owner = await world.member(own, 'coordinator');
  colleague = await world.member(own, 'companion');
  partner = await world.member(other, 'caseworker');
  ({ caseId } = await world.openCase(owner));
  await world.joins(caseId, partner);
  await world.disclose(caseId, own, other, ['identity', 'language']);
  await as(owner, (tx) => startAssessment(tx, owner, caseId));
});
afterAll(() => world.close());

async function save(member: Member, section: string, values: Record<string, string>, version?: number): Promise<void> {
  await as(member, async (tx) => {
    const { own } = await readAssessments(tx, member, caseId);
    const stands = sectionVersion(found(findSection(currentTemplate, section)), own?.answers ?? []);
    await saveAnswers(tx, member, caseId, section, { values, version: version ?? stands });
  });
}

describe('an assessment', () => {
  it('shows a partner only the answers of the categories that are disclosed to her organisation', async () => {
    await save(owner, 'sprak', { languages: 'Somaliska, arabiska' });
    await save(owner, 'halsa', { strength_from: 'Barnen' });
    const { own, others } = await as(partner, (tx) => readAssessments(tx, partner, caseId));
    expect(own).toBeUndefined();
    expect(others[0]?.answers.map(({ question }) => question)).toEqual(['languages']);
  });

  it('hides everything from a colleague who does not work with the case', async () => {
    await expect(as(colleague, (tx) => readAssessments(tx, colleague, caseId))).resolves.toEqual({ own: undefined, others: [] });
  });

  it('takes no answers from another organisation', async () => {
    await expect(save(partner, 'sprak', { languages: 'Svenska' })).rejects.toThrow('Not found');
    const assessment = found((await as(owner, (tx) => readAssessments(tx, owner, caseId))).own);
    await expect(
      as(partner, (tx) =>
        tx.insertInto('assessment_answers').values({
          collaboration_id: world.collaborationId, case_id: caseId, owner_organisation_id: partner.organisationId ?? '',
          category: 'language', assessment_id: assessment.id, question: 'practise', answer: '"På jobbet"',
        }).execute(),
      ),
    ).rejects.toThrow('row-level security');
  });

  it('keeps only what changed, in versions, and shows both answers when two write at once', async () => {
    await save(owner, 'vardag', { enjoys: 'Odla', letters: 'alone' });
    await save(owner, 'vardag', { enjoys: 'Odla och sjunga', letters: 'alone' });
    const { own } = await as(owner, (tx) => readAssessments(tx, owner, caseId));
    const version = (question: string) => own?.answers.find((answer) => answer.question === question)?.version;
    expect([version('enjoys'), version('letters')]).toEqual([2, 1]);
    const late = save(owner, 'vardag', { enjoys: 'Vila', letters: 'alone' }, 2);
    await expect(late).rejects.toBeInstanceOf(VersionConflict);
    await late.catch((error: VersionConflict) => {
      expect(error.conflicts).toEqual([expect.objectContaining({ theirs: 'Odla och sjunga', yours: 'Vila' })]);
      expect(error.version).toBe(3);
    });
  });

  it('that is done takes the case on towards the council and plans who brings it there', async () => {
    await as(owner, (tx) => finishAssessment(tx, owner, caseId));
    const { rows } = await world.sql('select status from cases where id = $1', [caseId]);
    expect(rows).toEqual([{ status: 'awaiting_council' }]);
    const steps = await world.sql('select kind, responsible_user_id from case_steps where case_id = $1 and done_on is null', [caseId]);
    expect(steps.rows).toEqual([{ kind: 'bring_to_council', responsible_user_id: owner.userId }]);
    await expect(save(owner, 'vardag', { enjoys: 'Mer' })).rejects.toThrow('refused');
  });
});
