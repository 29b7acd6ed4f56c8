package accord.archive;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records of ARC files (Internet Archive, versions 1 and 2): one line with address, IP, date, media type and length, then as
 * many bytes as said. Addresses may hold blanks: the line is read from its end.
 */
final class ArcFrames extends Frames {

    /** Version 2 has result code, checksum, location, offset and file name before the length. */
    private static final Pattern HEAD =
            Pattern.compile("^(\\S.*?) (\\S+) (\\d{8,18}) (\\S.*?)(?: \\S+ \\S+ \\S+ \\d+ \\S+)? (-?\\w+)$");

    private static final Pattern BEGINS = Pattern.compile("^(?i:https?|filedesc|dns|ftp|whois):.*");

    ArcFrames(Feed feed) {
        super(feed);
    }

    @Override
    boolean begins(String line) {
        return BEGINS.matcher(line).matches();
    }

    @Override
    boolean isOfFile(String line) {
        return line.startsWith("filedesc:");
    }

    @Override
    Frame frame(String line, Feed rest) throws Fault {
        Matcher head = HEAD.matcher(line.strip());
        if (!head.matches()) {
            throw new Fault(Reason.BROKEN, "no ARC record begins here");
        }
        String url = head.group(1);
        String kind = url.toLowerCase(Locale.ROOT).startsWith("http") ? "response" : "other";
        return new Frame(kind, null, url, head.group(3), head.group(4), length(head.group(5)));
    }
}
