import { expect } from 'vitest';
import { inCase, title, type Stage } from './stage.ts';

export async function reportedFromPlace({ supervisor, placementPath }: Stage): Promise<void> {
  await supervisor.open(placementPath);
  await supervisor.follow('Fastnat? Berätta om hindret', supervisor.main);
  await supervisor.sees('Vad stod i vägen?', 'Det du skriver blir en uppgift i ärendet');
  expect(await supervisor.widerThanTheScreen()).toBe(false);
  await supervisor.fill({ 'Vad stod i vägen?': inCase, 'Vad ledde det till?': 'Hon står och väntar i diskrummet' });
  await supervisor.press('Skicka');
  await supervisor.sees(inCase, 'Tack.');
}

export async function becomesBarrier(stage: Stage): Promise<void> {
  const { supervisor } = stage;
  await supervisor.follow('Skriv det som ett nytt hinder', supervisor.main);
  await supervisor.sees('Inget följer med från ärendet');
  await supervisor.seesNot('diskrummet');
  await supervisor.fill({ 'Vad heter hindret?': title, 'Vad som står i vägen': 'När Amina skulle börja var kursen full' });
  await supervisor.press('Spara hindret');
  await supervisor.sees('Är det här en person eller en adress? När Amina.');
  await supervisor.fill({
    'Vad som står i vägen': 'Den som arbetstränar i kök måste ha gått hygienkursen, och den ges bara på vardagar samtidigt med svenskan.',
    'Vad som skulle ta bort det': 'En kurs på kvällstid, eller på nätet.',
  });
  await supervisor.press('Spara hindret');
  await supervisor.sees(title, 'Rapporterat', 'Rapporter');
  stage.barrierPath = supervisor.path;
}

export async function secondIsSuggested({ caseworker, barrierPath }: Stage): Promise<void> {
  await caseworker.open('/hinder');
  await caseworker.follow('Berätta om ett hinder', caseworker.main);
  await caseworker.page.getByLabel('Vad stod i vägen?').pressSequentially('Kurserna i hygien ligger mitt på dagen');
  await caseworker.page.getByRole('radio', { name: new RegExp(title) }).check();
  await caseworker.press('Skicka');
  await caseworker.sees('Räknas till', title);
  await caseworker.open(barrierPath);
  await caseworker.sees('Kurserna i hygien ligger mitt på dagen');
}
