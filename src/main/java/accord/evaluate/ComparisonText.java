package accord.evaluate;

import accord.model.Deal;
import accord.model.Interval;
import accord.model.Place;
import java.util.Locale;
import java.util.stream.Collectors;

/** A comparison for people: three lists and a line of sums. */
public final class ComparisonText {
    private ComparisonText() {}

    /** The lists found, missed and extra, then the sums. */
    public static String of(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        head(text, "found", comparison.found().size());
        comparison
                .found()
                .forEach(pair -> text.append("  ")
                        .append(told(pair.agreement()))
                        .append("\n      = ")
                        .append(told(pair.deal()))
                        .append(pair.days() == 0 ? "" : ", " + pair.days() + " days apart")
                        .append("; by place ")
                        .append(String.join(", ", pair.places()))
                        .append(pair.parties().isEmpty() ? "" : "; by party " + String.join(", ", pair.parties()))
                        .append('\n'));
        head(text, "missed", comparison.missed().size());
        comparison.missed().forEach(one -> text.append("  ").append(told(one)).append('\n'));
        head(text, "extra", comparison.extra().size());
        comparison.extra().forEach(deal -> text.append("  ").append(told(deal)).append('\n'));
        if (!comparison.undated().isEmpty()) {
            head(text, "without a date that can be read", comparison.undated().size());
            comparison
                    .undated()
                    .forEach(one -> text.append("  ").append(told(one)).append('\n'));
        }
        return text.append(String.format(
                        Locale.ROOT,
                        "found %d of %d agreements (%.1f %%); %d of %d deals of the list's time are in the list%n",
                        comparison.found().size(),
                        comparison.found().size() + comparison.missed().size(),
                        100 * comparison.recall(),
                        comparison.found().size(),
                        comparison.found().size() + comparison.extra().size()))
                .toString();
    }

    private static void head(StringBuilder text, String title, int count) {
        text.append(title).append(": ").append(count).append('\n');
    }

    private static String told(Agreement agreement) {
        String day = agreement.since() == null ? "no date" : agreement.since().toString();
        String until =
                agreement.since() == null || agreement.since().equals(agreement.until()) ? "" : "/" + agreement.until();
        return agreement.id() + "  " + day + until + "  " + agreement.place();
    }

    private static String told(Deal deal) {
        String origins = deal.origins().stream().map(Place::name).collect(Collectors.joining(", "));
        return deal.id() + "  " + day(deal.day()) + "  " + String.join(", ", deal.kinds()) + "  " + origins;
    }

    private static String day(Interval day) {
        if (day == null) {
            return "no day";
        }
        return day.since().equals(day.until()) ? day.since().toString() : day.since() + "/" + day.until();
    }
}
