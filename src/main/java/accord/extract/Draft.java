package accord.extract;

import accord.model.Actor;
import accord.model.Interval;
import accord.model.Kind;
import accord.model.Move;
import accord.model.People;
import accord.model.Place;
import accord.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A deal of one article while the passes fill it in; becomes a Mention when the last pass is done. */
final class Draft {
    /** The kinds, main one first. */
    final Set<Kind> kinds = new LinkedHashSet<>();

    /** What speaks for and against each kind. */
    SortedSet<String> kindSigns = new TreeSet<>();

    /** What speaks for a deal of a whole country, and against. */
    SortedSet<String> scopeSigns = new TreeSet<>();

    /** What was told of it, in order; the evidence of every field. */
    final List<Report> reports = new ArrayList<>();

    /** Indices of all sentences that tell of this deal. */
    final SortedSet<Integer> sentences = new TreeSet<>();

    /** What speaks for each of its sentences as the one that best shows it. */
    SortedMap<Integer, SortedSet<String>> anchorSigns = new TreeMap<>();

    /** Index of the sentence that best shows it. */
    int anchor;

    /** Places left, gone to or passed that no report has, told of it in its own sentences or beside them. */
    final Map<Where, Course> ways = new LinkedHashMap<>();

    /** All places that may have a part in it, with what speaks for each. */
    final List<PlaceOption> options = new ArrayList<>();

    /** The words of its sentences and how they are put. */
    SortedSet<String> wording = new TreeSet<>();

    /** What speaks for its being recalled rather than news. */
    SortedSet<String> backgroundSigns = new TreeSet<>();

    /** What speaks for and against each status. */
    SortedSet<String> statusSigns = new TreeSet<>();

    Status status = Status.AGREED;
    boolean background;

    /** Where the origins stand in the text. */
    final List<Where> sites = new ArrayList<>();

    final List<Place> origins = new ArrayList<>();
    final List<Place> destinations = new ArrayList<>();
    final List<Place> transits = new ArrayList<>();
    final List<Actor> actors = new ArrayList<>();
    /** The citations that were weighed for it. */
    List<SourceOption> sourceOptions = List.of();

    /** The actors that were weighed for it. */
    List<CastOption> castOptions = List.of();

    /** The dates that were weighed for it. */
    List<DateOption> dateOptions = List.of();

    final Set<String> sources = new LinkedHashSet<>();
    final List<People> people = new ArrayList<>();
    /** Where each count of people stands in the text. */
    final Map<People, Figure> figures = new LinkedHashMap<>();

    /** Sentences between one and the nearest that tells of this deal; 0 for its own. */
    int distance(int sentence) {
        int least = Integer.MAX_VALUE;
        for (int own : sentences) {
            least = Math.min(least, Math.abs(own - sentence));
        }
        return least;
    }

    /** The places that one sentence says are left, or gone to, in reports and in ways beside them. */
    List<Where> told(int sentence, Bearing bearing) {
        List<Where> told = new ArrayList<>();
        for (Report report : reports) {
            if (report.sentence == sentence) {
                told.addAll(bearing == Bearing.FROM ? report.from : report.to);
            }
        }
        ways.forEach((where, course) -> {
            if (where.sentence() == sentence && course.bearing() == bearing) {
                told.add(where);
            }
        });
        return told;
    }

    final List<Move> moves = new ArrayList<>();

    Interval agreed;
    Interval started;
    Interval ended;

    /** The passes and patterns that made each field. */
    final Set<String> rules = new LinkedHashSet<>();
}
