// A real mail server that keeps what it is given.
import { SMTPServer } from 'smtp-server';
import { simpleParser } from 'mailparser';

export class Mailbox {
  #mails = [];
  #server;
  refuseNext = 0;
  /** Addresses nobody has here. */
  unknown = new Set();

  async open() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onRcptTo: ({ address }, session, done) => {
        done(this.unknown.has(address) ? Object.assign(new Error('5.1.1 no such user'), { responseCode: 550 }) : undefined);
      },
      onData: (stream, session, done) => {
        if (this.refuseNext > 0) {
          this.refuseNext -= 1;
          stream.resume();
          stream.on('end', () => done(Object.assign(new Error('try later'), { responseCode: 451 })));
          return;
        }
        simpleParser(stream).then((mail) => {
          this.#mails.push(mail);
          done();
        }, done);
      },
    });
    // A portal that is killed leaves its connection open.
    this.#server.on('error', () => {});
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url() {
    return `smtp://127.0.0.1:${this.#server.server.address().port}`;
  }

  /** The newest mail to an address whose subject matches; waits for it. */
  async mail(to, subject, within = 20_000) {
    const end = Date.now() + within;
    for (;;) {
      const found = this.#mails.findLast((m) => m.to.text.includes(to) && subject.test(m.subject));
      if (found) return found;
      if (Date.now() > end) throw new Error(`no mail to ${to} with ${subject}; there are: ${this.#mails.map((m) => `${m.to.text}: ${m.subject}`).join('; ')}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  count(to, subject) {
    return this.#mails.filter((m) => m.to.text.includes(to) && subject.test(m.subject)).length;
  }

  /** The first address in a mail. */
  async link(to, subject) {
    const mail = await this.mail(to, subject);
    return mail.text.match(/https?:\/\/\S+/)[0];
  }

  close() {
    return new Promise((resolve) => this.#server.close(resolve));
  }
}
