package accord.extract;

import accord.model.Interval;
import accord.model.Kind;
import accord.model.Status;
import accord.text.DateExpression.Form;
import accord.text.Edge;
import accord.text.Sentence;
import accord.text.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says when each deal was struck, began and ended, from the dates that the grammar ties to its events. A thing done in
 * one go has begun and ended on the same date; what is still going on has no end.
 */
final class DatesPass implements Pass {
    private static final Set<Status> OVER = EnumSet.of(Status.COMPLETED, Status.COLLAPSED);
    private static final Set<Status> BROKEN = EnumSet.of(Status.COMPLETED, Status.COLLAPSED);
    private static final Set<Status> UNMADE = EnumSet.of(Status.PROPOSED, Status.NEGOTIATING, Status.PROSPECTIVE);
    private static final Set<Status> TO_COME =
            EnumSet.of(Status.AGREED, Status.PROPOSED, Status.NEGOTIATING, Status.PROSPECTIVE, Status.DENIED);

    /** Days before publication from which a whole month or year is another deal's. */
    private static final int OLD = 120;

    /** Days before publication in which a day that is named is news. */
    private static final int NEWS = 31;

    /** Furthest sentence that still goes on about a deal. */
    private static final int LOOSE = 2;

    private final DateVerdict verdict;

    DatesPass(DateVerdict verdict) {
        this.verdict = verdict;
    }

    /** A date that may be one of a deal's. */
    private record Claim(DateTie tie, Timed time) {
        LocalDate since() {
            return time.interval().since();
        }
    }

    @Override
    public void apply(Scene scene) {
        if (scene.drafts.isEmpty()) {
            return;
        }
        List<Timed> times = scene.times();
        for (Draft draft : scene.drafts) {
            List<Claim> claims = claims(scene, draft, times);
            LocalDate published = scene.article.published();
            claims.removeIf(c -> isElsewhere(draft, c, published));
            if (published != null && !draft.background && claims.stream().anyMatch(c -> isNews(c, published))) {
                claims.removeIf(
                        c -> c.tie.role() == DateTie.Role.HAPPENED && !isNews(c, published) && !c.time.oneDay());
            }
            draft.agreed = agreed(claims);
            started(draft, claims);
            ended(draft, claims);
            if (draft.started == null) {
                draft.started = OrdinalDay.of(scene, draft, times);
            }
            news(scene, draft, times, claims);
            if (UNMADE.contains(draft.status)) {
                draft.started = null;
                draft.ended = null;
            }
            draft.dateOptions = new DateOptions(scene, times).of(draft);
            draft.agreed = verdict.answer("agreed", draft.dateOptions, draft.agreed);
            draft.started = verdict.answer("started", draft.dateOptions, draft.started);
            draft.ended = verdict.answer("ended", draft.dateOptions, draft.ended);
            if (draft.started != null
                    && draft.ended != null
                    && draft.ended.until().isBefore(draft.started.since())) {
                draft.ended = null;
            }
            claims.forEach(c -> draft.rules.add("date:" + c.tie.role().name().toLowerCase(Locale.ROOT)));
        }
    }

    private static List<Claim> claims(Scene scene, Draft draft, List<Timed> times) {
        List<Claim> claims = new ArrayList<>();
        for (Report report : draft.reports) {
            Sentence sentence = scene.sentence(report.sentence);
            for (Timed time : times) {
                if (time.sentence() != report.sentence
                        || time.interval() == null
                        || time.expression().form() == Form.DURATION) {
                    continue;
                }
                DateTie tie = DateTie.of(sentence, time, report);
                if (tie != null && nearest(scene, report, time, tie)) {
                    claims.add(new Claim(tie, time));
                }
            }
        }
        for (Timed time : times) {
            if (time.interval() != null && time.expression().form() != Form.DURATION) {
                loose(scene, draft, time, claims);
            }
        }
        return claims;
    }

    /** Whether no other report of the sentence has a better tie to the date. */
    private static boolean nearest(Scene scene, Report report, Timed time, DateTie tie) {
        for (Report other : scene.reports) {
            if (other != report && other.sentence == report.sentence) {
                DateTie rival = DateTie.of(scene.sentence(report.sentence), time, other);
                boolean better = rival != null
                        && (rival.strength() > tie.strength()
                                || (rival.strength() == tie.strength()
                                        && distance(other, time) < distance(report, time)));
                if (better) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int distance(Report report, Timed time) {
        return report.events.stream()
                .mapToInt(e -> Math.abs(e.token() - time.token()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /**
     * What has begun cannot begin after publication; and what the news is about did not happen in some earlier year, which
     * belongs to a deal that the words set beside it.
     */
    private static boolean isElsewhere(Draft draft, Claim claim, LocalDate published) {
        if (published == null) {
            return false;
        }
        boolean ahead = claim.since().isAfter(published);
        if (ahead && (claim.tie.role() == DateTie.Role.AGREED || !TO_COME.contains(draft.status))) {
            return true;
        }
        boolean old = claim.time.interval().until().isBefore(published.minusDays(OLD)) && !claim.time.oneDay();
        boolean since = claim.time.expression().edge() == Edge.FROM;
        return old && !since && !draft.background && claim.tie.role() != DateTie.Role.AGREED;
    }

    /** What is told without a date of its own, by the day that the words about it speak of. */
    private static void news(Scene scene, Draft draft, List<Timed> times, List<Claim> claims) {
        if (draft.background) {
            return;
        }
        NewsDay day = new NewsDay(scene, draft, times);
        boolean going = draft.status == Status.UNDERWAY || draft.status == Status.COMPLETED;
        Timed carried = draft.started == null && going ? day.carried() : null;
        if (carried != null && draft.ended == null) {
            draft.started = carried.interval();
            draft.ended = draft.status == Status.COMPLETED ? carried.interval() : null;
            draft.rules.add("date:news");
        }
        Timed struck = draft.agreed == null && draft.status == Status.AGREED ? day.struck() : null;
        boolean free = struck != null
                && (scene.article.published() == null
                        || struck.interval().since().equals(scene.article.published()))
                && claims.stream().noneMatch(c -> c.time.equals(struck));
        if (free && (carried == null || !carried.equals(struck))) {
            draft.agreed = struck.interval();
            draft.rules.add("date:news");
        }
        boolean broke = draft.status == Status.COLLAPSED && draft.ended == null && draft.kinds.contains(Kind.CEASEFIRE);
        Timed broken = broke ? day.broken() : null;
        if (broken != null) {
            draft.ended = broken.interval();
            draft.rules.add("date:news");
        }
    }

    /** Whether it happened on a day of the weeks before publication. */
    private static boolean isNews(Claim claim, LocalDate published) {
        return claim.tie.role() == DateTie.Role.HAPPENED
                && claim.time.oneDay()
                && !claim.since().isBefore(published.minusDays(NEWS));
    }

    /** The draft that a sentence without a report goes on about: that of the nearest report, the one before it first. */
    private static Draft nearest(Scene scene, int sentence) {
        Draft best = null;
        int least = Integer.MAX_VALUE;
        for (Draft draft : scene.drafts) {
            for (Report report : draft.reports) {
                int distance = report.sentence <= sentence
                        ? 2 * (sentence - report.sentence)
                        : 2 * (report.sentence - sentence) + 1;
                if (distance < least) {
                    least = distance;
                    best = draft;
                }
            }
        }
        return least <= 2 * LOOSE + 1 ? best : null;
    }

    private static void loose(Scene scene, Draft draft, Timed time, List<Claim> claims) {
        boolean told = scene.reports.stream().anyMatch(r -> r.sentence == time.sentence());
        if (!told && nearest(scene, time.sentence()) == draft) {
            DateTie tie = DateTie.loose(scene.sentence(time.sentence()), time);
            if (tie != null) {
                claims.add(new Claim(tie, time));
            }
        }
    }

    private static Interval agreed(List<Claim> claims) {
        return best(claims, DateTie.Role.AGREED);
    }

    private static void started(Draft draft, List<Claim> claims) {
        draft.started = best(claims, DateTie.Role.STARTED);
        List<Claim> happened = claims.stream()
                .filter(c -> c.tie.role() == DateTie.Role.HAPPENED)
                .toList();
        if (happened.isEmpty()) {
            return;
        }
        int strongest = happened.stream().mapToInt(c -> c.tie.strength()).max().orElse(0);
        List<Claim> strong = happened.stream()
                .filter(c -> c.tie.strength() == strongest)
                .sorted(Comparator.comparing(Claim::since))
                .toList();
        if (draft.started == null) {
            draft.started = strong.get(0).time.interval();
        }
        if (draft.status == Status.COMPLETED && draft.ended == null) {
            draft.ended = last(strong.get(strong.size() - 1).time);
        }
        draft.started = draft.started.equals(strong.get(0).time.interval()) ? first(strong.get(0).time) : draft.started;
    }

    /** "on 29 and 30 January": begun on the first of the days that are named, ended on the last. */
    private static Interval first(Timed time) {
        return isRun(time) ? day(time.interval().since(), time) : time.interval();
    }

    private static Interval last(Timed time) {
        return isRun(time) ? day(time.interval().until(), time) : time.interval();
    }

    private static boolean isRun(Timed time) {
        return time.expression().when() instanceof When.Calendar calendar && calendar.last() != null;
    }

    private static Interval day(LocalDate day, Timed time) {
        return new Interval(day, day, time.expression().words());
    }

    private static void ended(Draft draft, List<Claim> claims) {
        Interval end = best(claims, DateTie.Role.ENDED);
        boolean plain = claims.stream().anyMatch(c -> c.tie.role() == DateTie.Role.ENDED && c.tie.strength() == 3);
        if (end != null && (plain || BROKEN.contains(draft.status))) {
            draft.ended = end;
        }
        if (!plain && TO_COME.contains(draft.status) && draft.status != Status.DENIED) {
            draft.ended = null;
        }
        boolean backwards = draft.started != null
                && draft.ended != null
                && draft.ended.until().isBefore(draft.started.since());
        if (backwards && OVER.contains(draft.status)) {
            draft.started = null;
        }
    }

    private static Interval best(List<Claim> claims, DateTie.Role role) {
        return claims.stream()
                .filter(c -> c.tie.role() == role)
                .max(Comparator.comparingInt((Claim c) -> c.tie.strength())
                        .thenComparing(c -> c.time.oneDay())
                        .thenComparing(c -> role == DateTie.Role.ENDED ? c.since() : LocalDate.MIN)
                        .thenComparing(c -> -c.time.sentence())
                        .thenComparing(c -> -c.time.token()))
                .map(c -> c.time.interval())
                .orElse(null);
    }
}
