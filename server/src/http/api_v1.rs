//! `/api/v1`: what servers ask, with a token instead of a web session.

use axum::extract::rejection::FormRejection;
use axum::extract::{Extension, Form, Path, State};
use axum::handler::Handler;
use axum::http::header::{AUTHORIZATION, CACHE_CONTROL, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use domain::access::{self, Action};
use domain::failure::Failure;
use domain::ids::{KeyId, RequestId};
use domain::language::Language;
use domain::text;
use serde::Deserialize;
use serde_json::{Value, json};
use service::authority::{Client, Origin, Who as _};
use service::error::{Error, NOT_FOUND};
use service::{Service, choices, federation, keys};

/// Every call.
pub fn routes(service: &Service) -> Router {
    let router = serve(Router::new(), Action::ChoiceCheck, check);
    let router = serve(router, Action::ApiKeyRegister, register);
    let router = serve(router, Action::ApiKeyChallenge, challenge);
    let router = serve(router, Action::IssuerLogout, log_out);
    serve(router, Action::ApiKeyAnswer, answer).with_state(service.clone())
}

/// Method and address come from the access table, so that no call is served outside it.
fn serve<T: 'static>(
    router: Router<Service>,
    action: Action,
    call: impl Handler<T, Service>,
) -> Router<Service> {
    let (method, path) = access::rule(action).path.split_once(' ').expect("API rows name method and path");
    router.route(path, if method == "GET" { get(call) } else { post(call) })
}

/// A refusal as JSON: a code that does not change, and words for people.
struct Refusal(Error, Origin);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let Self(error, origin) = self;
        let (failure, trace) = (error.failure(), origin.trace);
        if let Some(entry) = origin.entry {
            entry.failed(failure);
        }
        if let Error::Internal(cause) = &error {
            tracing::error!(trace, %cause, "an API call failed");
        }
        let problems: Vec<Value> = match &error {
            Error::Wrong(problems) => problems
                .iter()
                .map(|p| json!({ "field": p.field, "sentence": texts::say(Language::English, &p.sentence) }))
                .collect(),
            _ => Vec::new(),
        };
        let message =
            if failure == Failure::SignedOut { text!("api-token-unknown") } else { failure.sentence() };
        let message = texts::say(Language::English, &message);
        let body =
            json!({ "error": failure.code(), "message": message, "problems": problems, "trace": trace });
        let mut response = (app::api::visit::status(failure), Json(body)).into_response();
        // RFC 6750 section 3.
        let asks = match failure {
            Failure::SignedOut => Some("Bearer"),
            Failure::ScopeMissing => Some("Bearer error=\"insufficient_scope\""),
            _ => None,
        };
        if let Some(asks) = asks {
            response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static(asks));
        }
        response
    }
}

/// A refusal before a call was looked at.
pub fn refusal(error: &Error, trace: &str) -> Response {
    let failure = error.failure();
    let body = json!({ "error": failure.code(), "message": texts::say(Language::English, &failure.sentence()), "problems": [], "trace": trace });
    (app::api::visit::status(failure), Json(body)).into_response()
}

fn token(headers: &HeaderMap) -> Result<&str, Error> {
    let value = headers.get(AUTHORIZATION).and_then(|v| v.to_str().ok());
    value.and_then(|v| v.strip_prefix("Bearer ")).ok_or_else(|| Failure::SignedOut.into())
}

/// The server that calls. What its token was not made for is refused before anything of the call is read.
async fn client(
    service: &Service,
    origin: &Origin,
    headers: &HeaderMap,
    action: Action,
) -> Result<Client, Error> {
    let client = service.visitor(origin.clone()).client(token(headers)?).await?;
    client.ready(action)?;
    Ok(client)
}

/// May this provider reach this person, and with what? Always the newest decision, so never cached.
async fn check(
    State(service): State<Service>,
    Extension(origin): Extension<Origin>,
    Path((slug, subject, provider)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let answer = match token(&headers) {
        Ok(token) => {
            choices::check(&service.visitor(origin.clone()), token, &slug, &subject, &provider).await
        }
        Err(error) => Err(error),
    };
    let answer = answer.map_err(|error| Refusal(error, origin))?;
    let body = json!({ "reachable": !answer.functionalities.is_empty(), "functionalities": answer.functionalities, "version": answer.version });
    Ok(([(CACHE_CONTROL, "no-store")], Json(body)).into_response())
}

/// What an identity provider sends (OpenID Connect Back-Channel Logout 1.0 section 2.5).
#[derive(Deserialize)]
struct LogoutForm {
    logout_token: String,
}

/// An identity provider ends sign-ins.
async fn log_out(
    State(service): State<Service>,
    Extension(origin): Extension<Origin>,
    Path(issuer): Path<String>,
    form: Result<Form<LogoutForm>, FormRejection>,
) -> Result<Response, Refusal> {
    let done = async {
        let Form(LogoutForm { logout_token }) = form.map_err(|_| Failure::BadToken)?;
        federation::log_out(&service.visitor(origin.clone()), &issuer, &logout_token).await
    };
    done.await.map_err(|error| Refusal(error, origin.clone()))?;
    Ok(([(CACHE_CONTROL, "no-store")], StatusCode::NO_CONTENT).into_response())
}

async fn register(
    State(service): State<Service>,
    Extension(origin): Extension<Origin>,
    Path(request): Path<String>,
    headers: HeaderMap,
    body: String,
) -> Result<(StatusCode, Json<Value>), Refusal> {
    let done = async {
        let client = client(&service, &origin, &headers, Action::ApiKeyRegister).await?;
        let request = RequestId::parse(&request).map_err(|_| NOT_FOUND)?;
        let id = keys::register(&client, Action::ApiKeyRegister, &request, &body).await?;
        shown(&client, Action::ApiKeyRegister, &id).await
    };
    let key = done.await.map_err(|error| Refusal(error, origin.clone()))?;
    Ok((StatusCode::CREATED, Json(key)))
}

async fn challenge(
    State(service): State<Service>,
    Extension(origin): Extension<Origin>,
    Path(key): Path<String>,
    headers: HeaderMap,
) -> Result<Json<Value>, Refusal> {
    let done = async {
        let client = client(&service, &origin, &headers, Action::ApiKeyChallenge).await?;
        shown(&client, Action::ApiKeyChallenge, &KeyId::parse(&key).map_err(|_| NOT_FOUND)?).await
    };
    done.await.map(Json).map_err(|error| Refusal(error, origin.clone()))
}

async fn answer(
    State(service): State<Service>,
    Extension(origin): Extension<Origin>,
    Path(key): Path<String>,
    headers: HeaderMap,
    body: String,
) -> Result<Json<Value>, Refusal> {
    let done = async {
        let client = client(&service, &origin, &headers, Action::ApiKeyAnswer).await?;
        let id = KeyId::parse(&key).map_err(|_| NOT_FOUND)?;
        keys::answer(&client, Action::ApiKeyAnswer, &id, &body).await?;
        shown(&client, Action::ApiKeyAnswer, &id).await
    };
    done.await.map(Json).map_err(|error| Refusal(error, origin.clone()))
}

async fn shown(client: &Client, action: Action, id: &KeyId) -> Result<Value, Error> {
    let line = keys::find_own(client, action, id).await?;
    let challenge: Option<Value> =
        line.challenge.as_deref().map(serde_json::from_str).transpose().map_err(Error::internal)?;
    Ok(json!({
        "key": line.id,
        "state": line.state.as_str(),
        "fingerprint": line.fingerprint,
        "safetyNumber": line.safety_number,
        "challenge": challenge,
    }))
}
