package accord.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tries a codebook: whether each entry's own example yields it, which names collide, which entries no text of an archive ever
 * names, and which places and actors the archive names often and the codebook lacks.
 */
public final class CodebookCheck {
    /** What was found of one sort: examples, collisions, dead or missing; what it is, and what to do. */
    public record Finding(String sort, String entry, String what) {}

    /** A name that the archive has and the codebook lacks is proposed from this many texts on. */
    private static final int OFTEN = 3;

    private static final int MOST = 50;

    private final Codebook codebook;

    public CodebookCheck(Codebook codebook) {
        this.codebook = codebook;
    }

    /** What can be told without an archive: examples that fail, names that two entries of one day and country share. */
    public List<Finding> entries() {
        List<Finding> findings = new ArrayList<>();
        for (ActorEntry entry : codebook.actors().all()) {
            example(entry, findings);
        }
        for (SourceEntry entry : codebook.sources().all()) {
            boolean found = codebook.sources().read(entry.example()).stream()
                    .anyMatch(h -> h.entry().equals(entry));
            if (!found) {
                findings.add(new Finding("example", entry.name(), "its example does not yield it: " + entry.example()));
            }
        }
        collisions(findings);
        return findings;
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
                    if (other.id().compareTo(entry.id()) > 0 && clash(entry, other) && told.add(other.id())) {
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

    /** What the texts of an archive tell: entries that none names, and names that the codebook lacks, the most frequent first. */
    public List<Finding> archive(Iterator<String> texts) {
        Set<String> alive = new HashSet<>();
        Map<String, Integer> places = new TreeMap<>();
        Map<String, Integer> groups = new TreeMap<>();
        int count = 0;
        while (texts.hasNext()) {
            String text = texts.next();
            count++;
            codebook.actors().read(text, null, "").forEach(h -> h.candidates().forEach(e -> alive.add(e.id())));
            Set<String> unknown = new HashSet<>();
            for (PlaceHit hit : codebook.places(text)) {
                if (!hit.known()) {
                    unknown.add(hit.place().name());
                }
            }
            unknown.forEach(name -> places.merge(name, 1, Integer::sum));
            new HashSet<>(groups(text)).forEach(name -> groups.merge(name, 1, Integer::sum));
        }
        List<Finding> findings = new ArrayList<>();
        for (ActorEntry entry : codebook.actors().all()) {
            if (!alive.contains(entry.id())) {
                findings.add(new Finding("dead", entry.id(), "no text of " + count + " names " + entry.name()));
            }
        }
        propose("missing place", places, findings);
        propose("missing actor", groups, findings);
        return findings;
    }

    private static void propose(String sort, Map<String, Integer> counts, List<Finding> findings) {
        counts.entrySet().stream()
                .filter(e -> e.getValue() >= OFTEN)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(e -> findings.add(
                        new Finding(sort, e.getKey(), "named by " + e.getValue() + " texts; add a row if it is one")));
    }

    /** Names with a word that armed groups and bodies bear, which no entry covers. */
    private List<String> groups(String text) {
        List<Piece> pieces = Piece.of(text);
        List<ActorHit> known = codebook.actors().read(text, null, "");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!GROUP_WORDS.contains(pieces.get(i).key()) || !pieces.get(i).capital()) {
                continue;
            }
            int first = i;
            while (first > 0 && pieces.get(first).joined() && named(pieces.get(first - 1))) {
                first--;
            }
            int last = i;
            while (last + 1 < pieces.size()
                    && pieces.get(last + 1).joined()
                    && named(pieces.get(last + 1))
                    && !pieces.get(last).genitive()) {
                last++;
            }
            int begin = pieces.get(first).begin();
            int end = pieces.get(last).end();
            boolean covered = known.stream().anyMatch(h -> h.begin() < end && h.end() > begin);
            if (last > first && !covered) {
                found.add(text.substring(begin, end));
            }
            i = last;
        }
        return found;
    }

    private static boolean named(Piece piece) {
        return piece.article() || piece.capital() && !OrdinaryWords.has(piece.key());
    }

    private static final Set<String> GROUP_WORDS = Set.of(
            "front",
            "brigade",
            "brigades",
            "battalion",
            "battalions",
            "army",
            "movement",
            "legion",
            "militia",
            "liberation",
            "jabhat",
            "jaish",
            "jaysh",
            "liwa",
            "harakat",
            "faylaq",
            "failaq",
            "ansar",
            "kataib",
            "katibat",
            "lashkar",
            "regiment",
            "resistance",
            "mujahideen",
            "guards",
            "fedayeen",
            "forces",
            "council",
            "division",
            "organisation",
            "organization");
}
