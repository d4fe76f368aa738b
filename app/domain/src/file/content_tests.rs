use super::*;
use proptest::prelude::*;

const A_PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n";

fn a_png() -> Vec<u8> {
    [PNG, b"\0\0\0\rIHDR...picture...", PNG_END].concat()
}

fn a_jpeg() -> Vec<u8> {
    [JPEG, b"\xe0\0\x10JFIF...picture...", JPEG_END].concat()
}

/// An empty archive with a comment.
fn a_zip(comment: &[u8]) -> Vec<u8> {
    let length = u16::try_from(comment.len()).unwrap().to_le_bytes();
    [ZIP_END, &[0; 16], &length, comment].concat()
}

fn is(bytes: &[u8]) -> Result<Kind, Unfit> {
    in_pieces(bytes, bytes.len().max(1))
}

fn in_pieces(bytes: &[u8], size: usize) -> Result<Kind, Unfit> {
    let mut sniffer = Sniffer::default();
    bytes.chunks(size).for_each(|piece| sniffer.push(piece));
    sniffer.finish(|| serde_json::from_slice::<serde::de::IgnoredAny>(bytes).is_ok())
}

#[test]
fn a_file_is_what_its_bytes_are() {
    assert_eq!(is(A_PDF), Ok(Kind::Pdf));
    assert_eq!(is(&a_png()), Ok(Kind::Png));
    assert_eq!(is(&a_jpeg()), Ok(Kind::Jpeg));
    assert_eq!(is(br#"{ "a": [1, 2] }"#), Ok(Kind::Json));
    assert_eq!(is(b"# Review\n\n- one\r\n- two\tthree\n"), Ok(Kind::Text));
    assert_eq!(is("\u{FEFF}Für Ελλάδα\n".as_bytes()), Ok(Kind::Text));
    assert_eq!(is(b"[a link](https://example.org)"), Ok(Kind::Text));
    assert_eq!(is(b"1 < 2, and <3"), Ok(Kind::Text));
}

#[test]
fn what_is_none_of_them_is_refused() {
    for (what, bytes, unfit) in [
        ("nothing", b"".to_vec(), Unfit::Empty),
        ("a ZIP called .pdf", [b"PK\x03\x04...".as_slice(), &a_zip(b"")].concat(), Unfit::Unknown),
        ("a program", b"\x7fELF\x02\x01\x01\0".to_vec(), Unfit::Unknown),
        ("a GIF", b"GIF89a\x01\0\x01\0".to_vec(), Unfit::Unknown),
        ("Latin 1", b"f\xfcr".to_vec(), Unfit::Unknown),
        ("text cut in a character", b"f\xc3".to_vec(), Unfit::Unknown),
        ("a NUL", b"a\0b".to_vec(), Unfit::Unknown),
        ("text that turns around", "a\u{202E}b".into(), Unfit::Unknown),
        ("an HTML file called .txt", b"<!DOCTYPE html><p>x".to_vec(), Unfit::Markup),
        (
            "the same behind white space",
            b"\xef\xbb\xbf \r\n\t<HTML><script>1</script>".to_vec(),
            Unfit::Markup,
        ),
        ("an SVG called .txt", b"<svg xmlns='x' onload='alert(1)'/>".to_vec(), Unfit::Markup),
        ("an SVG behind its declaration", b"<?xml version='1.0'?><svg/>".to_vec(), Unfit::Markup),
        ("a comment before a page", b"<!-- x --><html>".to_vec(), Unfit::Markup),
    ] {
        assert_eq!(is(&bytes), Err(unfit), "{what}");
    }
}

#[test]
fn what_would_be_two_things_at_once_is_refused() {
    for (what, bytes, unfit) in [
        ("an archive behind a PDF", [A_PDF, &a_zip(b"")].concat(), Unfit::Mixed),
        ("the same, ending as a PDF does", [A_PDF, &a_zip(b"%%EOF\n")].concat(), Unfit::Mixed),
        ("an archive behind a picture", [a_png(), a_zip(PNG_END)].concat(), Unfit::Mixed),
        ("an archive behind a photograph", [a_jpeg(), a_zip(JPEG_END)].concat(), Unfit::Mixed),
        ("a page before a PDF", [b"<html>".as_slice(), A_PDF].concat(), Unfit::Markup),
        ("words before a PDF", [b"Look:\n".as_slice(), A_PDF].concat(), Unfit::Mixed),
        ("a space before a PDF", [b" ".as_slice(), A_PDF].concat(), Unfit::Mixed),
        ("a PDF within a picture", [PNG, A_PDF, PNG_END].concat(), Unfit::Mixed),
        ("a PDF within a photograph", [JPEG, A_PDF, JPEG_END].concat(), Unfit::Mixed),
        ("a page behind a PDF", [A_PDF, b"<script>1</script>"].concat(), Unfit::Broken),
        ("a program behind a picture", [&a_png()[..], b"MZ"].concat(), Unfit::Broken),
        ("half a picture", a_png()[..20].to_vec(), Unfit::Broken),
        ("half a photograph", a_jpeg()[..9].to_vec(), Unfit::Broken),
        ("half a PDF", A_PDF[..20].to_vec(), Unfit::Broken),
    ] {
        assert_eq!(is(&bytes), Err(unfit), "{what}");
    }
}

#[test]
fn the_end_of_a_long_file_is_seen() {
    let long = |between: usize| [A_PDF, &vec![b' '; between], &a_zip(b"")].concat();
    assert_eq!(is(&long(300_000)), Err(Unfit::Mixed));
    let comment = vec![b'\n'; 65_535];
    assert_eq!(
        in_pieces(&[A_PDF, &vec![b'x'; 100_000], &a_zip(&comment), b""].concat(), 4_096),
        Err(Unfit::Mixed)
    );
    assert_eq!(in_pieces(&[&b"%PDF-1.4\n".repeat(30_000)[..], b"%%EOF"].concat(), 1_000), Ok(Kind::Pdf));
}

proptest! {
    #[test]
    fn it_makes_no_difference_where_it_is_cut(bytes in prop::collection::vec(any::<u8>(), 0..300), size in 1_usize..20) {
        prop_assert_eq!(in_pieces(&bytes, size), is(&bytes));
    }

    #[test]
    fn text_cut_anywhere_is_text(text in "[ -~äöü€😀\n\t]{0,200}", size in 1_usize..8) {
        prop_assert_eq!(in_pieces(text.as_bytes(), size), is(text.as_bytes()));
    }
}
