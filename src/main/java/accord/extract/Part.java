package accord.extract;

/** What a sentence says that an actor does in a deal. {@link PartReader} tells it. */
enum Part {
    /** Makes the deal, in so many words: agreed, signed, a deal with or between. */
    DEALS,
    /** Does or suffers what sides of a deal do: hands over, takes in, breaks, holds. */
    SIDE,
    /** Goes away under it. */
    LEAVES,
    /** Brokers, sponsors, guarantees, asks both sides for it. */
    BROKERS,
    /** Carries it out for the sides: drives, escorts, watches, brings in. */
    CARRIES,
    /** Only tells of it. */
    TELLS,
    /** The sentence says that it had no part. */
    OUTSIDE
}
