package accord.flow;

import accord.codebook.Edition;
import accord.model.Sha256;
import accord.store.Draft;
import accord.store.Fault;
import accord.store.Lake;
import accord.store.Receipt;
import accord.store.Release;
import accord.store.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mentions become deals: the tables of a release up to the counts. The release's name is a hash of what it is made of
 * and of the code that makes it, so a run without news finds it there and does nothing.
 */
public final class Resolve implements Stage {
    /** What the release holds up to the counts, in the order in which it is made. */
    private List<Part> parts(String coder) {
        return List.of(new Documents(coder), new TellStories(), new TellDeals(coders), new TellChanges());
    }

    /** What of the program decides a release, beside the loads and the coder that codes them. */
    private static final String EDITION = Edition.of("model", "text", "codebook", "resolve", "count", "store", "flow")
            .data("/count/ledger.sql")
            .hash();

    private final Coders coders;

    public Resolve(Coders coders) {
        this.coders = coders;
    }

    @Override
    public String name() {
        return "resolve";
    }

    @Override
    public Receipt run(Run run) throws IOException {
        Lake lake = run.lake();
        if (lake.loads().isEmpty()) {
            return new Receipt(name(), 0, 0, 0, 0, "nothing to resolve: the lake has no load");
        }
        String coder = coders.version();
        List<String> made = new ArrayList<>(lake.loads());
        made.add(coder);
        made.add(EDITION);
        String name = "R" + Sha256.ofParts(made).hex(8);
        Optional<Release> current = lake.current();
        lake.lost()
                .ifPresent(lost -> run.notices()
                        .accept("warning: the folder of the current release " + lost + " is gone: it is made again"));
        if (current.isPresent() && current.get().name().equals(name)) {
            return new Receipt(name(), 0, 0, 0, 0, "nothing new: release " + name + " stands");
        }
        if (lake.choose(name)) {
            return new Receipt(name(), 0, 0, 0, 0, "release " + name + " was complete: it is the current one again");
        }
        if (lake.pending().map(Draft::name).filter(name::equals).isPresent()) {
            return new Receipt(name(), 0, 0, 0, 0, "resolved already: release " + name + " is to be counted");
        }
        refuseUncoded(lake, coder);
        Draft draft = lake.draft(name);
        for (Part part : parts(coder)) {
            part.write(run, draft);
        }
        draft.seal(coder, lake.loads());
        long written = draft.rows().values().stream().mapToLong(Long::longValue).sum();
        long mentions = draft.rows().getOrDefault(Tables.MENTIONS.name(), 0L);
        return new Receipt(name(), mentions, written, 0, 0, mentions + " mentions");
    }

    /** A release without the mentions of some loads would stand under the name of a whole one. */
    private static void refuseUncoded(Lake lake, String coder) throws IOException {
        List<String> missing = lake.coded(coder).missing();
        if (!missing.isEmpty()) {
            throw Fault.usage(missing.size() + " of " + lake.loads().size() + " loads are not coded by coder " + coder
                    + " yet (" + missing.get(0) + "): accord extract codes them");
        }
    }
}
