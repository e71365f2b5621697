//! Tells whether a file has changed without reading it.

use std::{
    fs::Metadata,
    time::{Duration, SystemTime},
};

/// Two changes within this time may leave the same time on a file: some disks count in steps of two
/// seconds. (Git calls such a file «racily clean»: git-scm.com/docs/racy-git)
const COARSEST_CLOCK: Duration = Duration::from_secs(2);

/// What a disk says of a file's last change. The stamps of a file that changed are different, but
/// for changes that follow each other closely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    bytes: u64,
    modified: Option<SystemTime>,
    inode: (u64, u64, i64, i64),
    /// Was the last change so long ago that the next one will leave another stamp?
    is_settled: bool,
}

impl Stamp {
    /// The stamp of a file, as it is now.
    pub(crate) fn of(metadata: &Metadata) -> Self {
        let modified = metadata.modified().ok();
        Self {
            bytes: metadata.len(),
            modified,
            inode: inode(metadata),
            is_settled: modified
                .and_then(|time| time.elapsed().ok())
                .is_some_and(|age| age > COARSEST_CLOCK),
        }
    }

    /// The stamp in a line, to be kept on the disk; nothing where the next change may leave the same.
    pub(crate) fn line(&self) -> Option<String> {
        let since = self.modified?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
        // The number of the device is another after the machine was started again.
        let (_, inode, seconds, nanoseconds) = self.inode;
        let (bytes, modified) = (self.bytes, since.as_nanos());
        self.is_settled
            .then(|| format!("{bytes} {modified} {inode} {seconds} {nanoseconds}"))
    }

    /// Is this the file of that stamp, unchanged?
    pub(crate) fn vouches_for(&self, other: &Self) -> bool {
        self.is_settled
            && (self.bytes, self.modified, self.inode) == (other.bytes, other.modified, other.inode)
    }
}

/// Device, number, and the last change of the file's name or attributes: a file renamed over another
/// may have its size and its time.
#[cfg(unix)]
fn inode(metadata: &Metadata) -> (u64, u64, i64, i64) {
    use std::os::unix::fs::MetadataExt as _;
    (
        metadata.dev(),
        metadata.ino(),
        metadata.ctime(),
        metadata.ctime_nsec(),
    )
}

#[cfg(not(unix))]
fn inode(_: &Metadata) -> (u64, u64, i64, i64) {
    (0, 0, 0, 0)
}
