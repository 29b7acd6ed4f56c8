package accord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a page that a measurement writes: what stands between {@code <!-- name -->} and {@code <!-- /name -->}. */
public record ReadmeSection(Path page, String name) {

    /** Replaces the section's words. */
    public void write(String markdown) throws IOException {
        String text = Files.readString(page);
        String open = "<!-- " + name + " -->\n";
        int begin = text.indexOf(open);
        int end = text.indexOf("<!-- /" + name + " -->");
        if (begin < 0 || end < begin) {
            throw new IOException(page + " has no section " + name);
        }
        Files.writeString(
                page, text.substring(0, begin + open.length()) + markdown.strip() + "\n" + text.substring(end));
    }
}
