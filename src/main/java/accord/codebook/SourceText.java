package accord.codebook;

import java.nio.charset.StandardCharsets;

/** Java source as the compiler sees it, as far as that matters to tell two editions apart. */
final class SourceText {
    private SourceText() {}

    /** The text without comments, with one blank for each run of white space; literals stay as they are. */
    static byte[] bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        boolean gap = false;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            boolean comment = text.startsWith("//", at) || text.startsWith("/*", at);
            if (comment || Character.isWhitespace(text.charAt(at))) {
                gap = true;
            } else {
                if (gap && !bare.isEmpty()) {
                    bare.append(' ');
                }
                gap = false;
                bare.append(text, at, end);
            }
            at = end;
        }
        return bare.toString().replace("\r", "").getBytes(StandardCharsets.UTF_8);
    }

    /** Where the comment, the literal or the single char ends that begins here. */
    private static int end(String text, int at) {
        if (text.startsWith("//", at)) {
            int line = text.indexOf('\n', at);
            return line < 0 ? text.length() : line;
        }
        if (text.startsWith("/*", at)) {
            int close = text.indexOf("*/", at + 2);
            return close < 0 ? text.length() : close + 2;
        }
        if (text.startsWith("\"\"\"", at)) {
            return literal(text, at, "\"\"\"");
        }
        char c = text.charAt(at);
        return c == '"' || c == '\'' ? literal(text, at, String.valueOf(c)) : at + 1;
    }

    private static int literal(String text, int at, String quote) {
        int i = at + quote.length();
        while (i < text.length() && !text.startsWith(quote, i)) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), i + quote.length());
    }
}
