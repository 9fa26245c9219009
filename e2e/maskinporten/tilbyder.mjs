// An issuer of access tokens on 127.0.0.1, for tests: `node tilbyder.mjs [port]`. See README.md.

import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';

import { Provider } from 'oidc-provider';

import * as jwtBearer from './jwt_bearer.mjs';
import { KLIENTER, OMFANG, ekstraKrav } from './klienter.mjs';

// What the tokens are for, unless the client says something else.
const MOTTAKER = 'https://hjemmel.example/api';
const LIVES_SECONDS = 120;
const ENDS_AFTER_MS = 10 * 60 * 1000;

function newKey() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const marks = { kid: randomUUID(), alg: 'RS256', use: 'sig' };
  return {
    privateKey,
    jwk: { ...privateKey.export({ format: 'jwk' }), ...marks },
    publicJwk: { ...publicKey.export({ format: 'jwk' }), ...marks },
  };
}

// The clients share one key pair and one secret: they are made for this run and open nothing else.
const clientKey = newKey();
const secret = randomUUID();

const common = { redirect_uris: [], response_types: [] };
const clients = Object.entries(KLIENTER).flatMap(([client_id, { omfang }]) => [
  {
    ...common,
    client_id,
    scope: omfang,
    grant_types: [jwtBearer.JWT_BEARER],
    token_endpoint_auth_method: 'none',
    jwks: { keys: [clientKey.publicJwk] },
  },
  // The same client for whoever wants a token with one line of curl.
  {
    ...common,
    client_id: `${client_id}.enkel`,
    client_secret: secret,
    scope: omfang,
    grant_types: ['client_credentials'],
    token_endpoint_auth_method: 'client_secret_post',
  },
]);
const about = (client) => KLIENTER[client.clientId.replace(/\.enkel$/, '')];

const serverInfo = (audience) => ({
  scope: OMFANG.join(' '),
  audience,
  accessTokenTTL: LIVES_SECONDS,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: 'RS256' } },
});

// Grants that have been used; they stay used when the keys change.
const used = new Set();

// Standard output is for answers; what the provider has to say about itself goes beside them.
console.log = console.error;
console.info = console.error;

// A provider's keys are given when it is made, so new keys are a new provider behind the same port.
function provider(issuer, keys) {
  const made = new Provider(issuer, {
    clients,
    jwks: { keys },
    scopes: OMFANG,
    routes: { jwks: '/jwk', token: '/token' },
    ttl: { ClientCredentials: LIVES_SECONDS },
    clientAuthMethods: ['none', 'client_secret_post'],
    extraTokenClaims: (_ctx, token) => ekstraKrav(about(token.client)),
    formats: {
      customizers: {
        jwt(_ctx, token, jwt) {
          // Maskinporten's tokens have no subject.
          delete jwt.payload.sub;
          about(token.client).endre?.(jwt.payload);
        },
      },
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => MOTTAKER,
        getResourceServerInfo: (_ctx, resource) => serverInfo(resource),
      },
    },
  });
  made.use(jwtBearer.nameTheClient);
  jwtBearer.register(made, serverInfo, MOTTAKER, used);
  made.on('server_error', (_ctx, error) => console.error(error));
  return made.callback();
}

// Every line tells the time, so that whoever reads it needs no clock of its own.
const say = (value) => {
  const naa = Math.floor(Date.now() / 1000);
  process.stdout.write(`${JSON.stringify({ ...value, naa })}\n`);
};

let issuer;
let keys = [newKey()];
let answer;
let keySets = 0;
const serve = () => { answer = provider(issuer, keys.map(({ jwk }) => jwk)); };

// What can be asked for on standard input, a word a line. Each answer is one line of JSON.
const commands = {
  // A new key signs from now on; the old ones are still in the set.
  roter() { keys = [newKey(), ...keys]; serve(); },
  // Only the key that signs is left in the set.
  fjern() { keys = [keys[0]]; serve(); },
  // Nothing but the answer.
  tell() {},
};

const server = createServer((request, response) => {
  if (new URL(request.url, issuer).pathname === '/jwk') keySets += 1;
  answer(request, response);
});

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  issuer = `http://127.0.0.1:${server.address().port}/`;
  serve();
  say({
    utsteder: issuer,
    nokkelsett: `${issuer}jwk`,
    token: `${issuer}token`,
    mottaker: MOTTAKER,
    klienter: Object.keys(KLIENTER),
    klientnokkel: {
      kid: clientKey.publicJwk.kid,
      pkcs8: clientKey.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    },
    hemmelighet: secret,
  });
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    const command = Object.hasOwn(commands, line) && commands[line];
    if (!command) return say({ ukjent: line });
    command();
    say({ nokler: keys.map(({ jwk }) => jwk.kid), hentet: keySets });
  });
  // Whoever started it is gone, or has forgotten it.
  lines.on('close', () => process.exit(0));
  setTimeout(() => process.exit(0), ENDS_AFTER_MS);
});
