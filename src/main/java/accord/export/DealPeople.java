package accord.export;

import accord.model.Doc;

/** A figure of people of a deal, one row each; figures of several speakers stand side by side: do not add them. */
@Doc("A figure of people of a deal, one row each; figures of several speakers stand side by side: do not add them.")
public record DealPeople(
        @Doc("id of the deal") String deal,

        @Doc("its position among the figures of the deal, from 1")
        long position,

        @Doc("fighters, civilians, families, wounded, prisoners, children or total (mixed or unspecified)")
        String who,

        @Doc("least number of persons; null where the text gives no lower bound")
        Long low,

        @Doc("greatest number of persons; null where the text gives no upper bound")
        Long high,

        @Doc("planned, done or remaining (still inside)") String phase,

        @Doc("who said so; null where the article says it in its own voice")
        String said_by,

        @Doc("the words of the figure") String text) {}
