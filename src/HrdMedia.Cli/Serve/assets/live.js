// Loads the page anew when what it shows has changed, and only then: who listens to an episode while another is edited goes on
// listening. A page that nobody looks at lets go of its connection, because a browser keeps only six to one address.
const served = document.querySelector('meta[name="hrdmedia-preview"]').content;
let events = null;

async function look() {
  const answer = await fetch(location.href, { method: 'HEAD', headers: { Accept: 'text/html' }, cache: 'no-store' })
    .catch(() => null);
  if (answer && answer.headers.get('HrdMedia-Preview') !== served) {
    location.reload();
  }
}

function listen() {
  if (document.visibilityState === 'hidden') {
    events?.close();
    events = null;
  } else if (!events) {
    // The first event comes at once, also after the server was away: nothing that happened meanwhile is missed.
    events = new EventSource('/.hrdmedia/events');
    events.onmessage = look;
  }
}

document.addEventListener('visibilitychange', listen);
listen();
