package accord.extract;

import accord.codebook.Gazetteer;
import accord.codebook.Nation;
import accord.codebook.PlaceEntry;
import accord.codebook.SignTable;
import accord.text.Folding;
import accord.text.Sentence;
import accord.text.Token;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says whether a deal holds in a whole country rather than in the towns that are named beside it, and in which: "a ceasefire
 * for Libya" is told in articles that name Tripoli and Misrata ten times. The weights (a logistic regression) are fitted on
 * coded articles.
 */
final class Nationwide {
    /** From these log odds on a deal is one of a whole country. */
    static final double LEAST = -0.5;

    /** A country that the article hardly speaks of can still be the one, if the deal's own sentences name it. */
    private static final double OFFERED = 0.2;

    /** What a government or a capital says of where the deal holds, beside what other places say. */
    private static final double WEAK = 0.5;

    private final SignTable weights;
    private final Gazetteer gazetteer;

    Nationwide(SignTable weights, Gazetteer gazetteer) {
        this.weights = weights;
        this.gazetteer = gazetteer;
    }

    /** Log odds that the deal holds in a whole country. */
    double odds(Draft draft) {
        return weights.sums(draft.scopeSigns).get(ScopeSigns.QUESTION);
    }

    /** Where the article names the country that the deal is about, nearest to the deal's own sentences; null where no words do. */
    Where country(Scene scene, Draft draft) {
        Map<String, Double> near = new TreeMap<>();
        Map<String, Double> all = new TreeMap<>();
        for (Where where : scene.places) {
            String country = where.place().country();
            if (country != null && !(where.metonym() && where.capital())) {
                double weight = where.metonym() || where.capital() ? WEAK : 1;
                near.merge(
                        country,
                        weight * (where.country() ? 2 : 1) / (1 + draft.distance(where.sentence())),
                        Double::sum);
                all.merge(country, weight * (where.country() ? 1 : 2), Double::sum);
            }
        }
        for (int s : draft.sentences) {
            for (Token token : scene.sentence(s).tokens()) {
                Nation nation = nation(token);
                if (nation != null) {
                    near.merge(nation.country(), 1.0, Double::sum);
                }
            }
        }
        double whole = all.values().stream().mapToDouble(d -> d).sum();
        String best = null;
        double most = 0;
        for (Map.Entry<String, Double> one : near.entrySet()) {
            double weight = one.getValue() * (OFFERED + all.getOrDefault(one.getKey(), 0.0) / Math.max(1, whole));
            if (weight > most) {
                best = one.getKey();
                most = weight;
            }
        }
        return best == null ? null : named(scene, draft, best);
    }

    /** The words nearest to the deal that name the country: its own name, else one of its people or state, else one of its towns. */
    private Where named(Scene scene, Draft draft, String country) {
        Where own = null;
        Where town = null;
        for (Where where : scene.places) {
            if (country.equals(where.place().country())) {
                if (where.country()) {
                    own = nearer(draft, own, where);
                } else {
                    town = nearer(draft, town, where);
                }
            }
        }
        PlaceEntry entry = gazetteer.country(country);
        if (own != null || entry == null) {
            return own;
        }
        Where people = null;
        for (Sentence sentence : scene.reading.sentences()) {
            for (Token token : sentence.tokens()) {
                Nation nation = nation(token);
                if (nation != null && nation.country().equals(country)) {
                    people = nearer(draft, people, where(entry, sentence.index(), token.index(), token.index()));
                }
            }
        }
        return people != null || town == null ? people : where(entry, town.sentence(), town.first(), town.last());
    }

    private static Where nearer(Draft draft, Where one, Where other) {
        return one == null || draft.distance(other.sentence()) < draft.distance(one.sentence()) ? other : one;
    }

    private static Where where(PlaceEntry country, int sentence, int first, int last) {
        return new Where(
                sentence,
                first,
                last,
                country.place(country.name()),
                country.id(),
                true,
                false,
                true,
                false,
                false,
                false,
                false);
    }

    private Nation nation(Token token) {
        boolean name = Character.isUpperCase(token.form().charAt(0));
        return name ? gazetteer.nation(Folding.fold(token.form())) : null;
    }
}
