package accord.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A page without what no reader sees: scripts, styles, drawings and comments are most of a modern page, and cutting them
 * out before parsing makes it several times faster. Linked data, which stand in scripts, are kept apart.
 *
 * @param html the page without them
 * @param linkedData contents of its {@code application/ld+json} scripts, in order
 */
record Markup(String html, List<String> linkedData) {

    private static final List<String> UNSEEN = List.of("script", "style", "svg", "template", "iframe", "noscript");

    Markup {
        linkedData = List.copyOf(linkedData);
    }

    static Markup of(String page) {
        StringBuilder html = new StringBuilder(Math.min(page.length(), 1 << 17));
        List<String> linkedData = new ArrayList<>();
        int copied = 0;
        int at = page.indexOf('<');
        while (at >= 0 && at + 1 < page.length()) {
            int end = unseenEnd(page, at, linkedData);
            if (end < 0) {
                at = page.indexOf('<', at + 1);
                continue;
            }
            html.append(page, copied, at).append(' ');
            copied = end;
            at = page.indexOf('<', end);
        }
        html.append(page, copied, page.length());
        return new Markup(html.toString(), linkedData);
    }

    /** Where the comment or unseen element that begins at the bracket ends; -1 where none begins there. */
    private static int unseenEnd(String page, int at, List<String> linkedData) {
        char next = page.charAt(at + 1);
        if (next == '!') {
            if (!page.startsWith("<!--", at)) {
                return -1;
            }
            int end = page.indexOf("-->", at + 4);
            return end < 0 ? -1 : end + 3;
        }
        String name = unseenName(page, at + 1);
        if (name == null) {
            return -1;
        }
        int open = page.indexOf('>', at);
        if (open < 0) {
            return -1;
        }
        int close = closing(page, name, open);
        if (close < 0) {
            return -1;
        }
        if (name.equals("script")) {
            String tag = page.substring(at, open).toLowerCase(Locale.ROOT);
            if (tag.contains("ld+json")) {
                linkedData.add(page.substring(open + 1, close));
            }
        }
        int end = page.indexOf('>', close);
        return end < 0 ? page.length() : end + 1;
    }

    private static String unseenName(String page, int begin) {
        for (String name : UNSEEN) {
            int end = begin + name.length();
            if (end < page.length()
                    && !Character.isLetterOrDigit(page.charAt(end))
                    && page.charAt(end) != '-'
                    && page.regionMatches(true, begin, name, 0, name.length())) {
                return name;
            }
        }
        return null;
    }

    private static int closing(String page, String name, int from) {
        for (int at = page.indexOf("</", from); at >= 0; at = page.indexOf("</", at + 2)) {
            if (page.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
        }
        return -1;
    }
}
