package accord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Article;
import accord.model.Reject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SharedArchivesTest {

    @Test
    void everyFileOfTheSharedArchivesBalances() throws IOException {
        Path shared = Shared.folder();
        Assumptions.assumeTrue(Files.isDirectory(shared), "no shared archives beside the project");
        StringBuilder table = new StringBuilder();
        for (String part : List.of("corpora", "samples")) {
            try (Stream<Path> files = Files.walk(shared.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    FileRead read = read(shared, file, table);
                    assertThat(read.articles() + read.rejects())
                            .as(file.toString())
                            .isEqualTo(read.records());
                    assertThat(read.bytes()).as(file.toString()).isEqualTo(Files.size(file));
                }
            }
        }
        if (Boolean.getBoolean("accord.print")) {
            Files.writeString(Path.of("target/shared-archives.txt"), table);
        }
    }

    private static FileRead read(Path shared, Path file, StringBuilder table) throws IOException {
        TreeMap<String, Integer> reasons = new TreeMap<>();
        Path folder = file.getParent();
        FileRead read = ArchiveReader.read(
                new Input(
                        shared.relativize(file).toString(),
                        folder.getFileName().toString(),
                        Files.size(file),
                        () -> open(file)),
                Mapping.NONE,
                Limits.STANDARD,
                "L1",
                new Sink() {
                    @Override
                    public void article(Article article) {
                        assertThat(article.text()).isNotBlank();
                    }

                    @Override
                    public void reject(Reject reject) {
                        reasons.merge(reject.reason(), 1, Integer::sum);
                    }
                });
        table.append(String.format(
                java.util.Locale.ROOT,
                "%-70s %-12s %6d = %6d + %4d %s %s%n",
                shared.relativize(file),
                read.format(),
                read.records(),
                read.articles(),
                read.rejects(),
                reasons,
                read.warnings()));
        return read;
    }

    private static InputStream open(Path file) throws IOException {
        return Files.newInputStream(file);
    }
}
