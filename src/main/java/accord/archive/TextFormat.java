package accord.archive;

import java.io.IOException;
import java.util.List;

/** A plain text: the whole file is one article, its text unchanged. */
final class TextFormat {

    private static final int LONGEST_TITLE = 160;

    private TextFormat() {}

    static void read(Head head, Desk desk) throws IOException {
        byte[] bytes = head.complete()
                ? head.bytes()
                : head.all().readNBytes(desk.limits().recordBytes() + 1);
        if (bytes.length > desk.limits().recordBytes()) {
            desk.turnAway(Reason.TOO_LARGE, Decoding.of(head.bytes(), Charsets.of(head.bytes(), false, null)));
            return;
        }
        String text = Decoding.of(bytes, Charsets.of(bytes, true, null));
        desk.accept(
                new Piece(null, null, null, title(text), text, null, List.of(), null, List.of(), null, List.of()),
                text);
    }

    /** The first line if it looks like a headline: some words, no full stop, and more text below. */
    static String title(String text) {
        String start = text.stripLeading();
        int end = start.indexOf('\n');
        if (end < 0) {
            return null;
        }
        String line = start.substring(0, end).strip();
        boolean shape = line.length() <= LONGEST_TITLE
                && words(line) >= 3
                && ".,:;)".indexOf(line.charAt(line.length() - 1)) < 0
                && !Character.isLowerCase(line.codePointAt(0));
        return shape && !start.substring(end).isBlank() ? line : null;
    }

    private static long words(String line) {
        return line.split("\\s+").length == 0
                ? 0
                : java.util.Arrays.stream(line.split("\\s+"))
                        .filter(word -> word.chars().filter(Character::isLetter).count() >= 2)
                        .count();
    }
}
