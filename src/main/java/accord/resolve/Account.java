package accord.resolve;

import accord.model.Actor;
import accord.model.Deal;
import accord.model.Document;
import accord.model.Interval;
import accord.model.Leg;
import accord.model.Link;
import accord.model.Mention;
import accord.model.People;
import accord.model.Place;
import accord.model.Status;
import accord.model.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One deal as a page of text that an analyst can check line by line: every fact with the sentences that say it, numbered, and
 * for every sentence its article, source, day and place in the text. What mentions contradict each other about is told, not settled.
 */
public final class Account {
    private static final int MARGIN = 12;

    private final Deal deal;
    private final List<Step> steps;
    private final List<Leg> legs;
    private final List<Mention> mentions;
    private final Map<String, Link> links = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final StringBuilder page = new StringBuilder();

    /** @param documents the articles of the mentions */
    public Account(
            Deal deal,
            Collection<Step> steps,
            Collection<Leg> legs,
            Collection<Link> links,
            Collection<Mention> mentions,
            Collection<Document> documents) {
        this.deal = deal;
        this.steps = steps.stream()
                .sorted(Comparator.comparing(
                                (Step step) -> last(step.day()), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(step -> Status.of(step.status())))
                .toList();
        this.legs = List.copyOf(legs);
        this.mentions = mentions.stream()
                .sorted(Comparator.comparing(Mention::published, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Mention::id))
                .toList();
        links.forEach(link -> this.links.put(link.mention(), link));
        documents.forEach(document -> this.documents.put(document.id(), document));
        this.mentions.forEach(mention -> numbers.put(mention.id(), numbers.size() + 1));
    }

    private static LocalDate last(Interval day) {
        return day == null ? null : day.until() == null ? day.since() : day.until();
    }

    /** The page; lines end with a line feed. */
    public String text() {
        page.setLength(0);
        page.append("Deal ").append(deal.id()).append('\n');
        line(
                "what",
                String.join(", ", deal.kinds()) + " · " + deal.status()
                        + (deal.struck() ? " · struck" : " · never struck"));
        line("day", day(deal.day()) + (deal.dated() == null ? "" : " (" + deal.dated() + ")"));
        line(
                "told by",
                number(deal.mentions(), "mention") + " in " + number(deal.articles(), "article") + ", "
                        + (deal.stories() == 1 ? "1 story" : deal.stories() + " stories") + ", "
                        + number(deal.outlets(), "outlet") + ", " + deal.first_report() + " to " + deal.last_report());
        facts();
        heading("Steps", steps.size());
        steps.forEach(step -> line(step.status(), day(step.day()) + "  " + number(step.mention())));
        heading("Legs", legs.size());
        legs.forEach(leg -> line(
                leg.phase(),
                name(leg.origin()) + " → " + name(leg.destination()) + ": " + count(leg.low(), leg.high()) + " "
                        + leg.who() + (leg.day() == null ? "" : ", " + day(leg.day()))));
        List<String> conflicts = conflicts();
        heading("Contradictions", conflicts.size());
        conflicts.forEach(conflict -> page.append("  ").append(conflict).append('\n'));
        heading("Sentences", mentions.size());
        mentions.forEach(this::sentence);
        return page.toString();
    }

    private void facts() {
        heading("Facts", 1);
        each("place", mention -> names(mention.origins()));
        each("to", mention -> names(mention.destinations()));
        each("by way of", mention -> names(mention.transits()));
        for (String role : List.of("party", "mediator", "facilitator", "evacuee")) {
            each(
                    role,
                    mention -> mention.actors().stream()
                            .filter(actor -> actor.role().equals(role))
                            .map(Actor::name)
                            .toList());
        }
        each("agreed", mention -> said(mention.agreed()));
        each("began", mention -> said(mention.started()));
        each("ended", mention -> said(mention.ended()));
        each("people", mention -> mention.people().stream().map(Account::figure).toList());
        each("cited", Mention::sources);
    }

    /** A fact's values, each with the numbers of the mentions that give it. */
    private void each(String label, Function<Mention, List<String>> field) {
        values(field).forEach((value, tellers) -> line(label, value + "  " + String.join(" ", tellers)));
    }

    private Map<String, List<String>> values(Function<Mention, List<String>> field) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            field.apply(mention).stream()
                    .distinct()
                    .forEach(value -> values.computeIfAbsent(value, v -> new ArrayList<>())
                            .add(number(mention.id())));
        }
        return values;
    }

    private List<String> conflicts() {
        List<String> conflicts = new ArrayList<>();
        apart("agreed", Mention::agreed, conflicts);
        apart("began", Mention::started, conflicts);
        apart("ended", Mention::ended, conflicts);
        Map<String, Map<String, List<String>>> figures = new TreeMap<>();
        for (Mention mention : mentions) {
            for (People people : mention.people()) {
                figures.computeIfAbsent(people.who() + " " + people.phase(), key -> new TreeMap<>())
                        .computeIfAbsent(count(people.low(), people.high()), key -> new ArrayList<>())
                        .add(number(mention.id()));
            }
        }
        figures.forEach((what, counts) -> {
            if (counts.size() > 1) {
                conflicts.add(what + ": " + versions(counts));
            }
        });
        Map<String, List<String>> outcomes = values(mention -> switch (mention.status()) {
            case "completed", "collapsed", "denied" -> List.of(mention.status());
            default -> List.<String>of();
        });
        if (outcomes.size() > 1) {
            conflicts.add("outcome: " + versions(outcomes));
        }
        return conflicts;
    }

    private void apart(String label, Function<Mention, Interval> field, List<String> conflicts) {
        List<Days> all = mentions.stream()
                .map(field)
                .map(Days::of)
                .filter(Objects::nonNull)
                .toList();
        boolean apart = all.stream().anyMatch(one -> all.stream().anyMatch(other -> one.and(other) == null));
        if (apart) {
            conflicts.add(label + ": " + versions(values(mention -> said(field.apply(mention)))));
        }
    }

    private static String versions(Map<String, List<String>> versions) {
        return versions.entrySet().stream()
                .map(version -> version.getKey() + " " + String.join(" ", version.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void sentence(Mention mention) {
        Document document = documents.get(mention.article());
        Link link = links.get(mention.id());
        page.append(number(mention.id()))
                .append(' ')
                .append(mention.sentence().replaceAll("\\s+", " ").strip())
                .append('\n');
        line(
                "",
                (document == null ? "" : document.source() + ", ")
                        + (mention.published() == null ? "no date" : mention.published())
                        + (document == null || document.title() == null ? "" : ", “" + document.title() + "”"));
        line(
                "",
                "article " + mention.article() + ", characters " + mention.begin() + " to "
                        + (mention.begin() + mention.length()) + ", " + mention.status()
                        + (mention.background() ? ", recalled" : ""));
        if (document != null && document.url() != null) {
            line("", document.url());
        }
        line("", "by " + String.join(", ", mention.rules()));
        if (link != null) {
            line("", String.format(Locale.ROOT, "joined at %.2f: %s", link.score(), link.reason()));
        }
        page.append('\n');
    }

    private void heading(String title, int size) {
        if (size > 0) {
            page.append('\n').append(title).append('\n');
        }
    }

    private void line(String label, String text) {
        page.append("  ")
                .append(label)
                .append(" ".repeat(Math.max(1, MARGIN - label.length())))
                .append(text)
                .append('\n');
    }

    private static String number(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private String number(String mention) {
        return "[" + numbers.get(mention) + "]";
    }

    private static List<String> names(List<Place> places) {
        return places.stream().map(Account::name).toList();
    }

    private static String name(Place place) {
        if (place == null) {
            return "(not said)";
        }
        String held = place.admin1() == null || place.admin1().equals(place.name()) ? place.country() : place.admin1();
        return place.name() + (held == null ? "" : " (" + held + ")");
    }

    private static String figure(People people) {
        return count(people.low(), people.high()) + " " + people.who() + " " + people.phase()
                + (people.said_by() == null ? "" : ", says " + people.said_by());
    }

    private static String count(Long low, Long high) {
        if (low == null) {
            return high == null ? "an unknown number of" : "up to " + high;
        }
        return high == null ? "at least " + low : low.equals(high) ? low.toString() : low + " to " + high;
    }

    private static List<String> said(Interval interval) {
        return interval == null ? List.of() : List.of(day(interval));
    }

    private static String day(Interval interval) {
        if (interval == null) {
            return "day not known";
        }
        if (interval.since() == null) {
            return interval.until() == null ? "day not known" : "by " + interval.until();
        }
        if (interval.until() == null) {
            return "from " + interval.since();
        }
        return interval.since().equals(interval.until())
                ? interval.since().toString()
                : interval.since() + " to " + interval.until();
    }
}
