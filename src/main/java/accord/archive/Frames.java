package accord.archive;

import java.io.IOException;

/** Finds the records of a web archive: heads and lengths, not contents. */
interface Frames {

    /**
     * The head of a record; its content stands next in the feed.
     *
     * @param kind response, resource, conversion, revisit, or another that is no answer of a server
     * @param key the record's identifier, or null
     * @param url what was asked for, or null
     * @param date when
     * @param type media type of the content
     * @param length bytes of content
     */
    record Frame(String kind, String key, String url, String date, String type, long length) {

        boolean isAnswer() {
            return switch (kind) {
                case "response", "resource", "conversion", "revisit" -> true;
                default -> false;
            };
        }
    }

    /**
     * The next head; null at the end.
     *
     * @throws Fault for bytes that are no record: the next call looks for the next one
     */
    Frame next() throws IOException;

    /** The last line read as a head, for the sample of a reject. */
    String said();
}
