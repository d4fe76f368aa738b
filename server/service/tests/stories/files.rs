//! Evidence files come, are looked at, are sent along, and go.

use super::support::bucket::{KEY, S3};
use super::support::scanner::{Does, EICAR, FakeScanner};
use super::support::{World, approves, failure, proposes, sentence, stands, submits, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::file::{FILE_BYTES, Scan};
use domain::form::Fields;
use domain::ids::RequestId;
use domain::request::submission::example_draft;
use domain::time::{days, minutes};
use futures_util::TryStreamExt as _;
use service::authority::{Member, Person as _};
use service::files::{Blobs, Bytes, Files};
use service::hash::sha256_hex;
use service::threads::What;
use service::{Result, accounts, files, questions, receipts, requests, reviews, threads};
use store::on_both;

const PDF: &[u8] = b"%PDF-1.7\nan independent review\n%%EOF\n";

async fn brings_with(who: &Member, id: &RequestId, form: Fields, name: &str, bytes: &[u8]) -> Result<()> {
    let mut incoming = files::expect(who, id).await?;
    for piece in bytes.chunks(1_000_000) {
        incoming.push(piece).await?;
    }
    files::add(who, id, form, name, incoming).await.map(drop)
}

async fn brings(who: &Member, id: &RequestId, name: &str, bytes: &[u8]) -> Result<()> {
    brings_with(who, id, Fields::default(), name, bytes).await
}

async fn starts(provider: &Member) -> RequestId {
    requests::start(provider, &typed(&[("service", "whatsapp")])).await.unwrap()
}

async fn only_file(who: &Member, id: &RequestId) -> files::Line {
    let mut lines = files::list(who, Action::RequestPage, id).await.unwrap();
    assert_eq!(lines.len(), 1);
    lines.remove(0)
}

async fn read(bytes: Bytes) -> Vec<u8> {
    bytes.try_collect::<Vec<_>>().await.unwrap().concat()
}

on_both! {
    async fn a_file_is_brought_sent_along_and_opened_by_both_sides(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let auditor = world.staff(&administrator, StaffRole::Auditor, "auditor@gatekeeper.example.org").await;
        let id = starts(&provider).await;
        let mut form = example_draft();
        form.set("version", "1");
        brings_with(&provider, &id, form, "../Review für uns.exe", PDF).await.unwrap();
        let file = only_file(&provider, &id).await;
        assert_eq!((file.evidence.name.as_str(), file.by.as_str()), ("Review für uns.exe.pdf", "Ada Example"));
        assert_eq!(file.evidence.sha256, sha256_hex(PDF));
        assert_eq!(file.evidence.scan, Scan::Unscanned);
        let told = accounts::export(provider.account()).await.unwrap();
        assert_eq!(told["files"][0]["name"], "Review für uns.exe.pdf");
        // What was typed around it is saved with it.
        assert_eq!(requests::view(&provider, Action::DraftPage, &id).await.unwrap().request.draft, example_draft());
        // Staff see nothing before it is sent to them.
        assert_eq!(failure(files::list(&auditor, Action::CasePage, &id).await), Failure::NotFound);
        assert_eq!(failure(files::open(&auditor, &file.id).await), Failure::NotFound);
        requests::submit(&provider, &id, 2, example_draft()).await.unwrap();
        let (evidence, bytes) = files::open(&auditor, &file.id).await.unwrap();
        assert_eq!((evidence, read(bytes).await.as_slice()), (file.evidence.clone(), PDF));
        assert_eq!(files::list(&auditor, Action::CasePage, &id).await.unwrap().len(), 1);
        // Its hash stands in what was submitted, and in the fact about it.
        let seen = requests::view(&provider, Action::RequestPage, &id).await.unwrap();
        assert_eq!(seen.request.submission.unwrap().files, std::slice::from_ref(&file.evidence));
        let fact = seen.facts.iter().find(|fact| fact.kind == "request.submitted").unwrap();
        assert_eq!(fact.data["submission"]["files"][0]["sha256"], file.evidence.sha256);
        // What was sent stays, and nothing more comes.
        assert_eq!(failure(files::remove(&provider, &id, &file.id, Fields::default()).await), Failure::NotNow);
        assert_eq!(failure(brings(&provider, &id, "more.pdf", PDF).await), Failure::NotNow);
    }

    async fn strangers_and_viewers_bring_and_open_nothing(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let stranger = world.provider("kestrel").await;
        let viewer = world.joins(&provider, "vic@heron.example.org", "viewer").await;
        let id = starts(&provider).await;
        brings(&provider, &id, "review.pdf", PDF).await.unwrap();
        let file = only_file(&provider, &id).await;
        let own = starts(&stranger).await;
        assert_eq!(failure(brings(&stranger, &id, "review.pdf", PDF).await), Failure::NotFound);
        assert_eq!(failure(files::open(&stranger, &file.id).await), Failure::NotFound);
        assert_eq!(failure(files::list(&stranger, Action::RequestPage, &id).await), Failure::NotFound);
        assert_eq!(failure(files::remove(&stranger, &id, &file.id, Fields::default()).await), Failure::NotFound);
        // Not through a request of their own either.
        assert_eq!(failure(files::remove(&stranger, &own, &file.id, Fields::default()).await), Failure::NotFound);
        assert_eq!(failure(brings(&viewer, &id, "review.pdf", PDF).await), Failure::Forbidden);
        assert_eq!(read(files::open(&viewer, &file.id).await.unwrap().1).await, PDF);
        assert_eq!(failure(stranger.account().member_for(&file.id).await), Failure::NotFound);
    }

    async fn what_is_not_a_file_of_a_known_kind_is_told(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let id = starts(&provider).await;
        for (name, bytes, told) in [
            ("review.pdf", b"PK\x03\x04an archive".as_slice(), "not a PDF"),
            ("notes.txt", b"<!DOCTYPE html><script>1</script>", "web page"),
            ("picture.txt", b"<svg onload=alert(1)>", "web page"),
            ("empty.txt", b"", "empty"),
            ("half.pdf", b"%PDF-1.7\n", "complete"),
        ] {
            let said = sentence(brings(&provider, &id, name, bytes).await);
            assert!(said.contains(told), "{name}: {said}");
        }
        let large = vec![b'a'; usize::try_from(FILE_BYTES).unwrap() + 1];
        assert!(sentence(brings(&provider, &id, "large.txt", &large).await).contains("20 MiB"));
        brings(&provider, &id, "just.txt", &large[1..]).await.unwrap();
        // A conflict adds nothing.
        let mut stale = example_draft();
        stale.set("version", "7");
        assert_eq!(failure(brings_with(&provider, &id, stale, "b.pdf", PDF).await), Failure::Conflict);
        // Nor does a file that was chosen and left behind go unnoticed.
        let mut chosen = example_draft();
        chosen.set("file", "review.pdf");
        assert!(sentence(requests::submit(&provider, &id, 1, chosen).await).contains("Add file"));
        assert_eq!(files::list(&provider, Action::DraftPage, &id).await.unwrap().len(), 1);
    }

    async fn a_request_holds_two_hundred_mebibytes(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let id = starts(&provider).await;
        let mut bytes = vec![b'a'; usize::try_from(FILE_BYTES).unwrap()];
        for n in 0..10 {
            bytes[0] = b'0' + n;
            brings(&provider, &id, "part.txt", &bytes).await.unwrap();
        }
        assert!(sentence(brings(&provider, &id, "more.txt", b"a").await).contains("200 MiB"));
        let first = files::list(&provider, Action::DraftPage, &id).await.unwrap().remove(0);
        files::remove(&provider, &id, &first.id, Fields::default()).await.unwrap();
        brings(&provider, &id, "more.txt", b"a").await.unwrap();
    }

    async fn malware_is_found_and_neither_opened_nor_sent(db) {
        let scanner = FakeScanner::start().await;
        let world = World::with_files(db, Files::in_memory(Some(scanner.reached()))).await;
        let provider = world.provider("heron").await;
        let id = starts(&provider).await;
        brings(&provider, &id, "test.txt", EICAR.concat().as_bytes()).await.unwrap();
        let file = only_file(&provider, &id).await;
        assert_eq!(file.evidence.scan, Scan::Pending);
        assert_eq!(failure(files::open(&provider, &file.id).await), Failure::NotNow);
        assert!(sentence(requests::submit(&provider, &id, 1, example_draft()).await).contains("has not been checked"));
        assert_eq!(files::scan(&world.service.system()).await.unwrap(), 1);
        assert_eq!(only_file(&provider, &id).await.evidence.scan, Scan::Infected);
        assert_eq!(failure(files::open(&provider, &file.id).await), Failure::NotNow);
        assert!(sentence(requests::submit(&provider, &id, 2, example_draft()).await).contains("Remove"));
        files::remove(&provider, &id, &file.id, Fields::default()).await.unwrap();
        // What is clean is opened and sent. It is looked at once.
        brings(&provider, &id, "review.pdf", PDF).await.unwrap();
        assert_eq!(files::scan(&world.service.system()).await.unwrap(), 1);
        assert_eq!(files::scan(&world.service.system()).await.unwrap(), 0);
        let file = only_file(&provider, &id).await;
        assert_eq!(file.evidence.scan, Scan::Clean);
        assert_eq!(read(files::open(&provider, &file.id).await.unwrap().1).await, PDF);
        requests::submit(&provider, &id, 3, example_draft()).await.unwrap();
        assert_eq!(*scanner.seen.lock().unwrap(), [68, PDF.len()]);
    }

    async fn a_scanner_that_fails_leaves_files_waiting(db) {
        let scanner = FakeScanner::start().await;
        let world = World::with_files(db, Files::in_memory(Some(scanner.reached()))).await;
        let provider = world.provider("heron").await;
        let id = starts(&provider).await;
        brings(&provider, &id, "one.pdf", PDF).await.unwrap();
        brings(&provider, &id, "two.txt", b"Two.").await.unwrap();
        let system = world.service.system();
        for does in [
            Does::HangsUp,
            Does::SaysNothing,
            Does::SaysOdd(b""),
            Does::SaysOdd(b"stream: OK"),
            Does::SaysOdd(b"stream: OK, I think\0"),
            Does::SaysOdd(b"INSTREAM size limit exceeded. ERROR\0"),
            Does::SaysOdd(&[b'A'; 5_000]),
        ] {
            scanner.next(does);
            assert_eq!(files::scan(&system).await.unwrap(), 0, "{does:?}");
            let lines = files::list(&provider, Action::DraftPage, &id).await.unwrap();
            assert!(lines.iter().all(|line| line.evidence.scan == Scan::Pending), "{does:?}");
        }
        scanner.next(Does::Works);
        assert_eq!(files::scan(&system).await.unwrap(), 2);
    }

    async fn what_came_without_a_scanner_is_scanned_once_there_is_one(db) {
        let (scanner, blobs) = (FakeScanner::start().await, Blobs::in_memory());
        let world = World::with_files(db.clone(), Files::new(blobs.clone(), None)).await;
        let provider = world.provider("heron").await;
        let id = starts(&provider).await;
        brings(&provider, &id, "test.txt", EICAR.concat().as_bytes()).await.unwrap();
        assert_eq!(files::scan(&world.service.system()).await.unwrap(), 0);
        requests::submit(&provider, &id, 1, example_draft()).await.unwrap();
        let later = World::with_files(db, Files::new(blobs, Some(scanner.reached()))).await;
        assert_eq!(files::scan(&later.service.system()).await.unwrap(), 1);
        let file = only_file(&provider, &id).await;
        assert_eq!(failure(files::open(&provider, &file.id).await), Failure::NotNow);
    }

    async fn an_answer_takes_files_along(db) {
        let scanner = FakeScanner::start().await;
        let world = World::with_files(db, Files::in_memory(Some(scanner.reached()))).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let id = submits(&provider, "whatsapp").await;
        reviews::open(&reviewer, &id).await.unwrap();
        questions::ask(&reviewer, &id, &typed(&[("item.1.question", "Who reviewed it?")])).await.unwrap();
        // What was typed of the answer so far is kept with the file, unless somebody else saved it meanwhile.
        let version = requests::view(&provider, Action::QuestionsPage, &id).await.unwrap().version.to_string();
        let half = typed(&[("version", &version), ("answer.1", "See"), ("other", "x")]);
        brings_with(&provider, &id, half.clone(), "review.pdf", PDF).await.unwrap();
        let now = requests::view(&provider, Action::QuestionsPage, &id).await.unwrap().request;
        assert_eq!(now.questions.typed, typed(&[("answer.1", "See")]));
        let stale = brings_with(&provider, &id, half, "again.pdf", PDF).await;
        assert_eq!(failure(stale), Failure::Conflict);
        assert!(files::list(&reviewer, Action::CasePage, &id).await.unwrap().is_empty());
        let answer = typed(&[("answer.1", "See the file.")]);
        assert!(sentence(questions::answer(&provider, &id, stands(&provider, &id).await, &answer).await).contains("has not been checked"));
        files::scan(&world.service.system()).await.unwrap();
        questions::answer(&provider, &id, stands(&provider, &id).await, &answer).await.unwrap();
        let shown = files::list(&reviewer, Action::CasePage, &id).await.unwrap();
        assert!(shown[0].is_sent && shown[0].evidence.sha256 == sha256_hex(PDF));
        // The receipt is about what was submitted, which had none.
        assert!(receipts::view(&provider, &id).await.unwrap().files.is_empty());
        assert_eq!(failure(files::remove(&provider, &id, &shown[0].id, Fields::default()).await), Failure::NotNow);
    }

    async fn what_is_parted_takes_its_files_along(db) {
        let world = World::with_files(db, Files::in_memory(None)).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let approver = world.staff(&administrator, StaffRole::Approver, "approver@gatekeeper.example.org").await;
        let id = starts(&provider).await;
        brings(&provider, &id, "review.pdf", PDF).await.unwrap();
        let version = requests::view(&provider, Action::DraftPage, &id).await.unwrap().version;
        requests::submit(&provider, &id, version, example_draft()).await.unwrap();
        reviews::open(&reviewer, &id).await.unwrap();
        let part = typed(&[
            ("outcome", "part"), ("reasons", "Text is complete."), ("refused.images", "on"), ("category", "security"),
            ("ground", "g"), ("necessary", "n"), ("proportionate", "p"), ("cure", "c"), ("remedy", "r"),
        ]);
        proposes(&reviewer, &id, &part).await.unwrap();
        approves(&approver, &id).await.unwrap();
        let rest = requests::view(&provider, Action::RequestPage, &id).await.unwrap().links[0].other.clone();
        for (who, file) in [(&reviewer, only_file(&provider, &rest).await), (&approver, only_file(&provider, &id).await)] {
            assert!(file.is_sent && file.evidence.sha256 == sha256_hex(PDF));
            assert_eq!(read(files::open(who, &file.id).await.unwrap().1).await, PDF);
        }
        // The row of what was said has them as well.
        let said = threads::of_provider(&provider, &id).await.unwrap();
        let came: Vec<&str> = said.iter().filter_map(|entry| match &entry.what {
            What::Step { files, .. } => files.first().map(|(_, name)| name.as_str()),
            What::Message { .. } => None,
        }).collect();
        assert_eq!(came, ["review.pdf"]);
    }

    async fn bytes_go_when_nobody_names_them_any_more_and_not_before(db) {
        let blobs = Blobs::in_memory();
        let world = World::with_files(db, Files::new(blobs.clone(), None)).await;
        let provider = world.provider("heron").await;
        let (id, other) = (starts(&provider).await, starts(&provider).await);
        brings(&provider, &id, "one.pdf", PDF).await.unwrap();
        brings(&provider, &other, "the same.pdf", PDF).await.unwrap();
        let system = world.service.system();
        let sha256 = sha256_hex(PDF);
        for request in [&id, &other] {
            world.advance(days(2));
            assert_eq!(files::sweep(&system).await.unwrap(), 0);
            assert!(blobs.has(&sha256).await.unwrap());
            let file = only_file(&provider, request).await;
            files::remove(&provider, request, &file.id, Fields::default()).await.unwrap();
        }
        // Somebody brings them again at the same time: the bytes are claimed, the row is not there yet.
        brings(&provider, &id, "again.pdf", PDF).await.unwrap();
        let file = only_file(&provider, &id).await;
        files::remove(&provider, &id, &file.id, Fields::default()).await.unwrap();
        world.advance(minutes(23 * 60));
        assert_eq!(files::sweep(&system).await.unwrap(), 0);
        world.advance(minutes(61));
        assert_eq!(files::sweep(&system).await.unwrap(), 1);
        assert!(!blobs.has(&sha256).await.unwrap());
        assert_eq!(failure(files::open(&provider, &file.id).await), Failure::NotFound);
        // And come back.
        brings(&provider, &id, "back.pdf", PDF).await.unwrap();
        let file = only_file(&provider, &id).await;
        assert_eq!(read(files::open(&provider, &file.id).await.unwrap().1).await, PDF);
    }

    async fn files_lie_in_a_bucket_under_their_hash_and_go_from_there(db) {
        let s3 = S3::start().await;
        let world = World::with_files(db, Files::new(s3.reached(KEY), None)).await;
        let provider = world.provider("heron").await;
        let id = starts(&provider).await;
        // One that goes in one piece, one in two.
        let long = b"A page of minutes.\n".repeat(400_000);
        for (name, bytes) in [("review.pdf", PDF), ("minutes.txt", &long)] {
            brings(&provider, &id, name, bytes).await.unwrap();
            let file = only_file(&provider, &id).await;
            let sha256 = sha256_hex(bytes);
            let object = s3.object(&format!("{}/{sha256}", &sha256[..2]));
            assert!(std::fs::read(&object).unwrap() == bytes);
            assert!(read(files::open(&provider, &file.id).await.unwrap().1).await == bytes);
            files::remove(&provider, &id, &file.id, Fields::default()).await.unwrap();
            world.advance(days(2));
            assert_eq!(files::sweep(&world.service.system()).await.unwrap(), 1);
            assert!(!object.exists());
        }
    }

    async fn a_bucket_that_refuses_leaves_no_file_behind_that_is_not_there(db) {
        let s3 = S3::start().await;
        let world = World::with_files(db, Files::new(s3.reached("another key"), None)).await;
        let provider = world.provider("heron").await;
        let id = starts(&provider).await;
        assert_eq!(failure(brings(&provider, &id, "review.pdf", PDF).await), Failure::Internal);
        assert!(files::list(&provider, Action::DraftPage, &id).await.unwrap().is_empty());
    }
}
