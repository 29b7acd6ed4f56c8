package accord.extract;

import accord.codebook.PeopleWords;
import accord.model.Kind;
import accord.model.People;
import accord.model.Phase;
import accord.model.Status;
import accord.model.Who;
import accord.text.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Gives each deal the counts of people that its sentences tell, and those of sentences that go on telling of it and say that
 * people move, stay or are freed, or who says how many. Each count keeps its speaker, so that conflicting counts stand side by
 * side. Phases follow the clause; under a deal that has not begun nobody has moved yet.
 */
final class PeoplePass implements Pass {
    private static final Set<Status> NOT_BEGUN =
            EnumSet.of(Status.PROSPECTIVE, Status.PROPOSED, Status.NEGOTIATING, Status.AGREED, Status.DENIED);

    private final PeopleWords words;

    PeoplePass(PeopleWords words) {
        this.words = words;
    }

    @Override
    public void apply(Scene scene) {
        if (scene.drafts.isEmpty()) {
            return;
        }
        Spread spread = new Spread(scene);
        Who last = null;
        for (Sentence sentence : scene.reading.sentences()) {
            if (sentence.parsed() && !sentence.furniture()) {
                List<Figure> figures = Figures.in(sentence, words, last);
                for (Figure figure : figures) {
                    Telling telling = Speaker.of(scene, sentence.index(), figure.noun());
                    Draft draft = owner(spread, figure, telling);
                    if (draft != null) {
                        add(scene, draft, figure, sentence, telling);
                    }
                }
                last = figures.isEmpty() ? last : Figures.main(figures);
            }
        }
    }

    private static Draft owner(Spread spread, Figure figure, Telling telling) {
        List<Draft> own = spread.own(figure.sentence());
        List<Draft> peopled = own.stream().filter(Spread::peopled).toList();
        if (peopled.isEmpty()) {
            Draft on = own.isEmpty()
                    ? spread.of(figure.sentence())
                    : spread.nearest(figure.sentence(), d -> Spread.peopled(d) && !d.background);
            boolean tells = telling != null && own.isEmpty() || figure.moved() && figure.phase() != Phase.REMAINING;
            return on != null && tells && Spread.peopled(on) && !captive(on, figure) ? on : null;
        }
        Draft best = null;
        int least = Integer.MAX_VALUE;
        for (Draft draft : peopled) {
            int distance = (captive(draft, figure) ? 1000 : 0) + nearest(draft, figure);
            if (distance < least) {
                least = distance;
                best = draft;
            }
        }
        return best;
    }

    /** Whether those counted are captives and the deal frees none. */
    private static boolean captive(Draft draft, Figure figure) {
        return figure.who() == Who.PRISONERS && !draft.kinds.contains(Kind.EXCHANGE);
    }

    /** Words between a count and what its sentence tells of the deal. */
    private static int nearest(Draft draft, Figure figure) {
        int least = 500;
        for (Report report : draft.reports) {
            if (report.sentence == figure.sentence()) {
                for (Event event : report.events) {
                    least = Math.min(least, Math.abs(event.token() - figure.noun()));
                }
            }
        }
        return draft.anchor == figure.sentence() ? least : least + 1;
    }

    private static void add(Scene scene, Draft draft, Figure figure, Sentence sentence, Telling telling) {
        Phase phase = figure.phase() == null ? Phase.DONE : figure.phase();
        if (phase == Phase.DONE && NOT_BEGUN.contains(draft.status)) {
            phase = Phase.PLANNED;
        }
        int first = Math.min(figure.quantity().first(), figure.noun());
        int last = Math.max(figure.quantity().last(), figure.noun());
        String text = scene.reading
                .text()
                .substring(
                        sentence.tokens().get(first).begin(),
                        sentence.tokens().get(last).end());
        People people = new People(
                figure.who().word(),
                figure.quantity().low(),
                figure.quantity().high(),
                phase.word(),
                telling == null ? null : telling.names().get(0),
                text);
        People known = draft.people.stream()
                .filter(other -> same(other, people))
                .findFirst()
                .orElse(null);
        if (known == null) {
            draft.people.add(people);
            draft.figures.put(people, figure);
            draft.rules.add("people:" + (figure.moved() ? "moved" : "counted"));
        } else if (known.said_by() == null && people.said_by() != null) {
            draft.people.set(draft.people.indexOf(known), people);
            draft.figures.put(people, draft.figures.remove(known));
        }
    }

    /** Whether two rows are one count: what the article itself repeats from a speaker is his. */
    private static boolean same(People one, People other) {
        return one.who().equals(other.who())
                && one.phase().equals(other.phase())
                && Objects.equals(one.low(), other.low())
                && Objects.equals(one.high(), other.high())
                && (one.said_by() == null
                        || other.said_by() == null
                        || one.said_by().equals(other.said_by()));
    }
}
