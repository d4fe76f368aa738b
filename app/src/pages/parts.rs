//! Every part in every state, for whoever builds pages. Shown where the portal is tried out; its texts are examples
//! and stand in no catalogue.

use super::requests::{Version, Versions};
use super::{Screen, anybody, page, query_fields};
use crate::api::visit::visit;
use crate::islands::copy;
use crate::parts::*;
use crate::say::words;
use domain::form::{Attempt, Fields, Problem};
use domain::request::Submission;
use domain::request::submission::example_draft;
use domain::text::Text;
use domain::time::{Date, Timestamp};
use leptos::prelude::*;
use service::error::NOT_FOUND;

const TODAY: Date = Date::constant(2027, 1, 20);

/// `/dev/parts`
#[component]
pub fn PartsPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        if !visit.site().shows_mail {
            return Err(NOT_FOUND);
        }
        let body = view! {
            <h1>"Parts"</h1>
            <p class="lead">"What pages are made of, each in each of its states."</p>
            <section><h2>"Messages"</h2>{messages()}</section>
            <section><h2>"A form nobody has sent"</h2>{form(Attempt::default(), "fresh")}</section>
            <section><h2>"The same form with problems"</h2>{form(wrong(), "wrong")}</section>
            <section><h2>"Buttons, dialog, menu"</h2>{buttons()}</section>
            <section><h2>"States and progress"</h2>{states()}</section>
            <section><h2>"Lists"</h2>{lists()}</section>
            <section><h2>"Pictures"</h2>{pictures()}</section>
            <section><h2>"Code and comparisons"</h2>{code()}{versions(query_fields())}</section>
        };
        Ok(Screen::new("Parts", anybody(&visit).await?, body))
    })
}

/// Two submissions, of which the later one has another address and description.
fn versions(query: Fields) -> impl IntoView {
    let version = |name: &str, changes: &[(&str, &str)]| {
        let mut draft = example_draft();
        for (field, value) in changes {
            draft.set(field, *value);
        }
        let submission = Submission::parse(&draft).ok()?;
        Some(Version { name: name.to_owned(), submission })
    };
    let amended = [("push_url", "https://push.heron.example.org"), ("description", "A messenger for clubs.")];
    let all = [version("As submitted", &[]), version("Amended on 3 March 2027", &amended)];
    view! { <Versions to="/dev/parts" query=query versions=all.into_iter().flatten().collect()/> }
}

fn messages() -> impl IntoView {
    view! {
        <div class="stack">
            <Banner kind=Tone::Success title="The draft is saved" toast=true><p>"You can come back to it at any time."</p></Banner>
            <Banner kind=Tone::Info title="The review has begun"/>
            <Banner kind=Tone::Warning title="A key expires in 7 days"><p>"Register its successor before then."</p></Banner>
            <Banner kind=Tone::Problem title="Somebody was faster"><p>"Nothing you typed is lost."</p><Trace id="0123456789abcdef"/></Banner>
            <Banner kind=Tone::Neutral title="The portal is read-only tonight from 02:00 UTC"/>
            <Empty title="No requests yet"><p>"Start one, and it appears here."</p></Empty>
        </div>
    }
}

fn wrong() -> Attempt {
    let problem =
        |field: &str, sentence: &str| Problem { field: field.to_owned(), sentence: Text::verbatim(sentence) };
    let fields: Fields =
        [("name", "Heron\nMessaging"), ("why", "Because."), ("what.text", "on"), ("day", "2027-02-30")]
            .into_iter()
            .collect();
    Attempt {
        fields,
        problems: vec![
            problem("name", "“Legal name” must be one line. Remove the line breaks."),
            problem("country", "Choose a country."),
            problem("day", "This is not a day. Enter it as year, month and day."),
            problem("how", "Choose one of the two."),
            problem("what", "Tick at least one."),
            problem("why", "Say more: at least one sentence on security."),
        ],
    }
}

fn form(attempt: Attempt, prefix: &'static str) -> impl IntoView {
    let countries = [("", "Choose a country"), ("IE", "Ireland"), ("PL", "Poland")];
    let how = || {
        vec![
            Choice::new("direct", "Direct").hint("Your clients connect to the gatekeeper."),
            Choice::new("proxied", "Proxied").hint("Your servers connect to the gatekeeper."),
        ]
    };
    let what = vec![Choice::new("text", "Text messages"), Choice::new("images", "Images")];
    view! {
        <PostForm to="/dev/parts" attempt=attempt prefix=prefix>
            <TextField name="name" label="Legal name" hint="As in the register, like “Heron Messaging Limited”."/>
            <TextField name="secret" label="Password" kind="password" autocomplete="off"/>
            <TextField name="day" label="Day of receipt" kind="date"/>
            <Select name="country" label="Country" options=countries.map(|(v, l)| (v.to_owned(), l.to_owned())).to_vec()/>
            <Radios name="how" legend="Architecture" hint="It decides which keys are asked for." options=how()/>
            <Checkboxes name="what" legend="Functionalities" options=what/>
            <Checkbox name="may" label="I may sign for the organisation" hint="You are asked for a fresh proof."/>
            <TextArea name="why" label="Reasons" hint="What somebody who decides has to know." rows=3/>
            <div class="field">
                <label for=format!("{prefix}-file")>"Evidence"</label>
                <p class="hint" id=format!("{prefix}-file-hint")>"Drop a file here or choose one: PDF or text, 20 MiB at most."</p>
                <input type="file" id=format!("{prefix}-file") aria-describedby=format!("{prefix}-file-hint")/>
            </div>
            <div class="actions"><Submit label="Submit"/><Submit label="Save draft" kind=Button::Secondary unchecked=true/></div>
        </PostForm>
    }
}

fn buttons() -> impl IntoView {
    let items = vec![
        view! { <a href="/offers">"Reference offers"</a> }.into_any(),
        view! { <a href="/calculator">"Calculator"</a> }.into_any(),
    ];
    view! {
        <p class="actions">
            <button class=Button::Primary.class() type="button">"Primary"</button>
            <button class=Button::Secondary.class() type="button">"Secondary"</button>
            <button class=Button::Danger.class() type="button">"Danger"</button>
            <button class="button small" type="button">"Small"</button>
            <button class=Button::Primary.class() type="button" aria-busy="true">"Sending"</button>
        </p>
        <div class="actions">
            <Dialog id="withdraw" open="Withdraw" kind=Button::Danger title="Withdraw this request?">
                <p>"This cannot be undone. A new request begins a new three months."</p>
            </Dialog>
            <Menu id="more" open="More" items=items/>
        </div>
    }
}

fn states() -> impl IntoView {
    let tones = [Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Problem];
    let tags = tones.map(|tone| view! { <Status kind=tone text=format!("{tone:?}")/>" " }).collect_view();
    let stages = || ["Received", "In review", "Accepted", "Ready", "Live"].map(str::to_owned).to_vec();
    let task = |label: &str, href: Option<&str>, status: &str, done| Task {
        label: label.to_owned(),
        href: href.map(str::to_owned),
        status: status.to_owned(),
        done,
    };
    let tasks = vec![
        task("Describe your organisation", Some("/dev/parts"), "Complete", true),
        task("Write the request", Some("/dev/parts"), "To do", false),
        task("Submit it", None, "Cannot start yet", false),
    ];
    view! {
        <div class="stack">
            <p>{tags}</p>
            <Stepper label="Just begun" stages=stages() at=0/>
            <Stepper label="On its way" stages=stages() at=2/>
            <Stepper label="Arrived" stages=stages() at=5/>
            <Progress label="The three months" value=64 max=92 note="28 days left"/>
            <Deadline title="Legal date" due=Date::constant(2027, 2, 28) left="39 days left" kind=Tone::Info><p>"The gatekeeper's turn"</p></Deadline>
            <Tasks tasks=tasks/>
        </div>
    }
}

fn lists() -> impl IntoView {
    let cell = |text: &str| text.to_owned().into_any();
    let rows = vec![
        vec![
            view! { <Person name="Ada Example" about="Owner"/> }.into_any(),
            cell("ada@heron.example.org"),
            view! { <Moment at=Timestamp(1_795_442_759_999)/> }.into_any(),
        ],
        vec![
            view! { <Person name="Ben Example" about="Engineer"/> }.into_any(),
            cell("ben@heron.example.org"),
            view! { <Day at=TODAY/> }.into_any(),
        ],
    ];
    let headers = ["Who", "Address", "Since"].map(str::to_owned).to_vec();
    let tabs =
        [("/dev/parts", "Parts"), ("/offers", "Offers")].map(|(to, name)| (to.to_owned(), name.to_owned()));
    let summary = vec![
        SummaryRow::new("Legal name", "Heron Messaging Limited").change("/dev/parts"),
        SummaryRow::new("Country", "Ireland"),
    ];
    let meta = vec![cell("WhatsApp"), cell("Version 3"), cell("Published in January")];
    view! {
        <div class="stack">
            <Breadcrumbs trail=vec![("/".to_owned(), "Start".to_owned())] here="Parts"/>
            <Tabs label="Two pages" tabs=tabs.to_vec()/>
            <MetaLine items=meta/>
            <DataTable caption="Members" headers=headers.clone() rows=rows/>
            <DataTable caption="Nobody" headers=headers rows=Vec::new() empty="Nobody has joined yet. Invite somebody above."/>
            <Pager previous=Some("/dev/parts".to_owned()) next=Some("/dev/parts".to_owned()) note="51 to 100 of 212"/>
            <Summary rows=summary/>
            <Law/>
        </div>
    }
}

fn pictures() -> impl IntoView {
    let day = |month, of_month| Date::constant(2027, month, of_month);
    let mark = |at, label: &str, kind| Mark { at, label: label.to_owned(), kind };
    let span = |from, to, label: &str, class| Span { from, to, label: label.to_owned(), class };
    let marks = vec![
        mark(Date::constant(2026, 11, 30), "Received", Tone::Info),
        mark(day(1, 10), "Agreement complete", Tone::Info),
        mark(day(3, 1), "Legal date", Tone::Warning),
    ];
    let spans = vec![
        span(
            Date::constant(2026, 11, 30),
            Date::constant(2026, 12, 14),
            "The gatekeeper's turn",
            "turn-gatekeeper",
        ),
        span(Date::constant(2026, 12, 14), day(1, 4), "The provider's turn", "turn-provider"),
        span(day(1, 4), TODAY, "Both sides have work to do", "turn-both"),
    ];
    let bar = |label: &str, value| Bar { label: label.to_owned(), href: None, value, note: String::new() };
    let days = vec![
        (-3, Tone::Problem),
        (2, Tone::Warning),
        (9, Tone::Warning),
        (9, Tone::Warning),
        (40, Tone::Info),
        (88, Tone::Info),
    ];
    view! {
        <div class="stack">
            <Timeline caption="The three months" marks=marks spans=spans today=TODAY/>
            <Timeline caption="Nothing happened yet" marks=Vec::new() today=TODAY/>
            <Bars caption="Requests by state" bars=vec![bar("Received", 4), bar("In review", 9), bar("Asked", 2), bar("Live", 0)]/>
            <Strip caption="Legal dates that run" days=days/>
            <Glance answers=vec![true, false, false, true] words="Apps that may reach you: 2 of 4"/>
        </div>
    }
}

fn code() -> impl IntoView {
    let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    let old = "The provider registers public keys only.\nKeys live for 90 days.\nEach side tells the other about incidents.\n";
    let new = "The provider registers public keys only.\nKeys live for 180 days.\nEach side tells the other about incidents.\n";
    view! {
        <div class="stack">
            <CodeBlock label="A registration" text="{\"registrationId\": 1, \"deviceId\": 1}"/>
            <p><Fingerprint text=hash/>" "<crate::islands::copy::Copy text=hash.to_owned() words=words(copy::SAYS)/></p>
            <p><Fingerprint text="303452874019283746501928374650"/></p>
            <Diff old=old new=new/>
            <Diff old=old new=old/>
            <Steps steps=vec![
                Step { sentence: "Received on Monday 30 November 2026.".to_owned(), law: "Article 3(1)".to_owned() },
                Step { sentence: "The period ends with the last hour of Monday 1 March 2027.".to_owned(), law: String::new() },
            ]/>
            <Markdown source="## A notice\n\nText with **weight**, a [link](/offers) and a list:\n\n- one\n- two\n"/>
        </div>
    }
}
