//! Files for spreadsheets (RFC 4180).

use crate::error::{Error, Result};

/// A file of rows below their headers. No cell is taken for a formula.
pub(crate) fn sheet<const N: usize>(
    headers: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> Result<String> {
    let mut file = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    file.write_record(headers).map_err(Error::internal)?;
    for row in rows {
        file.write_record(row.map(harmless)).map_err(Error::internal)?;
    }
    String::from_utf8(file.into_inner().map_err(Error::internal)?).map_err(Error::internal)
}

/// Spreadsheets take a cell that begins like a formula for one. A number is none.
pub(crate) fn harmless(cell: String) -> String {
    let begins_like_one = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if begins_like_one && cell.parse::<i64>().is_err() { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        assert_eq!(harmless("=HYPERLINK(\"x\")".to_owned()), "'=HYPERLINK(\"x\")");
        assert_eq!(harmless("-2+3".to_owned()), "'-2+3");
        assert_eq!(harmless("-2".to_owned()), "-2");
        assert_eq!(harmless("ada@heron.example.org".to_owned()), "ada@heron.example.org");
    }

    #[test]
    fn rows_stand_below_their_headers() {
        let file = sheet(["what", "days"], [["a \"b\"".to_owned(), "-2".to_owned()]]).unwrap();
        assert_eq!(file, "what,days\r\n\"a \"\"b\"\"\",-2\r\n");
    }
}
