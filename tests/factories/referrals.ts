import { today } from '#app/lib/local-date.ts';
import { acceptReferral } from '#app/modules/referrals/commands/accept-referral.ts';
import { startDraft } from '#app/modules/referrals/commands/save-draft.ts';
import { selfRefer } from '#app/modules/referrals/commands/self-refer.ts';
import { sendReferral } from '#app/modules/referrals/commands/send-referral.ts';
import { publicActor, type Member } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { acting } from './acting.ts';
import { inventedPerson, type PersonPlan } from './person.ts';

type Content = Parameters<typeof sendReferral>[4];

/** A referral with everything that a receiver needs, in plain words. */
export function referralContent(toOrganisationId: string, person: PersonPlan = {}, change: Partial<Content> = {}): Content {
  const { number, numberKind, firstName, lastName, protectedIdentity, municipality, language, needsInterpreter } = inventedPerson(person);
  return {
    number, numberKind, firstName, lastName, protectedIdentity, municipality, language, needsInterpreter, toOrganisationId,
    safeContact: '070-000 00 00, vardagar efter klockan tio',
    reason: 'Hon vill arbeta och behöver stöd från flera av oss på samma gång.',
    tried: 'Arbetsförmedlingen: jobbcoach i sex månader. Kommunen: praktik i kök, som hon avbröt när ryggen gjorde ont.',
    exhausted: 'Våra egna insatser är prövade var för sig. Ingen av dem räcker ensam.',
    askedOfCouncil: 'Vi önskar en gemensam plan och en plats att arbetsträna på.',
    ownWishes: '”Jag vill ha ett jobb där jag får göra något med händerna.”',
    areaId: null,
    agreedOn: today(),
    agreedHow: 'signed',
    agreedLanguage: 'sv',
    ...change,
  };
}

export function draftReferral(author: Member, content: Partial<Content>): Promise<string> {
  return acting(author, (tx) => startDraft(tx, author, content));
}

export async function sentReferral(author: Member, content: Content): Promise<string> {
  const id = await draftReferral(author, {});
  await acting(author, (tx) => sendReferral(tx, author, id, 1, content));
  return id;
}

/** The coordinator accepts a referral that was sent: a case. */
export function acceptedReferral(coordinator: Member, referralId: string, gender: 'K' | 'M' = 'K'): Promise<string> {
  return acting(coordinator, (tx) => acceptReferral(tx, coordinator, referralId, { gender, areaId: null }));
}

/** Somebody asks for support herself, not signed in. */
export function selfReferral(collaborationId: string, words: Parameters<typeof selfRefer>[3]): Promise<void> {
  return withActor(publicActor(collaborationId), (tx) => selfRefer(tx, collaborationId, 'factory', words));
}
