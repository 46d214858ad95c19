import { m } from '#app/paraglide/messages.js';

interface CouncilBackgroundProps {
  background: { askedOfCouncil: string | null; ownWishes: string | null; ownGoal: string | null };
}

/** Her own words first, then what the council is asked. */
export function CouncilBackground({ background }: CouncilBackgroundProps) {
  const parts = [
    { title: m.meetings_own_goal(), text: background.ownGoal ?? background.ownWishes },
    { title: m.meetings_asked(), text: background.askedOfCouncil },
  ];
  return (
    <>
      {parts.map(({ title, text }) => (
        <section key={title} className="s-council__part">
          <h2>{title}</h2>
          <p>{text ?? m.meetings_nothing_open()}</p>
        </section>
      ))}
    </>
  );
}
