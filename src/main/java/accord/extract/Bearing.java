package accord.extract;

/** How a place stands in its clause: people go from it, to it, by way of it, or something happens at it. */
enum Bearing {
    FROM,
    TO,
    VIA,
    AT,
    /** Named, but not as a place of what happens: the residents' origin, the place of a source. */
    BESIDE
}
