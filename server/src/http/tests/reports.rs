//! Figures that are carried away: who took which selection stands on record.

use super::support::Portal;
use axum::http::StatusCode;
use store::on_both;

on_both! {
    async fn a_download_is_recorded_with_its_selection(db) {
        let portal = Portal::new(db).await;
        let auditor = portal.enters("auditor@gatekeeper.example.org").await;
        portal.set("DELETE FROM audit_entries").await;
        let file = portal.get("/review/reports.csv?service=whatsapp&from=2026-01-01&until=2026-01-31", Some(&auditor)).await;
        assert_eq!(file.headers["content-disposition"], "attachment; filename=\"reports.csv\"");
        assert!(file.body.starts_with("from,until,service,figure,of,value,median_days,longest_days\r\n"), "{}", file.body);
        let told = "SELECT a.email || ' ' || e.act || ' ' || e.thing || ' ' || e.outcome FROM audit_entries e JOIN accounts a ON a.id = e.account";
        assert_eq!(portal.value(told).await, "auditor@gatekeeper.example.org /review/reports.csv whatsapp:2026-01-01:2026-01-31 done");
        portal.set("DELETE FROM audit_entries").await;
        let year = portal.get("/review/yearly.json?year=2025", Some(&auditor)).await;
        assert_eq!(serde_json::from_str::<serde_json::Value>(&year.body).unwrap()["year"], 2025);
        assert_eq!(portal.value(told).await, "auditor@gatekeeper.example.org /review/yearly.json 2025 done");
        portal.set("DELETE FROM audit_entries").await;
        portal.get("/review/audit.csv?outcome=refused&who=ada%40heron.example.org", Some(&auditor)).await;
        assert_eq!(portal.value(told).await, "auditor@gatekeeper.example.org /review/audit.csv outcome:refused:who done");
        // What cannot be read says so; for providers there is no such page.
        let odd = portal.get("/review/reports.csv?from=1.3.2025", Some(&auditor)).await;
        assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);
        let odd = portal.get("/review/reports?from=1.3.2025&until=%3Cscript%3E", Some(&auditor)).await;
        assert!(odd.status == StatusCode::OK && odd.body.contains("is not a day") && !odd.body.contains("<script>\""), "{}", odd.body);
        let owner = portal.enters("owner@heron.example.org").await;
        for path in ["/review/reports", "/review/yearly", "/review/reports.json", "/review/yearly.csv"] {
            assert_eq!(portal.get(path, Some(&owner)).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
}
