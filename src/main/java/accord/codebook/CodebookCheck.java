package accord.codebook;

import accord.text.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries a codebook by itself: whether each entry's own example yields it, and which names collide. */
public final class CodebookCheck {
    /** What was found of one sort: examples, collisions, dead or missing; what it is, and what to do. */
    public record Finding(String sort, String entry, String what) {}

    private final Codebook codebook;
    private final Set<String> own = new HashSet<>();

    /** Tries every entry of a codebook. */
    public CodebookCheck(Codebook codebook) {
        this(codebook, Map.of());
    }

    /**
     * Tries a user's entries.
     *
     * @param codebook the codebook with the user's files
     * @param files the user's files by name; none: every entry is tried
     */
    public CodebookCheck(Codebook codebook, Map<String, byte[]> files) {
        this.codebook = codebook;
        files.forEach((name, content) -> {
            if (!name.endsWith(".gz")) {
                Sheet.firsts(name, content).forEach(own::add);
            }
        });
        if (!files.isEmpty()) {
            own.add("");
        }
    }

    /** The same entries against the texts of an archive. */
    public ArchiveNames archive() {
        return new ArchiveNames(codebook, this::tried);
    }

    private boolean tried(String id) {
        return own.isEmpty() || own.contains(id);
    }

    /**
     * What can be told without an archive: examples that fail, names that two entries of one day and country share.
     *
     * @param reader parses the examples of triggers and discards
     */
    public List<Finding> entries(Reader reader) {
        List<Finding> findings = new ArrayList<>();
        for (ActorEntry entry : codebook.actors().all()) {
            if (tried(entry.id())) {
                example(entry, findings);
            }
        }
        for (SourceEntry entry : codebook.sources().all()) {
            if (!tried(entry.name())) {
                continue;
            }
            boolean found = codebook.sources().read(entry.example()).stream()
                    .anyMatch(h -> h.entry().equals(entry));
            if (!found) {
                findings.add(new Finding("example", entry.name(), "its example does not yield it: " + entry.example()));
            }
        }
        for (Cue cue : codebook.cues().all()) {
            if (tried(cue.id())) {
                example(cue, reader, findings);
            }
        }
        collisions(findings);
        return findings;
    }

    private void example(Cue cue, Reader reader, List<Finding> findings) {
        if (cue.example().isEmpty()) {
            findings.add(new Finding("example", cue.id(), "it has no example"));
            return;
        }
        boolean found = reader.parse(reader.split(cue.example()), sentence -> true).sentences().stream()
                .anyMatch(sentence -> codebook.cues().in(sentence).stream()
                        .anyMatch(hit -> hit.cue().id().equals(cue.id())));
        if (!found) {
            findings.add(new Finding("example", cue.id(), "its example does not yield it: " + cue.example()));
        }
    }

    private void example(ActorEntry entry, List<Finding> findings) {
        boolean found = codebook.actors().read(entry.example(), entry.from(), entry.country()).stream()
                .anyMatch(h -> h.entry().equals(entry));
        if (!found) {
            findings.add(new Finding("example", entry.id(), "its example does not yield it: " + entry.example()));
        }
    }

    private void collisions(List<Finding> findings) {
        for (ActorEntry entry : codebook.actors().all()) {
            Set<String> told = new HashSet<>();
            List<String> names = new ArrayList<>(entry.aliases());
            names.add(entry.name());
            for (String name : names) {
                for (ActorEntry other : codebook.actors().named(name)) {
                    if (other.id().compareTo(entry.id()) > 0
                            && (tried(entry.id()) || tried(other.id()))
                            && clash(entry, other)
                            && told.add(other.id())) {
                        findings.add(new Finding("collision", entry.id(), "'" + name + "' also names " + other.id()));
                    }
                }
            }
        }
    }

    /** Whether neither country nor dates tell two entries apart. */
    private static boolean clash(ActorEntry a, ActorEntry b) {
        if (!a.country().equals(b.country()) || a.lineage().equals(b.lineage())) {
            return false;
        }
        boolean before = a.until() != null && b.from() != null && !b.from().isBefore(a.until());
        boolean after = b.until() != null && a.from() != null && !a.from().isBefore(b.until());
        return !before && !after;
    }
}
