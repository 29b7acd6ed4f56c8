package accord.resolve;

import accord.model.Doc;

/** What became of a deal's id from one release to the next: a row of history/changes. */
public record Change(
        @Doc("id in the former release; null for a deal that is new")
        String old_id,

        @Doc("id in the present release; null for a deal whose mentions are all gone")
        String new_id,

        @Doc("new, gone, renamed, joined, parted, or joined and parted")
        String reason) {}
