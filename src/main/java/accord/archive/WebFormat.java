package accord.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Web archives. Their records are what servers answered (responses, resources, conversions, revisits); what the crawler
 * says of itself (warcinfo, requests, metadata, version blocks) is no record of news. A broken record costs itself: the
 * next one is found by its first line.
 */
final class WebFormat {

    private static final Set<String> PAGES =
            Set.of("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml");
    private static final Set<String> UNSURE = Set.of(
            "", "application/octet-stream", "unknown", "unk", "text/xml", "application/xml", "text/plain", "no-type");

    private final Desk desk;
    private final Feed feed;
    private final Gunzip gunzip;
    private final Frames frames;

    private WebFormat(Head head, boolean arc, Gunzip gunzip, Desk desk) {
        this.desk = desk;
        this.feed = new Feed(head.all());
        this.gunzip = gunzip;
        this.frames = arc ? new ArcFrames(feed) : new WarcFrames(feed);
    }

    static void read(Head head, boolean arc, Gunzip gunzip, Desk desk) throws IOException {
        new WebFormat(head, arc, gunzip, desk).read();
    }

    private void read() throws IOException {
        boolean going = true;
        while (going) {
            try {
                going = next();
            } catch (EOFException e) {
                desk.turnAway(Reason.TRUNCATED, frames.said());
                going = resumed();
            } catch (Fault e) {
                if (e.reason() == Reason.UNREADABLE || e.reason() == Reason.TOO_MUCH) {
                    throw e;
                }
                desk.turnAway(e.reason(), frames.said());
                going = resumed();
            }
        }
    }

    /** After a broken gzip member the next one is a record of its own. */
    private boolean resumed() throws IOException {
        if (gunzip == null) {
            return true;
        }
        if (!gunzip.isBroken()) {
            return true;
        }
        feed.forget();
        return gunzip.resume();
    }

    private boolean next() throws IOException {
        Frames.Frame frame = frames.next();
        if (frame == null) {
            return false;
        }
        if (frame.length() > desk.limits().recordBytes()) {
            feed.skip(frame.length());
            if (frame.isAnswer()) {
                desk.turnAway(Reason.TOO_LARGE, frame.url());
            }
            return true;
        }
        if (!frame.isAnswer()) {
            feed.skip(frame.length());
            return true;
        }
        byte[] content = feed.take((int) frame.length());
        try {
            answer(frame, content);
        } catch (Fault e) {
            desk.turnAway(e.reason(), frame.url());
        }
        return true;
    }

    private void answer(Frames.Frame frame, byte[] content) throws IOException {
        if (frame.kind().equals("revisit")) {
            desk.turnAway(Reason.NOT_A_PAGE, "revisit " + frame.url());
            return;
        }
        Capture capture = frame.kind().equals("response")
                ? Capture.ofHttp(content, frame.type(), desk.limits().recordBytes())
                : Capture.of(frame.type(), content);
        byte[] body = capture.body().bytes();
        if (capture.status() < 200 || capture.status() > 299) {
            desk.turnAway(Reason.NOT_FOUND, capture.status() + " " + frame.url());
        } else if (isPage(capture.type(), body)) {
            HtmlFormat.page(body, capture.charset(), frame.key(), frame.url(), frame.date(), desk);
        } else if (frame.kind().equals("conversion") && capture.type().equals("text/plain")) {
            String text = Decoding.of(body, Charsets.of(body, true, capture.charset()));
            desk.accept(
                    new Piece(
                            frame.key(),
                            null,
                            frame.url(),
                            TextFormat.title(text),
                            text,
                            null,
                            List.of(),
                            null,
                            List.of(),
                            frame.date(),
                            List.of()),
                    frame.url());
        } else {
            desk.turnAway(Reason.NOT_A_PAGE, capture.type() + " " + frame.url());
        }
    }

    private static boolean isPage(String type, byte[] body) {
        if (PAGES.contains(type)) {
            return true;
        }
        return UNSURE.contains(type)
                && Format.startsHtml(new String(body, 0, Math.min(body.length, 2048), StandardCharsets.ISO_8859_1));
    }
}
