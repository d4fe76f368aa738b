// A real identity provider on this machine. It believes every name, and tells how somebody signed in.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';
import { freePort } from './portal.js';

const PAGE = (uid) => `<!DOCTYPE html><html lang="en"><title>Identity provider</title><h1>Identity provider</h1>
<form method="post" action="/interaction/${uid}"><label>Name <input name="name"></label>
<button name="by" value="pwd">With a password</button> <button name="by" value="hwk">With a security key</button></form>`;

export class Issuer {
  /** `people`: what each name stands for, as claims. */
  static async start({ slug, name, door, portal, people = {}, staff }) {
    const issuer = new Issuer();
    Object.assign(issuer, { slug, name, people, staff, complaints: [] });
    issuer.url = `http://localhost:${await freePort()}`;
    issuer.secret = randomBytes(24).toString('base64url');
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const provider = new Provider(issuer.url, {
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] },
      cookies: { keys: [randomBytes(24).toString('hex')] },
      clients: [{
        client_id: 'causeway', client_secret: issuer.secret, redirect_uris: [`${portal}${door}/with/${slug}/back`],
        backchannel_logout_uri: `${portal}/api/v1/issuers/${slug}/logout`, backchannel_logout_session_required: true,
      }],
      acrValues: ['phr', '0'],
      claims: { openid: ['sub', 'groups'], email: ['email', 'email_verified'], profile: ['name'], acr: null, amr: null, auth_time: null, sid: null },
      conformIdTokenClaims: false,
      // Its own guard keeps away from this machine, where the portal is.
      fetch: (url, { dispatcher, ...options }) => fetch(url, options),
      pkce: { required: () => true },
      features: {
        devInteractions: { enabled: false },
        backchannelLogout: { enabled: true },
        rpInitiatedLogout: {
          // Its own pages load type from elsewhere.
          logoutSource: (ctx, form) => (ctx.body = `<!DOCTYPE html>${form}<button form="op.logoutForm" name="logout" value="yes">Sign me out</button>`),
          postLogoutSuccessSource: (ctx) => (ctx.body = '<!DOCTYPE html>Sign-out Success'),
        },
      },
      interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
      findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id, ...issuer.people[id] }) }),
      async loadExistingGrant(ctx) {
        const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
        grant.addOIDCScope('openid email profile');
        await grant.save();
        return grant;
      },
    });
    provider.on('backchannel.error', (_, error) => issuer.complaints.push(error.message));
    const answers = provider.callback();
    issuer.server = createServer((request, response) => {
      const uid = /^\/interaction\/([\w-]+)/.exec(request.url)?.[1];
      if (!uid) return answers(request, response);
      if (request.method === 'GET') return response.setHeader('content-type', 'text/html').end(PAGE(uid));
      let body = '';
      request.on('data', (data) => (body += data));
      return request.on('end', () => {
        const typed = new URLSearchParams(body);
        const strong = typed.get('by') === 'hwk';
        const login = { accountId: typed.get('name'), acr: strong ? 'phr' : '0', amr: [typed.get('by')], remember: true };
        provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
      });
    });
    await new Promise((resolve) => issuer.server.listen(new URL(issuer.url).port, resolve));
    return issuer;
  }

  /** How the portal is told of it. */
  settings(secretFile) {
    const { slug, name, url: issuer, staff } = this;
    return { slug, name, issuer, clientId: 'causeway', clientSecretFile: secretFile, ...(staff && { staff }) };
  }

  async close() {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** Signs in at the provider's own page. */
export async function identifies(actor, name, by = 'With a security key') {
  await actor.page.getByLabel('Name').fill(name);
  await actor.presses(by);
}
