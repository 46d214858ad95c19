import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink } from '#app/ui/index.ts';
import { readCouncilPause } from '../commands/council-case.ts';
import { CouncilFrame } from '../components/council-frame.tsx';

export const loader = page('meetings.run', async ({ tx, member, params }) => ({
  ...(await readCouncilPause(tx, member, params.meetingId)),
  isDemo: member.isDemo,
}));

/** Between two cases: nothing about anybody stands on the screen. */
export default function CouncilPause() {
  const { meeting, next, discussed, all, isDemo } = useLoaderData<typeof loader>();
  return (
    <CouncilFrame meeting={meeting} isDemo={isDemo}>
      <title>{m.meetings_run()}</title>
      <div className="s-council__pause">
        <h1>{meeting.title}</h1>
        <p>{m.meetings_progress({ discussed, all })}</p>
        {next ? (
          <ButtonLink variant="primary" to={url('meetings.case', { meetingId: meeting.id, itemId: next })}>
            {discussed === 0 ? m.meetings_first_case() : m.meetings_next_case()}
          </ButtonLink>
        ) : (
          <p>{m.meetings_all_done()}</p>
        )}
      </div>
    </CouncilFrame>
  );
}
