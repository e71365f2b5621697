//! How long each stage takes on a made site of 1,000 entries.
#![allow(
    clippy::disallowed_methods,
    unreachable_pub,
    reason = "a tool of the benches"
)]

mod corpus;

use std::{fs, hint::black_box, path::Path, sync::Arc};

use carsija::{
    Options, Publishing, Quiet,
    catalogue::Catalogue,
    content,
    edition::{Edition, Omissions},
    model::{Date, Visibility},
    render::{Plan, Theme},
    rules,
};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};

const ENTRIES: u64 = 1000;

fn options() -> Options {
    Options {
        audience: Visibility::Public,
        today: Date::parse("2026-11-21").expect("a date"),
        base_url: None,
        medium: carsija::disk::Medium::Web,
    }
}

fn write_corpus(folder: &Path) {
    for (name, text) in corpus::make(ENTRIES) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("can make folders");
        fs::write(path, text).expect("can write files");
    }
}

fn stages(criterion: &mut Criterion) {
    let site = tempfile::tempdir().expect("a temporary folder");
    let root = site.path();
    write_corpus(root);
    let read = || content::read(root).expect("the corpus can be read").0;

    let mut group = criterion.benchmark_group("stages of 1,000 entries");
    group.sample_size(20);
    group.bench_function("read", |bencher| bencher.iter(|| black_box(read())));
    group.bench_function("link", |bencher| {
        bencher.iter_batched(read, Catalogue::assemble, BatchSize::PerIteration);
    });
    let (catalogue, _) = Catalogue::assemble(read());
    group.bench_function("check", |bencher| {
        bencher.iter(|| rules::check(&catalogue, options().today));
    });
    let catalogue = Arc::new(catalogue);
    let edition = || {
        Edition::new(
            catalogue.clone(),
            Visibility::Public,
            options().today,
            &Omissions::default(),
        )
    };
    group.bench_function("filter", |bencher| bencher.iter(edition));
    let (theme, _) = Theme::load(root, catalogue.site());
    let edition = edition();
    group.bench_function("plan", |bencher| {
        bencher.iter(|| Plan::new(&edition, &theme));
    });
    group.bench_function("all but writing", |bencher| {
        bencher.iter(|| carsija::check(root, &options(), &Quiet).expect("the corpus can be read"));
    });
    let out = tempfile::tempdir().expect("a temporary folder");
    let out = out.path().join("site");
    group.bench_function("build again", |bencher| {
        bencher.iter(|| {
            carsija::build(root, &out, &options(), Publishing::default(), &Quiet)
                .expect("it builds")
        });
    });
    group.finish();
}

criterion_group!(benches, stages);
criterion_main!(benches);
