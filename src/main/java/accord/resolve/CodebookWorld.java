package accord.resolve;

import accord.codebook.ActorEntry;
import accord.codebook.Codebook;
import accord.codebook.PlaceEntry;
import accord.model.Actor;
import accord.model.Place;
import java.util.List;

/** The world as the codebook knows it; what it does not know is taken from the record itself. */
public final class CodebookWorld implements World {
    private final Codebook codebook;

    public CodebookWorld(Codebook codebook) {
        this.codebook = codebook;
    }

    @Override
    public List<String> holders(Place place) {
        PlaceEntry entry = codebook.gazetteer().place(place.id());
        if (entry == null) {
            return World.RECORDS.holders(place);
        }
        return codebook.gazetteer().holders(entry).stream().map(PlaceEntry::id).toList();
    }

    @Override
    public boolean generic(Actor actor) {
        ActorEntry entry = codebook.actors().actor(actor.id());
        return entry == null
                ? World.RECORDS.generic(actor)
                : entry.isGeneric() || entry.type().equals("community");
    }

    @Override
    public Place unit(String id, List<Place> held) {
        PlaceEntry entry = codebook.gazetteer().place(id);
        return entry == null ? World.RECORDS.unit(id, held) : entry.place(World.text(held));
    }
}
