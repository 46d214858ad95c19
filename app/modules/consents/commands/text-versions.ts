import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, Refused, VersionConflict } from '#app/platform/errors/index.ts';
import {
  deleteDraft, insertDraft, selectVersion, selectVersions, updateDraft, type TextVersion, type TextVersionWithWords, type TextWords,
} from '../data/text-versions.ts';
import { nextVersion, tagOf } from '../rules/text-version.ts';

export type { TextVersion, TextVersionWithWords };

export interface TextLanguage {
  language: string;
  versions: TextVersion[];
}

/** The texts by language, Swedish first, the latest version on top. */
export async function listTexts(tx: Tx): Promise<TextLanguage[]> {
  const versions = await selectVersions(tx);
  const languages = [...new Set(versions.map(({ language }) => language))];
  return languages.map((language) => ({ language, versions: versions.filter((each) => each.language === language) }));
}

export async function readTextVersion(tx: Tx, language: string | undefined, version: string | undefined): Promise<TextVersionWithWords> {
  return found(await selectVersion(tx, language ?? '', version ?? ''));
}

/** Begins a new version in a language from its latest, or from the Swedish where there is none; the draft that is there already, if any. */
export async function beginVersion(tx: Tx, member: Member, language: string): Promise<string> {
  const texts = await listTexts(tx);
  const own = texts.find((each) => each.language === language)?.versions ?? [];
  const draft = own.find(({ publishedOn }) => publishedOn === null);
  if (draft) return draft.version;
  const latest = own[0] ?? found(texts.find((each) => each.language === 'swe')?.versions.find(({ publishedOn }) => publishedOn));
  const { body, words } = await readTextVersion(tx, latest.language, latest.version);
  const version = nextVersion(own.map((each) => each.version), today().slice(0, 4));
  await insertDraft(tx, { language, version, tag: tagOf(language), body, words, writtenBy: member.userId });
  return version;
}

/** Changes a draft. @throws Refused when it is published, VersionConflict when somebody else changed it first */
export async function saveDraft(tx: Tx, at: { language: string; version: string; edition: number }, text: TextWords): Promise<void> {
  if (await updateDraft(tx, at.language, at.version, at.edition, text)) return;
  const now = await readTextVersion(tx, at.language, at.version);
  if (now.publishedOn) throw new Refused(m.consents_text_is_published());
  throw new VersionConflict([{ label: m.consents_text_body(), theirs: now.body, yours: text.body }], now.edition);
}

/** From now on she is asked with these words, and they are never changed. */
export async function publishDraft(tx: Tx, at: { language: string; version: string; edition: number }): Promise<void> {
  if (!(await updateDraft(tx, at.language, at.version, at.edition, 'publish'))) throw new Refused(m.consents_text_changed());
}

export function takeBackDraft(tx: Tx, language: string, version: string): Promise<void> {
  return deleteDraft(tx, language, version);
}
