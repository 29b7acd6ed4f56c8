package accord.archive;

import java.util.ArrayList;
import java.util.List;

/** What is known of a news item while its XML is read. */
final class XmlItem {

    /** Element that the item is. */
    final String element;

    String key;
    String source;
    String title;
    String language;
    String issued;
    String created;
    String version;
    String dateline;
    String plain;
    boolean deep;
    boolean large;
    final List<String> paragraphs = new ArrayList<>();

    XmlItem(String element) {
        this.element = element;
    }

    Piece piece() {
        List<String> stated = new ArrayList<>();
        for (String date : new String[] {issued, created, version}) {
            if (date != null && !date.isBlank()) {
                stated.add(date.strip());
            }
        }
        List<String> whole = new ArrayList<>();
        if (dateline != null && !paragraphs.isEmpty()) {
            whole.add(dateline);
        }
        whole.addAll(paragraphs);
        String text = whole.isEmpty() ? plain : String.join("\n\n", whole);
        return new Piece(key, source, null, title, text, language, stated, null, List.of(), null, List.of());
    }

    String sample() {
        return (key == null ? "" : key + " ") + (title == null ? "" : title);
    }
}
