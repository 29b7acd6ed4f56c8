package accord.extract;

import accord.codebook.Cues;
import accord.model.Interval;
import accord.model.Kind;
import accord.text.DateExpression;
import accord.text.DateExpressions;
import accord.text.Sentence;
import accord.text.Tense;
import accord.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gathers the events and places of each sentence into what it tells of one deal. */
final class ReportPass implements Pass {
    private static final Set<String> LISTING = Set.of("among", "these", "they", "those");
    private static final int FORTNIGHT = 14;
    private static final Set<String> SEVERAL = Set.of(
            "deals", "agreements", "truces", "ceasefires", "reconciliations", "accords", "pacts", "arrangements");

    @Override
    public void apply(Scene scene) {
        String country = scene.country();
        Anaphora anaphora = new Anaphora(scene);
        List<DateExpression> dates = DateExpressions.in(scene.article.text());
        for (Sentence sentence : scene.reading.sentences()) {
            List<Event> here = scene.events.stream()
                    .filter(e -> e.sentence() == sentence.index())
                    .toList();
            if (here.isEmpty()) {
                continue;
            }
            for (List<Event> events : parted(sentence, here)) {
                Report report = new Report(sentence.index());
                report.events.addAll(events);
                for (Event event : events) {
                    report.kinds.addAll(event.kinds());
                }
                places(scene, sentence, report, country);
                layers(scene, sentence, report, dates);
                if (report.imagined) {
                    imagine(scene, sentence, report);
                }
                if (report.sites().isEmpty() && !(report.foreign && report.only(Kind.CEASEFIRE))) {
                    Set<String> goals = ThreadPass.names(report.to);
                    anaphora.in(sentence, report.events).stream()
                            .filter(w -> !goals.contains(ThreadPass.bare(w)))
                            .forEach(report.at::add);
                }
                if (!vague(sentence, report)) {
                    scene.reports.addAll(listed(sentence, report));
                }
            }
        }
    }

    /** A truce and a movement of people in one sentence are one bargain where the grammar ties them, else two. */
    private static List<List<Event>> parted(Sentence sentence, List<Event> events) {
        List<Event> truces =
                events.stream().filter(e -> e.kinds().contains(Kind.CEASEFIRE)).toList();
        List<Event> others = events.stream()
                .filter(e -> !e.kinds().isEmpty() && !e.kinds().contains(Kind.CEASEFIRE))
                .toList();
        List<Event> left =
                events.stream().filter(e -> e.kinds().contains(Kind.EVACUATION)).toList();
        List<Event> stayed = events.stream()
                .filter(e -> e.kinds().contains(Kind.RECONCILIATION))
                .toList();
        if (truces.isEmpty() && !left.isEmpty() && !stayed.isEmpty() && othersDid(sentence, left, stayed)) {
            List<Event> second = events.stream()
                    .filter(e -> e.kinds().isEmpty() ? nearest(e, stayed) < nearest(e, left) : stayed.contains(e))
                    .toList();
            List<Event> first = events.stream().filter(e -> !second.contains(e)).toList();
            return List.of(first, second);
        }
        if (truces.isEmpty()
                || others.isEmpty()
                || truces.stream()
                        .anyMatch(t -> Tie.holds(sentence, t.token(), others)
                                && (!under(sentence, t.token())
                                        || others.stream().anyMatch(o -> under(sentence, o.token()))))) {
            return List.of(events);
        }
        List<Event> first = new ArrayList<>();
        List<Event> second = new ArrayList<>();
        for (Event event : events) {
            boolean truce = event.kinds().contains(Kind.CEASEFIRE)
                    || event.kinds().isEmpty() && nearest(event, truces) < nearest(event, others);
            (truce ? first : second).add(event);
        }
        return truces.get(0).token() < others.get(0).token() ? List.of(first, second) : List.of(second, first);
    }

    /** "deals in X, Y and Z", "X and Y have gone the same way": one deal a place. */
    private static List<Report> listed(Sentence sentence, Report report) {
        List<Where> sites = report.sites();
        boolean several = sites.size() > 1
                && report.to.isEmpty()
                && !report.imagined
                && sentence.tokens().stream()
                        .anyMatch(t -> SEVERAL.contains(t.form().toLowerCase(Locale.ROOT))
                                || t.lemma().equals("same") && !report.fresh);
        if (!several || report.events.stream().anyMatch(e -> e.cue().id().equals("deal.exchange"))) {
            return List.of(report);
        }
        List<Report> all = new ArrayList<>();
        for (Where site : sites) {
            Report one = report.about(site);
            one.lone = true;
            all.add(one);
        }
        return all;
    }

    /** "some were evacuated in 2016, and other rebels agreed to join the army": two bargains in two clauses. */
    private static boolean othersDid(Sentence sentence, List<Event> left, List<Event> stayed) {
        int first = left.get(0).token();
        int second = stayed.get(0).token();
        if (first > second) {
            return false;
        }
        boolean and = false;
        boolean others = false;
        boolean dated = false;
        for (Token token : sentence.tokens()) {
            if (token.index() <= first) {
                continue;
            }
            if (token.index() >= second) {
                break;
            }
            dated |= token.form().matches("(19|20)\\d\\d");
            and |= token.lemma().equals("and") || token.lemma().equals("while");
            others |= and && (token.lemma().equals("other") || token.lemma().equals("others"));
        }
        return dated && others;
    }

    private static boolean plural(Sentence sentence, int token) {
        Token at = sentence.tokens().get(token);
        Token head = sentence.head(at);
        return at.tag().equals("NNS")
                || at.isNoun() && head != null && head.tag().equals("NNS");
    }

    /** "several such deals": plural, no place, no date. */
    private static boolean vague(Sentence sentence, Report report) {
        return report.sites().isEmpty()
                && report.to.isEmpty()
                && !report.fresh
                && !report.imagined
                && !report.back
                && report.events.stream().allMatch(e -> plural(sentence, e.token()));
    }

    /** What is only imagined is about the places that hang on it, or that the next sentence lists: "Among them are …". */
    private static void imagine(Scene scene, Sentence sentence, Report report) {
        for (List<Where> places : List.of(report.at, report.from)) {
            places.removeIf(w -> report.events.stream()
                    .filter(e -> !e.kinds().isEmpty())
                    .noneMatch(e -> above(sentence, w.head(sentence).index(), e.token())));
        }
        int next = sentence.index() + 1;
        if (report.sites().isEmpty() && next < scene.cues.size()) {
            List<Token> tokens = scene.sentence(next).tokens();
            boolean lists = tokens.size() > 2
                    && LISTING.contains(tokens.get(0).form().toLowerCase(Locale.ROOT))
                    && tokens.subList(1, Math.min(4, tokens.size())).stream()
                            .anyMatch(t -> Set.of("be", "include", "are").contains(t.lemma()));
            if (lists) {
                scene.places(next).stream().filter(Where::site).forEach(report.at::add);
            }
        }
    }

    private static int nearest(Event event, List<Event> others) {
        return others.stream()
                .mapToInt(o -> Math.abs(o.token() - event.token()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static void places(Scene scene, Sentence sentence, Report report, String country) {
        Set<String> states = new HashSet<>();
        for (Where where : scene.places(sentence.index())) {
            if ((where.country() || where.metonym()) && where.place().country() != null) {
                if (!where.place().country().equals(country)) {
                    states.add(where.place().country());
                } else if (where.country() && report.nation == null) {
                    report.nation = where;
                }
            }
            if (!where.site()
                    || where.country() && !where.place().country().equals(country)
                    || !Tie.holds(sentence, where.head(sentence).index(), report.events)) {
                continue;
            }
            switch (scene.course(where).bearing()) {
                case FROM -> report.from.add(where);
                case TO -> {
                    report.to.add(where);
                    if (scene.course(where).arrived()) {
                        report.arrived.add(where);
                    }
                }
                case VIA -> report.via.add(where);
                case AT -> report.at.add(where);
                case BESIDE -> {}
            }
        }
        for (List<Where> side : List.of(report.from, report.to, report.via, report.at)) {
            for (Where one : List.copyOf(side)) {
                Listing.of(scene, one).stream()
                        .filter(w -> w.site() && !w.country() && !placed(report, w))
                        .filter(w -> scene.course(w).bearing() == Bearing.AT
                                || scene.course(w).bearing()
                                        == scene.course(one).bearing())
                        .forEach(side::add);
            }
        }
        report.foreign = states.size() >= 2
                || scene.powers.powers(sentence, report.events, country).size() >= 2
                || sentence.tokens().stream().anyMatch(t -> t.lemma().equals("nationwide"));
        if (report.only(Kind.CEASEFIRE)) {
            report.at.addAll(report.from);
            report.from.clear();
            report.at.removeIf(w -> report.foreign && !TruceScope.covers(sentence, w, report));
        }
        boolean moves = report.kinds.contains(Kind.EVACUATION) || report.kinds.contains(Kind.ACCESS);
        if (!moves) {
            report.at.addAll(report.to);
            report.to.clear();
        }
        if (!report.kinds.contains(Kind.EVACUATION)) {
            report.at.addAll(report.via);
            report.via.clear();
        }
        if (report.kinds.contains(Kind.ACCESS) && !strictly(report)) {
            report.at.addAll(report.to);
            report.to.clear();
        }
    }

    private static boolean placed(Report report, Where where) {
        return report.from.contains(where)
                || report.to.contains(where)
                || report.via.contains(where)
                || report.at.contains(where);
    }

    private static boolean strictly(Report report) {
        return report.events.stream().anyMatch(e -> e.cue().sense().equals("evacuation"));
    }

    private static void layers(Scene scene, Sentence sentence, Report report, List<DateExpression> dates) {
        for (Cues.Found found : scene.cues.get(sentence.index())) {
            switch (found.cue().sense()) {
                case "recalled" -> report.recalled |= dates(sentence, found.head(), report);
                case "other" -> report.other = true;
                case "imagined" -> report.imagined = true;
                case "back" -> report.back = true;
                case "contrast" -> report.contrast = true;
                default -> {}
            }
        }
        LocalDate published = scene.article.published();
        for (DateExpression date : dates) {
            if (date.begin() < sentence.begin() || date.end() > sentence.end()) {
                continue;
            }
            int token = at(sentence, date.begin());
            Interval when = date.resolve(published, null, tense(sentence));
            if (when == null || when.until() == null || token < 0 || !dates(sentence, token, report)) {
                continue;
            }
            if (published == null) {
                report.day = report.day == null ? when.since() : report.day;
            } else if (when.until().isBefore(published.minusDays(FORTNIGHT))) {
                report.recalled = true;
                report.day = report.day == null ? when.since() : report.day;
            } else {
                report.day = report.fresh ? report.day : when.since();
                report.fresh = true;
            }
        }
        for (Event event : report.events) {
            if (event.kinds().contains(Kind.CEASEFIRE) && under(sentence, event.token())) {
                report.recalled = true;
            }
        }
    }

    /** Whether a time word dates what happened, not only the deal under which it happened ("leave under a pact of May"). */
    private static boolean dates(Sentence sentence, int token, Report report) {
        if (report.kinds.isEmpty()) {
            return true;
        }
        List<Event> kinds =
                report.events.stream().filter(e -> !e.kinds().isEmpty()).toList();
        int at = token;
        for (int i = 0; i < 30 && at >= 0; i++) {
            int here = at;
            if (kinds.stream().anyMatch(e -> e.token() == here || e.mood().verb() == here)) {
                return true;
            }
            if (report.events.stream().anyMatch(e -> e.token() == here)) {
                return false;
            }
            Token node = sentence.tokens().get(at);
            if (node.isVerb() && kinds.stream().noneMatch(e -> above(sentence, e.token(), here))) {
                return false;
            }
            at = node.head();
        }
        return true;
    }

    /** A sentence without a word of the future speaks of the past, so that its "August" is the last one. */
    private static Tense tense(Sentence sentence) {
        boolean ahead = sentence.tokens().stream()
                .anyMatch(t -> t.tag().equals("MD")
                        || t.lemma().equals("will")
                        || t.lemma().equals("due"));
        boolean past = sentence.tokens().stream()
                .anyMatch(t -> t.tag().equals("VBD") || t.tag().equals("VBN"));
        return past && !ahead ? Tense.PAST : Tense.UNKNOWN;
    }

    private static int at(Sentence sentence, int offset) {
        for (Token token : sentence.tokens()) {
            if (token.end() > offset) {
                return token.index();
            }
        }
        return -1;
    }

    private static boolean above(Sentence sentence, int token, int node) {
        for (int at = token; at >= 0; at = sentence.tokens().get(at).head()) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    /** "following the collapse of a truce", "since a ceasefire came": the truce is only what the news is measured by. */
    private static boolean under(Sentence sentence, int token) {
        Token at = sentence.tokens().get(token);
        for (int i = 0; i < 6 && at != null; i++) {
            if (at.tag().equals("IN")
                    && List.of("after", "since", "following", "before", "despite", "amid")
                            .contains(at.lemma())) {
                return true;
            }
            at = sentence.head(at);
        }
        return sentence.tokens().stream()
                .anyMatch(t -> List.of("following", "since", "after").contains(t.lemma())
                        && t.index() < token
                        && token - t.index() < 9);
    }
}
