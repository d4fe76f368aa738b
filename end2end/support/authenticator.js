// An authenticator app (RFC 6238), which never shows the same code twice: portals take each once.
import { createHmac } from 'node:crypto';

const STEP = 30_000;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export class Authenticator {
  #key;
  #last = 0;

  constructor(secret) {
    const bits = [...secret.replaceAll(' ', '')].map((c) => ALPHABET.indexOf(c).toString(2).padStart(5, '0')).join('');
    this.#key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  }

  /**
   * A code nobody has used, by a clock that is `ahead` of this machine's. Portals take the one before and after the
   * present one as well.
   */
  async code(ahead = 0) {
    const now = () => Date.now() + ahead;
    const present = () => Math.floor(now() / STEP);
    // The one before only while there is time to type it.
    const early = now() % STEP < STEP / 2 ? 1 : 0;
    this.#last = Math.max(this.#last + 1, present() - early);
    while (this.#last > present() + 1) await new Promise((resolve) => setTimeout(resolve, 200));
    return this.at(this.#last);
  }

  at(step) {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(step));
    const hash = createHmac('sha1', this.#key).update(counter).digest();
    const number = hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff;
    return String(number % 1_000_000).padStart(6, '0');
  }
}

/** The app of the example accounts. */
export const exampleApp = () => new Authenticator('MNQXK43FO5QXSIDFPBQW24DMMUQGC4DQ');
