/** A mail could not be sent now. What the server said is not kept: it may quote an address. */
export class MailFailure extends Error {
  override name = 'MailFailure';
  readonly code: string;

  constructor(code: string) {
    super('The mail could not be sent');
    this.code = code;
  }
}
