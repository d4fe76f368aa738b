//! The files of a request, as both sides see them.

use crate::parts::{Banner, Button, DataTable, FileField, Status, Submit, Tone};
use crate::say::{language, say};
use crate::t;
use domain::file::{FILE_BYTES, Scan};
use domain::text::Value;
use leptos::prelude::*;
use service::files::Line;

/// Endings the browser offers first.
const ACCEPT: &str = ".pdf,.png,.jpg,.jpeg,.txt,.md,.json";

/// Files that were sent along, or none.
pub(super) fn sent(lines: &[Line]) -> impl IntoView + use<> {
    let sent: Vec<Line> = lines.iter().filter(|line| line.is_sent).cloned().collect();
    view! {
        <h2 id="files">{t!("file-title")}</h2>
        {if sent.is_empty() { view! { <p>{t!("file-none-sent")}</p> }.into_any() } else { table(&sent, false).into_any() }}
    }
}

/// The files of a form that keeps what was typed with each button, and the field for one more.
pub(super) fn fields(lines: &[Line]) -> impl IntoView + use<> {
    let unsent: Vec<Line> = lines.iter().filter(|line| !line.is_sent).cloned().collect();
    let hint = t!("file-hint", max = mebibytes(FILE_BYTES));
    view! {
        <h3 id="files">{t!("file-title")}</h3>
        {listed(&unsent)}
        <FileField name="file" label=t!("file-file") hint=hint accept=ACCEPT/>
        <div class="actions">
            <Submit label=t!("file-add") kind=Button::Secondary to="/api/files/add" unchecked=true multipart=true/>
        </div>
    }
}

fn listed(lines: &[Line]) -> AnyView {
    if lines.is_empty() {
        return view! { <p>{t!("file-none")}</p> }.into_any();
    }
    table(lines, true).into_any()
}

fn table(lines: &[Line], removes: bool) -> impl IntoView + use<> {
    let headers = vec![
        t!("file-name"),
        t!("file-kind"),
        t!("file-size"),
        t!("file-added"),
        t!("file-scan"),
        t!("file-hash"),
    ];
    let rows = lines.iter().map(row).collect();
    let any = |scan| lines.iter().any(|line| line.evidence.scan == scan);
    let unscanned = any(Scan::Unscanned).then(|| view! { <p>{t!("file-unscanned-what")}</p> });
    let pending = any(Scan::Pending).then(|| {
        view! { <Banner kind=Tone::Info title=say(&Scan::Pending.label())><p>{t!("file-pending-what")}</p></Banner> }
    });
    let removes = removes.then(|| lines.iter().map(remove).collect_view());
    view! {
        <DataTable caption=t!("file-title") quiet=true headers=headers rows=rows/>
        {unscanned}
        {pending}
        <div class="actions">{removes}</div>
    }
}

fn row(line: &Line) -> Vec<AnyView> {
    let evidence = line.evidence.clone();
    let href = format!("/files/{}", line.id);
    let name = if evidence.scan.is_usable() {
        view! { <a href=href download rel="nofollow">{evidence.name}</a> }.into_any()
    } else {
        evidence.name.into_any()
    };
    let tone = match evidence.scan {
        Scan::Unscanned => Tone::Neutral,
        Scan::Pending => Tone::Info,
        Scan::Clean => Tone::Success,
        Scan::Infected => Tone::Problem,
    };
    let at = texts::instant(language(), line.at);
    vec![
        name,
        say(&evidence.kind.label()).into_any(),
        size(evidence.size_bytes).into_any(),
        t!("file-added-by", at = at, by = &line.by).into_any(),
        view! { <Status kind=tone text=say(&evidence.scan.label())/> }.into_any(),
        view! { <code>{evidence.sha256.get(..16).unwrap_or_default().to_owned()}"…"</code> }.into_any(),
    ]
}

fn remove(line: &Line) -> impl IntoView + use<> {
    let (label, id) = (t!("file-remove", name = &line.evidence.name), line.id.to_string());
    view! {
        <Submit
            label=label kind=Button::Secondary to="/api/files/remove" name="file_id" value=id unchecked=true
            multipart=false
        />
    }
}

fn size(bytes: i64) -> String {
    if bytes < 10 * 1024 { t!("file-bytes", n = bytes) } else { t!("file-kibibytes", n = bytes / 1024) }
}

fn mebibytes(bytes: u64) -> Value {
    Value::Number(i64::try_from(bytes / (1024 * 1024)).unwrap_or(i64::MAX))
}
