package accord.flow;

import accord.archive.FileRead;
import accord.archive.MappingException;
import accord.archive.Sink;
import accord.codebook.ArchiveNames;
import accord.codebook.CodebookCheck;
import accord.codebook.CodebookCheck.Finding;
import accord.model.Article;
import accord.model.Reject;
import accord.store.Fault;
import accord.store.LocalFiles;
import accord.store.StoredFile;
import accord.store.Streams;
import accord.text.Parser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Tries a user's codebook, by itself and against an archive, before a night's run rests on it. */
public final class CheckCodebook {
    /** One finding: its sort (example, collision, dead, missing place, missing actor), the entry or name, and what it is. */
    public record Found(String sort, String entry, String what) {
        /** Whether the codebook is wrong, rather than to be looked at. */
        public boolean wrong() {
            return sort.equals("example");
        }
    }

    private final Map<String, byte[]> files;
    private final Fields fields;
    private final Consumer<String> notices;

    /**
     * @param files the user's codebook files by name; none: the codebook that ships is tried
     * @param notices takes one line for people at a time
     */
    public CheckCodebook(Map<String, byte[]> files, Fields fields, Consumer<String> notices) {
        this.files = files;
        this.fields = fields;
        this.notices = notices;
    }

    /**
     * Examples that do not yield their entry and names that collide; with archives also entries that no text names, and
     * names that the archive has often and the codebook lacks.
     *
     * @throws Fault for a wrong line, or archives of which nothing is readable
     */
    public List<Found> run(List<String> archives) throws IOException {
        CodebookCheck check = new CodebookCheck(new Coders(files).codebook(), files);
        List<Finding> findings = new ArrayList<>(check.entries(new Parser()));
        if (!archives.isEmpty()) {
            ArchiveNames names = check.archive();
            read(archives, names);
            findings.addAll(names.findings());
        }
        return findings.stream()
                .map(finding -> new Found(finding.sort(), finding.entry(), finding.what()))
                .toList();
    }

    private void read(List<String> archives, ArchiveNames names) throws IOException {
        FileReader reader = new FileReader(Streams.local(), fields.mapping());
        for (StoredFile file : LocalFiles.list(archives)) {
            try {
                FileRead read = reader.read(file, sink(names));
                read.warnings().forEach(warning -> notices.accept("warning: " + warning));
            } catch (MappingException wrong) {
                throw Fault.usage(wrong.getMessage());
            }
        }
        if (names.texts() == 0) {
            throw Fault.archive("nothing readable in " + String.join(" ", archives));
        }
    }

    private Sink sink(ArchiveNames names) {
        return new Sink() {
            @Override
            public void article(Article article) {
                names.add(article.text());
            }

            @Override
            public void reject(Reject reject) {
                notices.accept("rejected: " + reject.file() + ", record " + reject.record() + ": " + reject.reason());
            }
        };
    }
}
