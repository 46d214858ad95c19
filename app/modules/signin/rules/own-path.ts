const ownRooms = ['/logga-in', '/logga-ut', '/utloggad', '/valj-uppdrag', '/losenord', '/forsta-administratoren'];

/** Where to go after the sign-in: a path of ours and no other address, else the start page. */
export function ownPath(till: string | null | undefined): string {
  if (!till || !/^\/(?![/\\])[\x21-\x7e]*$/.test(till)) return '/';
  const path = till.split(/[?#]/)[0] ?? '/';
  return ownRooms.some((room) => path === room || path.startsWith(`${room}/`)) ? '/' : till;
}
