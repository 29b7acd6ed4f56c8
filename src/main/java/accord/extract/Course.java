package accord.extract;

/**
 * How a place stands to what happens in its sentence.
 *
 * @param bearing whether people leave it, go to it, pass it, or something happens at it
 * @param moved whether words of movement govern it, so that it counts as a way also where no deal is named
 * @param arrived whether people only were seen to arrive there, which may be on their way
 */
record Course(Bearing bearing, boolean moved, boolean arrived) {
    static final Course AT = new Course(Bearing.AT, false, false);

    /** Whether it is a way that words of movement show. */
    boolean way() {
        return moved && (bearing == Bearing.FROM || bearing == Bearing.TO || bearing == Bearing.VIA);
    }
}
