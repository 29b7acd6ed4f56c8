package accord.codebook;

import accord.codebook.CodebookCheck.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the texts of an archive name: tells which actors of a codebook no text names, and which places and groups the texts
 * name often and the codebook lacks. Takes one text at a time and keeps names only.
 */
public final class ArchiveNames {
    /** A name that the archive has and the codebook lacks is proposed from this many texts on. */
    private static final int OFTEN = 3;

    private static final int MOST = 50;

    private final Codebook codebook;
    private final Predicate<String> tried;
    private final Set<String> alive = new HashSet<>();
    private final Map<String, Integer> places = new TreeMap<>();
    private final Map<String, Integer> groups = new TreeMap<>();
    private int texts;

    ArchiveNames(Codebook codebook, Predicate<String> tried) {
        this.codebook = codebook;
        this.tried = tried;
    }

    /** Takes one text. */
    public void add(String text) {
        texts++;
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

    /** How many texts were taken. */
    public int texts() {
        return texts;
    }

    /** Dead entries by id, then missing places and actors, the most frequent first. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (ActorEntry entry : codebook.actors().all()) {
            if (tried.test(entry.id()) && !alive.contains(entry.id())) {
                findings.add(new Finding("dead", entry.id(), "no text of " + texts + " names " + entry.name()));
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
