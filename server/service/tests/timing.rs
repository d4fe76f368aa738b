//! How long an answer takes tells nobody who has an account. A program of its own, so that no other test runs beside
//! it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[expect(dead_code, reason = "the stories use the rest")]
#[path = "stories/support/mod.rs"]
mod support;

use domain::failure::Failure;
use domain::form::Fields;
use domain::time::minutes;
use service::authority::Visitor;
use service::{accounts, choices, random, resets};
use std::time::{Duration, Instant};
use store::on_both;
use support::{PASSWORD, World, failure, typed};
use tokio::sync::Mutex;

/// Pairs that are counted, after some that are not.
const SAMPLES: usize = 40;
const WARM_UP: usize = 5;
/// A machine with other work disturbs a round now and then; what tells accounts apart disturbs every one.
const ROUNDS: usize = 6;
/// Medians may lie so far apart.
const APART: f64 = 0.05;

/// One comparison at a time.
static ALONE: Mutex<()> = Mutex::const_new(());

/// Sends attempts for a known and for an unknown name in random order and compares how long they take.
async fn cannot_be_told_apart(
    world: &World,
    form: impl Fn(bool, usize) -> Fields,
    attempt: impl AsyncFn(&Visitor, &Fields),
) {
    let _alone = ALONE.lock().await;
    let mut seen = Vec::new();
    let mut count = 0;
    for _ in 0..ROUNDS {
        let mut times = [Vec::new(), Vec::new()];
        for pair in 0..WARM_UP + SAMPLES {
            // Counters of attempts begin anew.
            world.advance(minutes(16));
            let first = random::bytes::<1>()[0].is_multiple_of(2);
            for known in [first, !first] {
                count += 1;
                let visitor = world.visitor_from(&format!("10.0.{}.{}", count / 250, count % 250));
                let form = form(known, count);
                let took = timed(attempt(&visitor, &form)).await;
                if pair >= WARM_UP {
                    times[usize::from(known)].push(took);
                }
            }
        }
        let [unknown, known] = times.map(median);
        let apart = known.abs_diff(unknown).as_secs_f64() / known.max(unknown).as_secs_f64();
        if apart <= APART {
            return;
        }
        seen.push(format!("known {known:?}, unknown {unknown:?}"));
    }
    panic!("known and unknown names can be told apart in every round: {seen:#?}");
}

#[expect(clippy::disallowed_methods, reason = "this measures real time")]
async fn timed(work: impl Future<Output = ()>) -> Duration {
    let started = Instant::now();
    work.await;
    started.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// One address that has an account, and ever new ones that have none.
fn address(known: bool, n: usize) -> String {
    if known { "ada@example.org".to_owned() } else { format!("zoe{n}@example.org") }
}

on_both! {
    async fn signing_in(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        let form = |known, n| typed(&[("email", &address(known, n)), ("password", "wrong wrong wrong")]);
        cannot_be_told_apart(&world, form, async |visitor, form| {
            assert_eq!(failure(accounts::sign_in(visitor, form).await), Failure::BadCredentials);
        })
        .await;
    }

    async fn signing_in_as_a_person(db) {
        let world = World::new(db).await;
        choices::add_local_person(&world.service, "ada@example.org", PASSWORD.into()).await.unwrap();
        let form = |known, n| typed(&[("login", &address(known, n)), ("password", "wrong wrong wrong")]);
        cannot_be_told_apart(&world, form, async |visitor, form| {
            assert_eq!(failure(choices::sign_in(visitor, form).await), Failure::BadCredentials);
        })
        .await;
    }

    async fn signing_up(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        let form = |known, n| typed(&[("name", "Ada"), ("email", &address(known, n)), ("password", "seven purple trains")]);
        cannot_be_told_apart(&world, form, async |visitor, form| accounts::sign_up(visitor, form).await.unwrap()).await;
    }

    async fn asking_for_another_password(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        let form = |known, n| typed(&[("email", &address(known, n))]);
        cannot_be_told_apart(&world, form, async |visitor, form| resets::ask(visitor, form).await.unwrap()).await;
    }
}
