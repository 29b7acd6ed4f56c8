package accord.night;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Twenty articles of the sample archive, of eight months: what is counted is counted for each day between them. */
final class Sample {
    private static final Path SAMPLE = Path.of("src/main/resources/archive/sample");

    private static final List<String> EARLIER = List.of(
            "cedar-wire/2018.jsonl.zst",
            "continental-news-service/ghouta-resolution.xml",
            "harbour-ledger/ghouta-arithmetic.html",
            "rif-monitoring-bureau/2018-02-21-ghouta-bombing.txt",
            "rif-monitoring-bureau/2018-03-24-arbin.txt");

    private static final List<String> LATER = List.of(
            "harbour-ledger/douma-live.html",
            "lantern-weekly/afrin-houses.html",
            "lantern-weekly/chess-yarmouk.html",
            "radio-strand/2018-07-17-foua-brief.txt.gz",
            "rif-monitoring-bureau/2018-04-20-qalamoun.txt",
            "rif-monitoring-bureau/2018-05-21-is-yarmouk.txt",
            "rif-monitoring-bureau/2018-07-15-daraa-balad.txt",
            "straits-evening-courier/qadam-buses.html",
            "straits-evening-courier/sweida-captives.html");

    private Sample() {}

    /** Puts about half of them into a folder; one stands there twice. */
    static void earlier(Path archive) throws IOException {
        copy(EARLIER, archive);
    }

    /** Puts the others there, and a record that is cut off: rejects are tables too. */
    static void later(Path archive) throws IOException {
        copy(LATER, archive);
        try (BufferedReader lines = Files.newBufferedReader(SAMPLE.resolve("cedar-wire/2017.jsonl"))) {
            Files.writeString(archive.resolve("cut.jsonl"), lines.readLine().substring(0, 300));
        }
    }

    private static void copy(List<String> files, Path archive) throws IOException {
        for (String file : files) {
            Path target = archive.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(SAMPLE.resolve(file), target);
        }
    }
}
