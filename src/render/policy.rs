//! What the pages of a site need to be allowed, and no more.

/// What pages may do, as a header says it: show and run what is of this site, and send nothing elsewhere. The
/// preview sends it too, so that a page that works there works on the web. (Content Security Policy Level 3)
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
     media-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'";
