package accord.extract;

import accord.codebook.Cues;
import accord.model.Kind;
import accord.text.Sentence;
import accord.text.Token;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the events and places of each sentence into what it tells of one deal. */
final class ReportPass implements Pass {
    private static final Pattern YEAR = Pattern.compile("(19[5-9]\\d|20[0-4]\\d)");

    @Override
    public void apply(Scene scene) {
        for (Sentence sentence : scene.reading.sentences()) {
            List<Event> here = scene.events.stream()
                    .filter(e -> e.sentence() == sentence.index())
                    .toList();
            if (here.isEmpty()) {
                continue;
            }
            Report report = new Report(sentence.index());
            report.events.addAll(here);
            for (Event event : here) {
                report.kinds.addAll(event.kinds());
            }
            places(scene, sentence, report);
            layers(scene, sentence, report);
            scene.reports.add(report);
        }
    }

    private static void places(Scene scene, Sentence sentence, Report report) {
        for (Where where : scene.places(sentence.index())) {
            if (!where.site()
                    || !Tie.holds(sentence, Bearing.head(sentence, where).index(), report.events)) {
                continue;
            }
            switch (Bearing.of(sentence, where)) {
                case FROM -> report.from.add(where);
                case TO -> report.to.add(where);
                case VIA -> report.via.add(where);
                case AT -> report.at.add(where);
                case BESIDE -> {}
            }
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

    private static boolean strictly(Report report) {
        return report.events.stream().anyMatch(e -> e.cue().sense().equals("evacuation"));
    }

    private static void layers(Scene scene, Sentence sentence, Report report) {
        for (Cues.Found found : scene.cues.get(sentence.index())) {
            switch (found.cue().sense()) {
                case "recalled" -> report.recalled |= dates(sentence, found.head(), report);
                case "other" -> report.other = true;
                case "imagined" -> report.imagined = true;
                case "back" -> report.back = true;
                default -> {}
            }
        }
        int published = scene.article.published() == null
                ? 9999
                : scene.article.published().getYear();
        for (Token token : sentence.tokens()) {
            Matcher year = YEAR.matcher(token.form());
            if (year.matches()) {
                int value = Integer.parseInt(year.group(1));
                if (dates(sentence, token.index(), report)) {
                    report.recalled |= value < published;
                    report.year = value;
                }
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
        int at = token;
        for (int i = 0; i < 20 && at >= 0; i++) {
            int here = at;
            for (Event event : report.events) {
                if (event.token() == here) {
                    return !event.kinds().isEmpty();
                }
            }
            at = sentence.tokens().get(at).head();
        }
        return true;
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
