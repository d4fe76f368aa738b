//! One identity provider: its metadata and keys, and the two calls made to it.

use super::claims::{Others, Shown};
use crate::authority::Who;
use crate::error::{Error, Result};
use chrono::{DateTime, Utc};
use domain::failure::Failure;
use domain::federation::{Issuer, SKEW};
use domain::time::{Millis, Timestamp, minutes};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreErrorResponseType, CoreGenderClaim,
    CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreProviderMetadata,
    CoreRevocableToken, CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AsyncHttpClient, AuthenticationContextClass, AuthorizationCode, ClaimsVerificationError, Client,
    ClientId, ClientSecret, CsrfToken, EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet,
    HttpRequest, HttpResponse, IdTokenClaims, IdTokenFields, IssuerUrl, Nonce, PkceCodeChallenge,
    PkceCodeVerifier, RedirectUrl, Scope, SignatureVerificationError, StandardErrorResponse,
    StandardTokenResponse, TokenResponse as _,
};
use std::pin::Pin;
use std::time::Duration;
use tokio::sync::Mutex;

pub(super) type Claims = IdTokenClaims<Others, CoreGenderClaim>;
type Fields = IdTokenFields<
    Others,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
type Tokens = StandardTokenResponse<Fields, CoreTokenType>;
type OwnClient = Client<
    Others,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// Signatures that are believed: whoever can check one cannot make one.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 3] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EdDsa,
];
/// Metadata and keys are asked for again after this long.
const CACHED: Millis = minutes(60);
/// Keys nobody knows are asked for again, but no more often than this: anyone can send a token.
const ASKED_AGAIN: Millis = Millis(30_000);
/// Longest answer of an identity provider.
const ANSWER_BYTES: usize = 256 * 1024;

/// The identity providers of a portal.
#[derive(Debug)]
pub struct Federation {
    providers: Vec<Provider>,
    http: reqwest::Client,
}

/// One of them.
pub struct Provider {
    /// As the operator has configured it.
    pub rules: Issuer,
    secret: Option<ClientSecret>,
    metadata: Mutex<Option<(Timestamp, CoreProviderMetadata)>>,
}

domain::redacted!(Provider);

impl Federation {
    /// The providers with the portal's secrets there.
    ///
    /// # Errors
    /// There is no TLS on this machine.
    pub fn new(issuers: Vec<(Issuer, Option<String>)>) -> Result<Self> {
        let provider = |(rules, secret): (Issuer, Option<String>)| Provider {
            rules,
            secret: secret.map(ClientSecret::new),
            metadata: Mutex::new(None),
        };
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .connect_timeout(Duration::from_secs(5))
            .timeout(Duration::from_secs(10))
            .build()
            .map_err(Error::internal)?;
        Ok(Self { providers: issuers.into_iter().map(provider).collect(), http })
    }

    pub(super) fn providers(&self) -> &[Provider] {
        &self.providers
    }

    pub(super) fn provider(&self, slug: &str) -> Option<&Provider> {
        self.providers.iter().find(|provider| provider.rules.slug == slug)
    }
}

#[derive(Debug, thiserror::Error)]
enum Unanswered {
    #[error("{0} is not asked over plain HTTP")]
    Plain(String),
    #[error("the answer is longer than {ANSWER_BYTES} bytes")]
    Long,
    #[error(transparent)]
    Http(#[from] reqwest::Error),
    #[error(transparent)]
    Answer(#[from] openidconnect::http::Error),
}

/// Asks one provider. A type of its own with a boxed future: the compiler cannot see through a closure that it
/// may be sent to another thread.
struct Ask {
    http: reqwest::Client,
    local: bool,
}

impl<'c> AsyncHttpClient<'c> for Ask {
    type Error = Unanswered;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Unanswered>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.ask(request))
    }
}

impl Ask {
    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, Unanswered> {
        if !self.local && request.uri().scheme_str() != Some("https") {
            return Err(Unanswered::Plain(request.uri().to_string()));
        }
        let mut response = self.http.execute(request.try_into()?).await?;
        let mut answer = openidconnect::http::Response::builder().status(response.status());
        for (name, value) in response.headers() {
            answer = answer.header(name, value);
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await? {
            if body.len() + chunk.len() > ANSWER_BYTES {
                return Err(Unanswered::Long);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(answer.body(body)?)
    }
}

fn failed(who: &impl Who, rules: &Issuer, what: &str, cause: &dyn std::fmt::Display) -> Error {
    // Causes of the library hold addresses and codes of failures, no tokens.
    tracing::warn!(trace = who.origin().trace, issuer = rules.slug, what, %cause, "an identity provider failed");
    Failure::IssuerFailed.into()
}

fn utc(at: Timestamp) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(at.0).unwrap_or_default()
}

impl Provider {
    /// Metadata and keys, at most an hour old, or asked for just now.
    pub(super) async fn metadata(&self, who: &impl Who, anew: bool) -> Result<CoreProviderMetadata> {
        let mut kept = self.metadata.lock().await;
        let now = who.now();
        let longest = if anew { ASKED_AGAIN } else { CACHED };
        if let Some((at, metadata)) = &*kept
            && now.0 - at.0 < longest.0
        {
            return Ok(metadata.clone());
        }
        let call = self.asking(who);
        let issuer = IssuerUrl::new(self.rules.issuer.clone()).map_err(Error::internal)?;
        let found = CoreProviderMetadata::discover_async(issuer, &call).await;
        let metadata = found.map_err(|cause| failed(who, &self.rules, "discovery", &cause))?;
        *kept = Some((now, metadata.clone()));
        Ok(metadata)
    }

    fn asking(&self, who: &impl Who) -> Ask {
        Ask { http: who.service().federation().http.clone(), local: self.rules.is_local() }
    }

    fn client(&self, metadata: CoreProviderMetadata, back: &str) -> Result<OwnClient> {
        let id = ClientId::new(self.rules.client_id.clone());
        let back = RedirectUrl::new(back.to_owned()).map_err(Error::internal)?;
        Ok(Client::from_provider_metadata(metadata, id, self.secret.clone()).set_redirect_uri(back))
    }

    /// Where to send somebody. `again`: they have to prove themself, whatever session they have there.
    pub(super) async fn address(
        &self,
        who: &impl Who,
        back: &str,
        state: &str,
        nonce: &str,
        verifier: &str,
        again: bool,
    ) -> Result<String> {
        let client = self.client(self.metadata(who, false).await?, back)?;
        let (state, nonce) = (state.to_owned(), nonce.to_owned());
        let challenge =
            PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(verifier.to_owned()));
        let mut request = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(state),
                move || Nonce::new(nonce),
            )
            .set_pkce_challenge(challenge);
        if let Some(staff) = &self.rules.staff {
            request =
                request.add_scope(Scope::new("email".to_owned())).add_scope(Scope::new("profile".to_owned()));
            for acr in &staff.acr {
                request = request.add_auth_context_value(AuthenticationContextClass::new(acr.clone()));
            }
            // Asking for an age makes the provider say when it was.
            let longest = if again { 0 } else { 12 * 60 * 60 };
            request = request.set_max_age(Duration::from_secs(longest));
        }
        if again {
            request = request.add_prompt(CoreAuthPrompt::Login);
        }
        Ok(request.url().0.to_string())
    }

    /// Exchanges a code for a token, and checks the token: signature, issuer, audience, times, nonce.
    pub(super) async fn redeem(
        &self,
        who: &impl Who,
        back: &str,
        code: &str,
        verifier: &str,
        nonce: &str,
    ) -> Result<Shown> {
        let call = self.asking(who);
        let client = self.client(self.metadata(who, false).await?, back)?;
        let tokens = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(|cause| failed(who, &self.rules, "configuration", &cause))?
            .set_pkce_verifier(PkceCodeVerifier::new(verifier.to_owned()))
            .request_async(&call)
            .await
            .map_err(|cause| failed(who, &self.rules, "exchange", &cause))?;
        let token = tokens
            .id_token()
            .ok_or_else(|| failed(who, &self.rules, "exchange", &"there was no identity token"))?;
        let nonce = Nonce::new(nonce.to_owned());
        let checked = |client: &OwnClient| {
            let now = who.now();
            let verifier = client
                .id_token_verifier()
                .set_allowed_algs(ALGORITHMS)
                .set_time_fn(move || utc(now - SKEW))
                .set_issue_time_verifier_fn(move |at| {
                    if at <= utc(now + SKEW) { Ok(()) } else { Err("issued in the future".to_owned()) }
                });
            token.claims(&verifier, &nonce).map(|claims| Shown::read(&self.rules, claims))
        };
        let shown = match checked(&client) {
            Err(ClaimsVerificationError::SignatureVerification(
                SignatureVerificationError::NoMatchingKey,
            )) => checked(&self.client(self.metadata(who, true).await?, back)?),
            checked => checked,
        };
        shown.map_err(|cause| failed(who, &self.rules, "token", &cause))
    }
}
