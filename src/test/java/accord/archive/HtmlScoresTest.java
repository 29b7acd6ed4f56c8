package accord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import accord.ReadmeSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Measures the extraction of pages on publishers' own fixtures. With {@code -Daccord.readme=README.md} the table is put into
 * that page, with {@code -Daccord.print=true} every page's scores into a file of {@code target}.
 */
class HtmlScoresTest {

    @Test
    void pagesOfOutletsNeverSeenGiveTheirTextAndTheirDay() throws IOException {
        Path pages = Shared.folder().resolve("samples/html");
        assumeThat(pages).exists();
        List<HtmlScores.Score> scores = HtmlScores.scores(pages);
        String table = HtmlScores.table(scores);
        List<HtmlScores.Score> report = HtmlScores.of("report", scores);

        assertThat(HtmlScores.f1(report)).as(table).isGreaterThan(0.955);
        assertThat(HtmlScores.f1(HtmlScores.of("other", scores))).as(table).isGreaterThan(0.93);
        assertThat(report).as(table).noneMatch(score -> Boolean.FALSE.equals(score.day()));
        assertThat(report).as(table).noneMatch(score -> score.agreed() && Boolean.FALSE.equals(score.title()));
        if (System.getProperty("accord.readme") != null) {
            new ReadmeSection(Path.of(System.getProperty("accord.readme")), "pages").write(table);
        }
        if (Boolean.getBoolean("accord.print")) {
            String lines = scores.stream().map(HtmlScores.Score::toString).collect(Collectors.joining("\n"));
            Files.writeString(Path.of("target/pages.txt"), lines + "\n" + table);
        }
    }
}
