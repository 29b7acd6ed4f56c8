package accord.flow;

/** The first 200 characters of a text: what a reject shows of it. */
final class Samples {
    private static final int LENGTH = 200;

    private Samples() {}

    static String of(String text) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(LENGTH, text.codePointCount(0, text.length()))));
    }
}
