import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Figure, KeyFigure, KeyFigures } from '#app/ui/index.ts';
import type { Front } from '../commands/read-front.ts';

/** The project in figures, each with the way to where it comes from. */
export function Figures({ front: { current, steering, work } }: { front: Front }) {
  const late = steering?.unfinished.filter(({ followUp }) => followUp === 'late').length ?? 0;
  return (
    <KeyFigures>
      {current ? (
        <KeyFigure
          label={m.project_reached()}
          value={m.project_of({ part: current.reached, all: current.activities })}
          note={m.project_reached_note({ underWay: current.underWay, below: current.below })}
          to={url('activities.plan', { planId: current.id })}
        />
      ) : null}
      {steering ? (
        <KeyFigure
          label={m.project_decisions()}
          value={<Figure value={steering.unfinished.length} />}
          note={late > 0 ? m.project_decisions_late({ late }) : undefined}
          tone={late > 0 ? 'due' : 'neutral'}
          to={url('steering.list')}
        />
      ) : null}
      {work ? <WorkFigures work={work} /> : null}
    </KeyFigures>
  );
}

function WorkFigures({ work: { openIdeas, outreach, methods, takenOver } }: { work: NonNullable<Front['work']> }) {
  return (
    <>
      <KeyFigure label={m.project_ideas()} value={<Figure value={openIdeas} />} to={url('diary.list', {}, { slag: 'oppna' })} />
      <KeyFigure
        label={m.project_partners()}
        value={<Figure value={outreach.partners} />}
        note={outreach.silent > 0 ? m.project_silent({ silent: outreach.silent }) : undefined}
        to={url('outreach.partners')}
      />
      <KeyFigure label={m.project_told()} value={<Figure value={outreach.told} />} to={url('outreach.spread')} />
      <KeyFigure label={m.project_methods()} value={m.project_of({ part: takenOver, all: methods })} to={url('methods.list')} />
    </>
  );
}
