package accord.extract;

import accord.codebook.ActorEntry;
import accord.codebook.Codebook;
import accord.codebook.Government;

/** The name under which an actor stands in a deal: an army is its government, the Red Crescent is the country's. */
final class Canon {
    private final Codebook codebook;
    private final String country;
    private final Government government;

    /**
     * @param country ISO 3166-1 alpha-3 of the deal's country; empty where unknown
     * @param government its government on the article's day; null where unknown
     */
    Canon(Codebook codebook, String country, Government government) {
        this.codebook = codebook;
        this.country = country;
        this.government = government;
    }

    /** A branch of the deal's own army is its government; the Red Crescent is the country's. */
    Named of(Named named) {
        if (government != null
                && named.type().equals("forces")
                && named.lineage().equals(government.lineage())) {
            return governing(named);
        }
        if (government != null && named.id().equals(government.id())) {
            return governing(named);
        }
        if (named.state() && !named.lineage().equals(named.id())) {
            return new Named(
                    named.sentence(),
                    named.first(),
                    named.last(),
                    named.head(),
                    named.lineage(),
                    named.name(),
                    named.lineage(),
                    "state",
                    "foreign",
                    named.country(),
                    named.text());
        }
        if (named.id().equals("int.red-crescent")) {
            for (ActorEntry entry : codebook.actors().all()) {
                if (entry.type().equals("aid")
                        && entry.country().equals(country)
                        && entry.name().contains("Red Crescent")) {
                    return new Named(
                            named.sentence(),
                            named.first(),
                            named.last(),
                            named.head(),
                            entry.id(),
                            entry.name(),
                            entry.lineage(),
                            entry.type(),
                            entry.side(),
                            entry.country(),
                            named.text());
                }
            }
        }
        return named;
    }

    private Named governing(Named named) {
        return new Named(
                named.sentence(),
                named.first(),
                named.last(),
                named.head(),
                government.id(),
                government.name(),
                government.lineage(),
                "government",
                "government",
                country,
                named.text());
    }
}
