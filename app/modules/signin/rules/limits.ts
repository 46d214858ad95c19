const quarter = 15 * 60;

/** How often may be tried: one address with one account, one account, one network address. */
export const limits = {
  pair: { name: 'signin_pair', times: 5, seconds: quarter },
  account: { name: 'signin_account', times: 30, seconds: quarter },
  address: { name: 'signin_address', times: 200, seconds: quarter },
  code: { name: 'signin_code', times: 5, seconds: quarter },
  link: { name: 'signin_link', times: 30, seconds: quarter },
};
