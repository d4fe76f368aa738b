//! What reading costs, in statements: it must not grow with what there is to read.

use super::support::{World, submits, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::queue::Filter;
use service::{dashboard, queue, tracker};
use store::on_both;
use store::testing::statements;

on_both! {
    async fn a_list_takes_as_many_statements_with_many_requests_as_with_few(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let anybody = world.visitor();
        let mut before = None;
        for requests in [2, 60] {
            for _ in 0..requests {
                submits(&provider, "whatsapp").await;
            }
            let (seen, of_queue) = statements(queue::queue(&reviewer, &Filter::default(), 1)).await;
            assert!(!seen.unwrap().lines.is_empty());
            let (seen, of_dashboard) = statements(dashboard::dashboard(&reviewer)).await;
            assert_eq!(seen.unwrap().states.len(), 10);
            let (seen, of_tracker) = statements(tracker::list(&anybody, Action::Tracker, &tracker::Filter::of(&anybody, &typed(&[])))).await;
            assert!(!seen.unwrap().requests.is_empty());
            // Reading session and account comes before and is not counted here: see `http/tests/statements.rs`.
            assert!(of_queue <= 3 && of_dashboard <= 3 && of_tracker <= 5, "{of_queue} {of_dashboard} {of_tracker}");
            assert_eq!(*before.get_or_insert((of_queue, of_dashboard, of_tracker)), (of_queue, of_dashboard, of_tracker));
        }
    }
}
