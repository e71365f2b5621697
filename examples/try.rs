use carsija::*;
fn main() {
    let root = std::path::PathBuf::from(std::env::args().nth(1).unwrap());
    let t = std::time::Instant::now();
    let (content, mut f) = content::read(&root).unwrap();
    eprintln!("read {:?} {} entries", t.elapsed(), content.entries.len());
    let (cat, g) = catalogue::Catalogue::assemble(content);
    f.extend(g);
    f.extend(rules::check(&cat));
    eprintln!("check {:?}", t.elapsed());
    let report = content::locate(&root, f, |_| None);
    print!("{}", report.to_terminal(false));
}
