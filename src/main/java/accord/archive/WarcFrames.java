package accord.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Records of WARC files (ISO 28500): a version line, named fields, an empty line, as many bytes as said. */
final class WarcFrames implements Frames {

    private static final int MOST_FIELDS = 1000;

    private final Feed feed;
    private String said = "";
    private boolean lost;

    WarcFrames(Feed feed) {
        this.feed = feed;
    }

    @Override
    public String said() {
        return said;
    }

    @Override
    public Frame next() throws IOException {
        String line = feed.line();
        while (line != null && (line.isBlank() || (lost && !line.startsWith("WARC/")))) {
            line = feed.line();
        }
        if (line == null) {
            return null;
        }
        said = line;
        if (!line.startsWith("WARC/")) {
            lost = true;
            throw new Fault(Reason.BROKEN, "no WARC record begins here");
        }
        lost = false;
        Map<String, String> fields = fields();
        long length = length(fields.get("content-length"));
        return new Frame(
                fields.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT),
                bare(fields.get("warc-record-id")),
                bare(fields.get("warc-target-uri")),
                fields.get("warc-date"),
                fields.get("content-type"),
                length);
    }

    private Map<String, String> fields() throws IOException {
        Map<String, String> fields = new HashMap<>();
        String name = null;
        for (int i = 0; i < MOST_FIELDS; i++) {
            String line = feed.line();
            if (line == null || line.isBlank()) {
                return fields;
            }
            int colon = line.indexOf(':');
            if (name != null && Character.isWhitespace(line.charAt(0))) {
                fields.merge(name, line.strip(), (a, b) -> a + " " + b);
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        lost = true;
        throw new Fault(Reason.BROKEN, "more than " + MOST_FIELDS + " fields");
    }

    private long length(String stated) throws Fault {
        try {
            long length = Long.parseLong(stated == null ? "" : stated);
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException e) {
            // told below, with negative lengths
        }
        lost = true;
        throw new Fault(Reason.BROKEN, "Content-Length: " + stated);
    }

    private static String bare(String stated) {
        if (stated == null) {
            return null;
        }
        return stated.startsWith("<") && stated.endsWith(">") ? stated.substring(1, stated.length() - 1) : stated;
    }
}
