package accord.archive;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records of ARC files (Internet Archive, versions 1 and 2): one line with address, IP, date, media type and length, then as
 * many bytes as said. Addresses may hold blanks: the line is read from its end.
 */
final class ArcFrames implements Frames {

    /** Version 2 has result code, checksum, location, offset and file name before the length. */
    private static final Pattern HEAD =
            Pattern.compile("^(\\S.*?) (\\S+) (\\d{8,18}) (\\S.*?)(?: \\S+ \\S+ \\S+ \\d+ \\S+)? (-?\\w+)$");

    private static final Pattern BEGINS = Pattern.compile("^(?i:https?|filedesc|dns|ftp|whois):.*");

    private final Feed feed;
    private String said = "";
    private boolean lost;

    ArcFrames(Feed feed) {
        this.feed = feed;
    }

    @Override
    public String said() {
        return said;
    }

    @Override
    public Frame next() throws IOException {
        while (true) {
            String line = feed.line();
            while (line != null
                    && (line.isBlank() || (lost && !BEGINS.matcher(line).matches()))) {
                line = feed.line();
            }
            if (line == null) {
                return null;
            }
            said = line;
            Matcher head = HEAD.matcher(line.strip());
            boolean fits = head.matches();
            if (line.startsWith("filedesc:")) {
                // the version block is skipped line by line where its length is none
                lost = true;
                if (fits && length(head.group(5)) >= 0) {
                    lost = false;
                    feed.skip(length(head.group(5)));
                }
                continue;
            }
            long length = fits ? length(head.group(5)) : -1;
            if (length < 0) {
                lost = true;
                throw new Fault(Reason.BROKEN, "no ARC record begins here");
            }
            lost = false;
            String url = head.group(1);
            String kind = url.toLowerCase(java.util.Locale.ROOT).startsWith("http") ? "response" : "other";
            return new Frame(kind, null, url, head.group(3), head.group(4), length);
        }
    }

    private static long length(String stated) {
        try {
            return Long.parseLong(stated);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
