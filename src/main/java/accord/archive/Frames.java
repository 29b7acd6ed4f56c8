package accord.archive;

import java.io.IOException;

/** Finds the records of a web archive: heads and lengths, not contents. Behind bytes that are no record it looks for the next one. */
abstract class Frames {

    /**
     * The head of a record; its content stands next in the feed.
     *
     * @param kind response, resource, conversion, revisit, or another that is no answer of a server
     * @param key the record's identifier, or null
     * @param url what was asked for, or null
     * @param date when
     * @param type media type of the content
     * @param length bytes of content
     */
    record Frame(String kind, String key, String url, String date, String type, long length) {

        boolean isAnswer() {
            return switch (kind) {
                case "response", "resource", "conversion", "revisit" -> true;
                default -> false;
            };
        }
    }

    private final Feed feed;
    private String said = "";
    private boolean lost;

    Frames(Feed feed) {
        this.feed = feed;
    }

    /**
     * The next head; null at the end.
     *
     * @throws Fault for bytes that are no record: the next call looks for the next one
     */
    final Frame next() throws IOException {
        while (true) {
            String line = feed.line();
            while (line != null && (line.isBlank() || (lost && !begins(line)))) {
                line = feed.line();
            }
            if (line == null) {
                return null;
            }
            if (isOfFile(line)) {
                skip(line);
                continue;
            }
            said = line;
            lost = true;
            Frame frame = frame(line, feed);
            lost = false;
            return frame;
        }
    }

    /** Where its length is none, what follows is skipped line by line. */
    private void skip(String line) throws IOException {
        lost = true;
        long length;
        try {
            length = frame(line, feed).length();
        } catch (Fault e) {
            return;
        }
        feed.skip(length);
        lost = false;
    }

    /** The last line read as a head, for the sample of a reject. */
    final String said() {
        return said;
    }

    /** Whether a record may begin with the line. */
    abstract boolean begins(String line);

    /** Whether the line begins what the file says of itself, which is no record. */
    boolean isOfFile(String line) {
        return false;
    }

    /** The head that begins with the line. */
    abstract Frame frame(String line, Feed rest) throws IOException;

    static long length(String stated) throws Fault {
        try {
            long length = Long.parseLong(stated == null ? "" : stated);
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException e) {
            // told below, with negative lengths
        }
        throw new Fault(Reason.BROKEN, "length: " + stated);
    }
}
