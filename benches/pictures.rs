//! How many pictures a second one core looks into and makes: photos of 12 megapixels.
#![allow(unreachable_pub, reason = "a tool of the benches")]

use std::hint::black_box;

use carsija::pictures::{self, Source};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use jpeg_encoder::{ColorType, Encoder};

const WIDTH: u16 = 4000;
const HEIGHT: u16 = 3000;
const MEGAPIXELS: u64 = 50;

/// Something like a photo: soft shades with fine grain.
fn photo() -> Vec<u8> {
    let mut grain = 1_u32;
    let mut rgb = Vec::new();
    for y in 0..u32::from(HEIGHT) {
        for x in 0..u32::from(WIDTH) {
            grain = grain.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let shade = [x / 20, y / 15, (x + y) / 35];
            rgb.extend(shade.map(|shade| (shade + (grain >> 28)) as u8));
        }
    }
    let mut bytes = Vec::new();
    let encoder = Encoder::new(&mut bytes, 88);
    encoder
        .encode(&rgb, WIDTH, HEIGHT, ColorType::Rgb)
        .expect("a photo can be encoded");
    bytes
}

fn photos(criterion: &mut Criterion) {
    let photo = photo();
    let mut group = criterion.benchmark_group("a photo of 12 megapixels");
    group.sample_size(10);
    group.throughput(Throughput::Elements(1));
    group.bench_function("look into", |bencher| {
        bencher.iter(|| black_box(pictures::look(Source::Jpeg, &photo, MEGAPIXELS)));
    });
    group.bench_function("make", |bencher| {
        bencher.iter(|| black_box(pictures::make(Source::Jpeg, &photo, MEGAPIXELS)));
    });
    group.finish();
}

criterion_group!(benches, photos);
criterion_main!(benches);
