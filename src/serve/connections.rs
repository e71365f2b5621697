//! Connections, each for as long as somebody is there: who is slow to ask or to read is not waited for
//! long, and however many hold on, the next is answered.

use std::{
    collections::VecDeque,
    convert::Infallible,
    io,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, ready},
    time::Duration,
};

use axum::{http::request::Parts, response::Response};
use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
    task::AbortHandle,
    time::{Sleep, sleep},
};

/// The head of a request, the first or the next, must be there within this time.
const LONGEST_HEAD: Duration = Duration::from_secs(20);
/// Who reads nothing of a reply for so long is gone.
const LONGEST_STALL: Duration = Duration::from_secs(30);
/// So many connections are kept, well under the number of files that a process may open.
const MOST: usize = 512;
/// When no connection can be taken, as where too many files are open.
const BREATH: Duration = Duration::from_millis(50);

/// Answers whoever connects, for ever. A request is its head: what may follow is not read.
pub(super) async fn serve<A, R>(listener: TcpListener, answer: A)
where
    A: Fn(Parts) -> R + Clone + Send + 'static,
    R: Future<Output = Response> + Send + 'static,
{
    let mut kept = Kept::default();
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            sleep(BREATH).await;
            continue;
        };
        kept.make_room();
        let is_answered = Arc::new(AtomicBool::new(false));
        let connection = Connection::new(stream, is_answered.clone());
        let task = tokio::spawn(talk(connection, answer.clone()));
        kept.0.push_back(One {
            is_answered,
            task: task.abort_handle(),
        });
    }
}

/// Answers the requests that come by one connection.
async fn talk<A, R>(connection: Connection, answer: A)
where
    A: Fn(Parts) -> R + Clone + Send + 'static,
    R: Future<Output = Response> + Send + 'static,
{
    let asked = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let (head, _) = request.into_parts();
        let reply = answer(head);
        async move { Ok::<_, Infallible>(reply.await) }
    });
    let talk = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(LONGEST_HEAD)
        .serve_connection(TokioIo::new(connection), asked);
    // Who breaks off has nothing more to be told.
    let _ = talk.await;
}

/// The connections that are open, the oldest first.
#[derive(Default)]
struct Kept(VecDeque<One>);

struct One {
    is_answered: Arc<AtomicBool>,
    task: AbortHandle,
}

impl One {
    fn is_unanswered(&self) -> bool {
        !self.is_answered.load(Ordering::Relaxed)
    }
}

impl Kept {
    /// Makes room for one more, if it has to: the oldest goes, of those who have asked nothing yet if
    /// there are any. A browser that watches a page comes back by itself.
    fn make_room(&mut self) {
        self.0.retain(|one| !one.task.is_finished());
        if self.0.len() < MOST {
            return;
        }
        let leaves = self.0.iter().position(One::is_unanswered).unwrap_or(0);
        if let Some(one) = self.0.remove(leaves) {
            one.task.abort();
        }
    }
}

/// A connection that ends when nothing of a reply is read for too long.
struct Connection {
    stream: TcpStream,
    is_answered: Arc<AtomicBool>,
    /// Since when the other side has read nothing, while there is something to read.
    stall: Option<Pin<Box<Sleep>>>,
}

impl Connection {
    fn new(stream: TcpStream, is_answered: Arc<AtomicBool>) -> Self {
        Self {
            stream,
            is_answered,
            stall: None,
        }
    }

    /// Passes on what became of a write, unless it has been waited for too long.
    fn written<T>(
        &mut self,
        context: &mut Context<'_>,
        written: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.stall = None;
            self.is_answered.store(true, Ordering::Relaxed);
            return written;
        }
        let stall = self
            .stall
            .get_or_insert_with(|| Box::pin(sleep(LONGEST_STALL)));
        ready!(stall.as_mut().poll(context));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.written(context, written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
