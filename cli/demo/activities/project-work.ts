import { addDays, localDate } from '#app/lib/local-date.ts';
import { parseQuantity } from '#app/lib/quantity.ts';
import { addMethod, describeMethod, recordTakeover } from '#app/modules/methods/index.server.ts';
import { logDissemination, addPartner, readInvitation, recordAnswer, sendInvitation } from '#app/modules/outreach/index.server.ts';
import { addFile, settleIdea, writeEntry } from '#app/modules/diary/index.server.ts';
import type { Tx } from '#app/platform/db/index.ts';
import type { Member } from '#app/platform/access/actor.ts';
import { found } from '#app/platform/errors/index.ts';
import { acting } from '#tests/factories/acting.ts';
import { memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { demoPicture } from './picture.ts';
import { makePlan, type PlanToMake } from './plan-to-make.ts';
import { steeringGroup, type GroupToMake } from './steering-group.ts';

type Invitation = Parameters<typeof sendInvitation>[2];
type Answer = Parameters<typeof recordAnswer>[2]['answer'];

/** What became of an idea. */
interface Became {
  state: 'taken_up' | 'left';
  outcome: string;
}

/** What a project writes about itself: made as its project lead would write it. */
export interface ProjectWork {
  plan: PlanToMake;
  diary: readonly { on: string; kind: 'event' | 'idea' | 'decision'; title: string; text: string; picture?: string; became?: Became }[];
  partners: readonly { name: string; contact?: string; brings: string; since: string }[];
  invitations: readonly (Omit<Invitation, 'text'> & { text?: string; to: Record<string, Answer | null> })[];
  told: readonly { on: string; what: string; to: string; channel: Parameters<typeof logDissemination>[2]['channel']; reach: string; material?: string }[];
  methods: readonly {
    name: string;
    text?: { forWhom: string; steps: string; takes: string };
    /** By the key of the organisation. */
    answers?: Record<string, { state: 'asked' | 'taken_over' | 'not_taken_over'; on: string; from?: string; reason?: string }>;
  }[];
  groups: readonly GroupToMake[];
}

export async function makeProjectWork(made: MadeCollaboration, work: ProjectWork): Promise<void> {
  const lead = memberOf(made, 'project_lead');
  await makePlan(lead, work.plan);
  await acting(lead, async (tx) => {
    for (const { on, picture, became, ...entry } of work.diary) {
      const id = await writeEntry(tx, lead, { ...entry, occurredOn: on, areaId: null, nobodyNamed: true });
      if (became) await settleIdea(tx, id, 1, { ...became, nobodyNamed: true });
      if (picture) await addFile(tx, lead, id, picture, new File([new Uint8Array(demoPicture())], 'bild.png'));
    }
    for (const { name, contact = null, brings, since } of work.partners) {
      await addPartner(tx, { name, brings, contactName: contact, contactWay: null, sinceOn: since, untilOn: null });
    }
    for (const { to, text = null, ...invitation } of work.invitations) await invited(tx, lead, { ...invitation, text }, to);
    for (const { on, what, to, channel, reach, material = null } of work.told) {
      const row = { what, channel, material, toldOn: on, toWhom: to, areaId: null, materialUrl: null, reach: found(parseQuantity(reach)) };
      await logDissemination(tx, lead, row);
    }
    for (const method of work.methods) await tried(tx, lead, made, method);
  });
  for (const group of work.groups) await steeringGroup(made, group);
}

async function invited(tx: Tx, lead: Member, invitation: Invitation, to: Record<string, Answer | null>): Promise<void> {
  const id = await sendInvitation(tx, lead, invitation, { partnerIds: [], others: Object.keys(to).join('\n') });
  const { recipients } = await readInvitation(tx, id);
  for (const recipient of recipients) {
    const answer = to[recipient.toWhom];
    if (answer) await recordAnswer(tx, id, { id: recipient.id, version: recipient.version, answer, answeredOn: addDays(localDate(invitation.sentOn), 5) });
  }
}

async function tried(tx: Tx, lead: Member, made: MadeCollaboration, { name, text, answers = {} }: ProjectWork['methods'][number]): Promise<void> {
  const id = await addMethod(tx, name);
  if (text) await describeMethod(tx, lead, id, 0, text);
  for (const [key, { state, on, from = null, reason = null }] of Object.entries(answers)) {
    await recordTakeover(tx, id, { organisationId: found(made.organisationIds[key]), state, askedOn: on, fromOn: from, reason });
  }
}
