package accord.extract;

import accord.model.Interval;
import accord.model.Kind;
import accord.text.DateExpression.Form;
import accord.text.Sentence;
import accord.text.Token;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All dates that may be one of a deal's, with what can be seen of each: what the rules made of it, what it hangs on and stands
 * beside, how old it is, and what the deal is. The signs are names that the sheet {@code date-choice.tsv} weighs.
 */
final class DateOptions {
    private static final int NEAR = 1;
    private static final int BEFORE = 3;
    private static final int REACH = 7;
    private static final int[] AGES = {Integer.MIN_VALUE, -1, 0, 1, 2, 4, 8, 15, 32, 93, 367};
    private static final int[] STEPS = {0, 1, 3, 6, 10, 16};

    private final Scene scene;
    private final List<Timed> times;

    DateOptions(Scene scene, List<Timed> times) {
        this.scene = scene;
        this.times = times;
    }

    /** The options of one deal in the order of the text, when the rules have answered for it. */
    List<DateOption> of(Draft draft) {
        Map<String, Interval> ruled = new LinkedHashMap<>();
        ruled.put("agreed", draft.agreed);
        ruled.put("started", draft.started);
        ruled.put("ended", draft.ended);
        List<Timed> own = new ArrayList<>();
        for (Timed time : times) {
            if (time.interval() != null
                    && time.expression().form() != Form.DURATION
                    && draft.distance(time.sentence()) <= NEAR) {
                own.add(time);
            }
        }
        List<DateOption> options = new ArrayList<>();
        for (Timed time : own) {
            Set<String> answers = new TreeSet<>();
            ruled.forEach((question, days) -> {
                if (days != null && same(days, time.interval())) {
                    answers.add(question);
                }
            });
            options.add(new DateOption(time, answers, signs(draft, time, own, answers, ruled)));
        }
        return options;
    }

    static boolean same(Interval a, Interval b) {
        return a.since().equals(b.since()) && a.until().equals(b.until());
    }

    private SortedSet<String> signs(
            Draft draft, Timed time, List<Timed> own, Set<String> answers, Map<String, Interval> ruled) {
        SortedSet<String> signs = new TreeSet<>();
        String kind = kind(draft);
        Signs.both(signs, "bias", kind);
        for (String question : DateOption.QUESTIONS) {
            boolean here = answers.contains(question);
            Signs.both(
                    signs, "rule:" + question + (here ? "" : ruled.get(question) == null ? ":none" : ":other"), kind);
        }
        Signs.both(signs, "status:" + draft.status.word(), kind);
        signs.add("status:" + draft.status.word() + "|" + answers);
        signs.add(draft.background ? "recalled" : "news");
        int gap = draft.distance(time.sentence());
        Signs.both(signs, "gap" + gap, kind);
        signs.add("form:" + time.expression().form().name().toLowerCase(Locale.ROOT));
        signs.add("edge:" + time.expression().edge().name().toLowerCase(Locale.ROOT));
        signs.add(time.oneDay() ? "day" : "span");
        age(time, draft, signs);
        order(time, own, signs);
        ties(draft, time, kind, signs);
        words(draft, time, signs);
        return signs;
    }

    private void age(Timed time, Draft draft, SortedSet<String> signs) {
        LocalDate published = scene.article.published();
        if (published == null) {
            signs.add("age:unknown");
            return;
        }
        long age = ChronoUnit.DAYS.between(time.interval().since(), published);
        int least = Signs.reached(age, AGES);
        String sign = least == AGES[0] ? "age:ahead" : "age" + least;
        signs.add(sign);
        signs.add(sign + (draft.background ? "|recalled" : "|news"));
        signs.add(sign + "|" + draft.status.word());
    }

    private static void order(Timed time, List<Timed> own, SortedSet<String> signs) {
        boolean only = own.stream().allMatch(t -> same(t.interval(), time.interval()));
        boolean first = own.stream()
                .noneMatch(t -> t.interval().since().isBefore(time.interval().since()));
        boolean last = own.stream()
                .noneMatch(t -> t.interval().until().isAfter(time.interval().until()));
        signs.add(only ? "order:only" : first ? "order:first" : last ? "order:last" : "order:middle");
        signs.add("dates" + Math.min(own.size(), 4));
    }

    /** What the grammar makes of it, for this deal and for others told in its sentence. */
    private void ties(Draft draft, Timed time, String kind, SortedSet<String> signs) {
        Sentence sentence = scene.sentence(time.sentence());
        boolean any = false;
        int nearest = Integer.MAX_VALUE;
        int rival = Integer.MAX_VALUE;
        for (Report report : scene.reports) {
            if (report.sentence != time.sentence()) {
                continue;
            }
            boolean mine = draft.reports.contains(report);
            DateTie tie = DateTie.of(sentence, time, report);
            if (tie != null) {
                String role = tie.role().name().toLowerCase(Locale.ROOT);
                if (mine) {
                    Signs.both(signs, "tie:" + role + ":" + tie.strength(), kind);
                    any = true;
                } else {
                    signs.add("rival:" + role + ":" + tie.strength());
                }
            }
            for (Event event : report.events) {
                int distance = Math.abs(event.token() - time.token());
                if (mine && distance < nearest) {
                    nearest = distance;
                } else if (!mine && distance < rival) {
                    rival = distance;
                }
                if (mine && distance <= REACH) {
                    String sense = event.kinds().isEmpty() ? event.cue().sense() : kindOf(event);
                    String mood = CourseSigns.mood(sentence, event.token(), event.mood());
                    signs.add("event:" + sense + ":" + mood);
                    signs.add("event:" + sense);
                }
            }
        }
        if (!any) {
            signs.add("untied");
        }
        signs.add("distance" + (nearest == Integer.MAX_VALUE ? "none" : Signs.reached(nearest, STEPS)));
        if (rival < nearest) {
            signs.add("rival:nearer");
        }
    }

    private void words(Draft draft, Timed time, SortedSet<String> signs) {
        Sentence sentence = scene.sentence(time.sentence());
        List<Token> tokens = sentence.tokens();
        int first = time.token();
        while (first > 0 && tokens.get(first - 1).begin() >= time.expression().begin()) {
            first--;
        }
        for (int i = 1; i <= BEFORE; i++) {
            signs.add("before" + i + ":" + (first - i < 0 ? "^" : MentionSigns.word(tokens.get(first - i))));
        }
        if (sentence.parsed()) {
            Token governor = DateGrammar.governor(sentence, tokens.get(time.token()));
            if (governor != null) {
                signs.add("on:" + governor.lemma());
                signs.add("on:" + governor.tag());
                Token verb = governor.isVerb() ? governor : DateGrammar.verb(sentence, governor);
                if (verb != null) {
                    signs.add("verb:" + verb.lemma());
                    signs.add("verb:" + Mood.of(sentence, verb.index()).tense().word());
                    Token subject = DateGrammar.subject(sentence, verb);
                    Token object = DateGrammar.object(sentence, verb);
                    signs.add("subject:" + (subject == null ? "none" : MentionSigns.word(subject)));
                    signs.add("object:" + (object == null ? "none" : MentionSigns.word(object)));
                }
            }
        }
        for (var found : scene.cues.get(time.sentence())) {
            int distance = found.head() - time.token();
            if (Math.abs(distance) <= REACH) {
                signs.add("cue:" + found.cue().sense() + (distance < 0 ? ":left" : ":right"));
            }
        }
        if (time.sentence() == draft.anchor) {
            signs.add("anchor");
        }
    }

    private static String kindOf(Event event) {
        return event.kinds().contains(Kind.CEASEFIRE) ? "truce" : "move";
    }

    private static String kind(Draft draft) {
        return draft.kinds.iterator().next() == Kind.CEASEFIRE ? "truce" : "moves";
    }
}
