package accord.flow;

import accord.archive.Mapping;
import accord.archive.MappingException;
import accord.store.Fault;
import java.util.List;

/** The user's words on an archive's columns. */
public record Fields(Mapping mapping) {

    /** Reads words such as {@code text=article_content}; refuses wrong ones as wrong usage. */
    public static Fields of(List<String> words) {
        try {
            return new Fields(Mapping.parse(words));
        } catch (MappingException wrong) {
            throw Fault.usage(wrong.getMessage());
        }
    }
}
