//! Second factors: setting up an authenticator app, recovery codes, and showing either.

use crate::authority::{Account, System, Visitor, Who};
use crate::error::{Error, NOT_FOUND, Result};
use crate::mail::{enqueue, letters};
use crate::throttle::Throttle;
use crate::totp::{self, SECRET_LEN, Setup};
use crate::{devices, facts, hash, random, sessions};
use domain::access::Action;
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::AccountId;
use domain::proof::{Entry, Proof, RECOVERY_CODES, plain_code};
use domain::text;
use domain::text::Text;
use domain::time::Timestamp;
use serde_json::json;
use store::Tx;
use store::accounts as account_rows;
use store::factors as rows;
use store::passkeys::{passkey_list, passkey_remove};

/// What sealed bytes are for.
pub(crate) const SECRET: &str = "totp.secret";
/// Letters and digits nobody takes for another (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The second factors of an account, as its page shows them.
#[derive(Clone, Debug)]
pub struct Overview {
    /// Since when there is an authenticator app.
    pub authenticator: Option<Timestamp>,
    /// Recovery codes not used yet.
    pub codes_left: i64,
}

/// The second factors of an account.
///
/// # Errors
/// The database does not answer.
pub async fn overview(who: &Account) -> Result<Overview> {
    let mut tx = who.look(Action::AccountPage).await?;
    let totp = rows::totp_find(&mut tx, who.id()).await?;
    let codes_left = rows::recovery_left(&mut tx, who.id()).await?;
    Ok(Overview { authenticator: totp.and_then(|t| t.set_up_at()), codes_left })
}

/// Makes a new secret, which waits for its first code. An app in use stays in use until then.
///
/// # Errors
/// A proof is missing.
pub async fn start(who: &Account) -> Result<()> {
    let mut tx = who.begin(Action::FactorStart).await?;
    let sealed = who.service().sealer().seal(SECRET, &random::bytes::<SECRET_LEN>());
    rows::totp_begin(&mut tx, who.id(), &sealed).await?;
    Ok(tx.commit().await?)
}

/// What to enter into the app. `None` when no set-up has begun.
///
/// # Errors
/// A proof is missing.
pub async fn setup_view(who: &Account) -> Result<Option<Setup>> {
    let mut tx = who.look(Action::AuthenticatorPage).await?;
    let Some(sealed) = rows::totp_find(&mut tx, who.id()).await?.and_then(|t| t.pending) else {
        return Ok(None);
    };
    let secret = who.service().sealer().open(SECRET, &sealed)?;
    totp::setup(&secret, who.email()).map(Some)
}

/// Puts the new app into use, shown by a code of it, and ends all other sessions. This one goes on with the
/// entry that is returned, beside new recovery codes, to be shown once.
///
/// # Errors
/// The code does not fit, or a proof is missing.
pub async fn confirm(who: &Account, form: &Fields) -> Result<(Entry, Vec<String>)> {
    let throttle = Throttle::code(who, "confirm", who.id());
    throttle.count(who, Action::FactorConfirm).await?;
    let mut tx = who.begin(Action::FactorConfirm).await?;
    let waiting = rows::totp_find(&mut tx, who.id()).await?.and_then(|t| t.pending).ok_or(Failure::NotNow)?;
    let secret = who.service().sealer().open(SECRET, &waiting)?;
    let typed = plain_code(form.get("code"));
    let step = totp::step(&secret, &typed, who.now())?
        .ok_or_else(|| Error::wrong("code", text!("security-code-not-now")))?;
    throttle.forgive(&mut tx).await?;
    rows::totp_confirm(&mut tx, who.id(), &waiting, step, who.now()).await?;
    let codes = replace_codes(&mut tx, who).await?;
    changed(&mut tx, who, "account.authenticator_set_up", text!("mail-security-app")).await?;
    let epoch = sessions::end_all(&mut tx, who, who.id()).await?;
    tx.commit().await?;
    let proof = Proof::whole(who.now(), true);
    Ok((Entry { proof, ..who.entry(epoch) }, codes))
}

/// Removes the authenticator app, and with the last second factor the recovery codes.
///
/// # Errors
/// It is the last one of somebody who needs one, or a proof is missing.
pub async fn remove(who: &Account) -> Result<()> {
    let mut tx = who.begin(Action::FactorRemove).await?;
    rows::totp_remove(&mut tx, who.id()).await?;
    after_removal(&mut tx, who).await?;
    changed(&mut tx, who, "account.authenticator_removed", text!("mail-security-app-removed")).await?;
    Ok(tx.commit().await?)
}

/// What follows when a second factor was removed. Asked in the same transaction: of two removed at once one
/// is the last.
///
/// # Errors
/// None is left to somebody who needs one.
pub(crate) async fn after_removal(tx: &mut Tx, who: &Account) -> Result<()> {
    if account_rows::account_find(tx, who.id()).await?.is_some_and(|a| a.has_factor) {
        return Ok(());
    }
    if who.must_have_factor() {
        return Err(Failure::FactorNeeded.into());
    }
    Ok(rows::recovery_replace(tx, who.id(), &[]).await?)
}

/// Removes everything beside the password for somebody who lost it all, at an operator's word.
///
/// # Errors
/// [`NOT_FOUND`]: nobody has this address.
pub async fn remove_for(system: &System, email: &str) -> Result<()> {
    let mut tx = system.begin().await?;
    let account = account_rows::account_find_by_email(&mut tx, email).await?.ok_or(NOT_FOUND)?;
    rows::totp_remove(&mut tx, &account.id).await?;
    rows::recovery_replace(&mut tx, &account.id, &[]).await?;
    for passkey in passkey_list(&mut tx, &account.id).await? {
        passkey_remove(&mut tx, &account.id, &passkey.id).await?;
    }
    sessions::end_all(&mut tx, system, &account.id).await?;
    facts::record(&mut tx, system, account.id.as_str(), "account.factors_removed", json!({})).await?;
    let what = text!("mail-security-operator-removed");
    mail(&mut tx, system, &account.email, what).await?;
    Ok(tx.commit().await?)
}

/// Replaces all recovery codes. Returns the new ones, to be shown once.
///
/// # Errors
/// There is no authenticator app, or a proof is missing.
pub async fn renew_codes(who: &Account) -> Result<Vec<String>> {
    let mut tx = who.begin(Action::CodesRenew).await?;
    if !who.has_factor() {
        return Err(Failure::NotNow.into());
    }
    let codes = replace_codes(&mut tx, who).await?;
    changed(&mut tx, who, "account.recovery_codes_renewed", text!("mail-security-codes")).await?;
    tx.commit().await?;
    Ok(codes)
}

/// Ends a sign-in whose password was right in this epoch: a code of the app, or a recovery code.
///
/// # Errors
/// The code does not fit or was used, all sessions were ended meanwhile, or [`Failure::TooMany`].
pub async fn enter(who: &Visitor, account: &AccountId, epoch: i64, form: &Fields) -> Result<Entry> {
    shown(who, Action::CodeEnter, account, form).await?;
    let mut tx = who.begin(Action::CodeEnter).await?;
    let row = account_rows::account_find(&mut tx, account).await?.filter(|a| a.epoch == epoch);
    row.ok_or(Failure::SignedOut)?;
    devices::seen(&mut tx, who, account).await?;
    facts::record(&mut tx, who, account.as_str(), "account.signed_in", json!({ "factor": true })).await?;
    tx.commit().await?;
    Ok(Entry { account: account.clone(), epoch, proof: Proof::whole(who.now(), true) })
}

/// A fresh proof: the password, a code where the account has a second factor, or both. A code alone opens
/// what does not change how the account is entered.
///
/// # Errors
/// What was typed does not fit, or [`Failure::TooMany`].
pub async fn prove(who: &Account, form: &Fields) -> Result<Proof> {
    let both = !form.get("password").is_empty();
    if both || !who.has_factor() {
        password_shown(who, Action::Prove, "password", form).await?;
    }
    if !who.has_factor() {
        return Ok(Proof::whole(who.now(), false));
    }
    shown(who, Action::Prove, who.id(), form).await?;
    let whole = both || !who.has_password();
    Ok(if whole { Proof::whole(who.now(), true) } else { who.proof().and_code(who.now()) })
}

/// Whether a field holds the password of the account. Counted as other proofs are.
pub(crate) async fn password_shown(who: &Account, action: Action, field: &str, form: &Fields) -> Result<()> {
    let throttle = Throttle::guess(who, "prove", who.id().as_str());
    throttle.count(who, action).await?;
    let mut tx = who.look(action).await?;
    let hash = account_rows::account_find(&mut tx, who.id()).await?.and_then(|a| a.password_hash);
    drop(tx);
    if !who.service().passwords().verify(form.get(field).to_owned(), hash).await?.fits() {
        return Err(Error::wrong(field, text!("password-not-yours")));
    }
    let mut tx = who.begin(action).await?;
    throttle.forgive(&mut tx).await?;
    Ok(tx.commit().await?)
}

/// Uses up the code that was typed.
async fn shown(who: &impl Who, action: Action, account: &AccountId, form: &Fields) -> Result<()> {
    let kind = if action == Action::Prove { "prove" } else { "enter" };
    let throttle = Throttle::code(who, kind, account);
    throttle.count(who, action).await?;
    let typed = plain_code(form.get("code"));
    let mut tx = who.begin(action).await?;
    let six_digits = typed.len() == 6 && typed.bytes().all(|b| b.is_ascii_digit());
    let fits = if six_digits {
        let step = match rows::totp_find(&mut tx, account).await?.and_then(|t| t.secret) {
            Some(sealed) => {
                let secret = who.service().sealer().open(SECRET, &sealed)?;
                totp::step(&secret, &typed, who.now())?
            }
            None => None,
        };
        match step {
            Some(step) if rows::totp_use(&mut tx, account, step).await? => true,
            Some(_) => {
                return Err(Error::wrong("code", text!("security-code-used")));
            }
            None => false,
        }
    } else {
        let used = rows::recovery_use(&mut tx, account, &code_hash(account, &typed), who.now()).await?;
        if used {
            let left = rows::recovery_left(&mut tx, account).await?;
            let row = account_rows::account_find(&mut tx, account).await?.ok_or(Failure::SignedOut)?;
            let what = text!("mail-security-code-used", left = left);
            mail(&mut tx, who, &row.email, what).await?;
            facts::record(
                &mut tx,
                who,
                account.as_str(),
                "account.recovery_code_used",
                json!({ "left": left }),
            )
            .await?;
        }
        used
    };
    if !fits {
        return Err(Error::wrong("code", text!("security-code-wrong")));
    }
    throttle.forgive(&mut tx).await?;
    Ok(tx.commit().await?)
}

pub(crate) async fn replace_codes(tx: &mut Tx, who: &Account) -> Result<Vec<String>> {
    let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| new_code()).collect();
    let hashes: Vec<String> = codes.iter().map(|code| code_hash(who.id(), &plain_code(code))).collect();
    rows::recovery_replace(tx, who.id(), &hashes).await?;
    Ok(codes)
}

/// 120 random bits, in groups for the eye: too many to be found out from a hash.
pub(crate) fn new_code() -> String {
    let letters = random::bytes::<24>().map(|byte| char::from(ALPHABET[usize::from(byte % 32)]));
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

fn code_hash(account: &AccountId, plain: &str) -> String {
    hash::sha256_hex(format!("{account}:{plain}").as_bytes())
}

pub(crate) async fn changed(tx: &mut Tx, who: &Account, kind: &str, what: Text) -> Result<()> {
    facts::record(tx, who, who.id().as_str(), kind, json!({})).await?;
    mail(tx, who, who.email(), what).await
}

async fn mail(tx: &mut Tx, who: &impl Who, to: &str, what: Text) -> Result<()> {
    let letter = letters::security(what, &who.service().link("/account"));
    enqueue(tx, who, to, &random::uuid(who.now()), &letter).await
}

/// Gives an example account an authenticator app everybody knows.
pub(crate) async fn set_up_example(
    tx: &mut Tx,
    who: &impl Who,
    account: &AccountId,
    secret: &[u8],
) -> Result<()> {
    let sealed = who.service().sealer().seal(SECRET, secret);
    rows::totp_begin(tx, account, &sealed).await?;
    Ok(rows::totp_confirm(tx, account, &sealed, 0, who.now()).await?)
}
