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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gathers the events and places of each sentence into what it tells of one deal. */
final class ReportPass implements Pass {
    private static final Set<String> LISTING = Set.of("among", "these", "they", "those");
    private static final int FORTNIGHT = 14;
    private static final int PRONOUN_BY = 6;
    private static final Set<String> PRONOUNS = Set.of("they", "it", "those", "others", "these", "both");

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
            List<List<Event>> parts = Parting.of(sentence, here);
            for (List<Event> events : parts) {
                Report report = new Report(sentence.index());
                report.events.addAll(events);
                for (Event event : events) {
                    report.kinds.addAll(event.kinds());
                }
                places(scene, sentence, report, parts, country);
                if (parts.size() > 1 && report.sites().isEmpty() && report.to.isEmpty()) {
                    // what only one part names holds for all of the sentence
                    places(scene, sentence, report, List.of(events), country);
                }
                fronted(scene, sentence, report, parts);
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
                if (!Breath.vague(sentence, report)) {
                    scene.reports.addAll(Breath.of(sentence, report));
                }
            }
        }
    }

    /** What is only imagined is about the places that hang on it, or that the next sentence lists: "Among them are …". */
    private static void imagine(Scene scene, Sentence sentence, Report report) {
        for (List<Where> places : List.of(report.at, report.from)) {
            places.removeIf(w -> report.events.stream()
                    .filter(e -> !e.kinds().isEmpty() || report.kinds.isEmpty())
                    .noneMatch(e -> report.kinds.isEmpty()
                            || above(sentence, w.head(sentence).index(), e.token())));
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

    private static void places(Scene scene, Sentence sentence, Report report, List<List<Event>> parts, String country) {
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
                    || !Tie.holds(sentence, where.head(sentence).index(), report.events)
                    || nearer(sentence, where, report.events, parts)) {
                continue;
            }
            if (Tie.hangs(sentence, where.head(sentence).index(), report.events)) {
                report.core.add(where);
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
            report.at.removeIf(
                    w -> (report.foreign || !report.core.contains(w)) && !TruceScope.covers(sentence, w, report));
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

    /** What stands first in the sentence, or in the one before that told of nothing yet, is where it happens. */
    private static void fronted(Scene scene, Sentence sentence, Report report, List<List<Event>> parts) {
        if (report.sites().isEmpty() && parts.size() == 1) {
            for (Where where : Front.places(scene, sentence)) {
                if (!report.to.contains(where) && !report.via.contains(where)) {
                    report.at.add(where);
                    report.core.add(where);
                }
            }
        }
        int before = sentence.index() - 1;
        if (report.sites().isEmpty()
                && before >= 0
                && scene.sentence(before).paragraph() == sentence.paragraph()
                && scene.events.stream().noneMatch(e -> e.sentence() == before)) {
            for (Where where : Front.places(scene, scene.sentence(before))) {
                if (report.to.stream().noneMatch(t -> ThreadPass.bare(t).equals(ThreadPass.bare(where)))) {
                    report.at.add(where);
                }
            }
        }
    }

    /** Whether another part of the sentence stands nearer to a place in its grammar. */
    private static boolean nearer(Sentence sentence, Where where, List<Event> own, List<List<Event>> parts) {
        if (parts.size() < 2) {
            return false;
        }
        int token = where.head(sentence).index();
        int mine = Tie.distance(sentence, token, own);
        return parts.stream().anyMatch(p -> p != own && Tie.distance(sentence, token, p) < mine);
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
                case "other" -> report.other |= !aside(sentence, found.head(), report);
                case "imagined" -> report.imagined = true;
                case "back" -> report.back = true;
                case "contrast" -> report.contrast |= !aside(sentence, found.head(), report);
                case "tied" -> report.tied = true;
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
        if (report.fresh && report.kinds.isEmpty()) {
            // "a deal reached in May was carried out today"
            report.recalled = false;
        }
        report.pronoun = sentence.tokens().stream()
                .limit(PRONOUN_BY)
                .anyMatch(t -> PRONOUNS.contains(t.form().toLowerCase(Locale.ROOT))
                        && t.label().startsWith("nsubj"));
        for (Event event : report.events) {
            if (event.kinds().contains(Kind.CEASEFIRE) && Parting.under(sentence, event.token())) {
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

    /** Whether a word stands in a relative clause in which the report's own events do not: it tells of something else. */
    private static boolean aside(Sentence sentence, int token, Report report) {
        for (int at = token; at >= 0; at = sentence.tokens().get(at).head()) {
            int here = at;
            if (List.of("relcl", "acl").contains(sentence.tokens().get(at).label())) {
                return report.events.stream().anyMatch(e -> !e.kinds().isEmpty() && !above(sentence, e.token(), here));
            }
        }
        return false;
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
}
