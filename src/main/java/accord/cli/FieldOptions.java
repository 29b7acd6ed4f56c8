package accord.cli;

import accord.flow.Fields;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which column of an archive's records is what. */
final class FieldOptions {
    @Option(
            names = "--field",
            paramLabel = "TARGET=COLUMN",
            description =
                    "maps a column: text=article_content, or with a pattern: published=date:M/d/yyyy; may be repeated")
    private List<String> fields = new ArrayList<>();

    Fields fields() {
        return Fields.of(fields);
    }
}
