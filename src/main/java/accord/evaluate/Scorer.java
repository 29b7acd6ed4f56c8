package accord.evaluate;

import accord.evaluate.Pairing.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores coded articles against gold. What hangs on an unpaired gold deal is missed, what hangs on an unpaired system
 * deal is wrong; articles that the system left out count as coded empty.
 */
public final class Scorer {
    private static final Set<String> MOVES = Set.of("evacuation", "reconciliation", "exchange", "handover");

    private final Spelling spelling;

    public Scorer(Aliases places, Aliases actors) {
        spelling = new Spelling(places, actors);
    }

    /** A deal that only one side has. */
    public record Mismatch(
            String article,
            boolean missed,
            List<String> kinds,
            String status,
            List<String> origins,
            List<String> destinations) {}

    /** The scores over all articles of the gold set; errors, where a list is given, are appended to it. */
    public Scores score(Map<String, Coded> gold, Map<String, Coded> system, List<Mismatch> errors) {
        Scores scores = new Scores();
        gold.values().forEach(article -> scores.add(score(article, system.get(article.id()), errors)));
        return scores;
    }

    /** The scores of one article; a null system article counts as coded empty. */
    public Scores score(Coded gold, Coded system, List<Mismatch> errors) {
        Scores scores = new Scores();
        Coded coded = system == null ? new Coded(gold.id(), null, List.of()) : system;
        if (gold.published() != null) {
            String published = coded.published() == null ? "" : coded.published();
            scores.judge(
                    "published", gold.published().equals(published.substring(0, Math.min(10, published.length()))));
        }
        List<Folded> golds = fold(gold);
        List<Folded> systems = fold(coded);
        scores.tally("article").add(present(!golds.isEmpty()), present(!systems.isEmpty()));

        Set<Integer> pairedGold = new HashSet<>();
        Set<Integer> pairedSystem = new HashSet<>();
        for (Pair pair : Pairing.of(golds, systems)) {
            pairedGold.add(pair.gold());
            pairedSystem.add(pair.system());
            count(scores, golds.get(pair.gold()), systems.get(pair.system()));
        }
        for (int i = 0; i < golds.size(); i++) {
            if (!pairedGold.contains(i)) {
                count(scores, golds.get(i), null);
                note(errors, gold.id(), true, golds.get(i));
            }
        }
        for (int j = 0; j < systems.size(); j++) {
            if (!pairedSystem.contains(j)) {
                count(scores, null, systems.get(j));
                note(errors, gold.id(), false, systems.get(j));
            }
        }
        return scores;
    }

    /** The gold deal, by key, that each of the system's deals is taken for, as scoring pairs them. */
    public Map<String, String> pairs(Coded gold, Coded system) {
        Map<String, String> pairs = new TreeMap<>();
        for (Pair pair : Pairing.of(fold(gold), fold(system))) {
            pairs.put(
                    system.deals().get(pair.system()).key(),
                    gold.deals().get(pair.gold()).key());
        }
        return pairs;
    }

    private List<Folded> fold(Coded coded) {
        return coded.deals().stream().map(deal -> Folded.of(deal, spelling)).toList();
    }

    private static Set<Boolean> present(boolean present) {
        return present ? Set.of(true) : Set.of();
    }

    private static void count(Scores scores, Folded gold, Folded system) {
        Set<Boolean> hasGold = present(gold != null);
        Set<Boolean> hasSystem = present(system != null);
        Folded lead = gold != null ? gold : system;
        scores.tally("deal").add(hasGold, hasSystem);
        if (!lead.background()) {
            scores.tally("deal_news").add(hasGold, hasSystem);
        }
        if (lead.kinds().stream().anyMatch(MOVES::contains)) {
            scores.tally("deal_move").add(hasGold, hasSystem);
        }
        add(scores, "kinds", gold == null ? Set.of() : gold.kinds(), system == null ? Set.of() : system.kinds());
        add(scores, "origins", gold == null ? Set.of() : gold.origins(), system == null ? Set.of() : system.origins());
        add(
                scores,
                "destinations",
                gold == null ? Set.of() : gold.destinations(),
                system == null ? Set.of() : system.destinations());
        add(
                scores,
                "transits",
                gold == null ? Set.of() : gold.transits(),
                system == null ? Set.of() : system.transits());
        add(scores, "actors", gold == null ? Set.of() : gold.actors(), system == null ? Set.of() : system.actors());
        add(
                scores,
                "actor_names",
                gold == null ? Set.of() : gold.actorNames(),
                system == null ? Set.of() : system.actorNames());
        add(scores, "parties", gold == null ? Set.of() : gold.parties(), system == null ? Set.of() : system.parties());
        add(scores, "sources", gold == null ? Set.of() : gold.sources(), system == null ? Set.of() : system.sources());
        add(scores, "people", gold == null ? Set.of() : gold.people(), system == null ? Set.of() : system.people());
        add(
                scores,
                "dates",
                gold == null ? Set.of() : gold.dates().entrySet(),
                system == null ? Set.of() : system.dates().entrySet());
        if (gold != null && system != null) {
            boolean status = gold.status().equals(system.status());
            scores.judge("status", status);
            scores.judge("background", gold.background() == system.background());
            scores.judge(
                    "whole_deal",
                    status
                            && gold.kinds().equals(system.kinds())
                            && gold.origins().equals(system.origins())
                            && gold.destinations().equals(system.destinations()));
        }
    }

    private static void add(Scores scores, String field, Set<?> gold, Set<?> system) {
        scores.tally(field).add(gold, system);
    }

    private static void note(List<Mismatch> errors, String article, boolean missed, Folded deal) {
        if (errors != null) {
            errors.add(new Mismatch(
                    article,
                    missed,
                    new ArrayList<>(deal.kinds()),
                    deal.status(),
                    new ArrayList<>(deal.origins()),
                    new ArrayList<>(deal.destinations())));
        }
    }
}
