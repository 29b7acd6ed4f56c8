package accord.evaluate;

import accord.evaluate.DealGold.MentionKey;
import accord.model.Interval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * When each gold deal happened, by the contract's rule for the day of a deal: when it started, else when it was agreed, else the first
 * report where that is news. Of several dates the sharpest counts, then the earliest.
 */
public final class GoldDays {
    private GoldDays() {}

    private record Part(String published, CodedDeal deal) {}

    /** The day of each gold deal; null where it has none. */
    public static Map<String, Interval> of(Map<MentionKey, String> deals, Map<String, Coded> coded) {
        Map<String, List<Part>> parts = new TreeMap<>();
        deals.forEach((key, deal) -> {
            Coded article = coded.get(key.article());
            if (article != null) {
                article.deals().stream()
                        .filter(one -> one.key().equals(key.key()))
                        .forEach(one -> parts.computeIfAbsent(deal, d -> new java.util.ArrayList<>())
                                .add(new Part(article.published(), one)));
            }
        });
        Map<String, Interval> days = new LinkedHashMap<>();
        parts.forEach((deal, tellings) -> days.put(deal, day(tellings)));
        return days;
    }

    private static Interval day(List<Part> tellings) {
        for (Function<CodedDeal, String> date :
                List.<Function<CodedDeal, String>>of(CodedDeal::started, CodedDeal::agreed)) {
            Interval sharpest = tellings.stream()
                    .map(part -> GoldMentions.interval(date.apply(part.deal())))
                    .filter(Objects::nonNull)
                    .min(Comparator.comparingLong(
                                    (Interval days) -> ChronoUnit.DAYS.between(days.since(), days.until()))
                            .thenComparing(Interval::since))
                    .orElse(null);
            if (sharpest != null) {
                return sharpest;
            }
        }
        Part first = tellings.stream()
                .min(Comparator.comparing(Part::published, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(part -> part.deal().background()))
                .orElseThrow();
        if (first.published() == null || first.deal().background()) {
            return null;
        }
        LocalDate day = LocalDate.parse(first.published());
        return new Interval(day, day, null);
    }
}
