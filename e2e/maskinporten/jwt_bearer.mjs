// Maskinporten's own grant: the client signs a JWT that says what it wants, and sends nothing else with it
// (RFC 7523, section 2.1). The provider does not have this grant; here it gets it.

import * as jose from 'jose';
import { errors } from 'oidc-provider';

export const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

// The longest that a grant may live, in seconds.
const LONGEST = 120;
const ALLOWED = new Set(['aud', 'iss', 'iat', 'exp', 'jti', 'scope', 'resource']);

async function readForm(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > 20_000) throw new errors.InvalidRequest('too large');
  }
  return Object.fromEntries(new URLSearchParams(text));
}

// The provider wants to know the client before it looks at the grant. Maskinporten's clients name themselves only
// inside the grant, so their name is taken from there; that it is true is checked below, with the client's own key.
export async function nameTheClient(ctx, next) {
  if (ctx.method === 'POST' && ctx.path === '/token') {
    const form = await readForm(ctx.req);
    if (form.grant_type === JWT_BEARER && form.assertion && !form.client_id) {
      try {
        form.client_id = jose.decodeJwt(form.assertion).iss;
      } catch {
        // Left without a name, it is refused by the provider.
      }
    }
    ctx.request.body = form;
  }
  await next();
}

// Checks the grant as Maskinporten does, and gives its claims.
async function check(assertion, client, issuer, used) {
  const keys = jose.createLocalJWKSet(client.metadata().jwks ?? { keys: [] });
  const { payload } = await jose.jwtVerify(assertion, keys, {
    algorithms: ['RS256'],
    audience: issuer,
    issuer: client.clientId,
    requiredClaims: ['iat', 'exp', 'scope'],
    clockTolerance: 10,
  });
  if (typeof payload.aud !== 'string') throw new Error('one audience');
  if (payload.exp - payload.iat > LONGEST) throw new Error('lives too long');
  const strange = Object.keys(payload).find((name) => !ALLOWED.has(name));
  if (strange) throw new Error(`unknown claim ${strange}`);
  if (payload.jti !== undefined) {
    if (used.has(payload.jti)) throw new Error('used before');
    used.add(payload.jti);
  }
  return payload;
}

// Gives the provider the grant. `serverInfo` tells what a resource is, `standard` which one is meant by default.
export function register(provider, serverInfo, standard, used) {
  async function handler(ctx) {
    const { client, params } = ctx.oidc;
    const grant = await check(params.assertion, client, provider.issuer, used).catch((cause) => {
      throw new errors.InvalidGrant(`Invalid assertion: ${cause.message}`);
    });
    const wanted = String(grant.scope).split(' ').filter(Boolean);
    const granted = new Set(client.scope.split(' '));
    if (!wanted.length || wanted.some((scope) => !granted.has(scope))) {
      throw new errors.InvalidScope('requested scope is not allowed', wanted.join(' '));
    }
    const [resource = standard] = [grant.resource ?? []].flat();
    const token = new provider.ClientCredentials({ client, scope: wanted.join(' ') });
    token.resourceServer = new provider.ResourceServer(resource, serverInfo(resource));
    ctx.oidc.entity('ClientCredentials', token);
    ctx.body = {
      access_token: await token.save(),
      token_type: 'Bearer',
      expires_in: token.expiration,
      scope: token.scope,
    };
  }
  provider.registerGrantType(JWT_BEARER, handler, ['assertion']);
}
