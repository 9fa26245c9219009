// The clients: who they are, what they may ask for, and what is wrong with the tokens that they get.

const HELFO = '999999001';
const ANNEN = '999999002';
const HELFO_OMFANG = 'hjemmel:helfo.refusjonsrett hjemmel:helfo.registrering';

const organisasjon = (nummer) => ({ authority: 'iso6523-actorid-upis', ID: `0192:${nummer}` });

// A client's `krav` are claims beside those of the issuer; `endre` changes the finished claims.
export const KLIENTER = {
  // Helfo, as it is to be.
  helfo: { organisasjon: HELFO, omfang: HELFO_OMFANG },
  // A supplier to which Helfo has delegated its access.
  'helfo-leverandor': {
    organisasjon: HELFO,
    omfang: HELFO_OMFANG,
    krav: { supplier: organisasjon(ANNEN), delegation_source: 'https://delegering.example/' },
  },
  // Another organisation, with a scope that opens nothing of Helfo's.
  annen: { organisasjon: ANNEN, omfang: 'hjemmel:annet' },
  // Another organisation that was given Helfo's scopes by mistake.
  'annen-med-omfang': { organisasjon: ANNEN, omfang: HELFO_OMFANG },
  // From here on, every token has one fault.
  utlopt: {
    organisasjon: HELFO,
    omfang: HELFO_OMFANG,
    endre: (krav) => Object.assign(krav, { iat: krav.iat - 7200, exp: krav.iat - 3600 }),
  },
  'ikke-ennaa': {
    organisasjon: HELFO,
    omfang: HELFO_OMFANG,
    endre: (krav) => Object.assign(krav, { nbf: krav.iat + 3600, exp: krav.exp + 3600 }),
  },
  'feil-mottaker': {
    organisasjon: HELFO,
    omfang: HELFO_OMFANG,
    endre: (krav) => Object.assign(krav, { aud: 'https://annet.example/api' }),
  },
  'uten-konsument': { omfang: HELFO_OMFANG },
};

// Every scope that somebody can be given.
export const OMFANG = [...new Set(Object.values(KLIENTER).flatMap(({ omfang }) => omfang.split(' ')))];

// The claims that Maskinporten has and the provider does not know.
export const ekstraKrav = ({ organisasjon: nummer, krav }) => ({
  ...(nummer && { consumer: organisasjon(nummer) }),
  ...krav,
  client_amr: 'private_key_jwt',
  token_type: 'Bearer',
});
