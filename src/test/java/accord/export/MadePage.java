package accord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the made-up page of a number of deals to a file, to be looked at: {@code MadePage 5000 target/report/made.html}. */
final class MadePage {
    private MadePage() {}

    public static void main(String[] words) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(words[1]))) {
            ReportPage.write(MadeReport.of(Integer.parseInt(words[0])), out);
        }
    }
}
