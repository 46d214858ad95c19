/** A failure whose message is the whole story for whoever started the program: no stack is shown. */
export class StartFailure extends Error {
  override name = 'StartFailure';
}
