import { region, title, type Stage } from './stage.ts';

export async function recognisedAndAsked({ lead, barrierPath }: Stage): Promise<void> {
  await lead.open(barrierPath);
  await lead.choose('Nytt läge', 'Erkänt');
  await lead.press('Ändra läget');
  await lead.sees('Erkänt som hinder');
  await lead.choose('Fråga en organisation', region);
  await lead.press('Fråga');
  await lead.sees('Tillfrågad att ta sig an det');
}

export async function ownerAnswers({ owner }: Stage): Promise<void> {
  await owner.open('/hinder');
  await owner.sees('Väntar på din organisation');
  await owner.follow(title, owner.main.locator('.s-card').first());
  await owner.tick('Ja');
  await owner.fill({ 'Så ser vi på det': 'Vi ordnar kursen på en kväll varje månad.', 'Nästa steg': 'Boka lärare' });
  await owner.press('Svara');
  await owner.sees('Skriv vilken dag nästa steg är gjort.');
  await owner.fill({ Senast: '2030-01-15' });
  await owner.press('Svara');
  await owner.sees('Har tagit sig an det', 'Någon arbetar med det');
}

export async function takenUpAtMeeting({ coordinator }: Stage): Promise<void> {
  await coordinator.open('/moten/nytt');
  await coordinator.choose('Slag', 'Partnerskapsmöte');
  await coordinator.fill({ Rubrik: 'Partnerskapet om kurser', Dag: '2030-01-10' });
  await coordinator.press('Kalla till mötet');
  await coordinator.follow('Hindren på dagordningen', coordinator.main);
  await coordinator.choose('Hinder', title);
  await coordinator.press('Ta upp');
  await coordinator.fill({ 'Vad som sades': 'Tre parter har mött det.', Beslut: 'Kvällskursen provas i vår.' });
  await coordinator.press('Spara');
  await coordinator.sees('Behandlat', 'Kvällskursen provas i vår.');
}

export async function ownerRemoves({ owner, barrierPath }: Stage): Promise<void> {
  await owner.open(barrierPath);
  await owner.sees('Partnerskapet om kurser: Kvällskursen provas i vår.');
  await owner.choose('Nytt läge', 'Borta');
  await owner.press('Ändra läget');
  await owner.sees('Skriv vad som tog bort det');
  await owner.fill({ 'Vad tog bort det, eller varför går det inte nu?': 'Kursen ges en kväll i månaden, och går att göra på nätet.' });
  await owner.press('Ändra läget');
  await owner.sees('Hindret är borta');
}
