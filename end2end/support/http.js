// A visitor without a browser: forms and pages over plain HTTP, with a cookie.
import { request } from 'node:http';

export class Visitor {
  constructor(portal) {
    this.portal = portal;
    this.cookie = '';
  }

  /** One connection for each request: one to a server that was killed must not be used again. */
  #send(path, body) {
    const headers = { accept: 'text/html', origin: this.portal.url, referer: `${this.portal.url}/` };
    if (this.cookie) headers.cookie = this.cookie;
    if (body) headers['content-type'] = 'application/x-www-form-urlencoded';
    const options = { agent: false, host: '127.0.0.1', port: this.portal.port, path, method: body === undefined ? 'GET' : 'POST', headers: { ...headers, host: `localhost:${this.portal.port}` } };
    return new Promise((resolve, reject) => {
      const sent = request(options, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (data) => (text += data));
        response.on('error', (error) => reject(Object.assign(new Error(`${path}: ${error.message}`), { code: error.code })));
        response.on('end', () => {
          for (const cookie of response.headers['set-cookie'] ?? []) this.cookie = cookie.split(';')[0];
          const location = (response.headers.location ?? '').replace(this.portal.url, '');
          resolve({ status: response.statusCode, location, text });
        });
      });
      sent.on('error', (error) => reject(Object.assign(new Error(`${path}: ${error.message}`), { code: error.code })));
      sent.end(body);
    });
  }

  get(path) {
    return this.#send(path);
  }

  /** Sends a form. What comes back is where the portal leads to. */
  post(path, fields) {
    return this.#send(path, new URLSearchParams(Object.entries(fields).map(([name, value]) => [`form[${name}]`, value])).toString());
  }

  async hidden(path, name) {
    const { text } = await this.get(path);
    return text.match(new RegExp(`name="form\\[${name}\\]" value="([^"]*)"`))?.[1];
  }
}
