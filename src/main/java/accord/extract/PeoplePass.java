package accord.extract;

import accord.codebook.PeopleWords;
import accord.model.Kind;
import accord.model.People;
import accord.model.Phase;
import accord.model.Status;
import accord.model.Who;
import accord.text.Sentence;
import java.util.EnumSet;
import java.util.Set;

/**
 * Gives each deal the counts of people that its sentences tell, and those of sentences nearby that say that people move, stay or
 * are freed. Phases follow the clause; under a deal that has not begun nobody has moved yet.
 */
final class PeoplePass implements Pass {
    private static final int NEAR = 2;
    private static final Set<Status> NOT_BEGUN =
            EnumSet.of(Status.PROSPECTIVE, Status.PROPOSED, Status.NEGOTIATING, Status.AGREED, Status.DENIED);
    private static final Set<Kind> PEOPLED =
            EnumSet.of(Kind.EVACUATION, Kind.RECONCILIATION, Kind.EXCHANGE, Kind.ACCESS);

    private final PeopleWords words;

    PeoplePass(PeopleWords words) {
        this.words = words;
    }

    @Override
    public void apply(Scene scene) {
        if (scene.drafts.isEmpty()) {
            return;
        }
        Who last = null;
        for (Sentence sentence : scene.reading.sentences()) {
            if (sentence.parsed() && !sentence.furniture()) {
                for (Figure figure : Figures.in(sentence, words, last)) {
                    last = figure.who();
                    Draft draft = owner(scene, figure);
                    if (draft != null) {
                        add(scene, draft, figure, sentence);
                    }
                }
            }
        }
    }

    private static Draft owner(Scene scene, Figure figure) {
        Draft best = null;
        int least = Integer.MAX_VALUE;
        for (Draft draft : scene.drafts) {
            int distance = distance(draft, figure);
            if (distance < least) {
                least = distance;
                best = draft;
            }
        }
        return best;
    }

    /** How far a figure is from a deal: 0 in its anchor sentence, then its other sentences, then those nearby that move people. */
    private static int distance(Draft draft, Figure figure) {
        boolean fits = draft.kinds.stream().anyMatch(PEOPLED::contains);
        boolean exchange = draft.kinds.contains(Kind.EXCHANGE);
        int misfit = !fits ? 6 : figure.who() == Who.PRISONERS && !exchange ? 2 : 0;
        if (figure.phase() == Phase.REMAINING) {
            misfit = fits || draft.kinds.contains(Kind.CEASEFIRE) ? 0 : misfit;
        }
        if (draft.sentences.contains(figure.sentence()) || draft.anchor == figure.sentence()) {
            return (draft.anchor == figure.sentence() ? 0 : 1) + misfit;
        }
        if (!figure.moved() || !fits || draft.background) {
            return Integer.MAX_VALUE;
        }
        int gap = Integer.MAX_VALUE;
        for (int told : draft.sentences) {
            int ahead = figure.sentence() - told;
            if (ahead > 0 && ahead <= NEAR) {
                gap = Math.min(gap, ahead);
            }
        }
        return gap == Integer.MAX_VALUE ? gap : 10 + gap + misfit;
    }

    private static void add(Scene scene, Draft draft, Figure figure, Sentence sentence) {
        Phase phase = figure.phase() == null ? Phase.DONE : figure.phase();
        if (phase == Phase.DONE && NOT_BEGUN.contains(draft.status)) {
            phase = Phase.PLANNED;
        }
        String text = scene.reading
                .text()
                .substring(
                        sentence.tokens()
                                .get(Math.min(figure.quantity().first(), figure.noun()))
                                .begin(),
                        sentence.tokens()
                                .get(Math.max(figure.quantity().last(), figure.noun()))
                                .end());
        People people = new People(
                figure.who().word(), figure.quantity().low(), figure.quantity().high(), phase.word(), null, text);
        boolean told = draft.people.stream()
                .anyMatch(other -> other.who().equals(people.who())
                        && other.phase().equals(people.phase())
                        && java.util.Objects.equals(other.low(), people.low())
                        && java.util.Objects.equals(other.high(), people.high()));
        if (!told) {
            draft.people.add(people);
            draft.figures.put(people, figure);
            draft.rules.add("people:" + (figure.moved() ? "moved" : "counted"));
        }
    }
}
