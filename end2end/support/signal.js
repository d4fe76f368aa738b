// A provider's side of the Signal Protocol, by Signal's own client. It alone holds the private keys.
import * as signal from '@signalapp/libsignal-client';
import { randomInt } from 'node:crypto';

class Sessions extends signal.SessionStore {
  #all = new Map();
  async saveSession(name, record) { this.#all.set(name.toString(), record); }
  async getSession(name) { return this.#all.get(name.toString()) ?? null; }
  async getExistingSessions(names) { return names.map((n) => this.#all.get(n.toString())).filter(Boolean); }
}

class Identities extends signal.IdentityKeyStore {
  #known = new Map();
  constructor(pair, registrationId) { super(); this.pair = pair; this.registrationId = registrationId; }
  async getIdentityKey() { return this.pair.privateKey; }
  async getIdentityKeyPair() { return this.pair; }
  async getLocalRegistrationId() { return this.registrationId; }
  async saveIdentity(name, key) { this.#known.set(name.toString(), key); return signal.IdentityChange.NewOrUnchanged; }
  async isTrustedIdentity(name, key) { const known = this.#known.get(name.toString()); return !known || known.equals(key); }
  async getIdentity(name) { return this.#known.get(name.toString()) ?? null; }
}

class PreKeys extends signal.PreKeyStore {
  #all = new Map();
  async savePreKey(id, record) { this.#all.set(id, record); }
  async getPreKey(id) { return this.#all.get(id); }
  async removePreKey(id) { this.#all.delete(id); }
}

class SignedPreKeys extends signal.SignedPreKeyStore {
  #all = new Map();
  async saveSignedPreKey(id, record) { this.#all.set(id, record); }
  async getSignedPreKey(id) { return this.#all.get(id); }
}

class KyberPreKeys extends signal.KyberPreKeyStore {
  #all = new Map();
  async saveKyberPreKey(id, record) { this.#all.set(id, record); }
  async getKyberPreKey(id) { return this.#all.get(id); }
  async markKyberPreKeyUsed() {}
}

const PORTAL = signal.ProtocolAddress.new('causeway', 1);
const SELF = signal.ProtocolAddress.new('provider', 1);
const base64 = (bytes) => Buffer.from(bytes).toString('base64');

export class SignalProvider {
  /** Fresh keys. */
  static async generate() {
    const own = new SignalProvider();
    const pair = signal.IdentityKeyPair.generate();
    own.registrationId = randomInt(1, 16384);
    own.identities = new Identities(pair, own.registrationId);
    [own.sessions, own.preKeys, own.signedPreKeys, own.kyberPreKeys] = [new Sessions(), new PreKeys(), new SignedPreKeys(), new KyberPreKeys()];
    const now = Date.now();
    const signed = signal.PrivateKey.generate();
    const signedSignature = pair.privateKey.sign(signed.getPublicKey().serialize());
    await own.signedPreKeys.saveSignedPreKey(1, signal.SignedPreKeyRecord.new(1, now, signed.getPublicKey(), signed, signedSignature));
    const kyber = signal.KEMKeyPair.generate();
    const kyberSignature = pair.privateKey.sign(kyber.getPublicKey().serialize());
    await own.kyberPreKeys.saveKyberPreKey(2, signal.KyberPreKeyRecord.new(2, now, kyber, kyberSignature));
    const oneTime = signal.PrivateKey.generate();
    await own.preKeys.savePreKey(100, signal.PreKeyRecord.new(100, oneTime.getPublicKey(), oneTime));
    own.registration = {
      registrationId: own.registrationId,
      deviceId: 1,
      identityKey: base64(pair.publicKey.serialize()),
      signedPreKey: { keyId: 1, publicKey: base64(signed.getPublicKey().serialize()), signature: base64(signedSignature) },
      pqLastResortPreKey: { keyId: 2, publicKey: base64(kyber.getPublicKey().serialize()), signature: base64(kyberSignature) },
      preKeys: [{ keyId: 100, publicKey: base64(oneTime.getPublicKey().serialize()) }],
    };
    return own;
  }

  /** Decrypts a challenge and encrypts the echo. */
  async answer(challenge) {
    const message = signal.PreKeySignalMessage.deserialize(Buffer.from(challenge.body, 'base64'));
    const plain = await signal.signalDecryptPreKey(message, PORTAL, SELF, this.sessions, this.identities, this.preKeys, this.signedPreKeys, this.kyberPreKeys);
    return this.encrypts(plain);
  }

  async encrypts(plain) {
    const echo = await signal.signalEncrypt(plain, PORTAL, SELF, this.sessions, this.identities);
    return { type: echo.type(), body: base64(echo.serialize()) };
  }
}
