//! Sites that are copied by hand: to a web space, to a stick.

use super::{Hosted, opening};

/// How to copy it to a web space that is reached by SFTP.
pub(super) fn by_sftp(site: &Hosted) -> String {
    let (host, folder) = (&site.host, site.folder());
    let lines = [
        format!("https://{host}{} on a web space. Your host tells the name of the user, and of the folder.", site.path),
        "1. Build: carsija build --out public".into(),
        "2. Copy only what changed, and take away what is gone, with one of these:".into(),
        format!("   rsync --recursive --checksum --delay-updates --delete-after public/ USER@{host}:{folder}"),
        format!("   lftp -e 'mirror --reverse --delete --ignore-time public {folder}; quit' sftp://USER@{host}"),
        "   A program with windows (FileZilla, WinSCP, Cyberduck) does it too; tell it to delete what is gone:".into(),
        "   else what was taken down stays on the web.".into(),
        "3. Many web spaces run Apache and read a file .htaccess in that folder; which lines of".into(),
        "   `carsija host apache` may stand there, your host says.".into(),
    ];
    let mut text = String::new();
    opening(&mut text, &lines);
    text
}

/// How to hand it over on a disk.
pub(super) fn to_stick() -> String {
    let lines = [
        "For readers without a network: the pages open from a disk, and the search works there too.".into(),
        "1. Build into a folder of its own: carsija build --from-disk --out stick".into(),
        "2. Copy that folder to the stick, and open index.html in it with any browser.".into(),
        "   For a mail or a download, add --zip stick.zip: one archive, whose size is told; readers unpack it first.".into(),
        "Build it anew for each hand-over: a stick keeps what was taken down since.".into(),
    ];
    let mut text = String::new();
    opening(&mut text, &lines);
    text
}
