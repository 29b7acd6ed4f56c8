package accord.resolve;

import accord.model.Actor;
import accord.model.Mention;
import accord.model.People;
import accord.model.Place;
import accord.model.Role;
import accord.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A mention made ready for comparison: places with their holders, spans of days, sides by lineage, figures. */
final class Telling {
    /** A deal's mentions in the order that gives it its id: by day of publication, undated last, then by id. */
    static final Comparator<Telling> ORDER = Comparator.comparing(
                    (Telling telling) -> telling.published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(telling -> telling.mention.id());

    /** Days from which a span says no more than a year does. */
    static final long VAGUE = 300;

    private static final long ROUND = 100;
    private static final long MONTH = 31;

    final Told told;
    final Mention mention;
    final LocalDate published;
    final Status status;
    final Bargain bargain;
    /** The places the deal is about, by id. */
    final Map<String, Ground> origins;

    final Map<String, Ground> destinations;
    final Days agreed;
    final Days started;
    final Days ended;
    /** When the mention says that the deal was going on; null where it does not say. */
    final Days span;

    final Set<String> sides = new TreeSet<>();
    final Set<String> brokers = new TreeSet<>();
    final Set<String> figures = new TreeSet<>();
    final boolean nameless;

    Telling(Told told, World world) {
        this.told = told;
        this.mention = told.mention();
        this.published = mention.published();
        this.status = Status.of(mention.status());
        this.bargain = Bargain.of(mention.kinds());
        this.origins = located(mention.origins(), world);
        this.destinations = located(mention.destinations(), world);
        this.agreed = Days.of(mention.agreed());
        this.started = Days.of(mention.started());
        this.ended = Days.of(mention.ended());
        boolean generic = false;
        for (Actor actor : mention.actors()) {
            Role role = Role.of(actor.role());
            if (role == Role.MEDIATOR) {
                brokers.add(actor.lineage());
            } else if (role != Role.FACILITATOR) {
                if (world.generic(actor)) {
                    generic = true;
                } else {
                    sides.add(actor.lineage());
                }
            }
        }
        this.nameless = generic;
        for (People people : mention.people()) {
            if (people.low() != null && people.low().equals(people.high()) && people.low() % ROUND != 0) {
                figures.add(people.who() + " " + people.low());
            }
        }
        this.span = span();
    }

    private static Map<String, Ground> located(List<Place> places, World world) {
        Map<String, Ground> located = new LinkedHashMap<>();
        for (Place place : places) {
            located.putIfAbsent(place.id(), Ground.of(place, world));
        }
        return located;
    }

    /** The days it gives, none longer than a month unless it gives nothing better, with today's where the deal goes on or is news. */
    private Days span() {
        List<Days> said = new ArrayList<>();
        for (Days days : new Days[] {agreed, started, ended}) {
            if (days != null && days.length() <= MONTH) {
                said.add(days);
            }
        }
        if (said.isEmpty()) {
            for (Days days : new Days[] {agreed, started, ended}) {
                if (days != null) {
                    said.add(days);
                }
            }
        }
        Days own = Days.hull(said);
        Days report = Days.of(published);
        if (report == null) {
            return own;
        }
        boolean past = own != null && own.gap(report) > Timing.SEASON;
        if (over() && (background() || past)) {
            return own;
        }
        return Days.hull(own, report);
    }

    boolean background() {
        return mention.background();
    }

    boolean over() {
        return status == Status.COMPLETED || status == Status.COLLAPSED || status == Status.DENIED;
    }

    /** Whether its status says that the deal was concluded. */
    boolean struck() {
        return switch (status) {
            case AGREED, UNDERWAY, SUSPENDED, COMPLETED, COLLAPSED -> true;
            case PROSPECTIVE, PROPOSED, NEGOTIATING, DENIED -> false;
        };
    }

    /** When the bargain is said to have begun to hold: the sharper of agreement and start; null where not said. */
    Days first() {
        if (agreed == null || started == null) {
            return agreed == null ? started : agreed;
        }
        return started.length() < agreed.length() ? started : agreed;
    }

    /** Whether it says when the deal was no better than by the year. */
    boolean vague() {
        return span == null || sharpness() > MONTH && span.length() >= VAGUE;
    }

    /** Length of the shortest span it gives: how sharply it can be told from other deals. */
    long sharpness() {
        long sharpness = Long.MAX_VALUE;
        for (Days days : new Days[] {agreed, started, ended}) {
            if (days != null) {
                sharpness = Math.min(sharpness, days.length());
            }
        }
        return sharpness;
    }
}
