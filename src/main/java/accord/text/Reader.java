package accord.text;

import java.util.function.Predicate;

/** Splits and parses texts. {@link Parser} is the one that ships; tests may remember what it said. */
public interface Reader {
    /** Splits a text into sentences and tokens; nothing is tagged. Offsets are UTF-16 chars of the text, exact. */
    Reading split(String text);

    /** The reading with the sentences that are wanted, and are not yet parsed, parsed. */
    Reading parse(Reading reading, Predicate<Sentence> wanted);
}
