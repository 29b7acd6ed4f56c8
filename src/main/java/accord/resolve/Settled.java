package accord.resolve;

import static java.util.Objects.requireNonNull;

import accord.model.Deal;
import accord.model.Leg;
import accord.model.Link;
import accord.model.Step;
import java.util.List;

/** One deal with all of its rows. */
public record Settled(Deal deal, List<Link> links, List<Step> steps, List<Leg> legs) {

    public Settled {
        requireNonNull(deal, "deal");
        links = List.copyOf(links);
        steps = List.copyOf(steps);
        legs = List.copyOf(legs);
    }
}
