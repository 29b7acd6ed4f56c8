package accord.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A page without what no reader sees: scripts, styles, drawings and comments are most of a modern page, and cutting them
 * out before parsing makes it several times faster. Linked data, which stand in scripts, are kept apart.
 */
final class Markup {

    private static final List<String> UNSEEN = List.of("script", "style", "svg", "template", "iframe", "noscript");

    private final String page;
    private final String html;
    private final List<String> linkedData = new ArrayList<>();

    /** Endings that stand nowhere in the rest of the page: looking for them again and again would take forever. */
    private final Set<String> nowhere = new HashSet<>();

    private Markup(String page) {
        this.page = page;
        StringBuilder seen = new StringBuilder(Math.min(page.length(), 1 << 17));
        int copied = 0;
        int at = page.indexOf('<');
        while (at >= 0 && at + 1 < page.length()) {
            int end = unseenEnd(at);
            if (end < 0) {
                at = page.indexOf('<', at + 1);
                continue;
            }
            seen.append(page, copied, at).append(' ');
            copied = end;
            at = page.indexOf('<', end);
        }
        this.html = seen.append(page, copied, page.length()).toString();
    }

    static Markup of(String page) {
        return new Markup(page);
    }

    /** The page without what no reader sees. */
    String html() {
        return html;
    }

    /** Contents of its {@code application/ld+json} scripts, in order. */
    List<String> linkedData() {
        return List.copyOf(linkedData);
    }

    /** Where the comment or unseen element that begins at the bracket ends; -1 where none begins there. */
    private int unseenEnd(int at) {
        if (page.startsWith("<!--", at)) {
            int end = find("-->", at + 4);
            return end < 0 ? -1 : end + 3;
        }
        String name = unseenName(at + 1);
        int open = name == null ? -1 : find(">", at);
        int close = open < 0 ? -1 : closing(name, open);
        if (close < 0) {
            return -1;
        }
        if (name.equals("script")
                && page.substring(at, open).toLowerCase(Locale.ROOT).contains("ld+json")) {
            linkedData.add(page.substring(open + 1, close));
        }
        int end = find(">", close);
        return end < 0 ? page.length() : end + 1;
    }

    private String unseenName(int begin) {
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

    private int closing(String name, int from) {
        if (nowhere.contains(name)) {
            return -1;
        }
        for (int at = page.indexOf("</", from); at >= 0; at = page.indexOf("</", at + 2)) {
            if (page.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
        }
        nowhere.add(name);
        return -1;
    }

    private int find(String words, int from) {
        int at = nowhere.contains(words) ? -1 : page.indexOf(words, from);
        if (at < 0) {
            nowhere.add(words);
        }
        return at;
    }
}
