package accord.resolve;

import accord.model.Deal;
import accord.model.Leg;
import accord.model.Link;
import accord.model.Step;
import java.util.List;

/** All rows that resolving mentions gives, each list in the order of its key. */
public record Resolved(List<Deal> deals, List<Link> links, List<Step> steps, List<Leg> legs) {

    public Resolved {
        deals = List.copyOf(deals);
        links = List.copyOf(links);
        steps = List.copyOf(steps);
        legs = List.copyOf(legs);
    }
}
