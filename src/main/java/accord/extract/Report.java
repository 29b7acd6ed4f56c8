package accord.extract;

import accord.model.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one sentence, or one part of it, tells of one deal. */
final class Report {
    final int sentence;
    final List<Event> events = new ArrayList<>();
    final Set<Kind> kinds = new LinkedHashSet<>();
    final List<Where> from = new ArrayList<>();
    final List<Where> to = new ArrayList<>();
    final List<Where> via = new ArrayList<>();
    final List<Where> at = new ArrayList<>();

    /** Those of the places gone to where people only were seen to arrive. */
    final List<Where> arrived = new ArrayList<>();

    /** Those of its places that hang on what happens itself, with no other clause between. */
    final List<Where> core = new ArrayList<>();

    /** The country of the conflict where the words name it as a party or as the whole scene; null where not. */
    Where nation;

    /** Whether states from elsewhere made or brokered it. */
    boolean foreign;

    /** Whether it is told as something earlier than the news. */
    boolean recalled;

    /** Whether it says that it speaks of another deal than the one before. */
    boolean other;

    /** Whether it is only imagined or expected. */
    boolean imagined;

    /** Whether it refers back: the deal, the evacuation, under it. */
    boolean back;

    /** Whether it is told as of these days: dated within a fortnight of publication. */
    boolean fresh;

    /** The first day that it names for what happened; null where none. */
    LocalDate day;

    /** Whether words set it apart from what stands before: meanwhile, elsewhere, another town, a deal. */
    boolean contrast;

    /** Whether its words tie what it tells to what the other side gives: in return, for their part, at the same time. */
    boolean tied;

    /** Whether its subject is a pronoun: whom it speaks of was named before. */
    boolean pronoun;

    /** One of several deals named in one breath: it stands for its place alone. */
    boolean lone;

    Report(int sentence) {
        this.sentence = sentence;
    }

    /** The places that it is about: left, else where it happens. */
    List<Where> sites() {
        return from.isEmpty() ? at : from;
    }

    /** The places to know it by: those that hang on what happens, else all that it is about. */
    List<Where> marks() {
        List<Where> marks = sites().stream().filter(core::contains).toList();
        return marks.isEmpty() ? sites() : marks;
    }

    /** Whether it can open a deal of its own; what only goes with a deal told elsewhere cannot. */
    boolean strong() {
        return events.stream().anyMatch(e -> !e.kinds().isEmpty() && !e.support());
    }

    /** The same report, of one of its places only. */
    Report about(Where site) {
        Report one = new Report(sentence);
        one.events.addAll(events);
        one.kinds.addAll(kinds);
        one.at.add(site);
        one.core.add(site);
        one.recalled = recalled;
        one.other = other;
        one.contrast = contrast;
        one.tied = tied;
        one.pronoun = pronoun;
        one.fresh = fresh;
        one.day = day;
        one.foreign = foreign;
        return one;
    }

    boolean only(Kind kind) {
        return kinds.size() == 1 && kinds.contains(kind);
    }
}
