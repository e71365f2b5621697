//! The same edition gives the same bundle.

use super::{bundle_of, corpus, edition_of};
use crate::search::Index;

#[test]
fn neither_threads_nor_the_order_of_files_make_a_difference() {
    let files = corpus::make(400);
    let mut reversed = files.clone();
    reversed.reverse();
    let with = |threads, files: &[(String, String)]| {
        let pool = rayon::ThreadPoolBuilder::new();
        let pool = pool.num_threads(threads).build().unwrap();
        let edition = edition_of(files);
        pool.install(|| bundle_of(&Index::of(&edition).unwrap()))
    };
    let bundle = with(1, &files);
    assert!(bundle.len() > 10);
    assert!(bundle == with(3, &reversed), "the bundles differ");
}
