package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.Government;
import accord.model.Actor;
import accord.model.Kind;
import accord.model.Role;
import accord.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The actors of one deal while they are found: candidates in order of first mention, with what the grammar says of each. */
final class Cast {
    final Scene scene;
    final Draft draft;
    final String country;

    /** The government of the place of the deal; null where unknown. */
    final Government government;

    final Set<String> rules = new LinkedHashSet<>();
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final PartReader reader;
    private final Canon canon;

    Cast(Codebook codebook, Scene scene, Draft draft) {
        this.scene = scene;
        this.draft = draft;
        this.reader = new PartReader(codebook.roles());
        String own = ActorsPass.country(draft);
        this.country = !own.isEmpty() ? own : scene.country() != null ? scene.country() : fighting(scene);
        this.government = codebook.governments().of(country, scene.article.published());
        this.canon = new Canon(codebook, country, government);
    }

    /** The country whose forces and groups an article names most, where it names no place that is known; empty where none. */
    private static String fighting(Scene scene) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Named named : scene.actors) {
            boolean home = named.fights() || named.state() && named.side().equals("government");
            if (home && !named.country().isEmpty()) {
                counts.merge(named.country(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Reads what the grammar says in the deal's sentences and, where it says it in so many words, around them. */
    void read() {
        for (Named named : scene.actors) {
            int distance = distance(named.sentence());
            boolean around = distance > 0 && around(named.sentence(), distance);
            if (distance > 3 && !around && !(named.helper() && near(named.sentence(), distance))) {
                continue;
            }
            Candidate candidate = candidate(named);
            candidate.distance = Math.min(candidate.distance, distance);
            Set<Part> parts = reader.of(scene.sentence(named.sentence()), named);
            candidate.outside |= parts.contains(Part.OUTSIDE);
            if (distance == 0 && own(named.sentence())) {
                boolean tied = tied(named);
                parts.stream().filter(p -> tied || p != Part.SIDE).forEach(candidate.own::add);
                parts.stream().filter(p -> tied || p != Part.SIDE).forEach(candidate.parts::add);
            } else if (around || named.helper() && near(named.sentence(), distance)) {
                parts.stream().filter(p -> counts(named, p)).forEach(candidate.parts::add);
            }
        }
    }

    /** What counts in a sentence that tells of no deal by itself. */
    private boolean counts(Named named, Part part) {
        return switch (part) {
            case CARRIES -> named.helper() && (moves() || access());
            case BROKERS -> moves();
            case DEALS -> named.fights();
            case LEAVES -> true;
            default -> false;
        };
    }

    /** Whether a sentence tells of this deal rather than of another: not the sentence that shows another one best. */
    boolean own(int sentence) {
        if (sentence == draft.anchor) {
            return true;
        }
        return scene.drafts.stream().noneMatch(d -> d != draft && d.anchor == sentence);
    }

    /** Whether the grammar ties an actor to what the sentence tells of this deal. */
    boolean tied(Named named) {
        List<Event> events = new ArrayList<>();
        for (Report report : draft.reports) {
            if (report.sentence == named.sentence()) {
                events.addAll(report.events);
            }
        }
        return events.isEmpty()
                ? named.sentence() == draft.anchor
                : Tie.holds(scene.sentence(named.sentence()), named.head(), events);
    }

    /** Whether a sentence that tells of no deal by itself stands in this one's part of the article. */
    private boolean around(int sentence, int distance) {
        if (scene.drafts.stream().anyMatch(d -> d.sentences.contains(sentence))) {
            return false;
        }
        int most = draft.background ? 1 : 5;
        if (distance > most) {
            return false;
        }
        for (Draft other : scene.drafts) {
            if (other != draft) {
                int away = other.distance(sentence);
                if (away < distance && (!other.background || away <= 1)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether bodies of aid that a sentence names serve this deal: the news one of people who move that stands nearest. */
    private boolean near(int sentence, int distance) {
        if (distance > 5 || draft.background || !(moves() || access())) {
            return false;
        }
        for (Draft other : scene.drafts) {
            boolean rival =
                    other != draft && (other.kinds.contains(Kind.EVACUATION) || other.kinds.contains(Kind.ACCESS));
            if (rival && (other.sentences.contains(sentence) || other.distance(sentence) < distance)) {
                return false;
            }
        }
        return true;
    }

    int distance(int sentence) {
        return draft.distance(sentence);
    }

    Collection<Candidate> candidates() {
        return candidates.values();
    }

    Candidate candidate(Named named) {
        Named known = canon.of(named);
        return candidates.computeIfAbsent(known.id(), id -> new Candidate(known));
    }

    /** The candidate of an id, or null. */
    Candidate known(String id) {
        return candidates.get(id);
    }

    /** Whether a party is of some sort. */
    boolean has(Predicate<Candidate> what) {
        return candidates.values().stream().anyMatch(c -> c.party() && what.test(c));
    }

    boolean moves() {
        return draft.kinds.contains(Kind.EVACUATION);
    }

    boolean access() {
        return draft.kinds.contains(Kind.ACCESS);
    }

    /** Whether only sick and wounded are brought out, not fighters. */
    boolean medical() {
        return access() && draft.kinds.iterator().next() != Kind.EVACUATION;
    }

    /** Whether the deal is only asked for or talked about, so that a body that is named with it brokers it. */
    boolean asked() {
        return draft.status == Status.PROPOSED || draft.status == Status.NEGOTIATING;
    }

    List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (Candidate candidate : candidates.values()) {
            for (Role role : candidate.roles) {
                Named named = candidate.named;
                actors.add(new Actor(named.id(), named.name(), named.lineage(), role.word(), named.text()));
            }
        }
        return actors;
    }
}
