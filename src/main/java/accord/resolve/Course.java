package accord.resolve;

import accord.model.Interval;
import accord.model.Status;
import accord.model.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The course of a deal through its life cycle: prospective, proposed, negotiating, agreed, underway (and suspended, and underway again), completed, collapsed or denied. A mention
 * gives the days it says (agreed, started, ended) and its own status, which the deal had taken by the day of publication: since is then null. A
 * status that is told again is no new step; two days for one status are two steps, and so are statuses that contradict each other.
 * What is only recalled opens no step again that the news had closed.
 */
final class Course {
    private static final Set<Status> STRUCK =
            EnumSet.of(Status.AGREED, Status.UNDERWAY, Status.SUSPENDED, Status.COMPLETED, Status.COLLAPSED);
    private static final Set<Status> OVER = EnumSet.of(Status.COMPLETED, Status.COLLAPSED);

    private final String deal;
    private final List<Telling> tellings;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Status status, Interval day, boolean said, Telling telling) {
        LocalDate order() {
            return day == null ? LocalDate.MAX : day.until() == null ? day.since() : day.until();
        }
    }

    /** @param tellings in the deal's order */
    Course(String deal, List<Telling> tellings) {
        this.deal = deal;
        this.tellings = tellings;
        tellings.forEach(this::enter);
        entries.sort(Comparator.comparing(Entry::order)
                .thenComparing(Entry::status)
                .thenComparing(entry -> !entry.said())
                .thenComparing(Entry::telling, Telling.ORDER));
    }

    private void enter(Telling telling) {
        if (telling.agreed != null) {
            enter(Status.AGREED, telling.mention.agreed(), telling);
        }
        if (telling.started != null && begun(telling)) {
            enter(Status.UNDERWAY, telling.mention.started(), telling);
        }
        if (OVER.contains(telling.status) && telling.ended != null) {
            enter(telling.status, telling.mention.ended(), telling);
        } else if (telling.status != Status.AGREED || telling.agreed == null) {
            Interval by = telling.published == null ? null : new Interval(null, telling.published, null);
            entries.add(new Entry(telling.status, by, false, telling));
        }
    }

    private void enter(Status status, Interval day, Telling telling) {
        entries.add(new Entry(status, day, true, telling));
    }

    /** Whether the start that is told lies behind: what is only agreed will begin. */
    private static boolean begun(Telling telling) {
        return switch (telling.status) {
            case UNDERWAY, SUSPENDED, COMPLETED, COLLAPSED -> true;
            case DENIED -> telling.published == null || !telling.started.since().isAfter(telling.published);
            case PROSPECTIVE, PROPOSED, NEGOTIATING, AGREED -> false;
        };
    }

    List<Step> steps() {
        List<Entry> kept = new ArrayList<>();
        Status now = null;
        boolean over = false;
        for (Entry entry : entries) {
            boolean undated = entry.day() == null;
            if (undated && kept.stream().anyMatch(other -> other.status() == entry.status())) {
                continue;
            }
            if (!entry.said()
                    && (entry.status() == now || (over && entry.telling().background()))) {
                continue;
            }
            if (entry.said() && kept.stream().anyMatch(other -> again(other, entry))) {
                continue;
            }
            kept.add(entry);
            now = entry.status();
            over |= OVER.contains(now);
        }
        Map<List<Object>, Step> steps = new LinkedHashMap<>();
        for (Entry entry : kept) {
            Interval day = entry.day();
            List<Object> key = new ArrayList<>();
            key.add(day == null ? null : day.since());
            key.add(day == null ? null : day.until());
            key.add(entry.status());
            steps.putIfAbsent(
                    key,
                    new Step(
                            deal,
                            day,
                            entry.status().word(),
                            entry.telling().mention.id()));
        }
        return List.copyOf(steps.values());
    }

    /** Whether a day that is told was told before: the same status on days that overlap. */
    private static boolean again(Entry before, Entry entry) {
        return before.said()
                && before.status() == entry.status()
                && Days.of(before.day()).and(Days.of(entry.day())) != null;
    }

    /** Whether a step was reached that only a concluded deal can reach. */
    boolean struck() {
        return entries.stream().anyMatch(entry -> STRUCK.contains(entry.status()));
    }

    /**
     * Where the deal stands: the status that the latest news gives, by most mentions of that day, else the later one in the
     * life cycle. A recalled deal counts where there is no news, and where it came to its end after the news.
     */
    Status status() {
        List<Telling> news =
                tellings.stream().filter(telling -> !telling.background()).toList();
        Status status = latest(news.isEmpty() ? tellings : news);
        if (!news.isEmpty() && !OVER.contains(status)) {
            LocalDate told = asOf(news);
            List<Telling> later = tellings.stream()
                    .filter(telling -> telling.background() && OVER.contains(telling.status))
                    .filter(telling -> told == null || (telling.published != null && telling.published.isAfter(told)))
                    .toList();
            return later.isEmpty() ? status : latest(later);
        }
        return status;
    }

    private static Status latest(List<Telling> tellings) {
        LocalDate last = asOf(tellings);
        Map<Status, Integer> votes = new HashMap<>();
        for (Telling telling : tellings) {
            if (last == null || last.equals(asOf(telling))) {
                votes.merge(telling.status, 1, Integer::sum);
            }
        }
        return votes.keySet().stream()
                .max(Comparator.comparing((Status status) -> votes.get(status))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static LocalDate asOf(List<Telling> tellings) {
        LocalDate last = null;
        for (Telling telling : tellings) {
            LocalDate day = asOf(telling);
            last = last == null || (day != null && day.isAfter(last)) ? day : last;
        }
        return last;
    }

    private static LocalDate asOf(Telling telling) {
        if (telling.published != null) {
            return telling.published;
        }
        return telling.span == null ? null : telling.span.until();
    }
}
