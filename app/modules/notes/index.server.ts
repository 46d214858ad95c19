export { listNotes, type NoteLine } from './data/notes.ts';
export { writeNote, type NoteToWrite } from './commands/write-note.ts';
