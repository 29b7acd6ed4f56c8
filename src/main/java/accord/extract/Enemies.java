package accord.extract;

import accord.model.Kind;
import accord.model.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A deal has two sides. Where the words around it name one, or none, the other is the nearest that fights in the article and is
 * not of the same camp.
 */
final class Enemies {
    /** Sentences from the deal within which its other side is sought. */
    private static final int NEAR = 2;

    private final Cast cast;

    Enemies(Cast cast) {
        this.cast = cast;
    }

    void add() {
        Set<String> camps = new TreeSet<>();
        cast.candidates().stream().filter(Candidate::party).forEach(c -> camps.add(camp(c.named)));
        boolean sponsored =
                cast.candidates().stream().anyMatch(c -> c.named.state() && c.roles.contains(Role.MEDIATOR));
        Kind main = cast.draft.kinds.iterator().next();
        boolean served = main == Kind.ACCESS || cast.access() && cast.moves();
        if (cast.draft.background || served || sponsored && cast.draft.kinds.contains(Kind.CEASEFIRE)) {
            return;
        }
        List<Named> near = cast.scene.actors.stream()
                .filter(n -> cast.distance(n.sentence()) <= NEAR && cast.own(n.sentence()))
                .filter(this::fights)
                .sorted(Comparator.comparingInt((Named n) -> cast.distance(n.sentence()))
                        .thenComparing(Named::generic)
                        .thenComparingInt(Named::sentence)
                        .thenComparingInt(Named::first))
                .toList();
        for (Named named : near) {
            if (camps.size() >= 2) {
                return;
            }
            Candidate candidate = cast.candidate(named);
            if (candidate.roles.isEmpty() && !candidate.outside && camps.add(camp(candidate.named))) {
                candidate.roles.add(Role.PARTY);
                cast.rules.add("actors:enemy");
            }
        }
    }

    /** Elders and committees that a deal's own sentence names go between its sides, or are one where there is no other. */
    void between() {
        for (Candidate candidate : cast.candidates()) {
            boolean named = candidate.distance == 0
                    && candidate.named.type().equals("community")
                    && !candidate.named.id().endsWith(".residents");
            if (named
                    && candidate.roles.isEmpty()
                    && !candidate.parts.contains(Part.TELLS)
                    && cast.own(candidate.named.sentence())) {
                long sides = cast.candidates().stream()
                        .filter(Candidate::party)
                        .map(c -> camp(c.named))
                        .distinct()
                        .count();
                candidate.roles.add(sides >= 2 ? Role.MEDIATOR : Role.PARTY);
                cast.rules.add("actors:elders");
            }
        }
    }

    /** Whether it is a belligerent: a government, a group, the troops of a state. */
    private boolean fights(Named named) {
        if (named.fights()) {
            return !named.type().equals("jihadist") || cast.moves();
        }
        String text = named.text().toLowerCase(Locale.ROOT);
        return named.state()
                && List.of("army", "forces", "troops", "military", "soldiers", "navy").stream()
                        .anyMatch(text::contains);
    }

    /** Who fights side by side: a government with its militias, all rebels, each state from outside by itself. */
    static String camp(Named named) {
        if (named.state()) {
            return named.lineage();
        }
        return named.type().equals("community") ? "local" : named.side();
    }
}
