package accord.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Records of WARC files (ISO 28500): a version line, named fields, an empty line, as many bytes as said. */
final class WarcFrames extends Frames {

    private static final int MOST_FIELDS = 1000;

    WarcFrames(Feed feed) {
        super(feed);
    }

    @Override
    boolean begins(String line) {
        return line.startsWith("WARC/");
    }

    @Override
    Frame frame(String line, Feed rest) throws IOException {
        if (!begins(line)) {
            throw new Fault(Reason.BROKEN, "no WARC record begins here");
        }
        Map<String, String> fields = fields(rest);
        return new Frame(
                fields.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT),
                bare(fields.get("warc-record-id")),
                bare(fields.get("warc-target-uri")),
                fields.get("warc-date"),
                fields.get("content-type"),
                length(fields.get("content-length")));
    }

    private static Map<String, String> fields(Feed feed) throws IOException {
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
        throw new Fault(Reason.BROKEN, "more than " + MOST_FIELDS + " fields");
    }

    private static String bare(String stated) {
        if (stated == null) {
            return null;
        }
        return stated.startsWith("<") && stated.endsWith(">") ? stated.substring(1, stated.length() - 1) : stated;
    }
}
