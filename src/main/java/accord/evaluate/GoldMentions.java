package accord.evaluate;

import accord.model.Actor;
import accord.model.Interval;
import accord.model.Mention;
import accord.model.Move;
import accord.model.People;
import accord.model.Place;
import accord.model.Role;
import accord.model.Sha256;
import accord.model.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Gold codings as mentions, so that resolving can be measured apart from coding. */
public final class GoldMentions {
    private static final int HEX = 16;

    private final Function<String, Place> places;
    private final BiFunction<String, Role, Actor> actors;

    /**
     * @param places what the gazetteer knows of a name
     * @param actors what the codebook knows of a name, with the role given
     */
    public GoldMentions(Function<String, Place> places, BiFunction<String, Role, Actor> actors) {
        this.places = places;
        this.actors = actors;
    }

    /** The article's mentions by the gold key (d1, ...); ids are hashes of article and key. */
    public Map<String, Mention> of(Coded coded) {
        Map<String, Mention> mentions = new LinkedHashMap<>();
        for (CodedDeal deal : coded.deals()) {
            mentions.put(deal.key(), mention(coded, deal));
        }
        return mentions;
    }

    private Mention mention(Coded coded, CodedDeal deal) {
        List<Place> origins = deal.origins().stream().map(places).toList();
        List<Place> destinations = deal.destinations().stream().map(places).toList();
        return new Mention(
                new Sha256().add(coded.id() + "\n" + deal.key()).hex(HEX),
                coded.id(),
                coded.published() == null ? null : LocalDate.parse(coded.published()),
                deal.kinds(),
                deal.status(),
                deal.background(),
                origins,
                destinations,
                deal.transits().stream().map(places).toList(),
                deal.actors().stream()
                        .map(actor -> actors.apply(actor.name(), Role.of(actor.role())))
                        .toList(),
                deal.sources(),
                deal.people().stream()
                        .map(p -> new People(p.who(), p.low(), p.high(), p.phase(), null, ""))
                        .toList(),
                moves(deal, origins, destinations),
                interval(deal.agreed()),
                interval(deal.started()),
                interval(deal.ended()),
                deal.begin(),
                deal.end() - deal.begin(),
                "",
                List.of("gold"),
                1,
                "gold");
    }

    /** Gold ties no pairs: as the contract has it, figures go where one side is single; pairs without a figure stand where people leave. */
    private static List<Move> moves(CodedDeal deal, List<Place> origins, List<Place> destinations) {
        boolean leave = deal.kinds().contains("evacuation")
                && deal.actors().stream().anyMatch(actor -> actor.role().equals("evacuee"));
        boolean told = deal.people().stream().anyMatch(p -> !p.phase().equals("remaining"));
        List<Move> moves = new ArrayList<>();
        if (leave && !told && (origins.size() == 1 || destinations.size() == 1)) {
            for (Place origin : origins) {
                for (Place destination : destinations) {
                    moves.add(new Move(origin, destination, "fighters", null, null, phase(deal.status())));
                }
            }
        }
        return moves;
    }

    private static String phase(String status) {
        return switch (Status.of(status)) {
            case UNDERWAY, COMPLETED -> "done";
            case PROSPECTIVE, PROPOSED, NEGOTIATING, AGREED, SUSPENDED, COLLAPSED, DENIED -> "planned";
        };
    }

    /** A gold date, as precise as it is written; null for null. */
    static Interval interval(String date) {
        if (date == null) {
            return null;
        }
        return switch (date.length()) {
            case 4 -> new Interval(LocalDate.parse(date + "-01-01"), LocalDate.parse(date + "-12-31"), date);
            case 7 -> {
                YearMonth month = YearMonth.parse(date);
                yield new Interval(month.atDay(1), month.atEndOfMonth(), date);
            }
            default -> new Interval(LocalDate.parse(date), LocalDate.parse(date), date);
        };
    }
}
