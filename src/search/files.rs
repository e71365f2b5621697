//! The files of the search below the site's root: where they stand, and the runtime among them.

use std::sync::LazyLock;

use carsija_search::bundle::ENTRY_NAME;

use crate::catalogue::Address;

/// The folder of all of them.
const FOLDER: &str = "search";
/// Digits of a hash in a name.
const HASH_DIGITS: usize = 16;

/// A file of the program itself, whose address changes with its content.
struct Embedded {
    address: Address,
    bytes: &'static [u8],
}

impl Embedded {
    fn new(name: &str, extension: &str, bytes: &'static [u8]) -> Self {
        let hash = blake3::hash(bytes).to_hex();
        let name = format!("{name}-{}.{extension}", &hash[..HASH_DIGITS]);
        Self {
            address: address(&name),
            bytes,
        }
    }
}

static RUNTIME: LazyLock<Embedded> = LazyLock::new(|| {
    let bytes = include_bytes!("../../search/runtime/search.wasm.zlib");
    Embedded::new("runtime", "bin", bytes)
});

static FALLBACK: LazyLock<Embedded> = LazyLock::new(|| {
    let bytes = include_bytes!("../../search/runtime/search.js");
    Embedded::new("runtime", "js", bytes)
});

/// The address of a file of the search.
pub(super) fn address(name: &str) -> Address {
    Address::new(format!("{FOLDER}/{name}"))
}

/// Is it the address of a file of the search?
pub fn is_address(address: &Address) -> bool {
    let rest = address.as_str().strip_prefix(FOLDER);
    rest.is_some_and(|rest| rest.starts_with('/'))
}

/// The name of a file of the bundle that has this address; `None` for what is none, the engine itself
/// among it.
pub(super) fn name(address: &Address) -> Option<&str> {
    let is_engine = [&RUNTIME, &FALLBACK]
        .iter()
        .any(|file| file.address == *address);
    let rest = address.as_str().strip_prefix(FOLDER)?.strip_prefix('/')?;
    (!is_engine).then_some(rest)
}

/// Where the file of the bundle stands that says what there is.
pub fn entry() -> Address {
    address(ENTRY_NAME)
}

/// Where the query engine stands, as WebAssembly, deflated as all files of the bundle are.
pub fn runtime() -> Address {
    RUNTIME.address.clone()
}

/// Where the query engine stands for browsers that may not run WebAssembly.
pub fn fallback() -> Address {
    FALLBACK.address.clone()
}

/// The query engine in both forms, with the addresses.
pub(super) fn engines() -> [(Address, &'static [u8]); 2] {
    [&RUNTIME, &FALLBACK].map(|file| (file.address.clone(), file.bytes))
}
