package accord.flow;

import static org.assertj.core.api.Assertions.assertThat;

import accord.SparkExtension;
import accord.model.Story;
import accord.store.Draft;
import accord.store.Lake;
import accord.store.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class TellStoriesTest {
    private static final String COPY = "{\"source\":\"%s\",\"published\":\"2017-08-02\",\"title\":\"Arsal\",\"text\":"
            + "\"A convoy carried fighters and families out of Arsal on Wednesday under a deal with the army.\"}\n";

    @TempDir
    Path folder;

    @Test
    void storiesAreTheSameWhereARunDiedAfterItHadRememberedTheirComparisons(SparkSession spark) throws IOException {
        Path archive = Files.writeString(
                folder.resolve("copies.jsonl"), COPY.formatted("Cedar Wire") + COPY.formatted("Radio Strand"));
        Run run = new Run(spark, Lake.create(spark, folder.resolve("lake").toString()), line -> {});
        new Load(new LoadOptions(List.of(archive.toString()), Fields.of(List.of()), Window.ALL, false, 1)).run(run);

        List<Story> first = stories(run);

        assertThat(first)
                .extracting(Story::story)
                .hasSize(2)
                .containsOnly(first.get(0).story());
        assertThat(stories(run)).isEqualTo(first);
        assertThat(stories(run)).isEqualTo(first);
    }

    private static List<Story> stories(Run run) throws IOException {
        Draft draft = run.lake().draft("R0123456789abcdef");
        new TellStories().write(run, draft);
        return draft.records(Tables.STORIES).collectAsList();
    }
}
