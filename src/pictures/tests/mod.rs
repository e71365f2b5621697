//! Pictures of every kind, made here, and what becomes of them.
