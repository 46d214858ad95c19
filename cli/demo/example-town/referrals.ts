import { memberOf, type MadeCollaboration } from '#tests/factories/collaboration.ts';
import { draftReferral, referralContent, selfReferral, sentReferral } from '#tests/factories/referrals.ts';

/** What waits to be written, to be received and to be answered: a draft, one that was sent, one from herself. */
export async function referrals(made: MadeCollaboration): Promise<void> {
  const receiver = made.organisationIds.ame ?? '';
  const { reason, firstName, lastName, language } = referralContent(receiver, { firstName: 'Rahel', lastName: 'Utkast', born: '1990-04-02' });
  await draftReferral(memberOf(made, 'caseworker', 'af'), { firstName, lastName, language, reason });

  const sent = { firstName: 'Milos', lastName: 'Skickad', born: '1979-11-23', gender: 'M', language: 'srp', needsInterpreter: true } as const;
  await sentReferral(
    memberOf(made, 'caseworker', 'fk'),
    referralContent(receiver, sent, {
      reason: 'Han har haft sjukpenning i två år och vill tillbaka till arbete, men inte till bygget.',
      tried: 'Försäkringskassan: avstämning med arbetsgivaren. Regionen: smärtskola, som hjälpte.',
      askedOfCouncil: 'Vi behöver pröva hans arbetsförmåga i lugn takt, med vården bredvid.',
      ownWishes: '”Jag är en bra snickare. Jag vill lära ut det jag kan.”',
      agreedLanguage: 'sr',
    }),
  );
  await selfReferral(made.id, {
    alias: 'Månen', language: 'ara', needsInterpreter: true, safeContact: 'Sms till 070-000 00 01, bara på förmiddagen',
    ownWishes: 'Jag vill lära mig svenska på ett jobb och inte bara i skolan.',
  });
}
